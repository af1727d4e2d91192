/** Chance that comes out the same for the same seed. */

export interface Chance {
  /** A whole number from 0, below a limit. */
  below(limit: number): number;
  pick<T>(choices: readonly T[]): T;
}

/** Mulberry32, by Tommy Ettinger. */
export function createChance(seed: number): Chance {
  let state = seed | 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    pick<T>(choices: readonly T[]): T {
      const index = below(choices.length);
      // An undefined choice may be meant.
      return choices[index] as T;
    },
  };
}
