/** Reads times that come again: "daily", "every Friday", "every two weeks". */
import { endsPhrase } from '../figures/nouns.ts';
import { isLetters, type Scan } from '../figures/scan.ts';
import type { Context, DateRead } from './context.ts';
import { durationValue, readSpan } from './durations.ts';
import { MONTHS, UNITS, WEEKDAYS } from './words.ts';

/** Before a noun these say of what kind it is, not how often: "quarterly dividend". */
const ADJECTIVES = /^(?:quarterly|monthly|yearly)$/;
const SETS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);

/** "daily", "every year", "each Thursday", "every August", "every two weeks". */
export function readSet({ scan }: Context, at: number): DateRead | undefined {
  const adverb = SETS.get(scan.word(at));
  if (adverb !== undefined)
    return isAdjective(scan, at)
      ? undefined
      : { first: at, next: at + 1, type: 'SET', value: adverb };
  if (scan.word(at) !== 'every' && scan.word(at) !== 'each') return undefined;
  const value = valueOfEach(scan.word(at + 1));
  if (value !== undefined) return { first: at, next: at + 2, type: 'SET', value };
  const span = readSpan(scan, at + 1);
  return span?.amount === undefined
    ? undefined
    : { first: at, next: span.next, type: 'SET', value: durationValue(span) };
}

function isAdjective(scan: Scan, at: number): boolean {
  if (!ADJECTIVES.test(scan.word(at))) return false;
  return isLetters(scan, at + 1) && !endsPhrase(scan.word(at + 1));
}

/** A weekday, month or unit of time behind "every". */
function valueOfEach(word: string): string | undefined {
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`;
  const month = word === 'may' ? undefined : MONTHS.get(word);
  if (month !== undefined) return `XXXX-${String(month).padStart(2, '0')}`;
  const unit = UNITS.get(word);
  return unit === word ? durationValue({ unit, amount: 1, next: 0 }) : undefined;
}
