/** Words and marks of a text with the shapes names are recognised by. */
import { KIND, kindAt, pairedLetter } from './characters.ts';
import { hashRange } from './hash.ts';
import { ABBREVIATIONS } from './words.ts';

/** How a token is written. Numbers, since there is one for every word of a story. */
export const SHAPE = {
  lower: 1,
  /** "Putin", "McDonald" */
  capital: 2,
  /** "NATO", "PUTIN", "G7" */
  capitals: 3,
  /** "J." or "J" */
  initial: 4,
  /** "U.S.", "J.D." */
  dotted: 5,
  /** A word of a script without case. */
  uncased: 6,
  number: 7,
  /** "'s" and the other endings that hang on a word by an apostrophe. */
  clitic: 8,
  hyphen: 9,
  /** Any other mark, one character each. */
  mark: 10,
} as const;

/** What stands before a token. */
export const GAP = { none: 0, space: 1, lineBreak: 2 } as const;

/** Tokens in the order of the text, as columns. Offsets count UTF-16 units of that text. */
export interface Tokens {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  shapes: Uint8Array;
  gaps: Uint8Array;
  /** `hashRange` of each. */
  hashes: Int32Array;
}

/** A text being read: where the reader is, and which kinds of characters it saw since the token began. */
interface Reading {
  text: string;
  at: number;
  seen: number;
}

/** English words have about six characters with their space; a longer estimate wastes memory, a shorter one copies. */
const CHARACTERS_PER_TOKEN = 5;
const UPPER = 1 << KIND.upper;
const LOWER = 1 << KIND.lower;
const UNCASED = 1 << KIND.uncased;
const DIGIT = 1 << KIND.digit;
/** Longest abbreviation the table holds, with room to spare. */
const MAX_ABBREVIATION = 8;
const CLITICS: ReadonlySet<string> = new Set(['s', 'd', 'm', 'll', 've', 're']);
/** More spaces in a row set columns apart. */
const MAX_SPACE = 8;
/** Longest clitic. */
const MAX_CLITIC = 2;

/** Tokens of a text, in one pass over it. */
export function tokenise(text: string): Tokens {
  let tokens = createTokens(Math.ceil(text.length / CHARACTERS_PER_TOKEN) + 16);
  const reading: Reading = { text, at: 0, seen: 0 };
  let gap: number = skipSpace(reading, GAP.lineBreak);
  while (reading.at < text.length) {
    if (tokens.count === tokens.starts.length) tokens = growTokens(tokens);
    const { count } = tokens;
    const start = reading.at;
    const shape = readToken(reading);
    tokens.starts[count] = start;
    tokens.ends[count] = reading.at;
    tokens.gaps[count] = gap;
    tokens.shapes[count] = shape;
    tokens.hashes[count] = hashRange(text, start, reading.at);
    tokens.count = count + 1;
    gap = skipSpace(reading, GAP.none);
  }
  return tokens;
}

/** Whether a token may be part of a name: a word, an initial or a number, no mark and no clitic. */
export function isWord(tokens: Tokens, index: number): boolean {
  const shape = tokens.shapes[index] ?? SHAPE.mark;
  return shape <= SHAPE.number;
}

/** The last token that begins at an offset or before it; -1 before the first. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let from = 0;
  let to = tokens.count;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((tokens.starts[middle] ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/** Characters of a token of `text`. */
export function tokenText(text: string, tokens: Tokens, index: number): string {
  return text.slice(tokens.starts[index], tokens.ends[index]);
}

function createTokens(capacity: number): Tokens {
  return {
    count: 0,
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    shapes: new Uint8Array(capacity),
    gaps: new Uint8Array(capacity),
    hashes: new Int32Array(capacity),
  };
}

function growTokens(tokens: Tokens): Tokens {
  const grown = createTokens(tokens.starts.length * 2);
  grown.count = tokens.count;
  grown.starts.set(tokens.starts);
  grown.ends.set(tokens.ends);
  grown.shapes.set(tokens.shapes);
  grown.gaps.set(tokens.gaps);
  grown.hashes.set(tokens.hashes);
  return grown;
}

function skipSpace(reading: Reading, before: number): number {
  let gap = before;
  const start = reading.at;
  for (; reading.at < reading.text.length; reading.at++) {
    const kind = kindAt(reading.text, reading.at);
    if (kind === KIND.lineBreak) gap = GAP.lineBreak;
    else if (kind !== KIND.space) break;
    else if (gap === GAP.none) gap = GAP.space;
  }
  return reading.at - start > MAX_SPACE ? GAP.lineBreak : gap;
}

