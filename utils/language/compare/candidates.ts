/** Which of many things are alike enough to be set side by side, without looking at every two of them. */

/** Each thing is looked up among the last so many that share a key with it. */
const MAX_BEFORE = 12;
/** No story needs more; a text that would has been made to. */
const MAX_PAIRS = 20_000;

/**
 * Pairs of indexes, the smaller first, of things with at least one key in common; time linear in the number of keys.
 * Of the many that share a common key only the nearest are paired.
 */
export function findCandidates(things: readonly Iterable<string>[]): [number, number][] {
  const holders = new Map<string, number[]>();
  const pairs: [number, number][] = [];
  for (const [nth, keys] of things.entries()) {
    const met = new Set<number>();
    for (const key of keys) {
      const before = holders.get(key) ?? [];
      for (const other of before) met.add(other);
      before.push(nth);
      if (before.length > MAX_BEFORE) before.shift();
      holders.set(key, before);
    }
    for (const other of met) {
      if (pairs.length >= MAX_PAIRS) return pairs;
      pairs.push([other, nth]);
    }
  }
  return pairs;
}
