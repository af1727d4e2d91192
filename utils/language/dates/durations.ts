/** Reads spans of time and what is counted from them: "four hours", "the last two years", "a week ago", "every day". */

import { endsPhrase } from '../figures/nouns.ts';
import type { Quantity } from '../figures/quantity.ts';
import { readQuantity } from '../figures/quantity.ts';
import { joinQuantities } from '../figures/ranges.ts';
import { isJoint, isLetters, type Scan } from '../figures/scan.ts';
import type { Context, DateRead } from './context.ts';
import { addMonths, dayValue, monthValue, weekValue, yearBefore, yearValue } from './days.ts';
import { UNIT_LETTERS, UNITS } from './words.ts';

interface Span {
  next: number;
  unit: string;
  /** Number of units, undefined where it is vague. */
  amount: number | undefined;
}

/** Verbs a span of time may follow: "waited a month". */
const TAKING =
  /^(?:wait\w*|last\w*|stay\w*|take\w*|took|spen[dt]\w*|half|lasting|serv\w*|nearly|almost|roughly|exactly|approximately|barely|within)$/;
const VAGUE = /^(?:several|some|few|many|couple)$/;
const LEADS =
  /^(?:last|past|next|first|previous|following|other|final|another|additional|more|these|those|the|nearly|almost|about|roughly|approximately|whole|entire|preceding|early|fiscal)$/;
const FRACTIONS: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['year', ['month', 12]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
  ['day', ['hour', 24]],
]);
const TIMES_OF_DAY = /^(?:second|minute|hour)$/;

/** Spans of time, and the days and years counted back or forth from now by them. */
export function readDuration(context: Context, at: number): DateRead | undefined {
  const { scan } = context;
  const begin = skipLeads(scan, at);
  const span = readSpan(scan, begin);
  if (span !== undefined && begin > at && isJoint(scan, span.next - 2)) return undefined;
  if (span !== undefined && isRate(scan, { begin, span })) return undefined;
  if (span === undefined) return readBare(scan, { at, begin });
  if (scan.word(span.next) === 'old' || scan.word(span.next + 1) === 'old') return undefined;
  const counted =
    begin === at || !/^(?:last|past|next|first|the)$/.test(scan.word(at))
      ? readCounted(context, { at, span })
      : undefined;
  return counted ?? { first: at, next: span.next, type: 'DURATION', value: durationValue(span) };
}

/** "700 seats a week", "$60 a day": what is counted goes by that time. */
function isRate(scan: Scan, { begin, span }: { begin: number; span: Span }): boolean {
  if (!/^an?$/.test(scan.word(begin)) || span.amount !== 1) return false;
  if (/^(?:ago|earlier|later|before|after|or|long|from)$/.test(scan.word(span.next))) return false;
  const before = scan.word(begin - 1);
  return scan.continues(begin) && !scan.opens(begin) && isLetters(scan, begin - 1)
    ? !endsPhrase(before) && !TAKING.test(before)
    : /^[\d%]/.test(before);
}

function skipLeads(scan: Scan, at: number): number {
  let begin = at;
  if (scan.word(begin) === 'at' && scan.word(begin + 1) === 'least') begin += 2;
  else if (/^(?:more|less|longer)$/.test(scan.word(begin)) && scan.word(begin + 1) === 'than')
    begin += 2;
  for (let step = 0; step < 3 && LEADS.test(scan.word(begin)); step++) begin++;
  return begin;
}

/** A number and its unit of time; "a week"; "several years"; "a couple of days". */
export function readSpan(scan: Scan, at: number): Span | undefined {
  const quantity = readQuantity(scan, at, { dollar: 'USD' });
  const joined = quantity && joinQuantities(scan, quantity, { dollar: 'USD' }).quantity;
  if (joined?.kind === 'duration' && !joined.article) return spanOf(joined);
  return readArticle(scan, at) ?? readVague(scan, at);
}

function spanOf({ value, unit, next }: Quantity): Span {
  return { next, unit, amount: typeof value === 'number' ? value : undefined };
}

/** "a week", "an hour and a half", "another month". */
function readArticle(scan: Scan, at: number): Span | undefined {
  if (!/^(?:an?|another)$/.test(scan.word(at))) return undefined;
  const place = /^(?:full|whole|further|single|business|fiscal|calendar|half)$/.test(
    scan.word(at + 1),
  )
    ? at + 2
    : at + 1;
  const unit = UNITS.get(scan.word(place));
  if (
    unit === undefined ||
    scan.word(place) !== unit ||
    isJoint(scan, place + 1) ||
    unit === 'quarter' ||
    unit === 'night'
  )
    return undefined;
  if (unit === 'second' && scan.word(place + 1) !== '.') return undefined;
  if (
    scan.word(place + 1) === 'and' &&
    scan.word(place + 2) === 'a' &&
    scan.word(place + 3) === 'half'
  )
    return { next: place + 4, unit, amount: 1.5 };
  return { next: place + 1, unit, amount: scan.word(at + 1) === 'half' ? 0.5 : 1 };
}

/** "several years", "a few minutes", "a couple of days", "some days". */
function readVague(scan: Scan, at: number): Span | undefined {
  const begin = scan.word(at) === 'a' ? at + 1 : at;
  if (!VAGUE.test(scan.word(begin))) return undefined;
  let place = scan.word(begin + 1) === 'of' ? begin + 2 : begin + 1;
  if (isJoint(scan, begin + 1)) place = begin + 2;
  if (/^(?:more|other|long|short|whole|full|consecutive)$/.test(scan.word(place))) place++;
  const unit = UNITS.get(scan.word(place));
  if (unit === undefined || !scan.continues(place)) return undefined;
  return { next: place + 1, unit, amount: scan.word(begin) === 'couple' ? 2 : undefined };
}

