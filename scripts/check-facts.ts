/**
 * `npm run packs:check`: compares the core pack with reference facts, prints how far they agree by kind, and lists
 * every disagreement. GLOSS_DATA names the folder whose `facts/` holds them.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { checkSource, readSourceFiles } from './packs/compile.ts';
import { type Comparison, compareFacts } from './packs/facts/compare.ts';
import { readDifferences, type Settled, settle } from './packs/facts/differences.ts';
import { readFacts } from './packs/facts/read-facts.ts';
import { agreementByKind, isEnough } from './packs/facts/report.ts';

const PACKS = join(import.meta.dirname, '../packs');

async function main(facts: string): Promise<void> {
  const { source } = checkSource(await readSourceFiles(join(PACKS, 'core')));
  const comparisons = compareFacts(
    { entities: source.records.map(({ entity }) => entity), asOf: source.head.asOf },
    readFacts(facts),
  );
  const settled = settle(
    comparisons,
    readDifferences(await readFile(join(PACKS, 'differences.yaml'), 'utf8')),
  );
  printDisagreements(settled);
  const rows = agreementByKind(comparisons);
  for (const { kind, agreed, all, share } of rows) {
    console.log(`${kind.padEnd(18)}${`${agreed} of ${all}`.padStart(14)}${share.padStart(9)} %`);
  }
  if (settled.open.length + settled.stale.length > 0 || !rows.every(isEnough)) process.exitCode = 1;
}

function printDisagreements({ open, noted, stale }: Settled): void {
  const line = ({ kind, id, of, pack, collection, facts }: Comparison) =>
    `${kind}: ${id}${of === undefined ? '' : `, ${of}`}: "${pack}", in ${collection} "${facts}"`;
  for (const { comparison, why } of noted) console.log(`  noted  ${line(comparison)}. ${why}`);
  for (const comparison of open) {
    console.log(
      `  OPEN   ${line(comparison)}. Mend the pack, or say in packs/differences.yaml why.`,
    );
  }
  for (const { id, kind, facts } of stale) {
    console.log(`  STALE  ${kind}: ${id}: nobody says "${facts}" any more; remove the note.`);
  }
}

const folder = join(process.env.GLOSS_DATA ?? '', 'facts');
if (process.env.GLOSS_DATA !== undefined && existsSync(folder)) await main(folder);
else {
  console.log(
    'There is nothing to compare with: set GLOSS_DATA to a folder whose "facts" holds the reference facts.',
  );
}
