/** Finds names of people, organisations and places in a document with a trained tagger, in two readings. */
import type { MentionType, Span } from '../analysis.ts';
import type { Document } from '../document.ts';
import type { Decoder } from './decode.ts';
import { collectDocumentBits } from './document-bits.ts';
import { collectEvidence, gatherEvidence } from './evidence.ts';
import { addJoint, createFeatureList, lookAround } from './features.ts';
import { type KnownName, supportKnown } from './known-names.ts';
import { LABEL_COUNT } from './labels.ts';
import { openModel, type TaggerModel } from './model.ts';
import { type Reading, readTokens } from './reading.ts';
import { addRows, addScores, SUM_SIZE } from './row-table.ts';
import { createSpanReader } from './spans.ts';
import { addWordSums } from './word-sums.ts';

/** A name in the document's normalised text. */
export interface TaggedName extends Span {
  type: MentionType;
  /** Probability the model gives to just this span and type, 0–1. */
  confidence: number;
}

export interface Tagger {
  /** Names in the order of the text, none overlapping. `known` are names a pack already recognised. */
  tag(document: Document, known?: readonly KnownName[]): TaggedName[];
}

/** Opens what `npm run train:names` wrote. Throws where the buffer is none of it. */
export function openTagger(buffer: ArrayBuffer): Tagger {
  const model = openModel(buffer);
  const readSpans = createSpanReader();
  return {
    tag(document, known = []) {
      const reading = readTokens(document, model.book);
      const scores = scoreFirst(model, reading);
      supportKnown(reading, known, scores);
      const labels = decodeRuns(reading, scores, model.first.decode);
      addEvidence(model, reading, { labels, scores });
      const second = decodeRuns(reading, scores, model.second.decode);
      return readSpans({ reading, scores, labels: second, model });
    },
  };
}

/** Scores of every token of every run, one run after the other; LABEL_COUNT a token. */
function scoreFirst({ first: { rows } }: TaggerModel, reading: Reading): Float64Array {
  const scores = new Float64Array(countTokens(reading) * LABEL_COUNT);
  const bits = collectDocumentBits(reading);
  const list = createFeatureList();
  const total = new Int32Array(SUM_SIZE);
  let at = 0;
  for (const run of reading.runs) {
    for (let index = run.first; index < run.last; index++, at += LABEL_COUNT) {
      const around = lookAround(reading, run, index);
      list.count = 0;
      addJoint(list, around, bits);
      total.fill(0);
      addWordSums(rows, around, total);
      addRows(rows, list, total);
      addScores(rows, total, scores, at);
    }
  }
  return scores;
}

function countTokens({ runs }: Reading): number {
  return runs.reduce((count, { first, last }) => count + last - first, 0);
}

/** Best labels of every token of the document. */
function decodeRuns(reading: Reading, scores: Float64Array, decode: Decoder): Uint8Array {
  const labels = new Uint8Array(reading.tokens.count);
  let at = 0;
  for (const { first, last } of reading.runs) {
    const length = last - first;
    decode({ scores, at, length }, labels, first);
    at += length * LABEL_COUNT;
  }
  return labels;
}

/** Adds to the scores what the document as a whole shows after its first reading. */
function addEvidence(
  { second }: TaggerModel,
  reading: Reading,
  { labels, scores }: { labels: Uint8Array; scores: Float64Array },
): void {
  const evidence = gatherEvidence(reading, labels);
  const list = createFeatureList();
  const total = new Int32Array(SUM_SIZE);
  let at = 0;
  for (const run of reading.runs) {
    for (let index = run.first; index < run.last; index++, at += LABEL_COUNT) {
      collectEvidence({ reading, evidence, run }, index, list);
      total.fill(0);
      addRows(second.rows, list, total);
      addScores(second.rows, total, scores, at);
    }
  }
}
