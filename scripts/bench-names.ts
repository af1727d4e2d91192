/** `npm run bench`: speed, time to open and memory of the name tagger, beside compromise. Run with --expose-gc for memory. */

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { readDocument } from '../utils/language/document.ts';
import { openTagger } from '../utils/language/tagger/tagger.ts';
import { readStories } from './corpus/story-file.ts';
import { readWeights, WEIGHTS } from './eval/spotters.ts';

const STORIES = new URL('../tests/corpus/stories', import.meta.url).pathname;
/** The first page is as long as a usual story. */
const WARM_MS = 1500;
const PASSES = 7;
const MEGA = 1e6;

function main(): void {
  const texts = readStories(STORIES).map(({ text }) => text);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const before = memory();
  const began = performance.now();
  const tagger = openTagger(readWeights());
  const opened = performance.now();
  tagger.tag(readDocument({ text: texts[0] ?? '' }));
  const first = performance.now();
  const after = memory();
  const speed = (spot: (text: string) => void) => bytes / MEGA / (medianPass(texts, spot) / 1000);
  const gloss = speed((text) => tagger.tag(readDocument({ text })));
  console.log(
    `weights, gzip        ${(gzipSync(readFileSync(WEIGHTS)).length / 1000).toFixed(0)} kB`,
  );
  console.log(`open                 ${(opened - began).toFixed(0)} ms`);
  console.log(`first story, cold    ${(first - opened).toFixed(0)} ms`);
  console.log(`memory after that    ${((after - before) / MEGA).toFixed(1)} MB`);
  console.log(`memory at the end    ${((memory() - before) / MEGA).toFixed(1)} MB`);
  console.log(`gloss, warm          ${gloss.toFixed(2)} MB/s`);
  console.log(`compromise, warm     ${speed((text) => nlp(text).people().json()).toFixed(2)} MB/s`);
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Milliseconds of the median pass over all texts, after warming up. */
function medianPass(texts: readonly string[], spot: (text: string) => void): number {
  const pass = () => {
    const began = performance.now();
    texts.forEach(spot);
    return performance.now() - began;
  };
  for (let warm = pass(); warm < WARM_MS; ) warm += pass();
  const passes = Array.from({ length: PASSES }, pass).sort((one, other) => one - other);
  return passes[PASSES >> 1] ?? 0;
}

main();
