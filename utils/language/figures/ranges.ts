/** Joins quantities: ranges ("between 5 and 7", "$10-15m", "from 3% to 5%"), shares ("one in five") and sums of two units. */
import type { Amount } from './numeral.ts';
import { type Quantity, type QuantityOptions, readQuantity } from './quantity.ts';
import { isJoint, type Scan } from './scan.ts';
import { MONTHS, SECONDS } from './units.ts';

interface Joined {
  quantity: Quantity;
  /** First token, which may be "between" or "from". */
  first: number;
}

/** "one in a million". */
type Opener = 'between' | 'from' | 'ages' | undefined;
const LARGEST_WHOLE = 1e6;
const DASH = /^[-–—‑−~]$/;

/** A quantity with what is joined to it; the quantity itself where nothing is. */
export function joinQuantities(scan: Scan, quantity: Quantity, options: QuantityOptions): Joined {
  const share = readShare(scan, quantity);
  if (share !== undefined) return { quantity: share, first: share.first };
  const opener = openerOf(scan, quantity.first - 1);
  const range = readRange(scan, { left: quantity, opener }, options);
  if (range !== undefined)
    return {
      quantity: range,
      first: /^(?:between|from)$/.test(scan.word(range.first - 1)) ? range.first - 1 : range.first,
    };
  return { quantity: readSum(scan, quantity, options) ?? quantity, first: quantity.first };
}

/** The word before a range that says it is one: "between", "from", "ages 55 to 65". */
function openerOf(scan: Scan, at: number): Opener {
  const word = scan.word(at);
  if (word === 'between' || word === 'from') return word;
  if (word === 'of' && scan.word(at - 1) === 'ages' && scan.word(at - 3) === 'between')
    return 'between';
  return /^(?:aged?|ages)$/.test(word) ? 'ages' : undefined;
}

/** "one in five", "two out of three", "one of four". */
function readShare(scan: Scan, quantity: Quantity): Quantity | undefined {
  const { numeral, value, named } = quantity;
  if (typeof value !== 'number' || numeral.factor > 1 || !Number.isInteger(value)) return undefined;
  if (named === 'unit') return undefined;
  const place = placeOfWhole(scan, quantity);
  const whole = place < 0 ? undefined : readQuantity(scan, place, { dollar: 'USD' });
  if (whole === undefined || !isWhole(whole, value)) return undefined;
  return {
    ...whole,
    kind: 'ratio',
    value: value / Number(whole.value),
    unit: whole.named === 'noun' ? whole.unit : 'share',
    first: quantity.first,
    numeral: { ...whole.numeral, form: 'part' },
  };
}

/** Where the whole of a share may begin, -1 where no share is told. */
function placeOfWhole(scan: Scan, { numeral, value }: Quantity): number {
  let at = numeral.next;
  if (isJoint(scan, at) && /^(?:in|of)$/.test(scan.word(at + 1))) at++;
  const word = scan.word(at);
  let place = at + 1;
  if (word === 'out' && scan.word(at + 1) === 'of') place++;
  else if (word !== 'in' && (word !== 'of' || !isShareOf(scan, place, value))) return -1;
  if (/^(?:every|the)$/.test(scan.word(place))) place++;
  return isJoint(scan, place) ? place + 1 : place;
}

/** "eight of ten", "six of the seven"; "two of the men" are a count. */
function isShareOf(scan: Scan, place: number, value: Quantity['value']): boolean {
  const whole = scan.word(place) === 'the' ? place + 1 : place;
  return (
    value === 1 || whole === place || readQuantity(scan, whole, { dollar: 'USD' }) !== undefined
  );
}

/** Whether a number can be the whole of a share: larger, whole, and no year. */
function isWhole({ value, named, numeral }: Quantity, part: number): boolean {
  if (typeof value !== 'number' || named === 'unit' || /^\d{4}$/.test(numeral.written))
    return false;
  return Number.isInteger(value) && value > part && value <= LARGEST_WHOLE;
}

function readRange(
  scan: Scan,
  { left, opener }: { left: Quantity; opener: Opener },
  options: QuantityOptions,
): Quantity | undefined {
  const link = readLink(scan, { left, opener });
  if (link === undefined) return undefined;
  const right = readQuantity(scan, link.next, options);
  if (right === undefined || typeof right.value !== 'number' || typeof left.value !== 'number')
    return undefined;
  if (!agree(scan, { left, right, link: link.kind, opener })) return undefined;
  const low = scaleLike(left, right);
  if (link.kind !== 'to' && low >= right.value) return undefined;
  if (link.kind === 'to' && opener !== 'from' && low >= right.value) return undefined;
  const value: Amount = [low, right.value];
  const named = right.named === 'nothing' ? left : right;
  const end = { next: right.next, end: right.end };
  return { ...named, ...end, value, first: left.first, numeral: right.numeral, noun: right.noun };
}

