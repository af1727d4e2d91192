/** What of measure, subject, period and currency does not fit where two figures look alike. */
import type { Relation } from './amount.ts';
import { excludes, isKindOf, isMarked } from './contrasts.ts';
import type { Measurement } from './measurement.ts';
import type { Overlap, Pair } from './overlap.ts';
import { relatePeriods } from './periods.ts';
import type { ComparisonReason } from './reasons.ts';

/** What of measure, subject, period and currency does not fit. */
export function findMisfit(pair: Pair, overlap: Overlap): ComparisonReason | undefined {
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
  const nameOf = ({ names }: Measurement, keys: readonly string[]) =>
    names.get(keys.find((key) => names.has(key)) ?? '');
  const mine = nameOf(one, overlap.onlyOne);
  const theirs = nameOf(other, overlap.onlyOther);
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
export function scopeDoubt({ one, other }: Pair, relation: Relation): ComparisonReason | undefined {
  if (one.total === other.total) return undefined;
  const exact = relation === 'agree' && one.amount.low === other.amount.low;
  return exact ? undefined : { code: 'scope-not-told' };
}
