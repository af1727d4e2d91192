/** Hashes of words and features, signed 32-bit numbers: fast, deterministic, the same in training and in use. */

/**
 * 32-bit FNV-1a over UTF-16 units; `seed` tells apart hashes of the same text. The hash of a text goes on from that of its
 * beginning: `hashText('ab') === hashText('b', hashText('a'))`.
 */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/**
 * Spreads the bits of a hash over all of it, the high ones too, which FNV mixes badly (finaliser of MurmurHash3).
 * `spreadHash(hashText(name))` is the hash under which packs index a folded name; unsigned.
 */
export function spreadHash(hash: number): number {
  let spread = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35);
  return (spread ^ (spread >>> 16)) >>> 0;
}

/** `hashText` of part of a text, without cutting it out. */
export function hashRange(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Two 32-bit numbers as one, every bit of either spread over the result (multipliers of MurmurHash3). */
export function mix(first: number, second: number): number {
  let hash = Math.imul(first ^ (second >>> 15) ^ second, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash + first, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
