/** Reads weeks, months, quarters, seasons and years: "last month", "the third quarter of 1984", "earlier this year", "last summer". */
import { isJoint, type Scan } from '../figures/scan.ts';
import { monthFrom } from './calendar-dates.ts';
import { type Context, type DateRead, yearOf } from './context.ts';
import { type Day, fromDay, quarterOf, weekdayOf, weekValue, yearValue } from './days.ts';
import { quarterName } from './quarters.ts';
import { SEASONS, STEPS } from './words.ts';

const YEAR = /^(?:1[5-9]|20|21)\d\d$/;

/** "last week", "this past spring", "next year", with "the" before it. */
export function readPeriod(context: Context, at: number): DateRead | undefined {
  const { scan, today } = context;
  const begin = scan.word(at) === 'the' ? at + 1 : at;
  const first = scan.word(begin);
  let step = STEPS.get(first);
  if (step === undefined) return undefined;
  let place = begin + 1;
  if (first === 'this' && STEPS.has(scan.word(place)) && scan.word(place) !== 'this') {
    step = scan.word(place) === 'past' || scan.word(place) === 'last' ? -1 : step;
    if (scan.word(place) === 'coming' || scan.word(place) === 'next') step = 1;
    place++;
  }
  if (/^(?:fiscal|calendar|financial|academic|school)$/.test(scan.word(place))) place++;
  if (!scan.continues(place)) return undefined;
  const unit = scan.word(place);
  if (unit === 'year' && isClitic(scan, place + 1))
    return readQuarterOfYear(context, { at, step, place: place + 2 });
  const value = today === undefined ? undatedValue(unit, step) : periodValue({ today, unit, step });
  if (value === undefined || (first === 'past' && begin === at)) return undefined;
  return { first: at, next: place + 1, type: 'DATE', value };
}

