/** Prints of words, by which a quote is recognised in another copy of its story, on another site. */
import { evenText } from './even-text.ts';
import type { NoteSelector } from './note.ts';

/** Words that one print stands for: six in a row are hardly written twice. */
const WORDS = 6;
/** One print of so many is kept, chosen by its value alone, so that both texts choose the same. */
const ONE_OF = 8;
/** Most prints asked for of one story; a longer one is known by its beginning. */
const MOST = 2_000;
/** Letters of a quote that is worth knowing elsewhere. */
const SHORTEST = 32;
/** What a print begins with; no address does. */
export const PRINT = '#';
/** FNV-1a, 32 bits. */
const BASIS = 0x81_1c_9d_c5;
const PRIME = 0x01_00_01_93;

/** Prints of a story's text, or of its beginning. */
export function printsOf(text: string): string[] {
  const words = evenText(text)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const prints = new Set<string>();
  for (let at = 0; at + WORDS <= words.length && prints.size < MOST; at += 1) {
    const sum = sumOf(words.slice(at, at + WORDS).join(' '));
    if (sum % ONE_OF === 0) prints.add(PRINT + sum.toString(36));
  }
  return [...prints];
}

/** Prints of a quote with its surroundings, from whole words; none of a short one. */
export function printsOfQuote({ quote: { exact, prefix, suffix } }: NoteSelector): string[] {
  if (exact.length < SHORTEST) return [];
  const [before, after] = [prefix.replace(/^\S*/, ''), suffix.replace(/\S*$/, '')];
  return printsOf(`${before}${exact}${after}`);
}

function sumOf(words: string): number {
  let sum = BASIS;
  for (let at = 0; at < words.length; at += 1)
    sum = Math.imul(sum ^ words.charCodeAt(at), PRIME) >>> 0;
  return sum;
}
