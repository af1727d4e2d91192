/** The tokens of a story as claims read them: small words with their classes, cue verbs, quotes, and sentences that quotes hold together. */
import type { Span } from '../analysis.ts';
import type { Document, DocumentBlock } from '../document.ts';
import { findQuotes, type Quote } from '../quotes/find-quotes.ts';
import { GAP, SHAPE, type Tokens } from '../tokens.ts';
import { CUE_VERBS, type VerbForm } from './cue-verbs.ts';
import { classesOf } from './word-classes.ts';

/** Longer words are nothing that is looked for. */
const MAX_WORD = 32;

/** Tokens after which a sentence is cut, so that what is read for every word of it stays short. */
const MAX_UNIT = 160;

/** A sentence, or several that one quote holds together. */
export interface Unit {
  /** Tokens from `first` up to, not including, `last`. */
  first: number;
  last: number;
  block: number;
}

export interface Prose {
  document: Document;
  count: number;
  quotes: readonly Quote[];
  units: readonly Unit[];
  /** A token in small letters; empty outside the text and for endless words. */
  word(at: number): string;
  /** `CLASS`es of a token. */
  classes(at: number): number;
  is(at: number, classes: number): boolean;
  verb(at: number): VerbForm | undefined;
  /** The quote a token stands in, its marks included. */
  quoteAt(at: number): Quote | undefined;
  /** The unit a token stands in. */
  unitAt(at: number): Unit | undefined;
  isMark(at: number, marks: string): boolean;
  /** A word that begins with a capital letter. */
  isCapital(at: number): boolean;
  isWord(at: number): boolean;
  shape(at: number): number;
  isHyphen(at: number): boolean;
  /** A dash, or a hyphen for one. */
  isDash(at: number): boolean;
}

export function createProse(document: Document): Prose {
  const { text, tokens } = document;
  const { count, starts, ends, shapes, gaps } = tokens;
  const words: (string | undefined)[] = new Array(count);
  const classes = new Int32Array(count).fill(-1);
  const quotes = findQuotes(document);
  const quoted = placeQuotes(quotes, count);
  const units = readUnits(document, quoted);
  const mayBeCapital = placeCapitals(document, units);
  const word = (at: number) => {
    if (at < 0 || at >= count) return '';
    const known = words[at];
    if (known !== undefined) return known;
    const start = starts[at] ?? 0;
    const end = ends[at] ?? start;
    const read = end - start > MAX_WORD ? '' : text.slice(start, end).toLowerCase();
    words[at] = read;
    return read;
  };
  const classesAt = (at: number) => {
    if (at < 0 || at >= count) return 0;
    const known = classes[at] ?? 0;
    if (known >= 0) return known;
    const read = shapes[at] === SHAPE.mark ? 0 : classesOf(word(at));
    classes[at] = read;
    return read;
  };
  const shape = (at: number) => (at < 0 || at >= count ? 0 : (shapes[at] ?? 0));
  return {
    ...{ document, count, quotes, word, shape, classes: classesAt },
    units,
    is: (at, wanted) => (classesAt(at) & wanted) !== 0,
    verb(at) {
      const isVerb =
        shape(at) === SHAPE.lower ||
        (shape(at) >= SHAPE.capital && shape(at) <= SHAPE.capitals && mayBeCapital[at] === 1);
      return isVerb ? CUE_VERBS.get(word(at)) : undefined;
    },
    unitAt: (at) => unitAt(units, at),
    quoteAt: (at) => quotes[(quoted[at] ?? 0) - 1],
    isMark: (at, marks) => shape(at) === SHAPE.mark && marks.includes(text.charAt(starts[at] ?? 0)),
    isCapital: (at) => shape(at) >= SHAPE.capital && shape(at) <= SHAPE.dotted,
    isWord: (at) => shape(at) >= SHAPE.lower && shape(at) <= SHAPE.number,
    isDash: (at) => {
      const mark = shape(at) === SHAPE.mark && '—–―'.includes(text.charAt(starts[at] ?? 0));
      return mark || (shape(at) === SHAPE.hyphen && gaps[at] !== GAP.none);
    },
    isHyphen: (at) =>
      shape(at) === SHAPE.hyphen && gaps[at] === GAP.none && gaps[at + 1] === GAP.none,
  };
}

/** For every token the number of its quote, counted from 1; 0 outside. */
function placeQuotes(quotes: readonly Quote[], count: number): Int32Array {
  const quoted = new Int32Array(count);
  quotes.forEach(({ first, last }, nth) => {
    quoted.fill(nth + 1, first, last);
  });
  return quoted;
}

function unitAt(units: readonly Unit[], at: number): Unit | undefined {
  let from = 0;
  let to = units.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((units[middle]?.first ?? 0) <= at) from = middle + 1;
    else to = middle;
  }
  return units[from - 1];
}

/** 1 where a capital tells nothing: in titles, and on the first word of a sentence. */
function placeCapitals({ tokens, blocks }: Document, units: readonly Unit[]): Uint8Array {
  const places = new Uint8Array(tokens.count);
  for (const { first, last, casing } of blocks)
    if (casing !== 'sentence') places.fill(1, first, last);
  for (const { first } of units) places[first] = 1;
  return places;
}

/** Sentences as tokens; an end inside a quote is none, and endless ones are cut. */
function readUnits(document: Document, quoted: Int32Array): Unit[] {
  const { tokens, sentences, blocks } = document;
  const ends = endsOfSentences(sentences, tokens);
  for (const block of blocks) {
    const dash = datelineEnd(document, block);
    if (dash > 0) ends[dash + 1] = 1;
  }
  const units: Unit[] = [];
  let block = 0;
  let first = 0;
  for (let last = 1; last <= tokens.count; last++) {
    const inside = last < tokens.count && quoted[last] !== 0 && quoted[last] === quoted[last - 1];
    if (inside || (ends[last] !== 1 && last - first < MAX_UNIT)) continue;
    while (block < blocks.length - 1 && (blocks[block]?.last ?? last) <= first) block++;
    units.push({ first, last, block });
    first = last;
  }
  return units;
}

/** Tokens of "MOSCOW, March 20 (Reuters) -". */
const MAX_DATELINE = 14;

/** The dash behind a place in capitals that a paragraph begins with, or -1. */
function datelineEnd({ text, tokens }: Document, { first, last }: DocumentBlock): number {
  const { shapes, gaps, starts } = tokens;
  if (shapes[first] !== SHAPE.capitals && shapes[first] !== SHAPE.dotted) return -1;
  const most = Math.min(last, first + MAX_DATELINE);
  for (let at = first + 1; at < most; at++) {
    const isDash = shapes[at] === SHAPE.hyphen || '—–―'.includes(text.charAt(starts[at] ?? 0));
    if (isDash && gaps[at] !== GAP.none) return at;
  }
  return -1;
}

/** 1 at the token behind each sentence. */
function endsOfSentences(sentences: readonly Span[], tokens: Tokens): Uint8Array {
  const ends = new Uint8Array(tokens.count + 1);
  let at = 0;
  for (const { end } of sentences) {
    while (at < tokens.count && (tokens.starts[at] ?? 0) < end) at++;
    ends[at] = 1;
  }
  return ends;
}
