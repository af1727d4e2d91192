/** Who imports whom, with `@/` and relative paths resolved the way the build resolves them. */
import { posix } from 'node:path';
import { type Import, readImports } from './module-syntax.ts';
import type { SourceTree } from './source-tree.ts';

export interface Edge extends Import {
  from: string;
  /** The module or file meant; undefined for a package. */
  to: string | undefined;
}

/** Every import of a tree. */
export function readEdges(tree: SourceTree): Edge[] {
  return [...tree].flatMap(([from, source]) =>
    readImports(from, source).map((found) => ({
      ...found,
      from,
      to: resolve(from, found.specifier),
    })),
  );
}

function resolve(from: string, specifier: string): string | undefined {
  const [path = ''] = specifier.split('?');
  if (path.startsWith('@/')) return path.slice('@/'.length);
  if (!/^\.{1,2}\//.test(path)) return undefined;
  return posix.join(posix.dirname(from), path);
}

/** Rings of modules that import each other's values; each ring once, in order of import. */
export function findCycles(edges: readonly Edge[]): string[][] {
  const next = groupByImporter(edges);
  const done = new Set<string>();
  const cycles: string[][] = [];
  const walk = (module: string, path: readonly string[]): void => {
    const at = path.indexOf(module);
    if (at >= 0) cycles.push([...path.slice(at), module]);
    if (at >= 0 || done.has(module)) return;
    for (const { to } of next.get(module) ?? []) if (to) walk(to, [...path, module]);
    done.add(module);
  };
  for (const module of next.keys()) walk(module, []);
  return cycles;
}

/** A shortest way, by values, from a module to an import that fits; empty where there is none. */
export function findWay(
  edges: readonly Edge[],
  start: string,
  fits: (edge: Edge) => boolean,
): string[] {
  const next = groupByImporter(edges);
  const seen = new Set([start]);
  let frontier = [[start]];
  while (frontier.length > 0) {
    const longer: string[][] = [];
    for (const way of frontier) {
      for (const edge of next.get(way.at(-1) ?? '') ?? []) {
        if (fits(edge)) return [...way, edge.to ?? edge.specifier];
        if (edge.to === undefined || seen.has(edge.to)) continue;
        seen.add(edge.to);
        longer.push([...way, edge.to]);
      }
    }
    frontier = longer;
  }
  return [];
}

function groupByImporter(edges: readonly Edge[]): Map<string, Edge[]> {
  return Map.groupBy(
    edges.filter(({ typeOnly }) => !typeOnly),
    ({ from }) => from,
  );
}
