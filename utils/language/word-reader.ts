/** Walks from word to word of a document, as far as words may belong to one name. */
import { foldName } from './fold.ts';
import { GAP, isWord, SHAPE, type Tokens, tokenText } from './tokens.ts';
import { createWordTable } from './word-table.ts';

/** Longer words are no part of any name; folding them would only cost time. */
const MAX_NAME_WORD = 48;
/** Folded words of all texts read; some 100 bytes each. */
const FOLDED_WORDS = createWordTable(
  (word) => (word.length > MAX_NAME_WORD ? '' : foldName(word)),
  2 ** 14,
);

export interface WordReader {
  /** As written. */
  word(index: number): string;
  /** As `foldName` writes it, so without the full stop of an abbreviation; empty for words too long for a name. */
  folded(index: number): string;
  shape(index: number): number;
  /** Whether a word begins with a capital letter or is an initial. */
  isCapitalised(index: number): boolean;
  /** The next word if only a space or a hyphen parts the two, else -1. */
  after(index: number): number;
  /** The word before, likewise. */
  before(index: number): number;
  /** Whether the link that `after` found is a hyphen. */
  isHyphenated(from: number, to: number): boolean;
  /** The mark right after a word, without a space between; empty if none. */
  markAfter(index: number): string;
  markBefore(index: number): string;
}

export function createWordReader(text: string, tokens: Tokens): WordReader {
  const { count, starts, ends, gaps, shapes, hashes } = tokens;
  const folds: (string | undefined)[] = new Array(count);
  const word = (index: number) => tokenText(text, tokens, index);
  const shape = (index: number) => shapes[index] ?? SHAPE.mark;
  const linkOf = (left: number, right: number) => {
    if (right >= count || !isWord(tokens, left) || !isWord(tokens, right)) return false;
    if (gaps[right] === GAP.space) return true;
    const dots = shape(left) === SHAPE.initial || shape(left) === SHAPE.dotted;
    return gaps[right] === GAP.none && dots;
  };
  const hyphenAt = (index: number) =>
    shape(index) === SHAPE.hyphen && gaps[index] === GAP.none && gaps[index + 1] === GAP.none;
  return {
    word,
    shape,
    folded(index) {
      const known = folds[index];
      if (known !== undefined) return known;
      const folded = FOLDED_WORDS.look(
        text,
        starts[index] ?? 0,
        ends[index] ?? 0,
        hashes[index] ?? 0,
      );
      folds[index] = folded;
      return folded;
    },
    isCapitalised: (index) => shape(index) >= SHAPE.capital && shape(index) <= SHAPE.dotted,
    after(index) {
      if (linkOf(index, index + 1)) return index + 1;
      return index + 2 < count && hyphenAt(index + 1) && isWord(tokens, index + 2) ? index + 2 : -1;
    },
    before(index) {
      if (index > 0 && linkOf(index - 1, index)) return index - 1;
      return index > 1 && hyphenAt(index - 1) && isWord(tokens, index - 2) ? index - 2 : -1;
    },
    isHyphenated: (from, to) => Math.abs(to - from) === 2,
    markAfter: (index) =>
      index + 1 < count && gaps[index + 1] === GAP.none && !isWord(tokens, index + 1)
        ? word(index + 1)
        : '',
    markBefore: (index) =>
      index > 0 && gaps[index] === GAP.none && !isWord(tokens, index - 1) ? word(index - 1) : '',
  };
}
