/** Whether two measurements are of the same thing, and if so, whether they agree. */
import type { Verdict } from '../analysis.ts';
import { type Relation, relate } from './amount.ts';
import { excludes, isKindOf, isMarked } from './contrasts.ts';
import type { Measurement } from './measurement.ts';
import { relatePeriods } from './periods.ts';
import type { ComparisonReason } from './reasons.ts';

export interface Judgement {
  verdict: Verdict;
  reason: ComparisonReason;
}

/** Two measurements, the one that stands or was saved first before the other. */
export interface Pair {
  one: Measurement;
  other: Measurement;
  /** Whether one and the same speaker gives both. */
  sameSpeaker: boolean;
}

/** What two measurements have in common, and what only one of them has. */
interface Overlap {
  shared: number;
  /** Share of the smaller one's keys that the other has. */
  share: number;
  onlyOne: string[];
  onlyOther: string[];
  /** Words the scanner says are measured have something in common. */
  sameHead: boolean;
  sameNumber: boolean;
}

/** Below this share of common words two figures are not set side by side. */
const ALIKE = 0.5;
const SURELY_ALIKE = 0.6;
/** Words that must be common before two figures may be said to differ. */
const MIN_COMMON = 2;

/** The verdict on two figures; undefined where no reader would compare them. */
export function judgeFigures(pair: Pair): Judgement | undefined {
  const overlap = overlapOf(pair);
  const misfit = findMisfit(pair, overlap);
  if (misfit !== undefined)
    return looksAlike(overlap) ? { verdict: 'not-comparable', reason: misfit } : undefined;
  const relation = areOpposite(pair) ? 'apart' : relate(pair.one.amount, pair.other.amount);
  const scope = scopeDoubt(pair, relation);
  if (scope !== undefined)
    return isAlike(overlap) ? { verdict: 'unclear', reason: scope } : undefined;
  if (relation === 'agree') return judgeAgreeing(pair, overlap);
  if (relation === 'apart') return judgeApart(pair, overlap);
  return isAlike(overlap) ? { verdict: 'unclear', reason: doubtOf(pair, relation) } : undefined;
}

function overlapOf({ one, other }: Pair): Overlap {
  const onlyIn = (mine: Measurement, theirs: Measurement) =>
    [...mine.keys].filter((key) => !theirs.keys.has(key) && !mine.weak.has(key));
  const [onlyOne, onlyOther] = [onlyIn(one, other), onlyIn(other, one)];
  const shared = [...one.keys].filter((key) => other.keys.has(key)).length;
  const smaller = Math.min(one.keys.size, other.keys.size);
  return {
    ...{ shared, onlyOne, onlyOther },
    share: smaller === 0 ? 0 : shared / smaller,
    sameHead: [...one.head].some((key) => other.head.has(key)),
    sameNumber: sameNumber(one, other),
  };
}

function sameNumber({ figure }: Measurement, { figure: other }: Measurement): boolean {
  return !Array.isArray(figure.value) && figure.value === other.value;
}

function isAlike({ shared, share }: Overlap): boolean {
  return shared >= MIN_COMMON && share >= ALIKE;
}

/** Whether a reader would set two figures side by side although they are not of the same thing. */
function looksAlike(overlap: Overlap): boolean {
  if (overlap.shared === 0) return false;
  return overlap.sameNumber || overlap.sameHead || isAlike(overlap);
}

/** What of measure, subject, period and currency does not fit. */
function findMisfit(pair: Pair, overlap: Overlap): ComparisonReason | undefined {
  return (
    measureMisfit(pair, overlap) ??
    subjectMisfit(pair, overlap) ??
    periodMisfit(pair) ??
    unitMisfit(pair)
  );
}

function measureMisfit({ one, other }: Pair, overlap: Overlap): ComparisonReason | undefined {
  for (const mine of overlap.onlyOne)
    for (const theirs of overlap.onlyOther)
      if (excludes(mine, theirs)) return { code: 'other-measure', one: mine, other: theirs };
  const marked = [...overlap.onlyOne, ...overlap.onlyOther].find((key) =>
    isMarked(key, overlap.sameNumber),
  );
  if (marked !== undefined) return { code: 'only-one', word: marked };
  if (!countsTheSame(one, other))
    return { code: 'other-measure', one: one.words, other: other.words };
  return changeMisfit({ one, other });
}

/** "231 votes" and "231 deputies voted" count the same; "20,000 people" and "20,000 cattle" do not. */
function countsTheSame(one: Measurement, other: Measurement): boolean {
  if (one.counted === undefined || other.counted === undefined) return true;
  return (
    one.counted === other.counted ||
    one.keys.has(other.counted) ||
    other.keys.has(one.counted) ||
    isKindOf(one.counted, other.counted)
  );
}

function changeMisfit({ one, other }: Pick<Pair, 'one' | 'other'>): ComparisonReason | undefined {
  const changes = [one, other].filter(
    ({ figure: { comparator }, keys }) =>
      comparator === 'up' || comparator === 'down' || keys.has('growth'),
  );
  return changes.length === 1 ? { code: 'level-and-change' } : undefined;
}

function subjectMisfit({ one, other }: Pair, overlap: Overlap): ComparisonReason | undefined {
  const mine = overlap.onlyOne.find((key) => one.names.has(key));
  const theirs = overlap.onlyOther.find((key) => other.names.has(key));
  if (mine === undefined || theirs === undefined) return undefined;
  return { code: 'other-subject', one: mine, other: theirs };
}

