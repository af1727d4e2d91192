/** Reads numbers: digits in every format of English text, words, parts of a whole and vague plurals. */
import { SHAPE } from '../tokens.ts';
import { readWording } from './number-wording.ts';
import {
  FEW,
  MULTIPLIERS,
  PARTS,
  SHORT_MULTIPLIERS,
  SIGNS,
  SLASH_DENOMINATORS,
  VAGUE,
} from './number-words.ts';
import { isJoint, type Scan, stepOver } from './scan.ts';

export type Amount = number | [number, number];

export interface Numeral {
  value: Amount;
  /** First token behind it. */
  next: number;
  /** Offset of its end, within a token where letters hang on digits: "5km". */
  end: number;
  /** Letters that hang on digits and multiply nothing. */
  suffix: string;
  form: 'digits' | 'words' | 'vague' | 'part';
  /** Digits as written, without separators where there are none: tells years and serial numbers. */
  written: string;
  /** What words or abbreviations multiplied it by, 1 where none did: "5 million". */
  factor: number;
}

/** A token of digits no longer than this may be a number. */
const MAX_DIGITS = 28;
/** Of "several hundred" and its like the upper end. */
const VAGUE_RANGE = 10;
const DIGITS =
  /(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:\.\d{3}){2,}|\d+)(?:\.\d+)?/y;
const GROUP = /^ \d{3}(?![\d.,]*\d)/;

/** The number that begins at a token. Ordinals, versions ("1.2.3") and words alone are none. */
export function readNumeral(scan: Scan, at: number): Numeral | undefined {
  if (scan.shape(at) === SHAPE.mark) return undefined;
  const first = scan.text.charCodeAt(scan.start(at));
  if (first >= 48 && first <= 57) return readDigits(scan, { at, from: scan.start(at) });
  const sign = SIGNS.get(scan.word(at));
  if (sign !== undefined) return plain(scan, { value: sign, at, form: 'part' });
  return readVague(scan, at) ?? readWords(scan, at) ?? readPart(scan, at);
}

/** Digits at an offset, which may lie inside a token: "Rs20". */
export function readDigits(
  scan: Scan,
  { at, from }: { at: number; from: number },
): Numeral | undefined {
  if (scan.end(at) - from > MAX_DIGITS) return undefined;
  DIGITS.lastIndex = from;
  const written = DIGITS.exec(scan.text)?.[0];
  if (written === undefined) return undefined;
  let end = from + written.length;
  let digits = written;
  if (/^\d{1,3}$/.test(written))
    for (;;) {
      const group = GROUP.exec(scan.text.slice(end, end + 8))?.[0];
      if (group === undefined || digits.length > MAX_DIGITS) break;
      digits += group;
      end += group.length;
    }
  const last = lastToken(scan, { at, end });
  const value = Number(
    digits.replace(/[ ,]/g, '').replace(/\.(?=\d{3}\.)|(?<=\.\d{3})\.(?=\d{3})/g, ''),
  );
  const numeral: Numeral = {
    value: Number.isNaN(value) ? Number(digits.replace(/[. ,]/g, '')) : value,
    next: last + 1,
    end,
    suffix: scan.text.slice(end, scan.end(last)),
    form: 'digits',
    written: digits,
    factor: 1,
  };
  return finishDigits(scan, numeral);
}

function lastToken(scan: Scan, { at, end }: { at: number; end: number }): number {
  let last = at;
  while (last + 1 < scan.count && scan.end(last) < end) last++;
  return last;
}

/** Fractions behind digits, letters that hang on them, and multipliers. */
function finishDigits(scan: Scan, numeral: Numeral): Numeral | undefined {
  if (numeral.suffix !== '') return readSuffix(scan, numeral);
  const whole = readSlash(scan, numeral) ?? addFraction(scan, numeral);
  return multiply(scan, whole);
}

