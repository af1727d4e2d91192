/** Reads dates of the calendar: "Aug. 7, 1998", "11 April", "March 2019", "Friday (April 11)", "late November", "1998". */

import { isJoint, type Scan } from '../figures/scan.ts';
import { SHAPE } from '../tokens.ts';
import { type Context, type DateRead, liesAhead } from './context.ts';
import {
  addMonths,
  type Day,
  dayValue,
  fromDay,
  monthValue,
  weekdayOf,
  yearValue,
} from './days.ts';
import { dayOf, parseCalendar } from './parse-calendar.ts';
import { DAY_PARTS, MONTHS, WEEKDAY_PLURALS, WEEKDAYS } from './words.ts';

const DAY_OF_MONTH = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const YEAR = /^(?:1[0-9]|20|21)\d\d$/;
/** Names of months that are other words or names too. */
const OTHER_WORDS = /^(?:may|march|april|june|august|jan|mar)$/;
/** Words before a month that leave no doubt. */
const MONTH_CUES =
  /^(?:in|since|last|this|next|of|early|late|mid|by|until|till|from|to|through|during|before|after|between|and|on|for|past|for|every|each|a|the|-)$/;
const HALF_YEAR = 6;
const NUMERIC = /^\d{1,4}$/;

/** A date that begins with the name of a month or with its day. */
export function readMonthDate(context: Context, at: number): DateRead | undefined {
  const { scan } = context;
  const place = dayBeforeMonth(scan, at);
  const monthAt = place?.month ?? at;
  if (!isMonthName(scan, monthAt)) return undefined;
  const dayAfter = place === undefined ? dayBehindMonth(scan, monthAt) : 0;
  const afterDay = dayAfter > 0 ? dayAfter + 1 : behindMonth(scan, monthAt);
  const year = yearBehind(scan, afterDay);
  const next = year > 0 ? year + 1 : afterDay;
  if (place === undefined && dayAfter === 0) return readMonth(context, { at, next, year });
  const read = parseCalendar(scan.text.slice(scan.start(at), scan.end(next - 1)), context);
  if (read?.month === undefined || read.day === undefined) return undefined;
  const day = dayOf(read);
  const value =
    day === undefined
      ? `XXXX-${monthValue(0, read.month).slice(5)}-${String(read.day).padStart(2, '0')}`
      : dayValue(day);
  return { first: at, next, type: 'DATE', value, day };
}

/** "11 April", "the 11th of April". */
function dayBeforeMonth(scan: Scan, at: number): { month: number } | undefined {
  if (!DAY_OF_MONTH.test(scan.word(at)) || scan.isGlued(at)) return undefined;
  const month = scan.word(at + 1) === 'of' ? at + 2 : at + 1;
  return scan.continues(month) && isMonthName(scan, month) ? { month } : undefined;
}

function isMonthName(scan: Scan, at: number): boolean {
  return MONTHS.has(scan.word(at)) && scan.shape(at) !== SHAPE.lower;
}

/** First token behind the name of a month, over the full stop of an abbreviation. */
function behindMonth(scan: Scan, at: number): number {
  const dotted = scan.word(at + 1) === '.' && scan.isGlued(at + 1) && scan.word(at).length === 3;
  return dotted && /^\d/.test(scan.word(at + 2)) ? at + 2 : at + 1;
}

/** Token of the day behind a month, 0 where none is. */
function dayBehindMonth(scan: Scan, month: number): number {
  const at = behindMonth(scan, month);
  if (!scan.continues(at) || !DAY_OF_MONTH.test(scan.word(at))) return 0;
  if (scan.word(at + 1) === ':' && scan.isGlued(at + 2)) return 0;
  return /^(?:%|percent|per|people|years?|million)$/.test(scan.word(at + 1)) ? 0 : at;
}

/** Token of the year behind a month or day, 0 where none is. */
function yearBehind(scan: Scan, at: number): number {
  const place = scan.word(at) === ',' || scan.word(at) === 'of' ? at + 1 : at;
  return scan.continues(place) && YEAR.test(scan.word(place)) && !scan.isGlued(place) ? place : 0;
}

