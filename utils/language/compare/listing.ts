/** How many comparisons are listed for one claim or figure. */
import type { ComparisonSide, Verdict } from '../analysis.ts';

/** More of one verdict for one figure tell a reader nothing; lists and tables would fill the card with them. */
const MAX_LISTED: Readonly<Record<Verdict, number>> = {
  same: 4,
  differs: 3,
  'not-comparable': 3,
  unclear: 2,
  'quote-mismatch': 1,
};

export interface Listing {
  /** Whether one more comparison of these sides is listed; counts it where it is. */
  admits(verdict: Verdict, sides: readonly ComparisonSide[]): boolean;
}

export function createListing(): Listing {
  const listed = new Map<string, number>();
  return {
    admits(verdict, sides) {
      const keys = sides.map((side) => `${verdict} ${sideKey(side)}`);
      if (keys.some((key) => (listed.get(key) ?? 0) >= MAX_LISTED[verdict])) return false;
      for (const key of keys) listed.set(key, (listed.get(key) ?? 0) + 1);
      return true;
    },
  };
}

/** One string for each side of an analysis. */
export function sideKey({ claim, figure }: ComparisonSide): string {
  return `${claim} ${figure}`;
}