function periodMisfit({ one, other }: Pair): ComparisonReason | undefined {
  const [mine] = one.periods;
  const [theirs] = other.periods;
  if (mine === undefined || theirs === undefined) {
    const dated = mine ?? theirs;
    return dated !== undefined && one.total !== other.total
      ? { code: 'part-and-total' }
      : undefined;
  }
  for (const a of one.periods)
    for (const b of other.periods) if (relatePeriods(a, b) === 'equal') return undefined;
  if (relatePeriods(mine, theirs) === 'part')
    return { code: 'part-of-period', one: mine.words, other: theirs.words };
  const isLater = theirs.first > mine.last;
  const [earlier, later] = isLater ? [one.said, other.said] : [other.said, one.said];
  if (isRunning(one) && isRunning(other)) return { code: 'later-count', earlier, later };
  return { code: 'other-period', one: mine.words, other: theirs.words };
}

/** Shares of people who are for something: every poll has its own. */
function isPolled({ figure, keys }: Measurement): boolean {
  return figure.kind === 'percent' && ['aid', 'approve', 'poll'].some((key) => keys.has(key));
}

/** Numbers that grow while one counts. */
function isRunning({ keys }: Measurement): boolean {
  return ['killed', 'injured', 'missing', 'displaced', 'infected', 'fire', 'evacuated'].some(
    (key) => keys.has(key),
  );
}

function unitMisfit({ one, other }: Pair): ComparisonReason | undefined {
  if (one.figure.per !== other.figure.per)
    return { code: 'per-unit', per: one.figure.per ?? other.figure.per ?? '' };
  if (one.amount.dimension === other.amount.dimension) return undefined;
  return { code: 'other-currency', one: one.figure.unit, other: other.figure.unit };
}

/** A total beside what may be a part of it. */
function scopeDoubt({ one, other }: Pair, relation: Relation): ComparisonReason | undefined {
  if (one.total === other.total) return undefined;
  const exact = relation === 'agree' && one.amount.low === other.amount.low;
  return exact ? undefined : { code: 'scope-not-told' };
}

function judgeAgreeing(pair: Pair, overlap: Overlap): Judgement | undefined {
  const { one, other } = pair;
  const again = overlap.sameNumber && one.amount.unit === other.amount.unit;
  const bare = again && [one, other].some(({ definite, head }) => definite && head.size === 0);
  if (!bare && !isSameThing(overlap)) return undefined;
  return { verdict: 'same', reason: agreement(pair) };
}

function isSameThing(overlap: Overlap): boolean {
  const both = overlap.onlyOne.length > 0 && overlap.onlyOther.length > 0;
  if (overlap.shared === 0) return false;
  if (both) return overlap.share >= SURELY_ALIKE || (overlap.sameHead && overlap.share >= ALIKE);
  return overlap.shared >= MIN_COMMON || overlap.sameNumber || overlap.sameHead;
}

function agreement({ one, other }: Pair): ComparisonReason {
  const [mine, theirs] = [one.said, other.said];
  if (one.amount.unit !== other.amount.unit)
    return { code: 'other-unit', one: mine, other: theirs };
  if (one.figure.comparator !== other.figure.comparator) {
    const [hedged, plain] = one.figure.comparator === '=' ? [theirs, mine] : [mine, theirs];
    return one.figure.value === other.figure.value
      ? { code: 'hedge-dropped', hedged, plain }
      : { code: 'fits-hedge', wide: hedged, narrow: plain };
  }
  return one.amount.low === other.amount.low
    ? { code: 'same-amount' }
    : { code: 'rounded', one: mine, other: theirs };
}

function judgeApart(pair: Pair, overlap: Overlap): Judgement | undefined {
  const { one, other } = pair;
  const { onlyOne, onlyOther } = overlap;
  if (one.ahead !== other.ahead)
    return looksAlike(overlap)
      ? { verdict: 'not-comparable', reason: { code: 'planned-and-done' } }
      : undefined;
  if (onlyOne.length > 0 && onlyOther.length > 0) {
    const reason: ComparisonReason = { code: 'other-measure', one: one.words, other: other.words };
    return looksAlike(overlap) ? { verdict: 'not-comparable', reason } : undefined;
  }
  const doubt = doubtOfDifference(pair, overlap);
  if (doubt !== undefined)
    return isAlike(overlap) ? { verdict: 'unclear', reason: doubt } : undefined;
  if (!isAlike(overlap)) return undefined;
  const code = areOpposite(pair) ? 'opposite' : 'apart';
  return { verdict: 'differs', reason: { code, one: one.said, other: other.said } };
}

/** One goes up by what the other goes down by. */
function areOpposite({ one: { figure }, other }: Pair): boolean {
  const directions = new Set([figure.comparator, other.figure.comparator]);
  return directions.has('up') && directions.has('down');
}

function doubtOfDifference(
  { one, other, sameSpeaker }: Pair,
  { onlyOne, onlyOther }: Overlap,
): ComparisonReason | undefined {
  if (one.amount.dimension === 'area' && one.keys.has('fire') && one.periods.length === 0)
    return { code: 'period-not-told' };
  if (one.ahead && other.ahead) return { code: 'two-forecasts' };
  if ((one.periods.length === 0) !== (other.periods.length === 0))
    return { code: 'period-not-told' };
  if (sameSpeaker || onlyOne.length + onlyOther.length > 0) return { code: 'scope-not-told' };
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