/** A month without a day. */
function readMonth(
  context: Context,
  { at, next, year }: { at: number; next: number; year: number },
): DateRead | undefined {
  const { scan } = context;
  const month = MONTHS.get(scan.word(at)) ?? 1;
  if (year === 0) {
    if (OTHER_WORDS.test(scan.word(at)) && !MONTH_CUES.test(scan.word(at - 1))) return undefined;
    if (isCapitalised(scan, next) && OTHER_WORDS.test(scan.word(at)) && scan.word(at) !== 'march')
      return undefined;
  }
  const ofYear = year > 0 ? { year: Number(scan.word(year)), next } : yearWords(context, next);
  const value =
    ofYear.year === undefined
      ? nearestMonth(context, { at, month })
      : monthValue(ofYear.year, month);
  return { first: at, next: ofYear.next, type: 'DATE', value };
}

function isCapitalised(scan: Scan, at: number): boolean {
  const shape = scan.shape(at);
  return (
    scan.continues(at) &&
    !scan.isGlued(at) &&
    shape >= SHAPE.capital &&
    shape <= SHAPE.dotted &&
    !WEEKDAYS.has(scan.word(at))
  );
}

/** "January this year", "June last year", "March of next year". */
function yearWords(
  { scan, today }: Context,
  next: number,
): { year: number | undefined; next: number } {
  const at = scan.word(next) === 'of' ? next + 1 : next;
  const step = { this: 0, last: -1, next: 1 }[scan.word(at)];
  if (step === undefined || scan.word(at + 1) !== 'year' || today === undefined)
    return { year: undefined, next };
  return { year: fromDay(today).year + step, next: at + 2 };
}

/** A month without a year: the nearest to that of the story, the one before where both are as near. */
function nearestMonth(context: Context, { at, month }: { at: number; month: number }): string {
  const { today, scan } = context;
  if (today === undefined) return `XXXX-${monthValue(0, month).slice(5)}`;
  const now = fromDay(today);
  const before = scan.word(at - 1);
  if (before === 'this') return monthValue(now.year, month);
  const distance = month - now.month;
  if (before === 'next') return monthValue(distance <= 0 ? now.year + 1 : now.year, month);
  if (before === 'last') return monthValue(distance >= 0 ? now.year - 1 : now.year, month);
  if (before === 'since') return monthValue(distance > 0 ? now.year - 1 : now.year, month);
  if (liesAhead(context, at)) return monthValue(distance < 0 ? now.year + 1 : now.year, month);
  if (distance >= HALF_YEAR) return monthValue(now.year - 1, month);
  return monthValue(distance < -HALF_YEAR ? now.year + 1 : now.year, month);
}

/** A weekday, with its date, part of the day or time behind it: "Friday, Oct. 23", "Friday (April 11)", "Tuesday night". */
export function readWeekday(context: Context, at: number): DateRead | undefined {
  const { scan, today } = context;
  const plural = WEEKDAY_PLURALS.get(scan.word(at));
  if (plural !== undefined)
    return { first: at, next: at + 1, type: 'SET', value: `XXXX-WXX-${plural}` };
  const weekday = WEEKDAYS.get(scan.word(at));
  if (weekday === undefined || scan.shape(at) === SHAPE.lower) return undefined;
  const dated = readBracketed(context, at);
  if (dated !== undefined) return dated;
  const part = readPart(scan, at + 1);
  if (part?.plural)
    return { first: at, next: part.next, type: 'SET', value: `XXXX-WXX-${weekday}T${part.mark}` };
  if (today === undefined)
    return withPart({ first: at, next: at + 1, type: 'DATE', value: `XXXX-WXX-${weekday}` }, part);
  const day = nearestWeekday(context, { at, weekday });
  return withPart({ first: at, next: at + 1, type: 'DATE', value: dayValue(day), day }, part);
}

