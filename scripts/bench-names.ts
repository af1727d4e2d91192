/**
 * `npm run bench`: speed, time to open and memory of the analyzer when only mentions are wanted, beside compromise: over
 * the project's stories and, where GLOSS_DATA names a folder with `corpora/names-dev`, over the texts there. Run with --expose-gc
 * for memory.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { createAnalyzerFrom } from '../utils/analyze/analyzer.ts';
import { openTagger } from '../utils/language/tagger/tagger.ts';
import { openPack } from '../utils/people/pack-reader.ts';
import { readJsonLines } from './corpus/jsonl.ts';
import { readStories } from './corpus/story-file.ts';
import { readWeights, WEIGHTS } from './eval/spotters.ts';
import { compileCorePack } from './packs/compile.ts';

const STORIES = new URL('../tests/corpus/stories', import.meta.url).pathname;
/** Milliseconds of passes before any is measured. */
const WARM_MS = 1500;
const PASSES = 7;
const MEGA = 1e6;

async function main(): Promise<void> {
  const sets = readSets();
  const [corePack, weights] = [await compileCorePack(), readWeights()];
  const before = memory();
  const began = performance.now();
  const analyzer = createAnalyzerFrom([openCore(corePack)], openTagger(weights));
  const opened = performance.now();
  const spot = (text: string) => analyzer.analyze({ text, want: ['mentions'] });
  spot(sets[0]?.texts[0] ?? '');
  const first = performance.now();
  const after = memory();
  const speeds = sets.map(({ name, texts }) => [`gloss, ${name}`, speedOf(texts, spot)] as const);
  const end = memory();
  const rows: [string, string][] = [
    ['weights, gzip', `${(gzipSync(readFileSync(WEIGHTS)).length / 1000).toFixed(0)} kB`],
    ['open', `${(opened - began).toFixed(0)} ms`],
    ['first story, cold', `${(first - opened).toFixed(0)} ms`],
    ['memory after that', `${((after - before) / MEGA).toFixed(1)} MB`],
    ['memory after all texts', `${((end - before) / MEGA).toFixed(1)} MB`],
  ];
  for (const [name, speed] of speeds) rows.push([name, `${speed.toFixed(2)} MB/s`]);
  for (const { name, texts } of sets)
    rows.push([`compromise, ${name}`, `${speedOf(texts, spotWithCompromise).toFixed(2)} MB/s`]);
  for (const [name, value] of rows) console.log(`${name.padEnd(32)}${value}`);
}

function openCore(file: ArrayBuffer) {
  const opened = openPack(file);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.pack;
}

function spotWithCompromise(text: string): void {
  nlp(text).people().json();
}

function readSets(): { name: string; texts: string[] }[] {
  const own = { name: 'stories', texts: readStories(STORIES).map(({ text }) => text) };
  const folder = join(process.env.GLOSS_DATA ?? '', 'corpora/names-dev');
  if (process.env.GLOSS_DATA === undefined || !existsSync(folder)) return [own];
  const others = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => ({
      name: file.replace('.jsonl', ''),
      texts: readJsonLines(join(folder, file)).map(({ text }) => text),
    }));
  return [own, ...others];
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Megabytes of text a second, in the median pass over all texts once warm. */
function speedOf(texts: readonly string[], spot: (text: string) => void): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const pass = () => {
    const began = performance.now();
    texts.forEach(spot);
    return performance.now() - began;
  };
  for (let warm = pass(); warm < WARM_MS; ) warm += pass();
  const passes = Array.from({ length: PASSES }, pass).sort((one, other) => one - other);
  return bytes / MEGA / ((passes[PASSES >> 1] ?? 0) / 1000);
}

await main();