function readSuffix(scan: Scan, numeral: Numeral): Numeral | undefined {
  const { suffix, value } = numeral;
  const sign = SIGNS.get(suffix);
  if (sign !== undefined)
    return multiply(scan, {
      ...numeral,
      value: Number(value) + sign,
      end: numeral.end + 1,
      suffix: '',
    });
  if (/^[\d.,]/.test(suffix) || suffix.length > MAX_DIGITS) return undefined;
  const factor = MULTIPLIERS.get(suffix.toLowerCase());
  if (factor === undefined) return numeral;
  return {
    ...numeral,
    value: Number(value) * factor,
    end: numeral.end + suffix.length,
    suffix: '',
    factor,
  };
}

/** The same with "m", "k", "b" or "t" read as a multiplier. */
export function withShortMultiplier(numeral: Numeral): Numeral | undefined {
  const factor = SHORT_MULTIPLIERS.get(numeral.suffix.toLowerCase());
  if (factor === undefined || typeof numeral.value !== 'number') return undefined;
  const end = numeral.end + numeral.suffix.length;
  return { ...numeral, value: numeral.value * factor, end, suffix: '', factor };
}

/** "3/4" as a part; any other slash between digits makes it no number at all. */
function readSlash(scan: Scan, numeral: Numeral): Numeral | undefined {
  const slash = numeral.next;
  if (scan.word(slash) !== '/' || !scan.isGlued(slash) || !scan.isGlued(slash + 1))
    return undefined;
  if (!/^\d+$/.test(scan.word(slash + 1)) || !/^\d+$/.test(numeral.written)) return undefined;
  const denominator = Number(scan.word(slash + 1));
  const share = Number(numeral.value) / denominator;
  if (!SLASH_DENOMINATORS.has(denominator) || share >= 1) return { ...numeral, value: Number.NaN };
  return { ...numeral, value: share, next: slash + 2, end: scan.end(slash + 1), form: 'part' };
}

/** "2 1/2", "2 and a half", "4 ½". */
function addFraction(scan: Scan, numeral: Numeral): Numeral {
  const { next, value } = numeral;
  if (typeof value !== 'number' || !Number.isInteger(value) || !scan.continues(next))
    return numeral;
  const share = readAddedPart(scan, isJoint(scan, next) ? next + 1 : next);
  if (share === undefined) return numeral;
  return {
    ...numeral,
    value: value + share.value,
    next: share.next,
    end: scan.end(share.next - 1),
  };
}

function readAddedPart(scan: Scan, at: number): { value: number; next: number } | undefined {
  const sign = SIGNS.get(scan.word(at));
  if (sign !== undefined) return { value: sign, next: at + 1 };
  if (/^[1-9]$/.test(scan.word(at)) && scan.word(at + 1) === '/' && scan.isGlued(at + 1)) {
    const share = Number(scan.word(at)) / Number(scan.word(at + 2));
    return share < 1 ? { value: share, next: at + 3 } : undefined;
  }
  return scan.word(at) === 'and' ? readAndPart(scan, at) : undefined;
}

/** "and a half", "-and-a-half", "and three quarters". */
function readAndPart(scan: Scan, and: number): { value: number; next: number } | undefined {
  const first = stepOver(scan, and + 1);
  if (first < 0) return undefined;
  const counted = /^(?:an?|one|three)$/.test(scan.word(first));
  const at = counted ? stepOver(scan, first + 1) : first;
  const part = at < 0 ? '' : scan.word(at).replace(/s$/, '');
  if (part !== 'half' && part !== 'quarter' && (part !== 'third' || !counted)) return undefined;
  const count = scan.word(first) === 'three' ? 3 : 1;
  return { value: count / (PARTS.get(part) ?? 2), next: at + 1 };
}

/** Multipliers behind a number: "5 million", "5-million", "1.5 lakh crore". */
function multiply(scan: Scan, numeral: Numeral): Numeral {
  let { value, next, end, factor: total } = numeral;
  for (;;) {
    const at = stepOver(scan, next);
    const factor = at < 0 ? undefined : MULTIPLIERS.get(scan.word(at));
    if (factor === undefined || typeof value !== 'number') break;
    value *= factor;
    next = at + 1;
    end = scan.end(at);
    total *= factor;
  }
  return { ...numeral, value, next, end, factor: total };
}

