/** Reads quarters and halves of years: "the third quarter of 1984", "Q3 2024", "the year-ago quarter". */
import { isJoint, type Scan } from '../figures/scan.ts';
import { type Context, type DateRead, liesAhead, yearOf } from './context.ts';
import { fromDay, quarterOf, yearBefore, yearValue } from './days.ts';
import { ORDINALS, STEPS } from './words.ts';

const YEAR = /^(?:1[5-9]|20|21)\d\d$/;

/** "third quarter", "fourth-quarter", "second half", "Q3", "first nine months" left aside. */
export function quarterName(scan: Scan, at: number): { mark: string; next: number } | undefined {
  const short = /^([qh])([1-4])$/.exec(scan.word(at));
  if (short !== null) return { mark: `${short[1]?.toUpperCase()}${short[2]}`, next: at + 1 };
  const which =
    scan.word(at) === 'last' || scan.word(at) === 'final' ? -1 : ORDINALS.get(scan.word(at));
  const place = isJoint(scan, at + 1) ? at + 2 : at + 1;
  if (which === undefined || !scan.continues(place)) return undefined;
  const unit = scan.word(place);
  if (unit === 'quarter' && which <= 4 && scan.word(at) !== 'last')
    return { mark: `Q${which < 0 ? 4 : which}`, next: place + 1 };
  return unit === 'half' && which <= 2
    ? { mark: `H${which < 0 ? 2 : which}`, next: place + 1 }
    : undefined;
}

/** "the third quarter of 1984", "third-quarter", "the first quarter of this year", "Q3 2024", "the 1988 third quarter". */
export function readQuarter(context: Context, at: number): DateRead | undefined {
  const { scan } = context;
  let begin = scan.word(at) === 'the' ? at + 1 : at;
  const yearBefore = YEAR.test(scan.word(begin)) ? Number(scan.word(begin)) : undefined;
  if (yearBefore !== undefined) begin++;
  if (/^(?:fiscal|flat|latest|comparable|corresponding|same)$/.test(scan.word(begin))) begin++;
  const quarter = quarterName(scan, begin);
  if (quarter === undefined) return undefined;
  const behind = yearBehind(context, quarter.next);
  const year = yearBefore ?? behind?.year;
  if (quarter.mark.startsWith('H') && year === undefined) return undefined;
  const value =
    year === undefined
      ? nearestQuarter(context, { at, mark: quarter.mark })
      : `${yearValue(year)}-${quarter.mark}`;
  return { first: at, next: behind?.next ?? quarter.next, type: 'DATE', value };
}

/** The year behind a quarter or the end of one: "of 1984", "of this year", "2024". */
function yearBehind(context: Context, at: number): { year: number; next: number } | undefined {
  const { scan } = context;
  const place = scan.word(at) === 'of' || scan.word(at) === 'in' ? at + 1 : at;
  const fiscal = /^(?:fiscal|the)$/.test(scan.word(place)) ? place + 1 : place;
  if (YEAR.test(scan.word(fiscal))) return { year: Number(scan.word(fiscal)), next: fiscal + 1 };
  const now = yearOf(context);
  if (now === undefined) return undefined;
  if (scan.word(place) === 'the' && scan.word(fiscal) === 'year' && scan.word(at) === 'of')
    return { year: now, next: fiscal + 1 };
  const step = STEPS.get(scan.word(place));
  const year =
    step === undefined
      ? -1
      : /^(?:fiscal|financial|calendar)$/.test(scan.word(place + 1))
        ? place + 2
        : place + 1;
  return step !== undefined && scan.word(year) === 'year'
    ? { year: now + step, next: year + 1 }
    : undefined;
}

/** A quarter without a year: the last that has begun, or the next where the sentence looks ahead. */
function nearestQuarter(context: Context, { at, mark }: { at: number; mark: string }): string {
  if (context.today === undefined) return `XXXX-${mark}`;
  const { year, month } = fromDay(context.today);
  const distance = Number(mark.slice(1)) - quarterOf(month);
  if (liesAhead(context, at)) return `${yearValue(distance < 0 ? year + 1 : year)}-${mark}`;
  return `${yearValue(distance > 0 ? year - 1 : year)}-${mark}`;
}

/** "the year-ago quarter", "the year-earlier third quarter", "the year-earlier period". */
export function readYearAgo({ scan, quarter }: Context, at: number): DateRead | undefined {
  let begin = scan.word(at) === 'the' ? at + 1 : at;
  if (/^(?:comparable|corresponding)$/.test(scan.word(begin))) begin++;
  const joint = isJoint(scan, begin + 1) && /^(?:ago|earlier)$/.test(scan.word(begin + 2));
  if (scan.word(begin) !== 'year' || !joint || quarter === undefined) return undefined;
  const named = quarterName(scan, begin + 3);
  const unit = /^(?:quarter|period)$/.test(scan.word(begin + 3)) ? begin + 4 : begin + 3;
  return {
    first: at,
    next: named?.next ?? unit,
    type: 'DATE',
    value: yearBefore(quarter),
    derived: true,
  };
}
