/** Turns Wikidata's times into dates of honest precision in the Gregorian calendar. */
import { readPartialDate, writePartialDate } from '../partial-date.ts';
import type { PartialDate } from '../person.ts';
import { asObject, type Snak } from './item.ts';

/** `+1977-05-00T00:00:00Z`; old dumps pad years to eleven digits. */
const TIME = /^\+(\d+)-(\d{2})-(\d{2})T/;
/** Wikidata's codes; hours and finer are days here, decades and coarser no dates. */
const PRECISION = { year: 9, month: 10, day: 11 } as const;
const JULIAN_CALENDAR = /\/Q1985786$/;
/** First year partial dates cannot write. */
const YEAR_LIMIT = 10_000;
/** Days from the noon of Julian day 0 to 1970-01-01. */
const EPOCH_JULIAN_DAY = 2_440_588;

/** The date of a snak; undefined where it has none, or one before our era or coarser than a year. */
export function dateOf(snak: Snak | undefined): PartialDate | undefined {
  if (snak?.is !== 'value') return undefined;
  const { time, precision, calendarmodel } = asObject(snak.value);
  const found = typeof time === 'string' ? TIME.exec(time) : null;
  const isJulian = typeof calendarmodel === 'string' && JULIAN_CALENDAR.test(calendarmodel);
  if (found === null || typeof precision !== 'number' || precision < PRECISION.year)
    return undefined;
  const year = Number(found[1]);
  if (year === 0 || year >= YEAR_LIMIT) return undefined;
  const month = precision >= PRECISION.month ? Number(found[2]) : 0;
  const day = precision >= PRECISION.day ? Number(found[3]) : 0;
  return isJulian ? fromJulian(year, month, day) : writeDate(year, month, day);
}

/** As precise as the numbers are possible: a 30 February becomes the February. */
function writeDate(year: number, month: number, day: number): PartialDate {
  const texts = [
    String(year).padStart(4, '0'),
    ...[month, day].map((n) => String(n).padStart(2, '0')),
  ];
  const [whole, inMonth] = [texts.join('-'), texts.slice(0, 2).join('-')];
  if (readPartialDate(whole) !== undefined) return whole;
  return readPartialDate(inMonth) !== undefined ? inMonth : texts.slice(0, 1).join('');
}

/**
 * Days are converted. A month lies in two months of the other calendar, so that the year alone is sure; years are
 * kept, though they begin some days later.
 */
function fromJulian(year: number, month: number, day: number): PartialDate {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay
    ? writePartialDate(julianDay(year, month, day) - EPOCH_JULIAN_DAY, 'day')
    : writeDate(year, 0, 0);
}

/** Julian day number of a date of the Julian calendar, its year counted from March (Richards 2013, in Urban and Seidelmann). */
function julianDay(year: number, month: number, day: number): number {
  const early = month <= 2 ? 1 : 0;
  const y = year + 4800 - early;
  const m = month + 12 * early - 3;
  return day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - 32_083;
}
