/** Which days a date of a story speaks of, and how two of them stand to each other. */
import { type Day, parseDay, toDay } from '../dates/days.ts';

/** From the first to the last day. */
export interface Period {
  first: Day;
  last: Day;
}

export type PeriodRelation = 'equal' | 'part' | 'apart';

const SEASON_MONTHS: Readonly<Record<string, number>> = { WI: 1, SP: 4, SU: 7, FA: 10 };
const DAYS_PER_WEEK = 7;

/** Days of a TIMEX3 value; undefined where it names none. */
export function periodOf(value: string): Period | undefined {
  const [, year, rest = ''] = /^(\d{3,4})(?:-(.+))?$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  const first = Number(year.padEnd(4, '0'));
  if (rest === '') return monthsOf(first, 1, year.length === 3 ? 120 : 12);
  const day = parseDay(value);
  if (day !== undefined) return { first: day, last: day };
  return partOfYear(first, rest);
}

function partOfYear(year: number, part: string): Period | undefined {
  const number = Number(/^[A-Z]?(\d{1,2})/.exec(part)?.[1] ?? Number.NaN);
  const season = SEASON_MONTHS[part.slice(0, 2)];
  if (season !== undefined) return monthsOf(year, season, 3);
  if (part.startsWith('Q')) return monthsOf(year, number * 3 - 2, 3);
  if (part.startsWith('H')) return monthsOf(year, number * 6 - 5, 6);
  if (part.startsWith('W')) return weekOf(year, number);
  return /^\d\d$/.test(part) ? monthsOf(year, number, 1) : undefined;
}

function monthsOf(year: number, month: number, count: number): Period | undefined {
  if (!Number.isFinite(month)) return undefined;
  const first = toDay({ year, month, day: 1 });
  return { first, last: toDay({ year, month: month + count, day: 1 }) - 1 };
}

/** ISO 8601: the week with the year's first Thursday is its first. */
function weekOf(year: number, week: number): Period | undefined {
  if (!Number.isFinite(week)) return undefined;
  const fourth = toDay({ year, month: 1, day: 4 });
  const monday = fourth - ((((fourth + 3) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK);
  const first = monday + (week - 1) * DAYS_PER_WEEK;
  return { first, last: first + DAYS_PER_WEEK - 1 };
}

export function relatePeriods(one: Period, other: Period): PeriodRelation {
  if (one.last < other.first || other.last < one.first) return 'apart';
  return one.first === other.first && one.last === other.last ? 'equal' : 'part';
}
