/** Features of a token in its run, as hashes: the one implementation that training and tagging share. */

import { hashText, mix } from '../hash.ts';
import type { DocumentBits } from './document-bits.ts';
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
const LONGEST_AFFIX = 4;
const MOST_AFFIXES = 2 * LONGEST_AFFIX;

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
/** More than there are coarse clusters, and more than `listed` can be. */
const COARSE = 2 ** 13;
const LISTS = 2 ** 5;
/** Runs longer than this, and places further in, count as this. */
const LONG_RUN = 7;

export function createFeatureList(): FeatureList {
  return { features: new Int32Array(MOST_FEATURES), count: 0 };
}

/** Where a word stands that is a feature of its neighbour: one or two places before it or after it. */
export const SIDE = { before1: 0, after1: 1, before2: 2, after2: 3 } as const;
export type Side = (typeof SIDE)[keyof typeof SIDE];

/** What of a token's place its own features depend on. */
export interface OwnPlace {
  casing: number;
  startsSentence: number;
  isFirst: boolean;
  isLast: boolean;
}

/** A token of a run with the words around it. */
export interface Around {
  run: Run;
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
  /** 1 where a sentence begins with the token, and with the run. */
  startsSentence: number;
  runStartsSentence: number;
}

/** Fills `list` with the features of token `index` of `run`. */
export function collectFeatures(
  { reading, bits, run }: { reading: Reading; bits: DocumentBits; run: Run },
  index: number,
  list: FeatureList,
): void {
  const around = lookAround(reading, run, index);
  list.count = 0;
  addOwn(list, around.word, ownPlaceOf(around));
  addBeside(list, around.before, SIDE.before1, around.offset === 0);
  addBeside(list, around.after, SIDE.after1, around.rest === 0);
  addBeside(list, around.before2, SIDE.before2, false);
  addBeside(list, around.after2, SIDE.after2, false);
  addJoint(list, around, bits);
}

export function lookAround(reading: Reading, run: Run, index: number): Around {
  return {
    run,
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
    startsSentence: reading.sentenceStarts[index] ?? 0,
    runStartsSentence: reading.sentenceStarts[run.first] ?? 0,
  };
}

export function ownPlaceOf({ run, startsSentence, offset, rest }: Around): OwnPlace {
  return { casing: run.casing, startsSentence, isFirst: offset === 0, isLast: rest === 0 };
}

/** Features of a word that depend on no other word. */
export function addOwn(list: FeatureList, word: WordInfo, place: OwnPlace): void {
  const { casing, startsSentence, isFirst, isLast } = place;
  add(list, SEEDS.word, word.hash);
  if (casing === 0) add(list, SEEDS.exact, word.exact);
  add(list, SEEDS.shape, mix(word.shape, casing));
  add(list, SEEDS.length, mix(word.length, word.shape));
  const affixes = affixesOf(word.folded);
  for (let nth = 0; nth < affixes.length; nth++)
    add(list, AFFIX_SEEDS[nth] ?? 0, affixes[nth] ?? 0);
  add(list, SEEDS.fine, word.fine);
  add(list, SEEDS.coarse, word.coarse);
  add(list, SEEDS.listed, word.listed);
  add(list, SEEDS.rarity, word.rarity * 4 + startsSentence);
  if (isFirst) add(list, SEEDS.runFirst, mix(word.hash, 0));
  if (isLast) {
    add(list, SEEDS.runLast, mix(word.hash, 0));
    add(list, SEEDS.lastCoarse, word.coarse * 256);
  }
}

const BESIDE_SEEDS = [
  [SEEDS.before1, SEEDS.fineBefore1],
  [SEEDS.after1, SEEDS.fineAfter1],
  [SEEDS.before2, SEEDS.fineBefore2],
  [SEEDS.after2, SEEDS.fineAfter2],
] as const;

