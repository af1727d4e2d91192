/** Reads what a quantity goes by: "a day", "each week", "per capita", "annually". */
import { isJoint, type Scan, wordSet } from './scan.ts';

export interface PerRead {
  per: string;
  next: number;
}

const PERIODS: ReadonlyMap<string, string> = new Map(
  'second minute hour day night week weekend month quarter season year decade century'
    .split(' ')
    .flatMap((period): [string, string][] => [[period, period]]),
);
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['yearly', 'year'],
]);
/** What money goes by behind "a": "$60 a barrel". */
const THINGS = wordSet(`
  share barrel gallon litre liter tonne ton ounce pound kilo kilogram kilometre mile head person piece unit ticket seat copy acre bushel
  bottle pack room metre meter vote game pop plate cup carton kilowatt-hour student household child family passenger dozen
`);
/** Behind "per" these are no thing: "per cent" is read as a unit before. */
const MAX_THING = 16;

/** The period or thing a quantity goes by, read behind it. */
export function readPer(
  scan: Scan,
  { at, money, unit }: { at: number; money: boolean; unit: string },
): PerRead | undefined {
  const joint = isJoint(scan, at);
  const place = joint ? at + 1 : at;
  if (!joint && !scan.continues(at)) return undefined;
  const word = scan.word(place);
  const adverb = ADVERBS.get(word);
  if (adverb !== undefined) return { per: adverb, next: place + 1 };
  const thing = isJoint(scan, place + 1) ? place + 2 : place + 1;
  if (word === '/' && scan.isGlued(place) && scan.isGlued(thing)) return readThing(scan, thing);
  if (word === 'per') return scan.continues(thing) ? readThing(scan, thing) : undefined;
  if (word === 'a' || word === 'an') {
    const period = PERIODS.get(scan.word(thing));
    if (period !== undefined && !isSpan(scan, { unit, period, thing }))
      return { per: period, next: thing + 1 };
    return money && THINGS.has(scan.word(thing)) ? readThing(scan, thing) : undefined;
  }
  return word === 'each' || word === 'every' ? readPeriod(scan, thing) : undefined;
}

function readPeriod(scan: Scan, at: number): PerRead | undefined {
  const period = PERIODS.get(scan.word(at));
  return period === undefined ? undefined : { per: period, next: at + 1 };
}

/** "two days a year earlier": the year begins something else. */
function isSpan(
  scan: Scan,
  { unit, period, thing }: { unit: string; period: string; thing: number },
): boolean {
  return (
    unit === period ||
    /^(?:ago|earlier|later|before|after|and|or|long|old)$/.test(scan.word(thing + 1))
  );
}

function readThing(scan: Scan, at: number): PerRead | undefined {
  const word = scan.sign(at).toLowerCase();
  if (!/^\p{L}+$/u.test(word) || word.length > MAX_THING) return undefined;
  const short = { h: 'hour', hr: 'hour', s: 'second', d: 'day', yr: 'year', mo: 'month' };
  const period = new Map(Object.entries(short)).get(word) ?? word;
  if (/^(?:square|cubic|metric)$/.test(word) && scan.continues(at + 1))
    return { per: `${word} ${scan.word(at + 1)}`, next: at + 2 };
  return { per: period, next: at + 1 };
}
