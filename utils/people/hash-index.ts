/** An index from hashes to entities: pairs sorted by hash, found through a table over the hashes' high bits. */
import type { Column } from './pack-format.ts';

/** `buckets` has a power of two plus one elements: where the pairs of each run of high bits begin, and their number. */
export interface HashIndex {
  buckets: Column;
  hashes: Column;
  entities: Column;
}

/** Pairs a bucket holds on average; fewer cost space, more cost steps. */
const PAIRS_PER_BUCKET = 4;
/** Also for an empty index, so that the shift below never is 32, which JavaScript reads as 0. */
const MIN_BITS = 1;
const MAX_BITS = 24;

/** Builds an index of pairs given in the order of their entities; pairs of one hash keep that order. */
export function buildHashIndex({
  hashes,
  entities,
}: {
  hashes: readonly number[];
  entities: readonly number[];
}): Record<keyof HashIndex, Uint32Array> {
  const key = Uint32Array.from(hashes);
  const order = Uint32Array.from(key.keys());
  order.sort((a, b) => (key[a] ?? 0) - (key[b] ?? 0) || a - b);
  const sorted = order.map((pair) => key[pair] ?? 0);
  const wanted = Math.ceil(Math.log2(key.length / PAIRS_PER_BUCKET + 1));
  const bits = Math.min(MAX_BITS, Math.max(MIN_BITS, wanted));
  return {
    buckets: fillBuckets(sorted, bits),
    hashes: sorted,
    entities: order.map((pair) => entities[pair] ?? 0),
  };
}

function fillBuckets(sorted: Uint32Array, bits: number): Uint32Array {
  const buckets = new Uint32Array(2 ** bits + 1);
  let pair = 0;
  for (let bucket = 0; bucket < buckets.length - 1; bucket++) {
    buckets[bucket] = pair;
    while (pair < sorted.length && (sorted[pair] ?? 0) >>> (32 - bits) === bucket) pair++;
  }
  buckets[buckets.length - 1] = pair;
  return buckets;
}

/** Whether the table has a length this module can work with. */
export function isBucketTable(length: number): boolean {
  const bits = Math.log2(length - 1);
  return Number.isInteger(bits) && bits >= MIN_BITS && bits <= MAX_BITS;
}

/** A search for the entities of one hash, in their order. */
export function createHashSearch({ buckets, hashes, entities }: HashIndex) {
  const shift = 32 - Math.log2(buckets.length - 1);
  return (hash: number): number[] => {
    const bucket = hash >>> shift;
    const end = Math.min(buckets[bucket + 1] ?? 0, hashes.length);
    const found: number[] = [];
    for (let pair = buckets[bucket] ?? end; pair < end; pair++) {
      const other = hashes[pair] ?? 0;
      if (other > hash) break;
      if (other === hash) found.push(entities[pair] ?? 0);
    }
    return found;
  };
}

/** Whether there is anything under a hash. */
export function createHashTest({ buckets, hashes }: HashIndex) {
  const shift = 32 - Math.log2(buckets.length - 1);
  return (hash: number): boolean => {
    const bucket = hash >>> shift;
    const end = Math.min(buckets[bucket + 1] ?? 0, hashes.length);
    let pair = buckets[bucket] ?? end;
    while (pair < end && (hashes[pair] ?? 0) < hash) pair++;
    return pair < end && hashes[pair] === hash;
  };
}
