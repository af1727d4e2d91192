/** The process that `runFresh` starts: does what its arguments name and prints the answer as JSON. */
import process from 'node:process';
import type { Tasks } from './fresh.ts';
import { inventFiles } from './invented-files.ts';
import { measureLexicon } from './measure-lexicon.ts';

const TASKS: Tasks = { invent: inventFiles, measure: measureLexicon };

const [name = '', question = ''] = process.argv.slice(2);
const run: ((question: never) => unknown) | undefined = TASKS[name as keyof Tasks];
if (run === undefined) throw new Error(`There is no task "${name}".`);
console.log(JSON.stringify(await run(JSON.parse(question) as never)));
