/** How much text is matched against packs in a second, beside what else could be done. */
import { printTable } from './table.ts';

/** Bars for a million people: 2 MB of text a second, no slower than a third of the core pack. */
export async function benchMatch(people: number): Promise<void> {
  printTable(people, [
    ['names found', ({ found }) => String(found)],
    ['matching, MB/s (bar 2)', ({ matching }) => matching.toFixed(2)],
    ['analysis, MB/s', ({ analysis }) => analysis?.toFixed(2) ?? '–'],
  ]);
}
