/** Features of a token in its run, as hashes: the one implementation that training and tagging share. */
import type { DocumentBits } from './document-bits.ts';
import { mix } from './hash.ts';
import type { Reading, Run } from './reading.ts';
import type { WordInfo } from './word-book.ts';

/** Hashed features of one token; only the first `count` hold. */
export interface FeatureList {
  features: Int32Array;
  count: number;
}

/** Bits of the space features are hashed into. */
export const FEATURE_SPACE_BITS = 20;
const SPACE_MASK = 2 ** FEATURE_SPACE_BITS - 1;
const MOST_FEATURES = 96;
const MOST_AFFIXES = 8;

/** Kinds of features in a fixed order; a kind's place in it seeds its hashes, so only ever append. */
const KINDS = [
  ...['word', 'exact', 'before1', 'after1', 'before2', 'after2', 'pairBefore', 'pairAfter'],
  ...['shape', 'shapes', 'fine', 'fineBefore1', 'fineAfter1', 'fineBefore2', 'fineAfter2'],
  ...['coarse', 'coarseBefore', 'coarseAfter', 'coarseAround', 'listed', 'listedAround'],
  ...['place', 'edges', 'runBefore', 'runAfter', 'runFineBefore', 'runFineAfter', 'runAround'],
  ...['rarity', 'runLast', 'runFirst', 'length', 'document', 'listedEnds', 'lastCoarse'],
] as const;
type Kind = (typeof KINDS)[number];

const GOLDEN = 0x9e3779b1;
const SEEDS = Object.fromEntries(
  KINDS.map((kind, nth) => [kind, Math.imul(nth + 1, GOLDEN) >>> 0]),
) as Record<Kind, number>;
const AFFIX_SEEDS = Array.from(
  { length: 2 * MOST_AFFIXES },
  (_, nth) => Math.imul(KINDS.length + 64 + nth, GOLDEN) >>> 0,
);
/** Runs longer than this, and places further in, count as this. */
const LONG_RUN = 7;

export function createFeatureList(): FeatureList {
  return { features: new Int32Array(MOST_FEATURES), count: 0 };
}

interface Around {
  word: WordInfo;
  before: WordInfo;
  before2: WordInfo;
  after: WordInfo;
  after2: WordInfo;
  /** Words beside the run and at its ends. */
  runBefore: WordInfo;
  runAfter: WordInfo;
  runFirst: WordInfo;
  runLast: WordInfo;
  /** Tokens from the run's beginning, and to its end. */
  offset: number;
  rest: number;
}

/** Fills `list` with the features of token `index` of `run`. */
export function collectFeatures(
  { reading, bits, run }: { reading: Reading; bits: DocumentBits; run: Run },
  index: number,
  list: FeatureList,
): void {
  const around = lookAround(reading, run, index);
  const startsSentence = reading.sentenceStarts[index] ?? 0;
  const runStartsSentence = reading.sentenceStarts[run.first] ?? 0;
  list.count = 0;
  addWords(list, around, run.casing);
  addClusters(list, around);
  addLists(list, around);
  addPlaces(list, around, { run, startsSentence, runStartsSentence });
  const seen = bits.get(around.word.hash);
  if (seen !== undefined) add(list, SEEDS.document, seen);
}

function add(list: FeatureList, seed: number, value: number): void {
  list.features[list.count] = mix(seed, value) & SPACE_MASK;
  list.count++;
}

function lookAround(reading: Reading, run: Run, index: number): Around {
  return {
    word: reading.word(index),
    before: reading.wordNear(index - 1, index),
    before2: reading.wordNear(index - 2, index),
    after: reading.wordNear(index + 1, index),
    after2: reading.wordNear(index + 2, index),
    runBefore: reading.wordNear(run.first - 1, run.first),
    runAfter: reading.wordNear(run.last, run.last - 1),
    runFirst: reading.word(run.first),
    runLast: reading.word(run.last - 1),
    offset: index - run.first,
    rest: run.last - 1 - index,
  };
}

function addWords(list: FeatureList, around: Around, casing: number): void {
  const { word, before, after } = around;
  add(list, SEEDS.word, word.hash);
  if (casing === 0) add(list, SEEDS.exact, word.exact);
  add(list, SEEDS.before1, before.hash);
  add(list, SEEDS.after1, after.hash);
  add(list, SEEDS.before2, around.before2.hash);
  add(list, SEEDS.after2, around.after2.hash);
  add(list, SEEDS.pairBefore, mix(before.hash, word.hash));
  add(list, SEEDS.pairAfter, mix(word.hash, after.hash));
  add(list, SEEDS.shape, mix(word.shape, casing));
  add(list, SEEDS.shapes, mix(mix(before.shape, word.shape), after.shape));
  add(list, SEEDS.length, mix(word.length, word.shape));
  for (let nth = 0; nth < word.affixes.length; nth++)
    add(list, AFFIX_SEEDS[nth] ?? 0, word.affixes[nth] ?? 0);
}

function addClusters(list: FeatureList, around: Around): void {
  const { word, before, after } = around;
  add(list, SEEDS.fine, word.fine);
  add(list, SEEDS.fineBefore1, before.fine);
  add(list, SEEDS.fineAfter1, after.fine);
  add(list, SEEDS.fineBefore2, around.before2.fine);
  add(list, SEEDS.fineAfter2, around.after2.fine);
  add(list, SEEDS.coarse, word.coarse);
  add(list, SEEDS.coarseBefore, mix(before.coarse, word.coarse));
  add(list, SEEDS.coarseAfter, mix(word.coarse, after.coarse));
  add(list, SEEDS.coarseAround, mix(mix(before.coarse, word.coarse), after.coarse));
  add(list, SEEDS.lastCoarse, mix(around.runLast.coarse, around.rest));
}

function addLists(list: FeatureList, around: Around): void {
  const { word, before, after, runFirst, runLast, offset, rest } = around;
  add(list, SEEDS.listed, word.listed);
  add(list, SEEDS.listedAround, mix(before.listed + 1, mix(word.listed, after.listed)));
  const place = Math.min(4, offset + rest + 1) * 8 + Math.min(3, offset);
  add(list, SEEDS.listedEnds, mix(mix(runFirst.listed, runLast.listed), mix(word.listed, place)));
}

function addPlaces(
  list: FeatureList,
  around: Around,
  at: { run: Run; startsSentence: number; runStartsSentence: number },
): void {
  const { word, offset, rest, runBefore, runAfter, runFirst, runLast } = around;
  const length = Math.min(LONG_RUN, offset + rest + 1);
  const ends = (offset === 0 ? 1 : 0) + (rest === 0 ? 2 : 0);
  add(list, SEEDS.place, offset * 64 + length * 8 + at.startsSentence * 4 + at.run.casing);
  add(list, SEEDS.edges, ends + at.runStartsSentence * 4 + word.listed * 8);
  add(list, SEEDS.rarity, word.rarity * 4 + at.startsSentence);
  add(list, SEEDS.runBefore, mix(runBefore.hash, offset));
  add(list, SEEDS.runAfter, mix(runAfter.hash, rest));
  add(list, SEEDS.runFineBefore, mix(runBefore.fine, offset));
  add(list, SEEDS.runFineAfter, mix(runAfter.fine, rest));
  add(list, SEEDS.runAround, mix(runBefore.coarse, mix(runAfter.coarse, Math.min(4, length))));
  add(list, SEEDS.runLast, mix(runLast.hash, rest));
  add(list, SEEDS.runFirst, mix(runFirst.hash, offset));
}
