/** What one figure of a story is a measurement of: of what, of whom, when, and whether done, promised or foreseen. */
import type { Figure } from '../analysis.ts';
import { isLetters, type Scan } from '../figures/scan.ts';
import { SHAPE } from '../tokens.ts';
import { type Amount, readAmount } from './amount.ts';
import { conceptOf } from './concepts.ts';
import { type Period, periodOf } from './periods.ts';
import { stemOf } from './stem.ts';
import { clauseOf, holds, type Reading, readKeys } from './word-keys.ts';
import type { Zone } from './zones.ts';

export interface Measurement {
  figure: Figure;
  amount: Amount;
  /** What the words around the figure mean: concepts, stems and names, without what says nothing. */
  keys: ReadonlySet<string>;
  /** Those of them that are names, with the whole name as written. */
  names: ReadonlyMap<string, string>;
  /** Those of them, no names, that stand in another clause than the figure. */
  weak: ReadonlySet<string>;
  /** What the speaker is called, where a pronoun may stand for them. */
  spoken: ReadonlySet<string>;
  /** Words of the sentence before, where its own names nothing, and the offset that one begins at. */
  context: ReadonlySet<string>;
  contextSentence: number | undefined;
  /** Those of the words that the scanner says are measured. */
  head: ReadonlySet<string>;
  /** Concept of what is counted, where that is not just people. */
  counted: string | undefined;
  periods: readonly DatedPeriod[];
  /** Of everything until now. */
  total: boolean;
  /** Still to come. */
  ahead: boolean;
  /** "the €21 billion": of which was spoken before. */
  definite: boolean;
  /** One of several shares of one sentence, as polls and results are told. */
  listed: boolean;
  /** Offset of the sentence, to tell whether two stand in one. */
  sentence: number;
  /** Words of the story for the figure with its hedge, and for what is measured, for reasons. */
  said: string;
  words: string;
}

export interface DatedPeriod extends Period {
  words: string;
}

const PEOPLE = new Set(['person', 'people', 'human', 'victim', 'individual']);
const TOTAL =
  /^(?:total|totals|totalled|totaled|altogether|overall|cumulative|cumulatively|combined|both)$/;
