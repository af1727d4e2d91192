/** Asks of every word of a text whether it is one of a few, without cutting it out where it is not. */
import { hashText } from './hash.ts';
import type { Tokens } from './tokens.ts';

/** Low bits of a word's hash that tell nearly all other words at once. */
const BITS = 11;
const MASK = 2 ** BITS - 1;

export type WordFilter = (text: string, tokens: Tokens, index: number) => boolean;

/** Whether a token is, as written, one of these words. */
export function createWordFilter(words: ReadonlySet<string>): WordFilter {
  const possible = new Uint8Array(2 ** BITS);
  for (const word of words) possible[hashText(word) & MASK] = 1;
  return (text, { starts, ends, hashes }, index) =>
    possible[(hashes[index] ?? 0) & MASK] === 1 &&
    words.has(text.slice(starts[index], ends[index]));
}
