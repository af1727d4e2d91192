/** Chooses which of a story's mentions and claims are drawn. */
import type { MarkDensity } from '@/utils/options.ts';

/** Most marks on one page: more would hide the text, and browsers slow down. */
export const MAX_MARKS = 150;

/** What choosing needs to know of a mention. */
export interface ChoosableMark {
  /** One number per person of the story. */
  chain: number;
}

export interface ChosenMarks<T> {
  /** Each person's first mention. */
  first: T[];
  again: T[];
}

/**
 * The marks to draw out of mentions in reading order: everybody's first mention before any later one, and
 * earlier ones before later ones, up to `most`.
 */
export function chooseMarks<T extends ChoosableMark>(
  mentions: readonly T[],
  { density, most = MAX_MARKS }: { density: MarkDensity; most?: number },
): ChosenMarks<T> {
  if (density === 'off') return { first: [], again: [] };
  const met = new Set<number>();
  const first: T[] = [];
  const again: T[] = [];
  for (const mention of mentions) {
    (met.has(mention.chain) ? again : first).push(mention);
    met.add(mention.chain);
  }
  const drawn = first.slice(0, most);
  return { first: drawn, again: density === 'all' ? again.slice(0, most - drawn.length) : [] };
}

/** What choosing needs to know of a claim. */
export interface ChoosableClaim {
  /** How much it is worth checking, 0–1. */
  score: number;
}

/** The claims to draw, in their order: all of them, or those most worth checking where they are too many. */
export function chooseClaims<T extends ChoosableClaim>(
  claims: readonly T[],
  most: number = MAX_MARKS,
): readonly T[] {
  if (claims.length <= most) return claims;
  const best = new Set(claims.toSorted((a, b) => b.score - a.score).slice(0, most));
  return claims.filter((claim) => best.has(claim));
}
