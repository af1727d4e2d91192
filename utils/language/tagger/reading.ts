/** A document as the tagger reads it: what is known of its words, and the runs of words that may hold names. */
import type { Document } from '../document.ts';
import { GAP, SHAPE, type Tokens } from '../tokens.ts';
import { createWordFilter } from '../word-filter.ts';
import { NAME_PARTICLES, OPENERS } from './particles.ts';
import { SPARED, type WordBook, type WordInfo } from './word-book.ts';

/** Tokens `first` up to, not including, `last`: capitalised words and what may join them. */
export interface Run {
  first: number;
  last: number;
  /** How the block is written: 0 as a sentence, 1 in Title Case, 2 in capitals. */
  casing: number;
}

export interface Reading {
  document: Document;
  tokens: Tokens;
  runs: readonly Run[];
  /** What is known of a token; a stand-in beyond the text's or its block's ends. */
  word(index: number): WordInfo;
  /** The same, or the stand-in for a line's edge where a line break parts the token from `from`. */
  wordNear(index: number, from: number): WordInfo;
  /** 1 where a sentence begins, at its first word even inside quotation marks. */
  sentenceStarts: Uint8Array;
  /** Hashes of the lower-case words of the document, as in `WordInfo`. */
  lowerWords: ReadonlySet<number>;
}

/** A longer run is a list in capitals; it is cut, so that work stays linear. */
export const LONGEST_RUN = 120;
/** Small words that may stand together inside a name: "of the", "van der". */
const JOINED = 3;
/** In "Abd-el-Kader" and "Da-hyun" lower-case parts no longer than this follow a hyphen. */
const HYPHENATED = 8;
const QUOTES = '"“”\'‘’([';
const isNameParticle = createWordFilter(NAME_PARTICLES);
const isOpeningWord = createWordFilter(OPENERS);
const CASINGS = { sentence: 0, title: 1, capitals: 2 } as const;

export function readTokens(document: Document, book: WordBook): Reading {
  const { tokens, text } = document;
  const infos: (WordInfo | undefined)[] = new Array(tokens.count);
  const word = (index: number): WordInfo => {
    if (index < 0 || index >= tokens.count) return book.noWord;
    let info = infos[index];
    if (info === undefined) {
      info = book.look(text, tokens, index);
      infos[index] = info;
    }
    return info;
  };
  const wordNear = (index: number, from: number) =>
    crossesLine(tokens, index, from) ? book.lineEdge : word(index);
  const sentenceStarts = markSentenceStarts(document);
  const runs = findRuns(document, word);
  const lowerWords = hashLowerWords(tokens);
  return { document, tokens, runs, word, wordNear, sentenceStarts, lowerWords };
}

/** Whether a line break parts two tokens of which one lies in the text. */
export function crossesLine(tokens: Tokens, index: number, from: number): boolean {
  const last = Math.min(Math.max(index, from), tokens.count - 1);
  for (let at = Math.max(0, Math.min(index, from) + 1); at <= last; at++)
    if (tokens.gaps[at] === GAP.lineBreak) return true;
  return index < 0;
}

function markSentenceStarts({ text, tokens, sentences }: Document): Uint8Array {
  const starts = new Uint8Array(tokens.count);
  let next = 0;
  let pending = true;
  for (let index = 0; index < tokens.count; index++) {
    const start = tokens.starts[index] ?? 0;
    while (next < sentences.length && (sentences[next]?.start ?? 0) <= start) {
      pending = true;
      next++;
    }
    if (!pending) {
      if (tokens.shapes[index] === SHAPE.mark && text.charAt(start) === ':') pending = true;
      continue;
    }
    starts[index] = 1;
    pending = tokens.shapes[index] === SHAPE.mark && QUOTES.includes(text.charAt(start));
  }
  return starts;
}

