/** Reads written dates and times of day through a date parser, keeping only what the text says for certain. */
import { GB, type ParsedResult, strict } from 'chrono-node/en';
import { type Day, fromDay, toDay } from './days.ts';

export interface CalendarRead {
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
  /** `HH:MM` where a time of day was named. */
  time: string | undefined;
}

interface CalendarOptions {
  /** Day the story was written: a date without a year is the nearest to it. */
  today: Day | undefined;
  /** Days stand before months: 11/4 is in April. */
  dayFirst: boolean;
}

/** Parsers need some day to count from; what they take from this one is thrown away. */
const ANY_DAY: Day = 0;
const NOON = 12;

/** What a text of one date or time says; undefined where the parser finds none. */
export function parseCalendar(text: string, options: CalendarOptions): CalendarRead | undefined {
  const { year, month, day } = fromDay(options.today ?? ANY_DAY);
  const reference = new Date(year, month - 1, day, NOON);
  const parser = options.dayFirst ? GB : strict;
  const found = parser.parse(text, reference)[0]?.start;
  if (found === undefined) return undefined;
  const known =
    found.isCertain('year') || (options.today !== undefined && found.isCertain('month'));
  return {
    year: known ? (found.get('year') ?? undefined) : undefined,
    month: certain(found, 'month'),
    day: certain(found, 'day'),
    time: timeOf(found),
  };
}

/** The day a reading names, where it names all of one. */
export function dayOf({ year, month, day }: CalendarRead): Day | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return toDay({ year, month, day });
}

function certain(found: ParsedResult['start'], component: 'month' | 'day'): number | undefined {
  return found.isCertain(component) ? (found.get(component) ?? undefined) : undefined;
}

function timeOf(found: ParsedResult['start']): string | undefined {
  if (!found.isCertain('hour')) return undefined;
  const pad = (value: number | null) => String(value ?? 0).padStart(2, '0');
  return `${pad(found.get('hour'))}:${pad(found.get('minute'))}`;
}
