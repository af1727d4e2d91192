/** Dates as readers write them, never more precise than they are known. */
import type { PartialDate } from '@/utils/people/person.ts';

const PARTS = ['year', 'month', 'day'] as const;

/** Numbers of a partial date, year first. */
function numbersOf(date: PartialDate): number[] {
  return date.split('-').map(Number);
}

function moment(numbers: readonly number[]): Date {
  const [year = 0, month = 1, day = 1] = numbers;
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  return new Date(new Date(0).setUTCFullYear(year, month - 1, day));
}

function formatOf(language: string, precision: number): Intl.DateTimeFormat {
  const shown = PARTS.slice(0, precision);
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(shown.includes('month') && { month: 'short' }),
    ...(shown.includes('day') && { day: 'numeric' }),
  });
}

/** "1 Dec 2024", "Dec 2024" or "2024"; a text that is no date comes back as it is. */
export function formatPartialDate(date: PartialDate, language: string): string {
  const numbers = numbersOf(date);
  if (numbers.some(Number.isNaN)) return date;
  return formatOf(language, numbers.length).format(moment(numbers));
}

/** "Jan 2021 – Jul 2024", as precise as the vaguer of the two and no finer than months. */
export function formatPeriod(from: PartialDate, to: PartialDate, language: string): string {
  const [first, last] = [numbersOf(from), numbersOf(to)];
  if ([...first, ...last].some(Number.isNaN)) return `${from} – ${to}`;
  const precision = Math.min(first.length, last.length, 2);
  return formatOf(language, precision).formatRange(moment(first), moment(last));
}

/** Day and minute of a moment, given in milliseconds since 1970, where the reader is. */
export function formatMoment(milliseconds: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    milliseconds,
  );
}
