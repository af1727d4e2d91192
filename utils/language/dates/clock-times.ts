/** Reads times of day: "9 a.m. EST Tuesday", "10.45pm", "5:30 p.m. on 9 November", "1400 GMT", "noon". */
import { isLetters, type Scan } from '../figures/scan.ts';
import { readMonthDate, readWeekday } from './calendar-dates.ts';
import type { Context, DateRead } from './context.ts';
import { dayValue } from './days.ts';
import { parseCalendar } from './parse-calendar.ts';
import { readNamedDay } from './references.ts';

const HALVES = /^(?:[ap]\.?m\.?|o['’]clock)$/;
const ZONES =
  /^(?:gmt|utc|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|bst|cet|cest|eet|msk|ist|jst|aest|local|time)$/;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
]);

/** A time of day that begins at a token, with the day named behind it. */
export function readClock(context: Context, at: number): DateRead | undefined {
  const { scan } = context;
  const named = NAMED.get(scan.word(at));
  const read = named === undefined ? readDigits(context, at) : { next: at + 1, time: named };
  if (read === undefined) return undefined;
  let next = read.next;
  while (next < read.next + 2 && ZONES.test(scan.word(next)) && scan.continues(next)) next++;
  return onDay(context, { at, next, time: read.time });
}

/** Digits that are a time by their form or by what stands behind them. */
function readDigits(context: Context, at: number): { next: number; time: string } | undefined {
  const { scan } = context;
  if (!/^\d/.test(scan.word(at))) return undefined;
  const next = endOfDigits(scan, at);
  if (next < 0) return undefined;
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(scan.word(at));
  if (military !== null) return { next, time: `${military[1]}:${military[2]}` };
  const written = scan.text.slice(scan.start(at), scan.end(next - 1));
  const time = parseCalendar(
    written.replace(/(\d)\.(\d\d)/, '$1:$2').replace(/o['’]clock/, ':00'),
    context,
  )?.time;
  return time === undefined ? undefined : { next, time };
}

/** First token behind a time in digits, -1 where the digits are none. */
function endOfDigits(scan: Scan, at: number): number {
  const word = scan.word(at);
  if (/^\d{1,2}(?:\.\d\d)?[ap]m$/.test(word)) return at + 1;
  let next = at + 1;
  const colon =
    scan.word(next) === ':' &&
    scan.isGlued(next) &&
    /^[0-5]\d(?:[ap]m)?$/.test(scan.word(next + 1));
  if (colon && /^\d{1,2}$/.test(word)) {
    next += 2;
    if (/m$/.test(scan.word(next - 1))) return next;
    if (scan.word(next) === ':') return -1;
  } else if (!/^\d{1,2}(?:\.\d\d)?$/.test(word)) {
    return /^\d{4}$/.test(word) && /^(?:gmt|utc|hrs|hours)$/.test(scan.word(next)) ? next + 1 : -1;
  }
  if (HALVES.test(scan.word(next)) && scan.continues(next)) return next + 1;
  return colon ? next : -1;
}

/** A time on the day named behind it, or on that of the story. */
function onDay(
  context: Context,
  { at, next, time }: { at: number; next: number; time: string },
): DateRead {
  const { scan, today } = context;
  const on = scan.word(next) === 'on' || scan.word(next) === ',' ? next + 1 : next;
  const day =
    isLetters(scan, on) || /^\d/.test(scan.word(on))
      ? (readWeekday(context, on) ?? readMonthDate(context, on) ?? readNamedDay(context, on))
      : undefined;
  if (day?.day !== undefined)
    return {
      first: at,
      next: day.next,
      type: 'TIME',
      value: `${dayValue(day.day)}T${time}`,
      day: day.day,
    };
  const value = today === undefined ? `XXXX-XX-XXT${time}` : `${dayValue(today)}T${time}`;
  return { first: at, next, type: 'TIME', value };
}
