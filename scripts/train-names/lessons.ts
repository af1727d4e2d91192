/** Turns labelled texts into sequences of features and labels. */
import type { Story } from '../../utils/language/analysis.ts';
import { type Document, readDocument } from '../../utils/language/document.ts';
import {
  collectDocumentBits,
  type DocumentBits,
} from '../../utils/language/tagger/document-bits.ts';
import { collectFeatures, createFeatureList } from '../../utils/language/tagger/features.ts';
import { labelOf, mayBegin, mayEnd, PART } from '../../utils/language/tagger/labels.ts';
import { type Reading, type Run, readTokens } from '../../utils/language/tagger/reading.ts';
import type { WordBook, WordInfo } from '../../utils/language/tagger/word-book.ts';
import type { LabelledText } from '../corpus/labelled.ts';
import type { Sequence } from './field.ts';
import type { Random } from './random.ts';

/** A text read, with a sequence for each of its runs that may be learned from. */
export interface Lesson {
  source: LabelledText;
  reading: Reading;
  bits: DocumentBits;
  /** One label for every token. */
  labels: Uint8Array;
  runs: readonly Run[];
  sequences: readonly Sequence[];
  /** Lessons of one fold are made from the same texts. */
  fold: number;
}

/** A story of a labelled text, its blocks kept. */
export function storyOf({ text, blocks }: LabelledText): Story {
  if (blocks === undefined) return { text };
  return { blocks: blocks.map(({ start, end, kind }) => ({ kind, text: text.slice(start, end) })) };
}

export function readLabelled(source: LabelledText): Document {
  return readDocument({ ...storyOf(source), lang: 'en' });
}

/**
 * `hiding`, where given, hides the words of some runs, so that the tagger also learns to do without them: names it will
 * meet in use are mostly new to it.
 */
export function prepareLesson(
  source: LabelledText,
  { book, weight, fold, hiding }: { book: WordBook; weight: number; fold: number; hiding?: Random },
): Lesson {
  const reading = readTokens(readLabelled(source), book);
  const labels = labelTokens(source, reading);
  const bits = collectDocumentBits(reading);
  const runs = reading.runs.filter((run) => isTrusted(source, reading, run) && fits(labels, run));
  const sequences = runs.map((run) => ({
    features: featuresOf(
      hiding === undefined ? reading : hideWords(reading, run, hiding),
      bits,
      run,
    ),
    labels: labels.slice(run.first, run.last),
    weight,
  }));
  return { source, reading, bits, labels, runs, sequences, fold };
}

export function featuresOf(reading: Reading, bits: DocumentBits, run: Run): Int32Array[] {
  const list = createFeatureList();
  const features: Int32Array[] = [];
  for (let index = run.first; index < run.last; index++) {
    collectFeatures({ reading, bits, run }, index, list);
    features.push(list.features.slice(0, list.count));
  }
  return features;
}

function labelTokens(
  { names }: LabelledText,
  { document: { story }, tokens }: Reading,
): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  let token = 0;
  for (const name of names) {
    const { start, end } = story.fromSource(name);
    while (token < tokens.count && (tokens.starts[token] ?? 0) < start) token++;
    let last = token;
    while (last + 1 < tokens.count && (tokens.starts[last + 1] ?? 0) < end) last++;
    if (tokens.starts[token] !== start || (tokens.ends[last] ?? 0) < end) continue;
    for (let index = token; index <= last; index++)
      labels[index] = labelOf(name.type, partAt(index, token, last));
  }
  return labels;
}

function partAt(index: number, first: number, last: number): number {
  if (first === last) return PART.only;
  if (index === first) return PART.begin;
  return index === last ? PART.last : PART.inside;
}

function isTrusted({ doubtful = [] }: LabelledText, { tokens, document }: Reading, run: Run) {
  if (doubtful.length === 0) return true;
  const start = tokens.starts[run.first] ?? 0;
  const at = document.story.toSource({ start, end: start }).start;
  return !doubtful.some((span) => span.start <= at && at < span.end);
}

/** Whether no name goes beyond the run, so that decoding could find them all. */
function fits(labels: Uint8Array, { first, last }: Run): boolean {
  return mayBegin(labels[first] ?? 0) && mayEnd(labels[last - 1] ?? 0);
}

/** Share of the runs whose words are hidden, and of those the share whose clusters are hidden too. */
const HIDDEN = 0.18;
const CLUSTERS_TOO = 0.6;
const NO_CLUSTER = 5000;

function hideWords(reading: Reading, run: Run, random: Random): Reading {
  if (random() >= HIDDEN) return reading;
  const clustersToo = random() < CLUSTERS_TOO;
  const hidden = new Map<number, WordInfo>();
  for (let index = run.first; index < run.last; index++) {
    const info = reading.word(index);
    if (!info.capital) continue;
    // A hash of its own, so that nothing is learned of hidden words as such.
    const unseen = {
      ...info,
      hash: Math.floor(random() * 2 ** 30),
      exact: Math.floor(random() * 2 ** 30),
      sums: undefined,
      summed: 0,
      met: false,
    };
    hidden.set(
      index,
      clustersToo ? { ...unseen, fine: NO_CLUSTER, coarse: NO_CLUSTER, rarity: 9 } : unseen,
    );
  }
  return {
    ...reading,
    word: (index) => hidden.get(index) ?? reading.word(index),
    wordNear: (index, from) => hidden.get(index) ?? reading.wordNear(index, from),
  };
}
