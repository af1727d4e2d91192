/** A noted quote, evened out and cut up for the search, and the places of a text compared with it. */
import { type Bounds, bestMatch, prepareBothWays, type TwoWayPattern } from './approximate.ts';
import { type EvenText, evenText } from './even-text.ts';
import type { Place } from './judge.ts';
import { leastShare } from './judge.ts';
import type { NoteSelector } from './note.ts';
import { compareSide, prepareSide, runOf, type Side } from './surroundings.ts';

/** A quote to find again. */
export interface SoughtQuote {
  selector: NoteSelector;
  /** Evened, without white space at its ends. */
  exact: string;
  pattern: TwoWayPattern;
  before: Side;
  after: Side;
  /** Letters around the quote that belong to its own sentence, and to its own block. */
  sentence: Own;
  block: Own;
  /** Quote and surroundings as one, and where in it the quote begins. */
  whole: Uint16Array;
  lead: number;
  /** Whether the quote began, and ended, with a whole word. */
  opensWord: boolean;
  closesWord: boolean;
}

interface Own {
  before: number;
  after: number;
}

/** Where a sentence may end; a wrong guess, as after "Mr.", makes it shorter and proves less. */
const SENTENCE_EDGE = /(?<=[.!?…][”"’')\]]?)\s+|\n/;
const BLOCK_EDGE = /\n/;
/** Letters of the surroundings that tell where a changed quote begins and ends. */
const HINGE = 12;
/** Letters beside a likely place that are searched beyond what edits of the quote explain. */
const MARGIN = 24;

const LETTER = /[\p{L}\p{N}]/u;

/** Prepares a quote. */
export function prepareQuote(selector: NoteSelector): SoughtQuote {
  const { quote } = selector;
  const { exact, prefix, suffix } = quote;
  const words = evenText(exact.trim());
  const [left, right] = [evenText(prefix), evenText(suffix)];
  const whole = evenText(`${prefix}${exact.trim()}${suffix}`);
  return {
    selector,
    exact: words.text,
    pattern: prepareBothWays(words.codes),
    before: prepareSide('before', left.codes),
    after: prepareSide('after', right.codes),
    sentence: ownLetters(quote, SENTENCE_EDGE),
    block: ownLetters(quote, BLOCK_EDGE),
    whole: whole.codes,
    lead: left.codes.length,
    opensWord: isLetter(words.text[0]) && !isLetter(left.text.at(-1)),
    closesWord: isLetter(words.text.at(-1)) && !isLetter(right.text[0]),
  };
}

/** Letters on both sides of a quote up to the nearest edges; all there are where there is no edge. */
function ownLetters({ prefix, suffix }: NoteSelector['quote'], edge: RegExp): Own {
  const [before = ''] = prefix.split(edge).slice(-1);
  const [after = ''] = suffix.split(edge);
  return { before: evenText(before).codes.length, after: evenText(after.trimEnd()).codes.length };
}

/** The stretches of a text taken by places that are known already are not searched again. */
function withoutKnown(
  bounds: Bounds,
  { known, likely }: { known: readonly Bounds[]; likely: Bounds },
): Bounds {
  let { start, end } = bounds;
  for (const place of known) {
    if (place.end <= start || place.start >= end) continue;
    const isBehind = place.start + place.end > likely.start + likely.end;
    if (isBehind) end = Math.min(end, place.start);
    else start = Math.max(start, place.end);
  }
  return { start, end };
}

/** The place at some bounds, compared with the quote; undefined where a word would be cut in two. */
export function comparePlace(
  sought: SoughtQuote,
  { text, codes }: EvenText,
  { start, end, quote }: Bounds & { quote: number },
): Place | undefined {
  if (sought.opensWord && isLetter(text[start - 1]) && isLetter(text[start])) return undefined;
  if (sought.closesWord && isLetter(text[end]) && isLetter(text[end - 1])) return undefined;
  const runs = {
    before: runOf(sought.before, { codes, at: start }),
    after: runOf(sought.after, { codes, at: end }),
  };
  const reaches = (own: Own) => runs.before >= own.before && runs.after >= own.after;
  return {
    start,
    end,
    quote,
    before: compareSide(sought.before, { codes, at: start }),
    after: compareSide(sought.after, { codes, at: end }),
    hasSentence: quote === 1 && reaches(sought.sentence),
    hasBlock: quote === 1 && reaches(sought.block),
  };
}

/** Every place where all letters of the quote stand, up to a number of them. */
export function* exactPlaces(
  sought: SoughtQuote,
  even: EvenText,
  most: number,
): Generator<undefined, Place[]> {
  const { text } = even;
  const { exact } = sought;
  const places: Place[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    yield;
    const place = comparePlace(sought, even, { start, end: start + exact.length, quote: 1 });
    if (place) places.push(place);
    if (places.length > most) break;
  }
  return places;
}

/** The place near a likely beginning of the quote that is most like it, and none of those known already. */
export function* nearestPlace(
  sought: SoughtQuote,
  even: EvenText,
  { likely, known }: { likely: number; known: readonly Bounds[] },
): Generator<undefined, Place | undefined> {
  const { length } = sought.exact;
  const reach = MARGIN + Math.ceil(length / 2);
  const stretch = { start: likely, end: likely + length };
  const bounds = withoutKnown(
    {
      start: Math.max(0, stretch.start - reach),
      end: Math.min(even.codes.length, stretch.end + reach),
    },
    { known, likely: stretch },
  );
  const least = leastShare(length);
  if (bounds.end - bounds.start < length * least) return undefined;
  const most = Math.floor(length * (1 - least));
  const found = yield* bestMatch(sought.pattern, even.codes, { ...bounds, most });
  if (found === undefined) return undefined;
  const quote = 1 - found.errors / length;
  return comparePlace(sought, even, { ...fitEnds(sought, even, found), quote });
}

/** Where the surroundings are still there, they tell exactly where a changed quote begins and ends; else words do. */
function fitEnds(
  { before, after, opensWord, closesWord }: SoughtQuote,
  { text, codes }: EvenText,
  { start, end, errors }: Bounds & { errors: number },
): Bounds {
  const reach = errors + MARGIN;
  const hinge = (side: Side, at: number) => {
    const letters =
      side.direction === 'before' ? side.codes.slice(-HINGE) : side.codes.slice(0, HINGE);
    if (letters.length < HINGE) return undefined;
    const shift = side.direction === 'before' ? HINGE : 0;
    const from = Math.max(0, at - reach - shift);
    const found = indexNear(codes, letters, { from, to: at + reach - shift, near: at - shift });
    return found === undefined ? undefined : found + shift;
  };
  const first = hinge(before, start) ?? (opensWord ? wordStart(text, start) : start);
  const last = hinge(after, end) ?? (closesWord ? wordEnd(text, end) : end);
  return trimSpaces(text, first < last ? { start: first, end: last } : { start, end });
}

/** Where some letters stand, as near as may be to where they are expected. */
function indexNear(
  codes: Uint16Array,
  letters: Uint16Array,
  { from, to, near }: { from: number; to: number; near: number },
): number | undefined {
  let nearest: number | undefined;
  for (let at = from; at <= to; at += 1) {
    if (!letters.every((letter, n) => codes[at + n] === letter)) continue;
    if (nearest === undefined || Math.abs(at - near) < Math.abs(nearest - near)) nearest = at;
  }
  return nearest;
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && isLetter(text[start - 1]) && isLetter(text[start])) start -= 1;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text[end - 1]) && isLetter(text[end])) end += 1;
  return end;
}

function trimSpaces(text: string, { start, end }: Bounds): Bounds {
  let [first, last] = [start, end];
  while (first < last && text[first] === ' ') first += 1;
  while (last > first && text[last - 1] === ' ') last -= 1;
  return { start: first, end: last };
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && LETTER.test(letter);
}