/** "for weeks", "in the past decade": units without a number. */
function readBare(scan: Scan, { at, begin }: { at: number; begin: number }): DateRead | undefined {
  const word = scan.word(begin);
  const unit = UNITS.get(word);
  if (unit === undefined || !scan.continues(begin)) return undefined;
  if (word !== unit) {
    const cue =
      /^(?:for|in|after|within|over|of|lasted|lasting|took|take|takes|spent|hours|days|weeks|months|years|decades|or)$/.test(
        scan.word(at - 1),
      );
    const led = begin > at && /^(?:past|last|next|first|these|more|the)$/.test(scan.word(at));
    if ((!cue && !led) || isJoint(scan, begin + 1)) return undefined;
    return {
      first: at,
      next: begin + 1,
      type: 'DURATION',
      value: durationValue({ unit, amount: undefined, next: begin + 1 }),
    };
  }
  const past =
    begin > at &&
    /^(?:past|last|next)$/.test(scan.word(begin - 1)) &&
    /^(?:decade|century)$/.test(unit);
  return past
    ? {
        first: at,
        next: begin + 1,
        type: 'DURATION',
        value: durationValue({ unit, amount: 1, next: begin + 1 }),
      }
    : undefined;
}

/** `P3D`, `PT5H`, `P2Y6M`, `PXW`; decades and centuries in years. */
export function durationValue({ unit, amount }: Span): string {
  if (unit === 'decade' && amount !== undefined) return `P${amount * 10}Y`;
  if (unit === 'century' && amount !== undefined) return `P${amount * 100}Y`;
  if (unit === 'quarter' && amount !== undefined) return `P${amount * 3}M`;
  if (unit === 'millennium') return amount === undefined ? 'PXL' : `P${amount}L`;
  const letter = UNIT_LETTERS.get(unit) ?? 'D';
  const time = TIMES_OF_DAY.test(unit) ? 'T' : '';
  if (amount === undefined) return `P${time}X${letter}`;
  const smaller = FRACTIONS.get(unit);
  const whole = Math.floor(amount);
  if (whole === amount || smaller === undefined) return `P${time}${amount}${letter}`;
  const [name, per] = smaller;
  const rest = Math.round((amount - whole) * per);
  const mark = name === 'hour' ? 'T' : time;
  const head = whole === 0 ? '' : `${unit === 'day' ? '' : time}${whole}${letter}`;
  return `P${head}${whole === 0 || unit === 'day' ? mark : ''}${rest}${UNIT_LETTERS.get(name)}`;
}

const DIRECTIONS: ReadonlyMap<string, -1 | 1> = new Map([
  ['ago', -1],
  ['earlier', -1],
  ['before', -1],
  ['later', 1],
  ['hence', 1],
]);
const YEARS: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['decade', 10],
  ['century', 100],
]);

/** "two years ago", "a week earlier", "three days later". */
function readCounted(
  context: Context,
  { at, span }: { at: number; span: Span },
): DateRead | undefined {
  const { scan } = context;
  let place = span.next;
  if (scan.word(place) === 'or' && scan.word(place + 1) === 'so') place += 2;
  if (isJoint(scan, place)) place++;
  const word = scan.word(place);
  const direction = DIRECTIONS.get(word);
  const goesOn = scan.continues(place + 1) && !/^[.,;)]$/.test(scan.word(place + 1));
  if (direction === undefined || (word === 'before' && goesOn)) return undefined;
  const counted = valueFrom(context, { word, direction, span });
  return { first: at, next: place + 1, type: 'DATE', ...counted };
}

interface Counting {
  word: string;
  direction: -1 | 1;
  span: Span;
}

/** "ago" counts from the day of the story, "earlier" and "later" from the date named last. */
function valueFrom(
  { today, named, year, quarter }: Context,
  { word, direction, span: { unit, amount } }: Counting,
): { value: string; day?: number; derived?: boolean } {
  const open = direction < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (amount === undefined) return { value: open };
  if (unit === 'year' && amount === 1 && quarter !== undefined && word !== 'later')
    return { value: yearBefore(quarter), derived: true };
  const now = word === 'ago' || word === 'hence';
  const years = YEARS.get(unit);
  if (!now && named === undefined && years !== undefined && year !== undefined)
    return { value: yearValue(year + direction * years * Math.round(amount)), derived: true };
  const from = now ? today : (named ?? (word === 'later' ? undefined : today));
  return from === undefined
    ? { value: open }
    : countFrom({ from, unit, amount: amount * direction });
}

/** The day, week, month or year so many units from a day, as fine as the unit is. */
function countFrom({ from, unit, amount }: { from: number; unit: string; amount: number }): {
  value: string;
  day?: number;
} {
  switch (unit) {
    case 'day': {
      const day = Math.round(from + amount);
      return { value: dayValue(day), day };
    }
    case 'week':
      return { value: weekValue(Math.round(from + amount * 7)) };
    case 'month': {
      const { year, month } = addMonths(from, Math.round(amount));
      return { value: monthValue(year, month) };
    }
    case 'quarter':
    case 'year':
    case 'decade':
    case 'century': {
      const months = { quarter: 3, year: 12, decade: 120, century: 1200 }[unit] * amount;
      const { year } = addMonths(from, Math.round(months));
      return { value: yearValue(year) };
    }
    default:
      return { value: dayValue(from), day: from };
  }
}
