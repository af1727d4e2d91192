/** What two measurements have in common, and whether that is enough to set them side by side. */
import { isChoice } from './contrasts.ts';
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
  const [onlyOne, onlyOther] = [onlyIn(one, other), onlyIn(other, one)];
  const own = [...one.keys].filter((key) => other.keys.has(key)).length;
  const told = (mine: Measurement, theirs: Measurement) =>
    [...mine.keys].filter((key) => !theirs.keys.has(key) && isTold(key, mine, theirs)).length;
  // What the sentence before tells counts only beside something that the figure's own sentence has.
  const shared = own === 0 ? 0 : own + told(one, other) + told(other, one);
  const smaller = Math.min(one.keys.size, other.keys.size);
  return {
    ...{ shared, onlyOne, onlyOther },
    share: smaller === 0 ? 0 : Math.min(1, shared / smaller),
    sameHead: [...one.head].some((key) => other.head.has(key)),
    sameNumber: sameNumber(one, other),
  };
}

/** Words of one's own clause that the other does not have. */
function onlyIn(mine: Measurement, theirs: Measurement): string[] {
  return [...mine.keys].filter((key) => {
    if (mine.weak.has(key)) return false;
    // Killed or injured, pledged or paid: only the figure's own clause can tell.
    if (isChoice(key)) return !theirs.keys.has(key) || theirs.weak.has(key);
    return !theirs.keys.has(key) && !theirs.spoken.has(key) && !isTold(key, mine, theirs);
  });
}

/** Whether the sentence before theirs says it; that may not be mine, which theirs is set against. */
function isTold(key: string, mine: Measurement, theirs: Measurement): boolean {
  return theirs.contextSentence !== mine.sentence && theirs.context.has(key);
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
