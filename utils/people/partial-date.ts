/** Dates at the precision they are known with, as the interval of days they stand for. */
import type { PartialDate } from './person.ts';

export type DatePrecision = 'day' | 'month' | 'year';

/** Days a partial date may mean, both ends included, counted from 1970-01-01. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
  readonly precision: DatePrecision;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days since 1970-01-01 in the proleptic Gregorian calendar; `month` counts from 1 and may run over the year's end. */
function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_PER_DAY;
}

/** Dates read before: the offices of a story's people are asked about for every name. */
const READ = new Map<string, DaySpan | undefined>();
/** Some 100 bytes each. */
const MAX_READ = 4_096;

/** The days a partial date may mean, or undefined for a text that is no date. */
export function readPartialDate(text: PartialDate | undefined): DaySpan | undefined {
  if (text === undefined) return undefined;
  const known = READ.get(text);
  if (known !== undefined || READ.has(text)) return known;
  const span = parsePartialDate(text);
  if (READ.size >= MAX_READ) READ.clear();
  READ.set(text, span);
  return span;
}

function parsePartialDate(text: PartialDate): DaySpan | undefined {
  const found = PARTIAL_DATE.exec(text);
  if (found === null) return undefined;
  const year = Number(found[1]);
  if (found[2] === undefined) {
    return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), precision: 'year' };
  }
  const month = Number(found[2]);
  if (month < 1 || month > 12) return undefined;
  const first = dayNumber(year, month, 1);
  const last = dayNumber(year, month + 1, 1) - 1;
  if (found[3] === undefined) return { first, last, precision: 'month' };
  const day = first + Number(found[3]) - 1;
  return day < first || day > last ? undefined : { first: day, last: day, precision: 'day' };
}

const LENGTH: Readonly<Record<DatePrecision, number>> = { year: 4, month: 7, day: 10 };

/** The partial date that begins on a day, counted from 1970-01-01, and is known to a precision. */
export function writePartialDate(day: number, precision: DatePrecision): PartialDate {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, LENGTH[precision]);
}

/** Year, month and day of a day counted from 1970-01-01. */
export function calendarDay(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