/** "Friday, Oct. 23", "Friday (April 11)". */
function readBracketed(context: Context, at: number): DateRead | undefined {
  const { scan } = context;
  const mark = /^[,(]$/.test(scan.word(at + 1)) ? 1 : 0;
  const date = readMonthDate(context, at + 1 + mark);
  if (date === undefined || date.value.length < 10) return undefined;
  const closed = scan.word(at + 1) === '(' && scan.word(date.next) === ')';
  return { ...date, first: at, next: closed ? date.next + 1 : date.next };
}

interface PartRead {
  mark: string;
  next: number;
  plural: boolean;
}

/** A part of the day: "morning", "nights". */
export function readPart(scan: Scan, at: number): PartRead | undefined {
  if (!scan.continues(at)) return undefined;
  const word = scan.word(at);
  const mark = DAY_PARTS.get(word);
  if (mark !== undefined) return { mark, next: at + 1, plural: false };
  const singular = word.endsWith('s') ? DAY_PARTS.get(word.slice(0, -1)) : undefined;
  return singular === undefined ? undefined : { mark: singular, next: at + 1, plural: true };
}

export function withPart(read: DateRead, part: PartRead | undefined): DateRead {
  if (part === undefined || part.plural) return read;
  return { ...read, next: part.next, type: 'TIME', value: `${read.value}T${part.mark}` };
}

/** The last such weekday, this day's included, or the next where the sentence looks ahead. */
function nearestWeekday(context: Context, { at, weekday }: { at: number; weekday: number }): Day {
  const { scan } = context;
  const today = context.today ?? 0;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const before = scan.word(at - 1);
  if (before === 'last' || before === 'previous') return today - (back === 0 ? 7 : back);
  if (before === 'next' || before === 'coming') return today - back + 7;
  if (before === 'this') return today - back + (back === 0 ? 0 : 7);
  return back > 0 && liesAhead(context, at) ? today - back + 7 : today - back;
}

/** "2025-04-11", "11/4/2025". */
export function readNumericDate(context: Context, at: number): DateRead | undefined {
  const { scan } = context;
  const mark = scan.word(at + 1);
  if (!NUMERIC.test(scan.word(at)) || !/^[-/.]$/.test(mark) || scan.word(at + 3) !== mark)
    return undefined;
  if (!NUMERIC.test(scan.word(at + 2)) || !/^\d{2,4}/.test(scan.word(at + 4))) return undefined;
  for (let glued = at + 1; glued <= at + 4; glued++) if (!scan.isGlued(glued)) return undefined;
  const read = parseCalendar(scan.text.slice(scan.start(at), scan.end(at + 4)), context);
  const day = read && dayOf(read);
  return day === undefined
    ? undefined
    : { first: at, next: at + 5, type: 'DATE', value: dayValue(day), day };
}

/** "1998", "mid-1996", "fiscal 1989", "the 1990s", "the late '80s". */
export function readYear(context: Context, at: number): DateRead | undefined {
  const { scan } = context;
  const written = scan.word(at);
  const decade = /^(1[5-9]|20)(\d)0s$/.exec(written);
  if (decade !== null)
    return { first: at, next: at + 1, type: 'DATE', value: `${decade[1]}${decade[2]}` };
  const short =
    /^[’'‘]$/.test(scan.word(at - 1)) || scan.word(at - 1) === 'the'
      ? /^([2-9])0s$/.exec(written)
      : null;
  if (short !== null)
    return {
      first: /^[’'‘]$/.test(scan.word(at - 1)) ? at - 1 : at,
      next: at + 1,
      type: 'DATE',
      value: `19${short[1]}`,
    };
  if (!YEAR.test(written)) return undefined;
  return { first: at, next: at + 1, type: 'DATE', value: yearValue(Number(written)) };
}

/** The month before or after that of the story by so many. */
export function monthFrom(today: Day, months: number): string {
  const { year, month } = addMonths(today, months);
  return monthValue(year, month);
}

/** Whether a hyphen joins a year to something that makes it none: "1998-style". */
export function isHyphenated(scan: Scan, at: number): boolean {
  return isJoint(scan, at + 1) && !/^\d/.test(scan.word(at + 2));
}