function findRuns(document: Document, word: (index: number) => WordInfo): Run[] {
  const runs: Run[] = [];
  for (const block of document.blocks) {
    const reach = { document, word, end: block.last };
    for (let index = block.first; index < block.last; ) {
      const last = beginsRun(reach, index) ? endOfRun(reach, index) : index;
      if (last > index && !isOpener(reach, index, last))
        runs.push({ first: index, last, casing: CASINGS[block.casing] });
      index = Math.max(index + 1, last);
    }
  }
  return runs;
}

/** A lone "The" or "But": every fifth run of a story, and never a name. */
function isOpener({ document: { text, tokens } }: Reach, first: number, last: number): boolean {
  return last === first + 1 && isOpeningWord(text, tokens, first);
}

interface Reach {
  document: Document;
  word: (index: number) => WordInfo;
  /** Token at which the block ends. */
  end: number;
}

/** Whether a token is a capitalised word; most are told by their shape alone. */
function isCapital({ document: { text, tokens }, word }: Reach, index: number): boolean {
  const shape = tokens.shapes[index] ?? SHAPE.mark;
  if (shape >= SHAPE.capital && shape <= SHAPE.dotted) return true;
  if (shape !== SHAPE.lower) return false;
  const start = tokens.starts[index] ?? 0;
  const end = Math.min(tokens.ends[index] ?? 0, start + 4);
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 97 || unit > 0x7f) return word(index).capital;
  }
  return false;
}

/** Names begin with a capital, or with particles before one: "von der Leyen", "al-Sisi". */
function beginsRun(reach: Reach, index: number): boolean {
  if (isCapital(reach, index)) return true;
  if (!isParticle(reach, index)) return false;
  const limit = Math.min(reach.end, index + JOINED + 2);
  for (let at = index + 1; at < limit; at++) {
    if (isCapital(reach, at)) return true;
    if (!isParticle(reach, at) && !isHyphen(reach, at)) return false;
  }
  return false;
}

function isParticle({ document: { text, tokens } }: Reach, index: number): boolean {
  return tokens.shapes[index] === SHAPE.lower && isNameParticle(text, tokens, index);
}

/** A hyphen between two words without space. */
function isHyphen({ document: { tokens }, end }: Reach, index: number): boolean {
  return (
    index + 1 < end &&
    tokens.shapes[index] === SHAPE.hyphen &&
    tokens.gaps[index] === GAP.none &&
    tokens.gaps[index + 1] === GAP.none
  );
}

/** Token after the last capitalised word that is joined to `first`. */
function endOfRun(reach: Reach, first: number): number {
  const limit = Math.min(reach.end, first + LONGEST_RUN);
  let last = first;
  for (let at = first; at < limit; at++) {
    if (isCapital(reach, at)) last = at + 1;
    else if (isHyphen(reach, at) && at + 1 < limit) {
      if (at === last && endsHyphenated(reach, at)) {
        at++;
        last = at + 1;
      }
    } else if (at - last >= JOINED || !mayJoin(reach, at)) break;
  }
  return last;
}

/** "-hyun" of "Da-hyun", not "-based" of "Washington-based". */
function endsHyphenated({ document: { tokens } }: Reach, hyphen: number): boolean {
  const length = (index: number) => (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
  return (
    tokens.shapes[hyphen + 1] === SHAPE.lower &&
    length(hyphen + 1) <= HYPHENATED &&
    length(hyphen - 1) <= HYPHENATED
  );
}

function mayJoin({ document: { tokens }, word }: Reach, index: number): boolean {
  const shape = tokens.shapes[index];
  if (shape === SHAPE.clitic) return word(index).folded === 's';
  if (shape !== SHAPE.lower && shape !== SHAPE.mark) return false;
  if ((tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0) > 6) return false;
  const { particle, connector } = word(index);
  return particle || connector;
}

function hashLowerWords({ count, shapes, hashes }: Tokens): Set<number> {
  const lower = new Set<number>();
  for (let index = 0; index < count; index++)
    if (shapes[index] === SHAPE.lower) lower.add((hashes[index] ?? 0) >>> SPARED);
  return lower;
}
