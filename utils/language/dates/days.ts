/** Days as numbers, and the TIMEX3 values of days, weeks, months, quarters and years. */

/** Days since 1 January 1970. */
export type Day = number;

const MS_PER_DAY = 86_400_000;
/** The week of a day is that of its Thursday; 1 January 1970 was one. */
const THURSDAY = 4;
const DAYS_PER_WEEK = 7;

export interface CalendarDay {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
}

export function toDay({ year, month, day }: CalendarDay): Day {
  return Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

export function fromDay(day: Day): CalendarDay {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of a `YYYY-MM-DD`, which longer stamps begin with; undefined for anything else. */
export function parseDay(text: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  if (match === null) return undefined;
  const [, year, month, day] = match.map(Number);
  return toDay({ year: year ?? 0, month: month ?? 1, day: day ?? 1 });
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + THURSDAY - 1) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK) + 1;
}

export function quarterOf(month: number): number {
  return Math.ceil(month / 3);
}

/** `2025-04-11` */
export function dayValue(day: Day): string {
  const { month, day: ofMonth } = fromDay(day);
  return `${monthValue(fromDay(day).year, month)}-${pad(ofMonth)}`;
}

/** `2025-04` */
export function monthValue(year: number, month: number): string {
  return `${yearValue(year)}-${pad(month)}`;
}

export function yearValue(year: number): string {
  return String(year).padStart(4, '0');
}

/** `2025-W15`, after ISO 8601. */
export function weekValue(day: Day): string {
  const thursday = day - weekdayOf(day) + THURSDAY;
  const { year } = fromDay(thursday);
  const first = toDay({ year, month: 1, day: 1 });
  return `${yearValue(year)}-W${pad(Math.floor((thursday - first) / DAYS_PER_WEEK) + 1)}`;
}

/** The month so many before or after that of a day. */
export function addMonths(day: Day, months: number): { year: number; month: number } {
  const { year, month } = fromDay(day);
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** The same quarter of the year before. */
export function yearBefore(quarter: string): string {
  return `${yearValue(Number(quarter.slice(0, 4)) - 1)}${quarter.slice(4)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
