/** Reads words that point from the day of the story: "today", "yesterday morning", "last night", "now", "recently", "soon". */
import type { Scan } from '../figures/scan.ts';
import { SHAPE } from '../tokens.ts';
import { readPart, withPart } from './calendar-dates.ts';
import type { Context, DateRead } from './context.ts';
import { type Day, dayValue, fromDay, toDay } from './days.ts';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['coming', 'FUTURE_REF'],
  ['soon', 'FUTURE_REF'],
]);
const TIMES = /^(?:times|days|weeks|months|years|decades|quarters)$/;
/** Feasts on the same day each year: month and day. */
const FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas', [12, 25]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
  ['halloween', [10, 31]],
  ['may day', [5, 1]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
]);

/** "today", "yesterday evening", "tonight", "last night", "this morning", "overnight". */
export function readNamedDay(context: Context, at: number): DateRead | undefined {
  const { scan } = context;
  const word = scan.word(at);
  const step = STEPS.get(word);
  if (step !== undefined) {
    const read = onDay(context, { first: at, next: at + 1, step });
    return withPart(read, readPart(scan, at + 1));
  }
  if (word === 'tonight') return inPart(context, { at, next: at + 1, step: 0, mark: 'NI' });
  if (word === 'overnight') return inPart(context, { at, next: at + 1, step: 0, mark: 'NI' });
  if (word !== 'this' && word !== 'last' && word !== 'that') return undefined;
  const part = readPart(scan, at + 1);
  if (part === undefined || part.plural || word === 'that') return undefined;
  return inPart(context, { at, next: part.next, step: word === 'last' ? -1 : 0, mark: part.mark });
}

function onDay(
  { today }: Context,
  { first, next, step }: { first: number; next: number; step: number },
): DateRead {
  if (today === undefined)
    return {
      first,
      next,
      type: 'DATE',
      value: step === 0 ? 'PRESENT_REF' : step < 0 ? 'PAST_REF' : 'FUTURE_REF',
    };
  const day = today + step;
  return { first, next, type: 'DATE', value: dayValue(day), day };
}

function inPart(
  context: Context,
  { at, next, step, mark }: { at: number; next: number; step: number; mark: string },
): DateRead {
  const read = onDay(context, { first: at, next, step });
  return context.today === undefined
    ? { ...read, type: 'TIME' }
    : { ...read, type: 'TIME', value: `${read.value}T${mark}` };
}

/** "now", "recently", "in recent days", "the near future". */
export function readReference({ scan }: Context, at: number): DateRead | undefined {
  const word = scan.word(at);
  const value = REFERENCES.get(word);
  if (value === undefined) return readFuture(scan, at) ?? readPast(scan, at);
  const behind = scan.word(at + 1);
  if (word === 'recent' || word === 'coming')
    return TIMES.test(behind) ? { first: at, next: at + 2, type: 'DATE', value } : undefined;
  if (word === 'now' && behind === 'that') return undefined;
  if (word === 'soon' && (scan.word(at - 1) === 'as' || behind === 'after')) return undefined;
  return { first: at, next: at + 1, type: 'DATE', value };
}

/** "the future", "the foreseeable future", "future quarters". */
function readFuture(scan: Scan, at: number): DateRead | undefined {
  const begin = scan.word(at) === 'the' ? at + 1 : at;
  const place = /^(?:near|foreseeable|distant)$/.test(scan.word(begin)) ? begin + 1 : begin;
  if (scan.word(place) !== 'future') return undefined;
  const times = /^(?:quarters|years|months)$/.test(scan.word(place + 1));
  if (begin === at && !times) return undefined;
  return { first: at, next: times ? place + 2 : place + 1, type: 'DATE', value: 'FUTURE_REF' };
}

/** "in the past." */
function readPast(scan: Scan, at: number): DateRead | undefined {
  if (scan.word(at) !== 'the' || scan.word(at + 1) !== 'past') return undefined;
  if (!/^[,.;)]$/.test(scan.word(at + 2))) return undefined;
  return { first: at, next: at + 2, type: 'DATE', value: 'PAST_REF' };
}

/** Feasts on a fixed day: "Christmas Eve", "New Year's Day". */
export function readFeast({ scan, today }: Context, at: number): DateRead | undefined {
  if (today === undefined || scan.shape(at) !== SHAPE.capital) return undefined;
  const possessive = /^['’]s$/.test(scan.word(at + 2)) ? 3 : 1;
  const behind = scan.word(at + possessive);
  const words =
    possessive === 3
      ? `${scan.word(at)} ${scan.word(at + 1)}'s ${behind}`
      : `${scan.word(at)} ${behind}`;
  const long = FEASTS.get(words);
  const feast = long ?? FEASTS.get(scan.word(at));
  if (feast === undefined) return undefined;
  return nearest(today, { at, next: long === undefined ? at + 1 : at + possessive + 1, feast });
}

/** The day of a feast nearest to that of the story. */
function nearest(
  today: Day,
  { at, next, feast: [month, day] }: { at: number; next: number; feast: readonly [number, number] },
): DateRead {
  const { year } = fromDay(today);
  const days = [-1, 0, 1].map((step) => toDay({ year: year + step, month, day }));
  const best = days.reduce((one, other) =>
    Math.abs(other - today) < Math.abs(one - today) ? other : one,
  );
  return { first: at, next, type: 'DATE', value: dayValue(best), day: best };
}
