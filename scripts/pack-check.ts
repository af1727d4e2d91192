/** Checks the core pack's source and says what to mend: `node scripts/pack-check.ts`. */
import { join } from 'node:path';
import { checkSource, formatProblem, readSourceFiles } from './packs/compile.ts';

const folder = join(import.meta.dirname, '../packs/core');
const { source, problems } = checkSource(await readSourceFiles(folder));
for (const problem of problems) console.error(formatProblem(problem));
const people = source.records.filter(({ entity }) => entity.kind === 'person').length;
console.log(
  problems.length > 0
    ? `${problems.length} problems.`
    : `${people} people and ${source.records.length - people} organisations, no problem.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
