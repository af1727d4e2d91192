/** What kind of character stands at an offset, from a table that fills itself as characters are met. */

/** Kinds of characters. Numbers, since the scanners ask for every character of a story. */
export const KIND = {
  /** White space inside a line, of every width. */
  space: 1,
  /** Ends a line, or a cell of a table. */
  lineBreak: 2,
  lower: 3,
  upper: 4,
  /** Letter of a script without case. */
  uncased: 5,
  /** Combining mark: belongs to the letter before it. */
  mark: 6,
  digit: 7,
  apostrophe: 8,
  hyphen: 9,
  fullStop: 10,
  surrogate: 11,
  other: 12,
} as const;

const APOSTROPHES = "'’ʼʻ＇";
const HYPHENS = '-‐‑';
const LINE_BREAKS = '\n\r\t\v\f\u0085\u2028\u2029';
const BASIC_PLANE = 0x1_0000;

const PROPERTIES: readonly (readonly [RegExp, number])[] = [
  [/\s/u, KIND.space],
  [/\p{Ll}/u, KIND.lower],
  [/[\p{Lu}\p{Lt}]/u, KIND.upper],
  [/\p{L}/u, KIND.uncased],
  [/\p{M}/u, KIND.mark],
  [/\p{N}/u, KIND.digit],
];

const kinds = new Uint8Array(BASIC_PLANE);

/** Kind of one UTF-16 unit. Halves of pairs, lone or not, are `surrogate`. */
export function kindOf(unit: number): number {
  return kinds[unit] || learnKind(unit);
}

/** Kind of the unit at an offset; `lineBreak` outside the text. */
export function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : KIND.lineBreak;
}

/** Number of units of the letter made of a surrogate pair at an offset: 2, or 0 where there is none. */
export function pairedLetter(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  return point >= BASIC_PLANE && /\p{L}/u.test(String.fromCodePoint(point)) ? 2 : 0;
}

function learnKind(unit: number): number {
  const kind = findKind(unit);
  kinds[unit] = kind;
  return kind;
}

function findKind(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return KIND.surrogate;
  const character = String.fromCharCode(unit);
  if (APOSTROPHES.includes(character)) return KIND.apostrophe;
  if (HYPHENS.includes(character)) return KIND.hyphen;
  if (LINE_BREAKS.includes(character)) return KIND.lineBreak;
  if (character === '.') return KIND.fullStop;
  return PROPERTIES.find(([property]) => property.test(character))?.[1] ?? KIND.other;
}
