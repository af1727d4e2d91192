/** Prints what was measured, a line for each way of knowing people. */
import { runFresh } from './fresh.ts';
import type { InventedFiles } from './invented-files.ts';
import type { LexiconKind, Measures } from './measure-lexicon.ts';

const KINDS: readonly (readonly [kind: LexiconKind, name: string])[] = [
  ['core', 'core pack'],
  ['blocks', 'pack, by blocks'],
  ['pack', 'pack, in memory'],
  ['map', 'JSON + Map'],
  ['trie', 'JSON + mnemonist trie'],
];

type Column = readonly [head: string, of: (measures: Measures) => string];

const measured = new Map<string, Measures>();

/** Each kind is measured once, however many tables show it. */
function measure(kind: LexiconKind, files: InventedFiles): Measures {
  const key = `${kind} ${files.pack}`;
  const known = measured.get(key) ?? runFresh('measure', { kind, files });
  measured.set(key, known);
  return known;
}

export function printTable(people: number, columns: readonly Column[]): void {
  const files = runFresh('invent', { people });
  const width = Math.max(...KINDS.map(([, name]) => name.length));
  const row = (name: string, cells: readonly string[]) =>
    console.log(
      [
        name.padEnd(width),
        ...cells.map((cell, nth) => cell.padStart(columns[nth]?.[0].length ?? 0)),
      ].join('  '),
    );
  row(
    '',
    columns.map(([head]) => head),
  );
  for (const [kind, name] of KINDS) {
    const measures = measure(kind, files);
    row(
      name,
      columns.map(([, of]) => of(measures)),
    );
  }
}