/** Reads the token that begins here and returns its shape. */
function readToken(reading: Reading): number {
  const start = reading.at;
  switch (kindAt(reading.text, start)) {
    case KIND.hyphen:
      reading.at++;
      return SHAPE.hyphen;
    case KIND.apostrophe:
      return readApostrophe(reading);
    default:
      reading.seen = 0;
      readLetters(reading);
      return reading.at === start ? readMark(reading) : readWord(reading, start);
  }
}

function readMark(reading: Reading): number {
  const point = reading.text.codePointAt(reading.at) ?? 0;
  reading.at += point > 0xffff ? 2 : 1;
  return SHAPE.mark;
}

/** An apostrophe right after a word begins a clitic; any other is a quotation mark. */
function readApostrophe(reading: Reading): number {
  const { text, at } = reading;
  const follows = at > 0 && isLetter(kindAt(text, at - 1));
  const length = follows ? cliticLength(text, at + 1) : 0;
  reading.at += 1 + length;
  return length > 0 ? SHAPE.clitic : SHAPE.mark;
}

function isLetter(kind: number): boolean {
  return kind >= KIND.lower && kind <= KIND.digit;
}

/** Letters of the clitic at an offset, 0 where there is none: "'s" but not the rest of "O'Sullivan". */
function cliticLength(text: string, at: number): number {
  let length = 0;
  while (length <= MAX_CLITIC && isLetter(kindAt(text, at + length))) length++;
  return length <= MAX_CLITIC && CLITICS.has(text.slice(at, at + length).toLowerCase())
    ? length
    : 0;
}

/** Letters, marks and digits, and the pairs of the higher planes that are letters. */
function readLetters(reading: Reading): void {
  const { text } = reading;
  for (;;) {
    const kind = kindAt(text, reading.at);
    if (isLetter(kind)) {
      reading.seen |= 1 << kind;
      reading.at++;
    } else if (kind === KIND.surrogate && pairedLetter(text, reading.at) > 0) {
      reading.seen |= UNCASED;
      reading.at += 2;
    } else return;
  }
}

/** The rest of a word whose first letters were read: inner apostrophes, full stops of initials, commas of numbers. */
function readWord(reading: Reading, start: number): number {
  const { text } = reading;
  if ((reading.seen & ~DIGIT) === 0) return readNumber(reading);
  while (kindAt(text, reading.at) === KIND.apostrophe && joinsLetters(text, reading.at)) {
    reading.at++;
    readLetters(reading);
  }
  if (kindAt(text, reading.at) === KIND.fullStop) {
    if (reading.at - start === 1) return readInitials(reading, start);
    const length = reading.at - start;
    if (
      length <= MAX_ABBREVIATION &&
      ABBREVIATIONS.has(text.slice(start, reading.at).toLowerCase())
    )
      reading.at++;
  }
  return shapeOf(reading, start);
}

function joinsLetters(text: string, apostrophe: number): boolean {
  return isLetter(kindAt(text, apostrophe + 1)) && cliticLength(text, apostrophe + 1) === 0;
}

/** "3", "1,500", "2.5": separators count only between digits. */
function readNumber(reading: Reading): number {
  const { text } = reading;
  while (/[.,]/.test(text.charAt(reading.at)) && kindAt(text, reading.at + 1) === KIND.digit) {
    reading.at++;
    readLetters(reading);
  }
  return SHAPE.number;
}

/** "J." or "J.D." after its first letter; the last full stop belongs to it. */
function readInitials(reading: Reading, start: number): number {
  const { text } = reading;
  reading.at++;
  let letters = 1;
  while (isLetter(kindAt(text, reading.at)) && kindAt(text, reading.at + 1) === KIND.fullStop) {
    reading.at += 2;
    letters++;
  }
  const kind = kindAt(text, start);
  if (kind !== KIND.upper) return kind === KIND.uncased ? SHAPE.uncased : SHAPE.lower;
  return letters === 1 ? SHAPE.initial : SHAPE.dotted;
}

function shapeOf({ text, at, seen }: Reading, start: number): number {
  if ((seen & (UPPER | LOWER)) === 0) return SHAPE.uncased;
  const first = kindAt(text, start);
  if (first !== KIND.upper) return first === KIND.uncased ? SHAPE.uncased : SHAPE.lower;
  if ((seen & LOWER) !== 0) return SHAPE.capital;
  return at - start === 1 ? SHAPE.initial : SHAPE.capitals;
}
