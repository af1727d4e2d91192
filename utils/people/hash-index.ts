/** An index from hashes to entities: entries sorted by hash, found through a table over the hashes' high bits. */
import type { Column } from './pack-format.ts';

/** `buckets` has a power of two plus one elements: where the entries of each run of high bits begin, and their number. */
export interface HashIndex {
  buckets: Column;
  /** Bytes of an entry. */
  width: number;
  /** Entries from one to before another; undefined where they are not at hand yet. */
  entries(from: number, to: number): Uint8Array | undefined;
}

/** Bytes of the bits of a hash, below those of the bucket, that every entry begins with. */
const FINGERPRINT_BYTES = 2;
const HASH_BITS = 32;
/** Also for an empty index, so that the shift below never is 32, which JavaScript reads as 0. */
const MIN_BITS = 1;
const MAX_BITS = 24;

/** Pairs of a hash and an entity, each one number, because a million objects would fill the memory. */
export interface HashPairs {
  add(hash: number, entity: number): void;
  /** In the order of their hashes, then entities. */
  sorted(): { hashes: Uint32Array; entities: Uint32Array };
}

export function createHashPairs(): HashPairs {
  let words = new Uint32Array(2 * 1024);
  let length = 0;
  return {
    add(hash, entity) {
      if (length + 2 > words.length) {
        const larger = new Uint32Array(words.length * 2);
        larger.set(words);
        words = larger;
      }
      // As one 64-bit number of a little-endian machine, the hash counts most.
      words[length++] = entity;
      words[length++] = hash;
    },
    sorted() {
      const pairs = words.slice(0, length);
      new BigUint64Array(pairs.buffer).sort();
      return {
        hashes: Uint32Array.from({ length: length / 2 }, (_, nth) => pairs[2 * nth + 1] ?? 0),
        entities: Uint32Array.from({ length: length / 2 }, (_, nth) => pairs[2 * nth] ?? 0),
      };
    },
  };
}

export interface HashIndexShape {
  /** Entries a bucket holds on average; fewer cost space, more cost steps. */
  perBucket: number;
  /** Most entities kept of one hash, the first ones. */
  perHash: number;
}

export interface BuiltIndex {
  buckets: Uint32Array;
  entries: Uint8Array;
  /** Bytes of an entry. */
  width: number;
}

/** Builds an index; entries of one hash stand in the order of their entities. */
export function buildHashIndex(
  pairs: HashPairs,
  { perBucket, perHash }: HashIndexShape,
): BuiltIndex {
  const { hashes, entities } = pairs.sorted();
  const kept = keepFirst(hashes, perHash);
  const wanted = Math.ceil(Math.log2(kept.length / perBucket + 1));
  const bits = Math.min(MAX_BITS, Math.max(MIN_BITS, wanted));
  const largest = entities.reduce((most, entity) => Math.max(most, entity), 0);
  const width = FINGERPRINT_BYTES + bytesOf(largest);
  const entries = new Uint8Array(kept.length * width);
  const buckets = new Uint32Array(2 ** bits + 1);
  kept.forEach((pair, nth) => {
    const hash = hashes[pair] ?? 0;
    writeEntry(entries.subarray(nth * width, (nth + 1) * width), {
      fingerprint: fingerprintOf(hash, bits),
      entity: entities[pair] ?? 0,
    });
    const next = (hash >>> (HASH_BITS - bits)) + 1;
    buckets[next] = (buckets[next] ?? 0) + 1;
  });
  for (let at = 1; at < buckets.length; at++) {
    buckets[at] = (buckets[at] ?? 0) + (buckets[at - 1] ?? 0);
  }
  return { buckets, entries, width };
}

/** Places of at most so many pairs of each hash. */
function keepFirst(hashes: Uint32Array, perHash: number): Uint32Array {
  const kept = new Uint32Array(hashes.length);
  let count = 0;
  let same = 0;
  hashes.forEach((hash, nth) => {
    same = nth > 0 && hashes[nth - 1] === hash ? same + 1 : 0;
    if (same < perHash) kept[count++] = nth;
  });
  return kept.subarray(0, count);
}

function bytesOf(value: number): number {
  return Math.max(1, Math.ceil(Math.log2(value + 1) / 8));
}

function fingerprintOf(hash: number, bits: number): number {
  return (hash << bits) >>> (HASH_BITS - 8 * FINGERPRINT_BYTES);
}

function writeEntry(
  entry: Uint8Array,
  { fingerprint, entity }: { fingerprint: number; entity: number },
): void {
  entry[0] = fingerprint & 0xff;
  entry[1] = fingerprint >>> 8;
  for (let byte = FINGERPRINT_BYTES; byte < entry.length; byte++) {
    entry[byte] = (entity >>> (8 * (byte - FINGERPRINT_BYTES))) & 0xff;
  }
}

/** Whether the table has a length this module can work with. */
export function isBucketTable(length: number): boolean {
  const bits = Math.log2(length - 1);
  return Number.isInteger(bits) && bits >= MIN_BITS && bits <= MAX_BITS;
}

/** Whether entries can be so wide. */
export function isEntryWidth(width: number): boolean {
  return width > FINGERPRINT_BYTES && width <= FINGERPRINT_BYTES + 4;
}

/** The entity of an entry that begins at a byte. */
export function entityAt(entries: Uint8Array, at: number, width: number): number {
  let entity = 0;
  for (let byte = width - 1; byte >= FINGERPRINT_BYTES; byte--) {
    entity = (entity << 8) | (entries[at + byte] ?? 0);
  }
  return entity >>> 0;
}

/**
 * A search for the entities of one hash, the first so many in their order; undefined where the entries are not at hand
 * yet. Now and then there are entities of other hashes among them: entries keep a part of the hash.
 */
export function createHashSearch({ buckets, width, entries }: HashIndex) {
  const bits = Math.log2(buckets.length - 1);
  return (hash: number, most: number): number[] | undefined => {
    const bucket = hash >>> (HASH_BITS - bits);
    const from = buckets[bucket] ?? 0;
    const to = buckets[bucket + 1] ?? 0;
    const found: number[] = [];
    if (to <= from) return found;
    const bytes = entries(from, to);
    if (bytes === undefined) return undefined;
    const fingerprint = fingerprintOf(hash, bits);
    const [low, high] = [fingerprint & 0xff, fingerprint >>> 8];
    for (let at = 0; at + width <= bytes.length && found.length < most; at += width) {
      if (bytes[at] === low && bytes[at + 1] === high) found.push(entityAt(bytes, at, width));
    }
    return found;
  };
}

/** Whether there may be anything under a hash, as far as is known here. */
export function createHashTest({ buckets, width, entries }: HashIndex) {
  const bits = Math.log2(buckets.length - 1);
  return (hash: number): boolean => {
    const bucket = hash >>> (HASH_BITS - bits);
    const from = buckets[bucket] ?? 0;
    const to = buckets[bucket + 1] ?? 0;
    if (to <= from) return false;
    const bytes = entries(from, to);
    if (bytes === undefined) return true;
    const fingerprint = fingerprintOf(hash, bits);
    for (let at = 0; at + width <= bytes.length; at += width) {
      if (((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) === fingerprint) return true;
    }
    return false;
  };
}