/** The word or mark that joins two ends. */
function readLink(
  scan: Scan,
  { left, opener }: { left: Quantity; opener: Opener },
): { kind: 'dash' | 'to' | 'and' | 'or'; next: number } | undefined {
  const at = left.next;
  if (!scan.continues(at)) return undefined;
  const word = scan.word(at);
  if (isJoint(scan, at) && scan.word(at + 1) === 'to')
    return { kind: 'to', next: isJoint(scan, at + 2) ? at + 3 : at + 2 };
  if (scan.shape(at) === 9 && scan.isGlued(at) && scan.word(at + 1) === 'to')
    return { kind: 'to', next: at + 2 };
  if (DASH.test(word) && scan.isGlued(at) === scan.isGlued(at + 1))
    return { kind: 'dash', next: at + 1 };
  if (word === 'to') return { kind: 'to', next: at + 1 };
  if (word === 'and' && opener === 'between') return { kind: 'and', next: at + 1 };
  return word === 'or' ? { kind: 'or', next: at + 1 } : undefined;
}

/** Whether two ends speak of the same unit. */
function agree(
  scan: Scan,
  { left, right, link, opener }: { left: Quantity; right: Quantity; link: string; opener: Opener },
): boolean {
  const sameUnit = left.unit === right.unit && left.kind === right.kind;
  if (left.named === 'nothing') {
    if (right.named === 'nothing')
      return opener !== undefined &&
        link !== 'or' &&
        left.numeral.form !== 'part' &&
        opener !== 'from'
        ? true
        : opener === 'from' && link === 'to';
    if (link === 'or')
      return (
        left.numeral.form === right.numeral.form &&
        Number(right.value) - Number(left.value) <= Math.max(2, Number(left.value))
      );
    return left.numeral.form !== 'vague' && left.numeral.form !== 'part';
  }
  if (right.named === 'nothing')
    return (
      left.kind === 'money' &&
      left.numeral.form === 'digits' &&
      (link === 'dash' || opener !== undefined || right.numeral.factor > 1)
    );
  if (!sameUnit) return false;
  return (
    link !== 'or' &&
    (link === 'dash' || opener !== undefined || !/^(?:by|up|down)$/.test(scan.word(left.first - 1)))
  );
}

/** "2-3 billion": the left end has the multiplier of the right. */
function scaleLike(left: Quantity, right: Quantity): number {
  const low = Number(left.value);
  const { factor } = right.numeral;
  return left.numeral.factor === 1 && factor > 1 && low < 1000 && low < Number(right.value)
    ? low * factor
    : low;
}

/** "an hour and 45 minutes", "2 years 3 months", "3 dollars 50 cents": two units that are one amount. */
function readSum(scan: Scan, left: Quantity, options: QuantityOptions): Quantity | undefined {
  if (left.named !== 'unit' || typeof left.value !== 'number' || left.per !== undefined)
    return undefined;
  const half = readHalf(scan, left);
  if (half !== undefined) return { ...half, article: false };
  let at = left.next;
  if (!scan.continues(at)) return undefined;
  if (scan.word(at) === 'and' || scan.word(at) === ',') at++;
  const right = readQuantity(scan, at, options);
  if (right === undefined || typeof right.value !== 'number' || right.named !== 'unit')
    return undefined;
  const share = shareOf(left, right);
  if (share === undefined || right.value * share >= 1 || goesOn(scan, right.next)) return undefined;
  return {
    ...left,
    value: left.value + right.value * share,
    next: right.next,
    end: right.end,
    article: false,
  };
}

/** How much of the left unit one of the right is. */
function shareOf(left: Quantity, right: Quantity): number | undefined {
  if (left.kind === 'money')
    return right.kind === 'money' &&
      /^(?:cent|penny|kopeck)$/.test(right.unit) &&
      left.unit !== right.unit
      ? 0.01
      : undefined;
  for (const scale of [SECONDS, MONTHS]) {
    const larger = scale.get(left.unit);
    const smaller = scale.get(right.unit);
    if (larger !== undefined && smaller !== undefined && smaller < larger) return smaller / larger;
  }
  if (left.unit === 'foot' && right.unit === 'inch') return 1 / 12;
  return left.unit === 'pound' && right.unit === 'ounce' ? 1 / 16 : undefined;
}

/** A list of more than two units is left in its parts. */
function goesOn(scan: Scan, at: number): boolean {
  const behind = scan.word(at) === ',' && scan.word(at + 1) === 'and' ? at + 2 : at + 1;
  return /^(?:,|and)$/.test(scan.word(at)) && /^\d/.test(scan.word(behind));
}

/** "an hour and a half", "a month and a half". */
function readHalf(scan: Scan, left: Quantity): Quantity | undefined {
  const at = left.next;
  if (scan.word(at) !== 'and') return undefined;
  const half =
    scan.word(at + 1) === 'half'
      ? at + 1
      : scan.word(at + 2) === 'half' && scan.word(at + 1) === 'a'
        ? at + 2
        : -1;
  if (half < 0 || left.kind === 'percent' || left.kind === 'money') return undefined;
  return { ...left, value: Number(left.value) + 0.5, next: half + 1, end: scan.end(half) };
}