/** Two words that say the same. */
const TOTAL_PAIR = /^(?:so far|in all|to date|until now|thus far|up until)$/;
const AHEAD = /^(?:will|would|shall|could|might|may|plans?|planned|expects?|expected|due)$/;
const BE = /^(?:is|are|was|were|be)$/;
/** What figures of a kind are about without saying so. */
const IMPLIED: Readonly<Record<string, string>> = { temperature: 'temperature' };
/** Larger groups are counted, smaller ones pointed at. */
const MAX_GROUP = 10;
const POINTING = /^(?:the|these|those|his|her|its|their|our|my|your|other|s|’s|'s)$/;
/** Longer words of the story make a reason hard to read. */
const MAX_WORDS = 60;

/** Reads the words around a figure; undefined where its value is no number. */
export function readMeasurement(reading: Reading): Measurement | undefined {
  const { scan, figure, zone } = reading;
  const amount = readAmount(figure, scan.text.slice(figure.start, figure.end));
  if (amount === undefined || isNoMeasurement(reading)) return undefined;
  const { keys, ...around } = readKeys(reading);
  const counted = countedOf(figure);
  for (const key of [counted, IMPLIED[figure.kind]]) if (key !== undefined) keys.add(key);
  return {
    ...{ figure, amount, keys, ...around, counted },
    head: headOf(reading, counted),
    periods: periodsOf(reading),
    ...timesOf(scan, zone),
    definite: isDefinite(scan, zone),
    listed: isListed(reading),
    sentence: zone.sentence,
    said: saidOf(reading),
    words: wordsOf(reading),
  };
}

/** "Seventy others" are told only beside those before them, "the two men" and "one of its judges" tell who is meant. */
function isNoMeasurement({ scan, figure, zone: { first } }: Reading): boolean {
  if (figure.unit === 'other') return true;
  if (figure.kind !== 'count' || Array.isArray(figure.value) || figure.value > MAX_GROUP)
    return false;
  if (figure.comparator !== '=') return false;
  return figure.value === 1 || POINTING.test(scan.word(first - 1));
}

function countedOf({ kind, unit }: Figure): string | undefined {
  if (unit === 'number' || unit === 'share' || (kind === 'count' && PEOPLE.has(unit)))
    return undefined;
  if (kind !== 'count' && kind !== 'ratio') return undefined;
  return conceptOf(unit.split(' ').at(-1) ?? '') ?? stemOf(unit);
}

/** Concepts of the words the scanner says are measured. */
function headOf(reading: Reading, counted: string | undefined): Set<string> {
  const head = new Set<string>(counted === undefined ? [] : [counted]);
  for (const [word] of measuredOf(reading).matchAll(/\p{L}+/gu)) {
    const key = conceptOf(word.toLowerCase());
    if (key !== undefined) head.add(key);
  }
  return head;
}

/** Words for what is measured, as far as the claim has them. */
function measuredOf({ scan, claim, figure: { measures } }: Reading): string {
  if (measures === undefined) return '';
  return scan.text.slice(Math.max(measures.start, claim.start), Math.min(measures.end, claim.end));
}

function periodsOf({ scan, dates, figure }: Reading): DatedPeriod[] {
  return dates.flatMap((date) => {
    if (date.type === 'DURATION' || date.type === 'SET' || holds(figure, date.start)) return [];
    const period = periodOf(date.value);
    const words = scan.text.slice(date.start, date.end);
    return period === undefined ? [] : [{ ...period, words }];
  });
}

function timesOf(scan: Scan, zone: Zone): Pick<Measurement, 'total' | 'ahead'> {
  let total = false;
  let ahead = false;
  const own = clauseOf(scan, zone);
  for (const at of zone.tokens) {
    const word = scan.word(at);
    total ||=
      TOTAL.test(word) || TOTAL_PAIR.test(`${word} ${scan.word(at + 1)}`) || word === 'since';
    ahead ||= own.first <= at && at < own.next && isAhead(scan, at);
  }
  return { total, ahead };
}

function isListed({ claim, figure, zone, scan }: Reading): boolean {
  if (figure.kind !== 'percent' && figure.kind !== 'ratio') return false;
  const nth = claim.figures.indexOf(figure);
  return [claim.figures[nth - 1], claim.figures[nth + 1]].some(
    (other) =>
      other !== undefined &&
      other.kind === figure.kind &&
      other.start >= zone.sentence &&
      !scan.text
        .slice(Math.min(figure.end, other.end), Math.max(figure.start, other.start))
        .includes('. '),
  );
}

/** "will cost", "was to cost"; May is a month. */
function isAhead(scan: Scan, at: number): boolean {
  if (AHEAD.test(scan.word(at))) return scan.shape(at) === SHAPE.lower;
  return BE.test(scan.word(at)) && scan.word(at + 1) === 'to' && isLetters(scan, at + 2);
}

/** "the €21 billion", nothing between. */
function isDefinite(scan: Scan, { first }: Zone): boolean {
  return /^(?:the|that|this|those|these)$/.test(scan.word(first - 1));
}

/** "surpassed €21 billion": a verb that hedges stands outside the figure. */
function saidOf({ scan, figure: { start, end, comparator }, zone: { first } }: Reading): string {
  const words = scan.text.slice(start, end);
  const told = comparator !== '>' || !/^[\p{Sc}\d]/u.test(words) || /(?:\+|more|over)$/.test(words);
  return told || !isLetters(scan, first - 1) ? words : `${scan.written(first - 1)} ${words}`;
}

function wordsOf(reading: Reading): string {
  const { scan, figure } = reading;
  const measured = measuredOf(reading) || scan.text.slice(figure.start, figure.end);
  const words = measured.replace(/\s+/g, ' ').trim();
  return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS - 1).trimEnd()}…` : words;
}