/** Features of a word by its neighbour alone; `atEdge` where that neighbour is outside the run. */
export function addBeside(list: FeatureList, word: WordInfo, side: Side, atEdge: boolean): void {
  const [exactly, fine] = BESIDE_SEEDS[side];
  add(list, exactly, word.hash);
  add(list, fine, word.fine);
  if (!atEdge) return;
  const before = side === SIDE.before1;
  add(list, before ? SEEDS.runBefore : SEEDS.runAfter, mix(word.hash, 0));
  add(list, before ? SEEDS.runFineBefore : SEEDS.runFineAfter, word.fine * 256);
}

/** Features of several words at once, and of places in the run. */
export function addJoint(list: FeatureList, around: Around, bits: DocumentBits): void {
  const { word, before, after, runLast, rest } = around;
  const coarse = before.coarse * COARSE + word.coarse;
  add(list, SEEDS.pairBefore, mix(before.hash, word.hash));
  add(list, SEEDS.pairAfter, mix(word.hash, after.hash));
  add(list, SEEDS.shapes, mix(before.shape + Math.imul(word.shape, GOLDEN), after.shape));
  add(list, SEEDS.coarseBefore, coarse);
  add(list, SEEDS.coarseAfter, word.coarse * COARSE + after.coarse);
  add(list, SEEDS.coarseAround, mix(coarse, after.coarse));
  if (rest > 0) add(list, SEEDS.lastCoarse, runLast.coarse * 256 + rest);
  addLists(list, around);
  addPlaces(list, around);
  const seen = bits.get(word.hash);
  if (seen !== undefined) add(list, SEEDS.document, seen);
}

function addLists(list: FeatureList, around: Around): void {
  const { word, before, after, runFirst, runLast, offset, rest } = around;
  add(list, SEEDS.listedAround, (before.listed * LISTS + word.listed) * LISTS + after.listed);
  const place = Math.min(4, offset + rest + 1) * 8 + Math.min(3, offset);
  const ends = (runFirst.listed * LISTS + runLast.listed) * LISTS + word.listed;
  add(list, SEEDS.listedEnds, ends * 64 + place);
}

function addPlaces(list: FeatureList, around: Around): void {
  const { run, word, offset, rest, runBefore, runAfter, runFirst, runLast } = around;
  const length = Math.min(LONG_RUN, offset + rest + 1);
  const ends = (offset === 0 ? 1 : 0) + (rest === 0 ? 2 : 0);
  add(list, SEEDS.place, offset * 64 + length * 8 + around.startsSentence * 4 + run.casing);
  add(list, SEEDS.edges, ends + around.runStartsSentence * 4 + word.listed * 8);
  const beside = runBefore.coarse * COARSE + runAfter.coarse;
  add(list, SEEDS.runAround, beside * 8 + Math.min(4, length));
  if (offset > 0) {
    add(list, SEEDS.runFirst, mix(runFirst.hash, offset));
    add(list, SEEDS.runBefore, mix(runBefore.hash, offset));
    add(list, SEEDS.runFineBefore, runBefore.fine * 256 + offset);
  }
  if (rest > 0) {
    add(list, SEEDS.runLast, mix(runLast.hash, rest));
    add(list, SEEDS.runAfter, mix(runAfter.hash, rest));
    add(list, SEEDS.runFineAfter, runAfter.fine * 256 + rest);
  }
}

function add(list: FeatureList, seed: number, value: number): void {
  list.features[list.count] = mix(seed, value) & SPACE_MASK;
  list.count++;
}

/** Hashes of up to four leading, then up to four trailing pieces of one to four letters. */
function affixesOf(folded: string): Int32Array {
  const count = Math.min(LONGEST_AFFIX, Math.max(0, folded.length - 1));
  const affixes = new Int32Array(2 * count);
  for (let length = 1; length <= count; length++) {
    affixes[length - 1] = hashText(folded.slice(0, length), 2 * length);
    affixes[count + length - 1] = hashText(folded.slice(-length), 2 * length + 1);
  }
  return affixes;
}
