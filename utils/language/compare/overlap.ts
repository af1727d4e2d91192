/** What two measurements have in common, and whether that is enough to set them side by side. */
import type { Measurement } from './measurement.ts';

/** Two measurements, the one that stands or was saved first before the other. */
export interface Pair {
  one: Measurement;
  other: Measurement;
  /** Whether two give them: what one and the same says twice is mostly of two things. */
  twoVoices: boolean;
}

/** What two measurements have in common, and what only one of them has. */
export interface Overlap {
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
export const ALIKE = 0.5;
export const SURELY_ALIKE = 0.6;
export const NEARLY_ALL = 0.66;
/** Larger numbers are hardly the same by chance. */
const TELLING = 100;
/** Words that must be common before two figures may be said to differ. */
export const MIN_COMMON = 2;

export function overlapOf({ one, other }: Pair): Overlap {
  const onlyIn = (mine: Measurement, theirs: Measurement) =>
    [...mine.keys].filter(
      (key) => !theirs.keys.has(key) && !theirs.spoken.has(key) && !mine.weak.has(key),
    );
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

export function isAlike({ shared, share }: Overlap): boolean {
  return shared >= MIN_COMMON && share >= ALIKE;
}

/** Alike enough that a reader must be told why nothing is said. */
export function isClose(overlap: Overlap): boolean {
  const both = overlap.onlyOne.length > 0 && overlap.onlyOther.length > 0;
  return isAlike(overlap) && !both && overlap.share >= SURELY_ALIKE;
}

/** Whether a reader would set two figures side by side although they are not of the same thing. */
export function looksAlike({ one }: Pair, overlap: Overlap): boolean {
  const { shared, share, sameHead, sameNumber } = overlap;
  if (shared === 0) return false;
  const alike = isAlike(overlap);
  if (sameNumber && isTelling(one)) return sameHead || alike;
  return (
    (alike && (sameHead || one.head.size === 0)) ||
    (one.figure.kind === 'money' && sameHead && share >= ALIKE)
  );
}

/** Numbers that are hardly the same by chance: 47, 1,300, no 5 and no 40. */
export function isTelling({ amount, figure }: Measurement): boolean {
  return amount.low >= TELLING || figure.kind === 'money' || amount.low % 10 > 0;
}
