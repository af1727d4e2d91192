/** Finds what stands between quotation marks: curly, straight, angled, low and single ones. */
import type { Span } from '../analysis.ts';
import type { Document, DocumentBlock } from '../document.ts';

/** Words between quotation marks, the marks included. Quotes within a quote are part of it. */
export interface Quote extends Span {
  /** Tokens from `first` up to, not including, `last`. */
  first: number;
  last: number;
  /** Number of its block. */
  block: number;
  /** Whether a mark closes it; one that none closes ends with its block. */
  isClosed: boolean;
}

/** A mark that may open or close: its token and place. */
interface Mark {
  token: number;
  start: number;
  opens: boolean;
  closes: boolean;
}

/** A place where a quote begins, and where it ends. */
interface Place {
  first: number;
  last: number;
  isClosed: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Before them a straight mark opens. */
const BEFORE_OPENING = /[\s([{—–\-/:]/;
/** Elided words that begin with an apostrophe. */
const ELIDED = /^['’](?:s|t|n|m|d|ll|re|ve|em|til|cause|tis|twas|\d\ds?)\b/i;

/** Quotes in the order of the text, without overlaps; none spans two blocks. Linear in the length of the text. */
export function findQuotes(document: Document): Quote[] {
  const found: Quote[] = [];
  document.blocks.forEach((block, nth) => {
    const double = pairDoubles(doubleMarks(document, block), block);
    const single = pairSingles(document, block, double);
    const places = [...double, ...single].sort((one, other) => one.first - other.first);
    for (const place of places) found.push(toQuote(document, place, nth));
  });
  return found;
}

function toQuote({ tokens }: Document, { first, last, isClosed }: Place, block: number): Quote {
  const start = tokens.starts[first] ?? 0;
  return { start, end: tokens.ends[last - 1] ?? start, first, last, block, isClosed };
}

function doubleMarks({ text, tokens }: Document, { first, last }: DocumentBlock): Mark[] {
  const marks: Mark[] = [];
  for (let token = first; token < last; token++) {
    const start = tokens.starts[token] ?? 0;
    if (tokens.ends[token] !== start + 1) continue;
    const isPair = token + 1 < last && isPairOfSingles(text, start);
    const mark = isPair ? readStraight(text, start, 2) : readDouble(text, start);
    if (mark === undefined) continue;
    marks.push({ token: isPair && mark.closes ? token + 1 : token, start, ...mark });
    if (isPair) token++;
  }
  return marks;
}

/** Two single marks in a row are a double one. */
function isPairOfSingles(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return (
    (mark === "'" || mark === '`' || mark === '’' || mark === '‘') && text.charAt(at + 1) === mark
  );
}

function readDouble(text: string, at: number): Pick<Mark, 'opens' | 'closes'> | undefined {
  switch (text.charAt(at)) {
    case '“':
      // After a low mark it closes, as in German.
      return { opens: true, closes: false };
    case '„':
    case '«':
      return { opens: true, closes: false };
    case '”':
    case '»':
      return { opens: false, closes: true };
    case '"':
      return readStraight(text, at);
    default:
      return undefined;
  }
}

/** A straight mark tells by what stands around it; after a number it is the sign of inches. */
function readStraight(text: string, at: number, length = 1): Pick<Mark, 'opens' | 'closes'> {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + length);
  const opens = (at === 0 || BEFORE_OPENING.test(before)) && after !== '' && !/\s/.test(after);
  return { opens, closes: !opens };
}

/** Pairs marks by depth; where that leaves a quote open, anew with every opening mark ending what was open. */
function pairDoubles(marks: readonly Mark[], block: DocumentBlock): Place[] {
  const nested = pairNested(marks);
  if (nested !== undefined) return nested;
  const [first, ...rest] = marks;
  // A paragraph of a quote that goes on in the next has a mark at its beginning alone.
  const isWhole = first?.opens && first.token === block.first && pairNested(rest) !== undefined;
  if (isWhole) return [{ first: block.first, last: block.last, isClosed: false }];
  return pairFlat(marks, block);
}

function pairNested(marks: readonly Mark[]): Place[] | undefined {
  const places: Place[] = [];
  let depth = 0;
  let first = 0;
  for (const { token, opens, closes } of marks) {
    if (opens) {
      if (depth === 0) first = token;
      depth++;
    } else if (closes && depth > 0) {
      depth--;
      if (depth === 0) places.push({ first, last: token + 1, isClosed: true });
    }
  }
  return depth === 0 ? places : undefined;
}

function pairFlat(marks: readonly Mark[], block: DocumentBlock): Place[] {
  const places: Place[] = [];
  let open = -1;
  for (const { token, opens } of marks) {
    if (open >= 0) places.push({ first: open, last: opens ? token : token + 1, isClosed: !opens });
    open = opens ? token : -1;
  }
  if (open >= 0) places.push({ first: open, last: block.last, isClosed: false });
  return places;
}

/** Single marks are apostrophes more often than not: a pair counts only where both fit, outside other quotes. */
function pairSingles(
  { text, tokens }: Document,
  { first, last }: DocumentBlock,
  taken: readonly Place[],
): Place[] {
  const places: Place[] = [];
  let open = -1;
  let nth = 0;
  for (let token = first; token < last; token++) {
    while ((taken[nth]?.last ?? last) <= token) nth++;
    const start = tokens.starts[token] ?? 0;
    const around = taken[nth];
    if (around !== undefined && around.first <= token) {
      token = around.last - 1;
      open = -1;
    } else if (tokens.ends[token] !== start + 1) continue;
    else if (open >= 0 && closesSingle(text, start)) {
      places.push({ first: open, last: token + 1, isClosed: true });
      open = -1;
    } else if (open < 0 && opensSingle(text, start)) open = token;
  }
  return places;
}

function opensSingle(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '‘' && mark !== '‚' && mark !== "'") return false;
  if (LETTER.test(text.charAt(at - 1)) || !LETTER.test(text.charAt(at + 1))) return false;
  return !ELIDED.test(text.slice(at, at + 8).replace('‘', "'"));
}

/** Not the apostrophe of "the workers’ rights". */
function closesSingle(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '’' && mark !== "'" && mark !== '‘') return false;
  const before = text.charAt(at - 1);
  if (/\s/.test(before) || LETTER.test(text.charAt(at + 1))) return false;
  return !(before === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3)));
}
