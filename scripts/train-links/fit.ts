/** Fits the weights of links: multinomial logistic regression over the candidates of each name and nobody. */
import {
  type Features,
  LINK_FEATURES,
  type LinkFeature,
} from '../../utils/people/link-features.ts';
import type { LinkCase } from './cases.ts';

export type Weights = Record<LinkFeature, number>;

/** Log odds of nobody; only differences count, so they stay where they are. */
export const NOBODY = 0;

/** Steps of gradient descent; further ones change no third digit. */
const STEPS = 600;
/** Adam's, after D. Kingma and J. Ba 2015. */
const RATE = 0.05;
const MOMENTUM = 0.9;
const SPREAD = 0.999;
const TINY = 1e-8;
/** Pull of every weight towards nought. */
const PENALTY = 0.3;

/** Cases as columns: candidates of case `n` from `cases[n]` on, features of candidate `c` from `candidates[c]` on. */
interface Columns {
  cases: Int32Array;
  candidates: Int32Array;
  features: Int32Array;
  values: Float64Array;
  /** 1 for candidates that are meant. */
  meant: Float64Array;
  weights: Float64Array;
}

/** The same weights from the same cases on every machine: no choice is left to chance. */
export function fitWeights(all: readonly LinkCase[]): Weights {
  // What a rule decides must not bend the weights of what is weighed.
  const cases = all.filter(
    ({ candidates, isOpen }) => !candidates.every((_, at) => isOpen(at, -1)),
  );
  const columns = toColumns(cases);
  const whole = cases.reduce((sum, { weight }) => sum + weight, 0);
  const size = LINK_FEATURES.length;
  const [weights, mean, spread] = [0, 0, 0].map(() => new Float64Array(size));
  if (!weights || !mean || !spread) throw new RangeError('No room for weights');
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(weights, columns);
    for (let feature = 0; feature < size; feature++) {
      const weight = weights[feature] ?? 0;
      const down = ((slope[feature] ?? 0) + PENALTY * weight) / whole;
      const drift = MOMENTUM * (mean[feature] ?? 0) + (1 - MOMENTUM) * down;
      const width = SPREAD * (spread[feature] ?? 0) + (1 - SPREAD) * down * down;
      mean[feature] = drift;
      spread[feature] = width;
      const scale = Math.sqrt(width / (1 - SPREAD ** step)) + TINY;
      weights[feature] = weight - (RATE * drift) / (1 - MOMENTUM ** step) / scale;
    }
  }
  const entries = LINK_FEATURES.map((feature, nth) => [feature, weights[nth] ?? 0]);
  return Object.fromEntries(entries) as Weights;
}

function toColumns(cases: readonly LinkCase[]): Columns {
  const starts: number[] = [0];
  const candidates: number[] = [0];
  const features: number[] = [];
  const values: number[] = [];
  const meant: number[] = [];
  for (const one of cases) {
    one.candidates.forEach((candidate, nth) => {
      for (const [feature, value] of Object.entries(candidate.features)) {
        features.push(LINK_FEATURES.indexOf(feature as LinkFeature));
        values.push(value);
      }
      candidates.push(features.length);
      meant.push(nth === one.meant ? 1 : 0);
    });
    starts.push(candidates.length - 1);
  }
  return {
    cases: Int32Array.from(starts),
    candidates: Int32Array.from(candidates),
    features: Int32Array.from(features),
    values: Float64Array.from(values),
    meant: Float64Array.from(meant),
    weights: Float64Array.from(cases, ({ weight }) => weight),
  };
}

function slopeAt(weights: Float64Array, columns: Columns): Float64Array {
  const { cases, meant } = columns;
  const slope = new Float64Array(weights.length);
  const odds = new Float64Array(meant.length);
  for (let one = 0; one + 1 < cases.length; one++) {
    const [from = 0, to = 0] = [cases[one], cases[one + 1]];
    let whole = Math.exp(NOBODY);
    for (let at = from; at < to; at++) {
      odds[at] = Math.exp(sumFeatures(weights, columns, at));
      whole += odds[at] ?? 0;
    }
    for (let at = from; at < to; at++) {
      const error = (odds[at] ?? 0) / whole - (meant[at] ?? 0);
      addFeatures(slope, columns, { at, share: error * (columns.weights[one] ?? 0) });
    }
  }
  return slope;
}

function sumFeatures(weights: Float64Array, { candidates, features, values }: Columns, at: number) {
  let sum = 0;
  const end = candidates[at + 1] ?? 0;
  for (let cell = candidates[at] ?? 0; cell < end; cell++) {
    sum += (weights[features[cell] ?? 0] ?? 0) * (values[cell] ?? 0);
  }
  return sum;
}

function addFeatures(
  sums: Float64Array,
  { candidates, features, values }: Columns,
  { at, share }: { at: number; share: number },
): void {
  const end = candidates[at + 1] ?? 0;
  for (let cell = candidates[at] ?? 0; cell < end; cell++) {
    const feature = features[cell] ?? 0;
    sums[feature] = (sums[feature] ?? 0) + share * (values[cell] ?? 0);
  }
}

/** Probabilities of the candidates; what is left is nobody's. */
export function chancesOf(weights: Weights, { candidates }: LinkCase): number[] {
  const odds = candidates.map(({ features }) => Math.exp(oddsOf(weights, features)));
  const whole = odds.reduce((sum, one) => sum + one, Math.exp(NOBODY));
  return odds.map((one) => one / whole);
}

function oddsOf(weights: Weights, features: Features): number {
  let odds = 0;
  for (const [feature, value] of Object.entries(features)) {
    odds += weights[feature as LinkFeature] * value;
  }
  return odds;
}
