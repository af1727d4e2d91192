/** Names out of labels, each with the probability the model gives it. */
import { createSums, pathProbability, singleProbability, sumPaths } from './decode.ts';
import { LABEL_COUNT, OUTSIDE, PART, partOf, typeOf } from './labels.ts';
import type { TaggerModel } from './model.ts';
import { LONGEST_RUN, type Reading, type Run } from './reading.ts';
import type { TaggedName } from './tagger.ts';

interface Tagged {
  reading: Reading;
  /** LABEL_COUNT scores for every token of every run, one run after the other. */
  scores: Float64Array;
  /** One label for every token of the document. */
  labels: Uint8Array;
  model: TaggerModel;
}

/** Keeps its working memory between documents. */
export function createSpanReader(): (tagged: Tagged) => TaggedName[] {
  const sums = createSums(LONGEST_RUN);
  return ({ reading, scores, labels, model }) => {
    const weights = model.second.transitionWeights;
    const names: TaggedName[] = [];
    let at = 0;
    for (const run of reading.runs) {
      const length = run.last - run.first;
      const only = labels[run.first] ?? OUTSIDE;
      if (length === 1 && only !== OUTSIDE) {
        names.push({
          ...placeOf(reading, run, { first: 0, last: 1 }),
          type: typeOf(only),
          confidence: singleProbability({ scores, at, length }, only),
        });
      } else if (length > 1 && holdsName(labels, run)) {
        const inRun = labels.subarray(run.first, run.last);
        sumPaths({ scores, at, length }, weights, sums);
        for (const span of spansOf(inRun))
          names.push({
            ...placeOf(reading, run, span),
            type: typeOf(inRun[span.first] ?? 0),
            confidence: Math.min(1, pathProbability({ sums, weights }, inRun, span)),
          });
      }
      at += length * LABEL_COUNT;
    }
    return names;
  };
}

function holdsName(labels: Uint8Array, { first, last }: Run): boolean {
  for (let index = first; index < last; index++) if (labels[index] !== OUTSIDE) return true;
  return false;
}

/** Token spans of names in one run. */
function spansOf(labels: Uint8Array): { first: number; last: number }[] {
  const spans: { first: number; last: number }[] = [];
  let first = 0;
  for (let token = 0; token < labels.length; token++) {
    const label = labels[token] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === PART.begin || part === PART.only) first = token;
    if (part === PART.last || part === PART.only) spans.push({ first, last: token + 1 });
  }
  return spans;
}

function placeOf({ tokens }: Reading, run: Run, { first, last }: { first: number; last: number }) {
  return {
    start: tokens.starts[run.first + first] ?? 0,
    end: tokens.ends[run.first + last - 1] ?? 0,
  };
}
