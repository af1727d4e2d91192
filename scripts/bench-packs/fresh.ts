/** Runs a measurement in a process of its own, so that nothing else is in its memory. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import type { Invention, InventionOrder } from './invented-files.ts';
import type { LexiconQuestion, Measures } from './measure-lexicon.ts';

/** What can be run, by name, with what it is told and tells. */
export interface Tasks {
  invent(order: InventionOrder): Invention;
  measure(question: LexiconQuestion): Promise<Measures>;
}

/** Megabytes; a million people as objects take several gigabytes. */
const HEAP = 14_000;

export function runFresh<Name extends keyof Tasks>(
  name: Name,
  question: Parameters<Tasks[Name]>[0],
): Awaited<ReturnType<Tasks[Name]>> {
  const script = join(import.meta.dirname, 'fresh-process.ts');
  const options = ['--expose-gc', `--max-old-space-size=${HEAP}`, script];
  const answer = execFileSync(process.execPath, [...options, name, JSON.stringify(question)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(answer);
}
