/** The best labelling of a run under a linear-chain conditional random field, and how sure the model is of a name in it. */
import { AFTER, BEFORE, FINAL, FIRST, LABEL_COUNT, mayBegin, mayEnd } from './labels.ts';

/** Scores of going from one label to the next: `LABEL_COUNT` rows of as many columns. */
export type Transitions = Float64Array;

const NEVER = -1e9;
/** 1 for labels a run may begin with. */
const IS_FIRST = Uint8Array.from({ length: LABEL_COUNT }, (_, label) => (mayBegin(label) ? 1 : 0));

/** A run's scores: LABEL_COUNT numbers for each of `length` tokens, from `at` on. */
export interface ScoredRun {
  scores: Float64Array;
  at: number;
  length: number;
}

/** Writes the best labels of a run to `labels`, from `to` on. */
export type Decoder = (run: ScoredRun, labels: Uint8Array, to: number) => void;

/** Labels a run of one token may carry. */
const SINGLE = FIRST.filter((label) => mayEnd(label));

/** Viterbi decoding of runs of up to `longest` tokens, in memory of its own. */
export function createDecoder(transitions: Transitions, longest: number): Decoder {
  const best = new Float64Array(longest * LABEL_COUNT);
  const from = new Uint8Array(longest * LABEL_COUNT);
  return (run, labels, to) => {
    if (run.length === 1) {
      labels[to] = bestOf(run.scores, run.at, SINGLE);
      return;
    }
    fillBest(run, transitions, { best, from });
    let here = (run.length - 1) * LABEL_COUNT;
    let label = bestOf(best, here, FINAL);
    for (let token = run.length - 1; token >= 0; token--) {
      labels[to + token] = label;
      label = from[here + label] ?? 0;
      here -= LABEL_COUNT;
    }
  };
}

/** Probability that the only token of a run carries a label, 0–1. */
export function singleProbability({ scores, at }: ScoredRun, label: number): number {
  const own = scores[at + label] ?? 0;
  let sum = 0;
  for (let nth = 0; nth < SINGLE.length; nth++)
    sum += Math.exp((scores[at + (SINGLE[nth] ?? 0)] ?? 0) - own);
  return 1 / sum;
}

/** The label with the highest number. */
function bestOf(numbers: Float64Array, at: number, candidates: Uint8Array): number {
  let label = candidates[0] ?? 0;
  for (let nth = 1; nth < candidates.length; nth++) {
    const candidate = candidates[nth] ?? 0;
    if ((numbers[at + candidate] ?? NEVER) > (numbers[at + label] ?? NEVER)) label = candidate;
  }
  return label;
}

/** Best score of each token's labels, and the label before that it comes from. */
function fillBest(
  { scores, at, length }: ScoredRun,
  transitions: Transitions,
  { best, from }: { best: Float64Array; from: Uint8Array },
): void {
  for (let label = 0; label < LABEL_COUNT; label++)
    best[label] = IS_FIRST[label] === 1 ? (scores[at + label] ?? 0) : NEVER;
  for (let token = 1; token < length; token++) {
    const here = token * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const candidates = BEFORE[label] ?? FIRST;
      let value = 2 * NEVER;
      let previous = 0;
      for (let nth = 0; nth < candidates.length; nth++) {
        const candidate = candidates[nth] ?? 0;
        const total =
          (best[here - LABEL_COUNT + candidate] ?? NEVER) +
          (transitions[candidate * LABEL_COUNT + label] ?? 0);
        if (total > value) {
          value = total;
          previous = candidate;
        }
      }
      best[here + label] = value + (scores[at + here + label] ?? 0);
      from[here + label] = previous;
    }
  }
}

/** Forward and backward sums of one run, scaled token by token (Rabiner 1989). */
export interface Sums {
  length: number;
  emissions: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** What each token's forward sums were divided by. */
  scales: Float64Array;
}

/** Exponents of allowed transitions, 0 for the others. */
export function exponentiate(transitions: Transitions): Float64Array {
  const weights = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++)
    for (const next of AFTER[label] ?? [])
      weights[label * LABEL_COUNT + next] = Math.exp(transitions[label * LABEL_COUNT + next] ?? 0);
  return weights;
}