function plain(
  scan: Scan,
  { value, at, form }: { value: Amount; at: number; form: Numeral['form'] },
): Numeral {
  const read = { value, next: at + 1, end: scan.end(at), suffix: '', form, written: '' };
  return multiply(scan, { ...read, factor: 1 });
}

/** "dozens", "tens of thousands", "several hundred". */
function readVague(scan: Scan, at: number): Numeral | undefined {
  const word = scan.word(at);
  const step = word === 'tens' ? 10 : VAGUE.get(word);
  if (step !== undefined) {
    const larger = scan.word(at + 1) === 'of' ? VAGUE.get(scan.word(at + 2)) : undefined;
    if (larger !== undefined && larger > step)
      return vague(scan, { low: step * larger, last: at + 2 });
    return word === 'tens' || (word === 'scores' && scan.word(at + 1) !== 'of')
      ? undefined
      : vague(scan, { low: step, last: at });
  }
  const few = word === 'a' || word === 'some' ? at + 1 : at;
  if (!FEW.has(scan.word(few))) return undefined;
  const factor = MULTIPLIERS.get(scan.word(few + 1));
  return factor === undefined || factor < 12
    ? undefined
    : vague(scan, { low: factor, last: few + 1 });
}

function vague(scan: Scan, { low, last }: { low: number; last: number }): Numeral {
  const value: Amount = [low, low * VAGUE_RANGE];
  const place = { next: last + 1, end: scan.end(last), suffix: '', written: '' };
  return { value, ...place, form: 'vague', factor: low };
}

/** A number spelled out, with its fraction and multipliers. */
function readWords(scan: Scan, at: number): Numeral | undefined {
  const read = readWording(scan, at);
  return read && multiply(scan, addFraction(scan, read));
}

/** "half", "a third", "two-thirds", "half a million", "a quarter of a million". */
function readPart(scan: Scan, at: number): Numeral | undefined {
  const article = /^an?$/.test(scan.word(at));
  const place = article ? at + 1 : at;
  const part = PARTS.get(scan.word(place));
  if (part === undefined || (!article && part > 2 && scan.word(place) !== 'quarter'))
    return undefined;
  const numeral = plain(scan, { value: 1 / part, at: place, form: 'part' });
  if (numeral.factor > 1) return numeral;
  const of = scan.word(place + 1) === 'of' ? place + 2 : place + 1;
  const after = /^an?$/.test(scan.word(of)) ? MULTIPLIERS.get(scan.word(of + 1)) : undefined;
  if (after === undefined) return part === 4 && !article ? undefined : numeral;
  return {
    ...numeral,
    value: after / part,
    next: of + 2,
    end: scan.end(of + 1),
    form: 'words',
    factor: after,
  };
}

/** "two-thirds", "three quarters", "1-third": a number read and the part behind it. */
export function withParts(scan: Scan, numeral: Numeral): Numeral | undefined {
  const at = stepOver(scan, numeral.next);
  const { value } = numeral;
  if (at < 0 || typeof value !== 'number' || numeral.factor > 1 || value >= 20) return undefined;
  const part = PARTS.get(scan.word(at));
  const plural = scan.word(at).endsWith('s');
  if (part === undefined || value === 0 || (plural ? value < 2 : value !== 1)) return undefined;
  const joint = isJoint(scan, numeral.next);
  const bounded = scan.word(at + 1) === 'of' || MULTIPLIERS.has(scan.word(at + 1));
  if (!joint && !bounded && (!plural || part === 4)) return undefined;
  const read: Numeral = {
    ...numeral,
    value: value / part,
    next: at + 1,
    end: scan.end(at),
    form: 'part',
  };
  return multiply(scan, read);
}
