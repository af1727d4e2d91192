/** Finds the dates of a story and what they are, counted from the day it was written. */
import type { DateMention } from '../analysis.ts';
import type { Document } from '../document.ts';
import { isYear } from '../figures/calendar-numbers.ts';
import { createScan, type Scan } from '../figures/scan.ts';
import {
  isHyphenated,
  readMonthDate,
  readNumericDate,
  readWeekday,
  readYear,
} from './calendar-dates.ts';
import { readClock } from './clock-times.ts';
import type { Context, DateRead } from './context.ts';
import { parseDay } from './days.ts';
import { readDuration } from './durations.ts';
import { readCentury, readEdge, readKnown, readPeriod, readSeason } from './periods.ts';
import { readQuarter, readYearAgo } from './quarters.ts';
import { readFeast, readNamedDay, readReference } from './references.ts';
import { readSet } from './sets.ts';

/**
 * Dates, times, spans of time and repeated times of a story in the order of the text, spans in its normalised text.
 * `date` is the day the story was written; without it what is counted from it has no year.
 */
export function findDates(
  document: Document,
  { date, lang }: { date?: string | undefined; lang?: string | undefined },
): DateMention[] {
  const scan = createScan(document);
  const context: Context = {
    scan,
    today: parseDay(date),
    dayFirst: /^en-(?!us)/i.test(lang ?? ''),
    named: undefined,
    year: undefined,
    quarter: undefined,
    after: 0,
  };
  const dates: DateMention[] = [];
  for (let at = 0; at < scan.count; ) {
    const read = readDate(context, at);
    if (read === undefined) at++;
    else {
      dates.push(mentionOf(scan, read));
      remember(context, read);
      at = Math.max(at + 1, read.next);
    }
  }
  return dates;
}

function readDate(context: Context, at: number): DateRead | undefined {
  const { scan } = context;
  const unit = scan.text.charCodeAt(scan.start(at));
  if (unit >= 48 && unit <= 57) return readDigits(context, at);
  const read =
    readSet(context, at) ??
    readDated(context, at) ??
    readFiscal(context, at) ??
    readEdge(context, at, (place) => readDated(context, place) ?? readPlainYear(context, place));
  return read ?? readClock(context, at) ?? readDuration(context, at) ?? readReference(context, at);
}

function readFiscal(context: Context, at: number): DateRead | undefined {
  return /^(?:fiscal|financial)$/.test(context.scan.word(at))
    ? readPlainYear(context, at)
    : undefined;
}

/** Dates that "early", "late" and "the end of" may stand before. */
function readDated(context: Context, at: number): DateRead | undefined {
  return (
    readFeast(context, at) ??
    readMonthDate(context, at) ??
    readWeekday(context, at) ??
    readDirected(context, at) ??
    readNamedDay(context, at) ??
    readQuarter(context, at) ??
    readPeriod(context, at) ??
    readSeason(context, at) ??
    readCentury(context, at) ??
    readYearAgo(context, at) ??
    readKnown(context, at)
  );
}

/** "last Friday", "this September", "next March". */
function readDirected(context: Context, at: number): DateRead | undefined {
  const { scan } = context;
  const begin = scan.word(at) === 'the' ? at + 1 : at;
  if (!/^(?:last|this|next|previous|coming|past)$/.test(scan.word(begin))) return undefined;
  const place = /^(?:past|coming)$/.test(scan.word(begin + 1)) ? begin + 2 : begin + 1;
  if (!scan.continues(place)) return undefined;
  const read = readWeekday(context, place) ?? readMonthDate(context, place);
  return read && { ...read, first: at };
}

function readDigits(context: Context, at: number): DateRead | undefined {
  return (
    readNumericDate(context, at) ??
    readMonthDate(context, at) ??
    readClock(context, at) ??
    readQuarter(context, at) ??
    readCentury(context, at) ??
    readDuration(context, at) ??
    readPlainYear(context, at)
  );
}

function readPlainYear(context: Context, at: number): DateRead | undefined {
  const { scan } = context;
  const fiscal = /^(?:fiscal|financial)$/.test(scan.word(at)) ? 1 : 0;
  const read = readYear(context, at + fiscal);
  if (read === undefined) return undefined;
  if (fiscal === 1) return { ...read, first: at };
  return read.value.length < 4 || (isYear(scan, at) && !isHyphenated(scan, at)) ? read : undefined;
}

function mentionOf(scan: Scan, { first, next, type, value }: DateRead): DateMention {
  return { start: scan.start(first), end: scan.end(next - 1), type, value };
}

function remember(context: Context, { day, value, next, derived }: DateRead): void {
  if (day !== undefined) context.named = day;
  if (/^\d{4}(?:$|-)/.test(value)) context.year = Number(value.slice(0, 4));
  if (!derived && /^\d{4}-Q\d$/.test(value)) context.quarter = value;
  context.after = next;
}