function isClitic(scan: Scan, at: number): boolean {
  return /^['’]s$/.test(scan.word(at));
}

/** "this year's third quarter". */
function readQuarterOfYear(
  context: Context,
  { at, step, place }: { at: number; step: number; place: number },
): DateRead | undefined {
  const year = yearOf(context);
  if (year === undefined) return undefined;
  const quarter = quarterName(context.scan, place);
  if (quarter === undefined)
    return { first: at, next: place - 1, type: 'DATE', value: yearValue(year + step) };
  return {
    first: at,
    next: quarter.next,
    type: 'DATE',
    value: `${yearValue(year + step)}-${quarter.mark}`,
  };
}

function undatedValue(unit: string, step: number): string | undefined {
  if (!/^(?:week|weekend|month|quarter|year|decade|century)$/.test(unit) && !SEASONS.has(unit))
    return undefined;
  return step === 0 ? 'PRESENT_REF' : step < 0 ? 'PAST_REF' : 'FUTURE_REF';
}

function periodValue({
  today,
  unit,
  step,
}: {
  today: Day;
  unit: string;
  step: number;
}): string | undefined {
  const { year, month } = fromDay(today);
  switch (unit) {
    case 'week':
      return weekValue(today + step * 7);
    case 'weekend':
      return weekendValue(today, step);
    case 'month':
      return monthFrom(today, step);
    case 'quarter': {
      const count = year * 4 + quarterOf(month) - 1 + step;
      return `${yearValue(Math.floor(count / 4))}-Q${(count % 4) + 1}`;
    }
    case 'year':
      return yearValue(year + step);
    case 'decade':
      return yearValue(year + step * 10).slice(0, 3);
    case 'century':
      return yearValue(year + step * 100).slice(0, 2);
    default:
      return seasonValue({ today, season: SEASONS.get(unit), step });
  }
}

/** "the weekend" is the one just past early in a week, else the one that comes. */
function weekendValue(today: Day, step: number): string {
  const early = weekdayOf(today) <= 2;
  const week = step < 0 || (step === 0 && early) ? today - 7 : step > 0 ? today + 7 : today;
  return `${weekValue(weekdayOf(today) >= 6 && step < 0 ? today - 7 : week)}-WE`;
}

/** The last such season, or the next: winters have the year of their end. */
function seasonValue({
  today,
  season,
  step,
}: {
  today: Day;
  season: string | undefined;
  step: number;
}): string | undefined {
  if (season === undefined) return undefined;
  const { year, month } = fromDay(today);
  const start = { SP: 3, SU: 6, FA: 9, WI: 12 }[season] ?? 3;
  if (step === 0) return `${yearValue(year)}-${season}`;
  if (step < 0) return `${yearValue(start + 2 < month ? year : year - 1)}-${season}`;
  return `${yearValue(month >= start ? year + 1 : year)}-${season}`;
}

/** "summer 2019", "the winter of 1994", "over the summer". */
export function readSeason(context: Context, at: number): DateRead | undefined {
  const { scan } = context;
  const begin = scan.word(at) === 'the' ? at + 1 : at;
  const season = SEASONS.get(scan.word(begin));
  if (season === undefined) return undefined;
  const of = scan.word(begin + 1) === 'of' ? begin + 2 : begin + 1;
  if (YEAR.test(scan.word(of)))
    return { first: at, next: of + 1, type: 'DATE', value: `${scan.word(of)}-${season}` };
  const plain =
    /^(?:in|over|during|by|until|since|late|early)$/.test(scan.word(at - 1)) && begin > at;
  const year = yearOf(context);
  if (!plain || year === undefined || scan.word(begin) === 'fall') return undefined;
  return { first: begin, next: begin + 1, type: 'DATE', value: `${yearValue(year)}-${season}` };
}

const EDGES =
  /^(?:end|beginning|start|middle|rest|close|turn|part|half|remainder|dawn|eve|course)$/;
const EARLINESS = /^(?:early|late|mid|earlier|later|sometime|mid-)$/;

/** "the end of the year", "the beginning of October", "early next year", "mid-November", "late 1970s", "year-end". */
export function readEdge(
  context: Context,
  at: number,
  read: (at: number) => DateRead | undefined,
): DateRead | undefined {
  const { scan } = context;
  if (EARLINESS.test(scan.word(at))) {
    const inner = read(isJoint(scan, at + 1) ? at + 2 : at + 1);
    return inner && scan.continues(at + 1) ? { ...inner, first: at } : undefined;
  }
  const begin = scan.word(at) === 'the' ? at + 1 : at;
  if (EDGES.test(scan.word(begin)) && scan.word(begin + 1) === 'of') {
    const inner = readWhole(context, begin + 2) ?? read(begin + 2);
    return inner && { ...inner, first: at };
  }
  if (EARLINESS.test(scan.word(begin)) && begin > at) {
    const inner = read(isJoint(scan, begin + 1) ? begin + 2 : begin + 1);
    return inner && { ...inner, first: at };
  }
  return readYearEnd(context, at);
}

/** "the year", "the month" behind "the end of". */
function readWhole({ scan, today }: Context, at: number): DateRead | undefined {
  const unit = scan.word(at + 1);
  if (
    scan.word(at) !== 'the' ||
    today === undefined ||
    !/^(?:year|month|week|quarter|decade|century)$/.test(unit)
  )
    return undefined;
  const value = periodValue({ today, unit, step: 0 });
  return value === undefined ? undefined : { first: at, next: at + 2, type: 'DATE', value };
}

function readYearEnd(context: Context, at: number): DateRead | undefined {
  const { scan } = context;
  const end = isJoint(scan, at + 1) ? at + 2 : at + 1;
  const year = yearOf(context);
  if (scan.word(at) !== 'year' || scan.word(end) !== 'end' || year === undefined) return undefined;
  return { first: at, next: end + 1, type: 'DATE', value: `${yearValue(year)}-12` };
}

/** "the quarter", "the weekend": the one spoken of. */
export function readKnown(context: Context, at: number): DateRead | undefined {
  const { scan, today, quarter } = context;
  if (scan.word(at) !== 'the' || today === undefined) return undefined;
  const unit = scan.word(at + 1);
  if (unit === 'year') return readTheYear(context, at);
  if (unit === 'weekend')
    return { first: at, next: at + 2, type: 'DATE', value: weekendValue(today, 0) };
  const latest = /^(?:latest|same|year-ago|year-earlier)$/.test(unit) ? at + 2 : at + 1;
  if (scan.word(latest) !== 'quarter' || quarter === undefined) return undefined;
  return { first: at, next: latest + 1, type: 'DATE', value: quarter };
}

/** "the year ended March 31" is a span; "for the year" is that of the story. */
function readTheYear(context: Context, at: number): DateRead | undefined {
  const { scan } = context;
  const year = yearOf(context);
  if (/^(?:ended|ending)$/.test(scan.word(at + 2)))
    return { first: at, next: at + 2, type: 'DURATION', value: 'P1Y' };
  if (year === undefined || !/^(?:for|during)$/.test(scan.word(at - 1))) return undefined;
  return { first: at, next: at + 2, type: 'DATE', value: yearValue(year) };
}

/** "the 19th century", "the 11th century". */
export function readCentury({ scan }: Context, at: number): DateRead | undefined {
  const begin = scan.word(at) === 'the' ? at + 1 : at;
  const number = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(scan.word(begin));
  const place = isJoint(scan, begin + 1) ? begin + 2 : begin + 1;
  if (number === null || scan.word(place) !== 'century') return undefined;
  return {
    first: at,
    next: place + 1,
    type: 'DATE',
    value: String(Number(number[1]) - 1).padStart(2, '0'),
  };
}
