/** Compares two sides written as in the corpus of pairs: `[figure]`, `{claim}`, `<speaker|who>`. */
import { compareClaims } from '@/utils/language/compare/compare-claims.ts';
import { findDates } from '@/utils/language/dates/find-dates.ts';
import { parseSide, storyOfSides } from '../../../../scripts/corpus/labelled-pairs.ts';

/** Verdicts with their reasons on the sides of a story of Saturday, 12 April 2025. */
export function compareSides(...sides: string[]): string[] {
  const { document, claims } = storyOfSides(sides.map(parseSide));
  const dates = findDates(document, { date: '2025-04-12' });
  return compareClaims(document, claims, dates).map(
    ({ verdict, reason }) => `${verdict}: ${reason}`,
  );
}
