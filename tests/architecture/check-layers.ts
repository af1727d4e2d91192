/** Compares a tree of modules with the table of layers, and says in words what breaks a rule. */
import { GUARDED, KEPT_FROM_PAGES, LAYERS, type Layer } from './layers.ts';
import { type Edge, findCycles, findWay, readEdges } from './module-graph.ts';
import { readGlobals } from './module-syntax.ts';
import type { SourceTree } from './source-tree.ts';

/** The layer a file belongs to. */
export function layerOf(path: string): Layer | undefined {
  return LAYERS.find(({ files }) =>
    files.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place)),
  );
}

/**
 * One line for each breach: imports that no rule allows or that lead nowhere, cycles, knowledge that reaches a
 * page, and globals out of their layer.
 * @param isFile tells whether a path that is no module exists
 */
export function findBreaches(tree: SourceTree, isFile: (path: string) => boolean): string[] {
  const edges = readEdges(tree);
  return [
    ...[...tree.keys()]
      .filter((path) => layerOf(path) === undefined)
      .map((path) => `${path} belongs to no layer.`),
    ...edges.flatMap((edge) => breachOfImport(edge, (path) => tree.has(path) || isFile(path))),
    ...findCycles(edges).map((cycle) => `Cycle: ${cycle.join(' → ')}`),
    ...breachesOfReach(tree, edges),
    ...[...tree].flatMap(([path, source]) => breachesOfGlobals(path, source)),
  ];
}

function breachOfImport(edge: Edge, exists: (path: string) => boolean): string[] {
  const { from, to, specifier, typeOnly } = edge;
  const layer = layerOf(from);
  if (layer === undefined) return [];
  if (specifier === '') return [`${from} imports what only running it would tell.`];
  const kind = typeOnly ? 'types' : 'values';
  if (to === undefined) {
    return mayUsePackage(layer, edge) ? [] : [`${from} (${layer.name}): ${kind} of ${specifier}`];
  }
  if (!exists(to)) return [`${from}: there is no ${to}.`];
  if (!isModule(to)) return [];
  const target = layerOf(to);
  if (target === undefined) return [`${from} (${layer.name}): ${to} belongs to no layer.`];
  const allowed = [layer.name, ...layer.uses, ...(typeOnly ? (layer.knows ?? []) : [])];
  return allowed.includes(target.name)
    ? []
    : [`${from} (${layer.name}): ${kind} of ${to} (${target.name})`];
}

/** Style sheets, texts and data have no layer; whoever needs them may read them. */
function isModule(path: string): boolean {
  return /\.tsx?$/.test(path);
}

function mayUsePackage({ packages = [], packageTypes = [] }: Layer, edge: Edge): boolean {
  const allowed = edge.typeOnly ? [...packages, ...packageTypes] : packages;
  return allowed.some((name) =>
    /[/:]$/.test(name) ? edge.specifier.startsWith(name) : name === '*' || edge.specifier === name,
  );
}

function breachesOfReach(tree: SourceTree, edges: readonly Edge[]): string[] {
  const { entries, layers, packages } = KEPT_FROM_PAGES;
  const isKept = ({ to, specifier }: Edge): boolean =>
    to === undefined
      ? packages.some((name) => name === specifier)
      : layers.some((name) => name === layerOf(to)?.name);
  return [...tree.keys()]
    .filter((path) => entries.some((entry) => path.startsWith(entry)))
    .map((path) => findWay(edges, path, isKept))
    .filter((way) => way.length > 0)
    .map((way) => `Reaches a page: ${way.join(' → ')}`);
}

function breachesOfGlobals(path: string, source: string): string[] {
  const layer = layerOf(path);
  const forbidden = GUARDED.filter((name) => !layer?.globals?.includes(name));
  return readGlobals(path, source, forbidden).map(
    (name) => `${path} (${layer?.name}): the global ${name}`,
  );
}