export function createSums(longest: number): Sums {
  const cells = longest * LABEL_COUNT;
  return {
    length: 0,
    emissions: new Float64Array(cells),
    forward: new Float64Array(cells),
    backward: new Float64Array(cells),
    scales: new Float64Array(longest),
  };
}

/** Fills `sums` for a run; `weights` are exponentiated transitions. */
export function sumPaths(run: ScoredRun, weights: Float64Array, sums: Sums): void {
  sums.length = run.length;
  exponentiateScores(run, sums);
  sumForward(weights, sums);
  sumBackward(weights, sums);
}

function exponentiateScores({ scores, at, length }: ScoredRun, { emissions }: Sums): void {
  for (let token = 0; token < length; token++) {
    const here = token * LABEL_COUNT;
    let top = scores[at + here] ?? 0;
    for (let label = 1; label < LABEL_COUNT; label++)
      top = Math.max(top, scores[at + here + label] ?? 0);
    for (let label = 0; label < LABEL_COUNT; label++)
      emissions[here + label] = Math.exp((scores[at + here + label] ?? 0) - top);
  }
}

function sumForward(weights: Float64Array, sums: Sums): void {
  const { length, emissions, forward, scales } = sums;
  for (let token = 0; token < length; token++) {
    const here = token * LABEL_COUNT;
    let total = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const reach = token === 0 ? (IS_FIRST[label] ?? 0) : reachOf(weights, sums, here, label);
      const open = token === length - 1 && !mayEnd(label);
      const sum = open ? 0 : reach * (emissions[here + label] ?? 0);
      forward[here + label] = sum;
      total += sum;
    }
    scales[token] = total;
    for (let label = 0; label < LABEL_COUNT; label++)
      forward[here + label] = (forward[here + label] ?? 0) / total;
  }
}

/** Sum over all labels that may stand before a label at `here`. */
function reachOf(weights: Float64Array, { forward }: Sums, here: number, label: number): number {
  const before = BEFORE[label] ?? FIRST;
  let reach = 0;
  for (let nth = 0; nth < before.length; nth++) {
    const previous = before[nth] ?? 0;
    reach +=
      (forward[here - LABEL_COUNT + previous] ?? 0) *
      (weights[previous * LABEL_COUNT + label] ?? 0);
  }
  return reach;
}

function sumBackward(weights: Float64Array, sums: Sums): void {
  const { length, emissions, backward, scales } = sums;
  for (let label = 0; label < LABEL_COUNT; label++)
    backward[(length - 1) * LABEL_COUNT + label] = mayEnd(label) ? 1 : 0;
  for (let token = length - 2; token >= 0; token--) {
    const here = token * LABEL_COUNT;
    const next = here + LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let sum = 0;
      const followers = AFTER[label] ?? FIRST;
      for (let nth = 0; nth < followers.length; nth++) {
        const after = followers[nth] ?? 0;
        sum +=
          (weights[label * LABEL_COUNT + after] ?? 0) *
          (emissions[next + after] ?? 0) *
          (backward[next + after] ?? 0);
      }
      backward[here + label] = sum / (scales[token + 1] ?? 1);
    }
  }
}

/** Probability that tokens `first` up to `last` carry just these labels, 0–1. */
export function pathProbability(
  { sums, weights }: { sums: Sums; weights: Float64Array },
  labels: Uint8Array,
  { first, last }: { first: number; last: number },
): number {
  const { forward, backward, emissions, scales } = sums;
  let probability = forward[first * LABEL_COUNT + (labels[first] ?? 0)] ?? 0;
  for (let token = first + 1; token < last; token++) {
    const label = labels[token] ?? 0;
    const weight = weights[(labels[token - 1] ?? 0) * LABEL_COUNT + label] ?? 0;
    probability *= (weight * (emissions[token * LABEL_COUNT + label] ?? 0)) / (scales[token] ?? 1);
  }
  return probability * (backward[(last - 1) * LABEL_COUNT + (labels[last - 1] ?? 0)] ?? 0);
}
