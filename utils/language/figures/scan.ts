/** The tokens of a text as figures and dates read them: small words, gaps and marks. */
import type { Document } from '../document.ts';
import { GAP, SHAPE, type Tokens } from '../tokens.ts';

/** Longer words are read as no word at all: nothing looked for is as long. */
const MAX_WORD = 32;

export interface Scan {
  text: string;
  tokens: Tokens;
  count: number;
  /** Offset where a token begins; that of the end of the text behind the last. */
  start(at: number): number;
  end(at: number): number;
  /** A token in small letters; empty outside the text and for endless words. */
  word(at: number): string;
  /** A token as written, empty likewise. */
  written(at: number): string;
  shape(at: number): number;
  /** A token as written without the full stop of its sentence, which single letters and abbreviations keep. */
  sign(at: number): string;
  /** Whether nothing stands between a token and the one before. */
  isGlued(at: number): boolean;
  /** Whether a token stands in the same line as the one before. */
  continues(at: number): boolean;
  /** First token that begins at or behind an offset, looked for from `from` on. */
  tokenAt(offset: number, from: number): number;
  /** Whether a token begins its sentence. */
  opens(at: number): boolean;
  /** Whether a token stands in a line written as a title or in capitals, where capitals tell nothing. No full stop ends one. */
  isTitled(at: number): boolean;
}

export function createScan({ text, tokens, sentences, blocks }: Document): Scan {
  const { count, starts, ends, shapes, gaps } = tokens;
  const words: (string | undefined)[] = new Array(count);
  const titled = new Uint8Array(count);
  for (const { first, last, casing, end: close } of blocks)
    if (casing !== 'sentence' && text[close - 1] !== '.') titled.fill(1, first, last);
  const openings = new Set(sentences.map(({ start }) => start));
  const start = (at: number) => (at < count ? (starts[at] ?? 0) : text.length);
  const end = (at: number) => (at < 0 ? 0 : (ends[at] ?? text.length));
  const written = (at: number) =>
    at < 0 || at >= count || end(at) - start(at) > MAX_WORD ? '' : text.slice(start(at), end(at));
  return {
    text,
    tokens,
    count,
    start,
    end,
    written,
    sign: (at) => withoutStop(written(at)),
    word(at) {
      const known = words[at];
      if (known !== undefined) return known;
      const word = written(at).toLowerCase();
      if (at >= 0 && at < count) words[at] = word;
      return word;
    },
    shape: (at) => (at < 0 || at >= count ? 0 : (shapes[at] ?? 0)),
    isGlued: (at) => at > 0 && at < count && gaps[at] === GAP.none,
    continues: (at) => at > 0 && at < count && gaps[at] !== GAP.lineBreak,
    tokenAt(offset, from) {
      let at = from;
      while (at < count && start(at) < offset) at++;
      return at;
    },
    opens: (at) => openings.has(start(at)),
    isTitled: (at) => titled[at] === 1,
  };
}

function withoutStop(written: string): string {
  return written.length > 1 && written.endsWith('.') ? written.slice(0, -1) : written;
}

/** Whether a token is a word of letters. */
export function isLetters(scan: Scan, at: number): boolean {
  const shape = scan.shape(at);
  return shape >= SHAPE.lower && shape <= SHAPE.uncased;
}

/** Whether a hyphen joins a token to the one two places on: "ten-day". Answers for the hyphen's place. */
export function isJoint(scan: Scan, at: number): boolean {
  return scan.shape(at) === SHAPE.hyphen && scan.isGlued(at) && scan.isGlued(at + 1);
}

/** The next token behind a space or a hyphen, -1 where the line or the phrase ends. */
export function stepOver(scan: Scan, at: number): number {
  if (isJoint(scan, at)) return at + 1;
  return scan.continues(at) ? at : -1;
}

/** A set of the words of a list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
