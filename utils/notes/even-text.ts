/** Evens out how a text is written, letter by letter, and keeps the way back to the text itself. */

/** A text in which only what is said differs, not how it is set. */
export interface EvenText {
  /** Lower case, without accents; dashes, quotation marks and white space of one kind each. */
  text: string;
  /** The same, as UTF-16 units. */
  codes: Uint16Array;
  /** Where letters were left out or put in, in order: from a unit on, so many more come before it in the text as it was. */
  shifts: readonly Shift[];
}

interface Shift {
  from: number;
  by: number;
}

const SPACE = 0x20;
const ELLIPSIS = 0x2026;
/** A unit that leaves nothing behind. */
const NOTHING = 0xffff;
/** Units of text evened out in one step. */
const STEP = 4_096;

const ALIKE: readonly (readonly [even: string, written: string])[] = [
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D'],
  ["'", '\u2018\u2019\u201A\u201B\u2032\u02BC\u02BB`\u00B4\u2039\u203A'],
  ['"', '\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\u300C\u300D\uFF02'],
  [' ', '\t\n\v\f\r\u00A0\u1680\u2028\u2029\u202F\u205F\u3000'],
];
/** Soft hyphens, zero-width spaces and joiners, marks of direction, byte-order marks, accents written apart. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2069\uFEFF]|[\u0300-\u036F]/;
const SPACES = /[\u2000-\u200A]/;

/** What each unit becomes; 0 where nobody has asked yet. */
const evened = new Uint16Array(0x1_0000);
for (const [even, written] of ALIKE) {
  for (const letter of written) evened[letter.charCodeAt(0)] = even.charCodeAt(0);
}

/** Evens a text out at once; `evenInSteps` does the same for texts that may be long. */
export function evenText(text: string): EvenText {
  const work = evenInSteps(text);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** A generator that does a few microseconds of work in each step. */
export function* evenInSteps(text: string): Generator<undefined, EvenText> {
  const room = text.length + 2 * countOf(text, '\u2026');
  const writing: Writing = { codes: new Uint16Array(room), shifts: [], length: 0 };
  for (let from = 0; from < text.length; from += STEP) {
    evenPart(text, { from, to: Math.min(text.length, from + STEP) }, writing);
    yield;
  }
  const codes = writing.codes.subarray(0, writing.length);
  return { text: new TextDecoder('utf-16le').decode(codes), codes, shifts: writing.shifts };
}

interface Writing {
  codes: Uint16Array;
  shifts: Shift[];
  length: number;
}

/** Appends the letters of a part to what is evened already. */
function evenPart(
  text: string,
  { from, to }: { from: number; to: number },
  writing: Writing,
): void {
  const { codes, shifts } = writing;
  let { length } = writing;
  let last = codes[length - 1] ?? 0;
  let shift = shifts.at(-1)?.by ?? 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const unit = evened[code] || learnUnit(code);
    if (unit === NOTHING || (unit === SPACE && last === SPACE)) continue;
    if (at - length !== shift) {
      shift = at - length;
      shifts.push({ from: length, by: shift });
    }
    codes[length] = unit;
    length += 1;
    last = unit;
    if (code !== ELLIPSIS) continue;
    codes.fill(unit, length, length + 2);
    length += 2;
  }
  writing.length = length;
}

/** The stretch of the text as it was that a stretch of the evened text stands for. */
export function originOf(
  even: EvenText,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const first = originOfUnit(even, start);
  return { start: first, end: end > start ? originOfUnit(even, end - 1) + 1 : first };
}

function originOfUnit({ shifts }: EvenText, unit: number): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.from ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return unit + (shifts[low - 1]?.by ?? 0);
}

function learnUnit(code: number): number {
  const even = evenUnit(String.fromCharCode(code));
  evened[code] = even;
  return even;
}

/** Only what stays one letter is changed, so that every letter has its origin. */
function evenUnit(letter: string): number {
  if (letter === '\u2026') return '.'.charCodeAt(0);
  if (INVISIBLE.test(letter)) return NOTHING;
  if (SPACES.test(letter)) return SPACE;
  const [base = letter, ...marks] = letter.normalize('NFD');
  const plain = marks.every((mark) => INVISIBLE.test(mark)) ? base : letter;
  const lower = plain.toLowerCase();
  return (lower.length === 1 ? lower : letter).charCodeAt(0);
}

function countOf(text: string, letter: string): number {
  let count = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count += 1;
  return count;
}
