/** What one module imports and which globals it touches, read from its syntax tree. */
import type { Node, Program } from 'oxc-parser';
import { parseSync, Visitor } from 'oxc-parser';

export interface Import {
  /** As written; a computed one is the empty string. */
  specifier: string;
  /** Gone at run time. An import of nothing but `type` names is not: its module still runs. */
  typeOnly: boolean;
}

/** @throws {SyntaxError} where the module cannot be parsed */
export function readImports(path: string, source: string): Import[] {
  const imports: Import[] = [];
  const add = (from: { value: unknown } | null, kind: string): void => {
    if (from !== null) imports.push({ specifier: String(from.value), typeOnly: kind === 'type' });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind ?? 'value'),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind ?? 'value'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind ?? 'value'),
    ImportExpression: ({ source: from }) =>
      add(from.type === 'Literal' ? from : { value: '' }, 'value'),
    TSImportType: (node) => add(node.source, 'type'),
  }).visit(parse(path, source));
  return imports;
}

/** Names that a module uses as values without declaring or importing them itself, among those asked about. */
export function readGlobals(path: string, source: string, asked: readonly string[]): string[] {
  const program = parse(path, source);
  const declared = readDeclared(program);
  const keys = readKeys(program);
  const names = new Set(asked);
  const used = new Set<string>();
  new Visitor({
    Identifier: (node) => {
      if (names.has(node.name) && !keys.has(node)) used.add(node.name);
    },
  }).visit(program);
  return [...used].filter((name) => !declared.has(name));
}

/** Every name that a module binds, wherever in it. */
function readDeclared(program: Program): Set<string> {
  const declared = new Set<string>();
  const declare = (pattern: unknown): void => {
    for (const name of boundNames(pattern)) declared.add(name);
  };
  const declareParams = (node: { params: readonly unknown[] }): void =>
    node.params.forEach(declare);
  const declareLocal = (node: { local: unknown }): void => declare(node.local);
  new Visitor({
    VariableDeclarator: (node) => declare(node.id),
    FunctionDeclaration: declareParams,
    FunctionExpression: declareParams,
    ArrowFunctionExpression: declareParams,
    TSFunctionType: declareParams,
    CatchClause: (node) => declare(node.param),
    ImportSpecifier: declareLocal,
    ImportDefaultSpecifier: declareLocal,
    ImportNamespaceSpecifier: declareLocal,
  }).visit(program);
  return declared;
}

/** Identifiers that name a property: of what is no global object, of a literal, of a class or type. */
function readKeys(program: Program): Set<unknown> {
  const keys = new Set<unknown>();
  const addKey = (node: { computed: boolean; key: unknown }): void => {
    if (!node.computed) keys.add(node.key);
  };
  new Visitor({
    MemberExpression: (node) => {
      if (!node.computed && !isGlobalObject(node.object)) keys.add(node.property);
    },
    Property: (node) => {
      if (!node.shorthand) addKey(node);
    },
    PropertyDefinition: addKey,
    MethodDefinition: addKey,
    TSPropertySignature: addKey,
    TSMethodSignature: addKey,
  }).visit(program);
  return keys;
}

function parse(path: string, source: string): Program {
  const { program, errors } = parseSync(path, source);
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${path}: ${error.message}`);
  return program;
}

function isGlobalObject(node: Node): boolean {
  return node.type === 'Identifier' && /^(globalThis|window|self)$/.test(node.name);
}

/** Names that a binding pattern binds. */
function boundNames(pattern: unknown): string[] {
  if (typeof pattern !== 'object' || pattern === null || !('type' in pattern)) return [];
  const node = pattern as Node;
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'ObjectPattern':
      return node.properties.flatMap((property) =>
        boundNames(property.type === 'RestElement' ? property : property.value),
      );
    case 'ArrayPattern':
      return node.elements.flatMap(boundNames);
    case 'AssignmentPattern':
      return boundNames(node.left);
    case 'RestElement':
      return boundNames(node.argument);
    default:
      return [];
  }
}
