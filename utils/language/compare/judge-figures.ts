/** Whether two measurements are of the same thing, and if so, whether they agree. */
import type { Verdict } from '../analysis.ts';
import { type Relation, relate } from './amount.ts';
import type { Measurement } from './measurement.ts';
import { findMisfit, scopeDoubt } from './misfits.ts';
import {
  ALIKE,
  isAlike,
  isClose,
  isTelling,
  looksAlike,
  MIN_COMMON,
  NEARLY_ALL,
  type Overlap,
  overlapOf,
  type Pair,
  SURELY_ALIKE,
} from './overlap.ts';
import type { ComparisonReason } from './reasons.ts';

export interface Judgement {
  verdict: Verdict;
  reason: ComparisonReason;
}

/** The verdict on two figures; undefined where no reader would compare them. */
export function judgeFigures(pair: Pair): Judgement | undefined {
  const overlap = overlapOf(pair);
  const misfit = findMisfit(pair, overlap);
  if (misfit !== undefined)
    return looksAlike(pair, overlap) ? { verdict: 'not-comparable', reason: misfit } : undefined;
  const relation = areOpposite(pair) ? 'apart' : relate(pair.one.amount, pair.other.amount);
  const scope = scopeDoubt(pair, relation);
  if (scope !== undefined) return isAlike(overlap) ? unclear(pair, scope) : undefined;
  if (relation === 'agree') return judgeAgreeing(pair, overlap);
  if (relation === 'apart') return judgeApart(pair, overlap);
  return isClose(overlap) ? unclear(pair, doubtOf(pair, relation)) : undefined;
}

/** What one voice says of two figures is mostly of two things, and nothing need be said. */
function unclear({ one, other, twoVoices }: Pair, reason: ComparisonReason): Judgement | undefined {
  const heads = one.head.size === 0 || other.head.size === 0;
  const sameHead = [...one.head].some((key) => other.head.has(key));
  return twoVoices && (heads || sameHead) ? { verdict: 'unclear', reason } : undefined;
}

function judgeAgreeing(pair: Pair, overlap: Overlap): Judgement | undefined {
  const { one, other } = pair;
  const again = overlap.sameNumber && one.amount.unit === other.amount.unit;
  const bare = again && [one, other].some(({ definite, head }) => definite && head.size === 0);
  if (!bare && !isSameThing(pair, overlap)) return undefined;
  return { verdict: 'same', reason: agreement(pair) };
}

function isSameThing({ one, other }: Pair, overlap: Overlap): boolean {
  const { shared, share, onlyOne, onlyOther, sameHead, sameNumber } = overlap;
  if (shared === 0) return false;
  const telling = sameNumber && isTelling(one);
  if (onlyOne.length > 0 && onlyOther.length > 0)
    return (
      share >= (telling ? SURELY_ALIKE : NEARLY_ALL) || (telling && sameHead && share >= ALIKE)
    );
  if (shared >= MIN_COMMON) return sameNumber || share >= SURELY_ALIKE;
  return telling || (sameHead && isExtent(one) && isExtent(other));
}

/** Sizes and spans of time: a story seldom measures two of one thing. */
function isExtent({ figure }: Measurement): boolean {
  return figure.kind === 'duration' || figure.kind === 'measure';
}

function agreement({ one, other }: Pair): ComparisonReason {
  const [mine, theirs] = [one.said, other.said];
  if (one.amount.unit !== other.amount.unit)
    return { code: 'other-unit', one: mine, other: theirs };
  if (one.figure.comparator !== other.figure.comparator) {
    const [hedged, plain] = one.figure.comparator === '=' ? [theirs, mine] : [mine, theirs];
    if (one.amount.low !== other.amount.low)
      return { code: 'fits-hedge', wide: hedged, narrow: plain };
    const isPlain = one.figure.comparator === '=' || other.figure.comparator === '=';
    return isPlain
      ? { code: 'hedge-dropped', hedged, plain }
      : { code: 'hedges-differ', one: mine, other: theirs };
  }
  return one.amount.low === other.amount.low
    ? { code: 'same-amount' }
    : { code: 'rounded', one: mine, other: theirs };
}

function judgeApart(pair: Pair, overlap: Overlap): Judgement | undefined {
  const { one, other } = pair;
  const { onlyOne, onlyOther } = overlap;
  if (one.ahead !== other.ahead)
    return looksAlike(pair, overlap)
      ? { verdict: 'not-comparable', reason: { code: 'planned-and-done' } }
      : undefined;
  if (onlyOne.length > 0 && onlyOther.length > 0) {
    const reason: ComparisonReason = { code: 'other-measure', one: one.words, other: other.words };
    return looksAlike(pair, overlap) ? { verdict: 'not-comparable', reason } : undefined;
  }
  if (one.listed || other.listed) return undefined;
  const doubt = doubtOfDifference(pair, overlap);
  if (doubt !== undefined) return isClose(overlap) ? unclear(pair, doubt) : undefined;
  if (!isAlike(overlap) || !pair.twoVoices) return undefined;
  const code = areOpposite(pair) ? 'opposite' : 'apart';
  return { verdict: 'differs', reason: { code, one: one.said, other: other.said } };
}

/** One goes up by what the other goes down by. */
function areOpposite({ one: { figure }, other }: Pair): boolean {
  const directions = new Set([figure.comparator, other.figure.comparator]);
  return directions.has('up') && directions.has('down');
}

function doubtOfDifference(
  { one, other }: Pair,
  { onlyOne, onlyOther }: Overlap,
): ComparisonReason | undefined {
  if (one.amount.dimension === 'area' && one.keys.has('fire') && one.periods.length === 0)
    return { code: 'period-not-told' };
  if (one.ahead && other.ahead) return { code: 'two-forecasts' };
  if ((one.periods.length === 0) !== (other.periods.length === 0))
    return { code: 'period-not-told' };
  if (onlyOne.length + onlyOther.length > 0) return { code: 'scope-not-told' };
  const people = [one, other].filter(
    ({ figure, counted }) => figure.kind === 'count' && counted === undefined,
  );
  if (people.length === 1) return { code: 'scope-not-told' };
  return isPolled(one) ? { code: 'two-polls' } : undefined;
}

function doubtOf({ one, other }: Pair, relation: Relation): ComparisonReason {
  const [mine, theirs] = [one.said, other.said];
  if (relation === 'near') return { code: 'near', one: mine, other: theirs };
  const bound = one.amount.hedge === '>' || one.amount.hedge === '<';
  return bound
    ? { code: 'far-bound', bound: mine, other: theirs }
    : { code: 'far-bound', bound: theirs, other: mine };
}

/** Shares of people who are for something: every poll has its own. */
function isPolled({ figure, keys }: Measurement): boolean {
  return figure.kind === 'percent' && ['aid', 'approve', 'poll'].some((key) => keys.has(key));
}
