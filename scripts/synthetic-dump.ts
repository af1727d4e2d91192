/**
 * Makes a dump of invented people in Wikidata's true shape, to try the builder on:
 * `node scripts/synthetic-dump.ts --out FILE.json.gz [--people 1000000] [--seed 1]`.
 */
import { statSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readNamePool, writeDump } from './synthetic-dump/write.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    people: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
  },
});
if (values.out === undefined) {
  console.error('Say where to: --out FILE.json or FILE.json.gz.');
  process.exitCode = 2;
} else {
  const plan = { people: Number(values.people), seed: Number(values.seed), names: readNamePool() };
  await writeDump(values.out, plan);
  console.log(`${values.out}: ${(statSync(values.out).size / 1e6).toFixed(1)} MB`);
}
