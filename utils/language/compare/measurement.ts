/** What one figure of a story is a measurement of: of what, of whom, when, and whether done, promised or foreseen. */
import type { Claim, DateMention, Figure, Span } from '../analysis.ts';
import { SMALL, TENS } from '../figures/number-words.ts';
import { isLetters, type Scan } from '../figures/scan.ts';
import { SHAPE } from '../tokens.ts';
import { type Amount, readAmount } from './amount.ts';
import { conceptOf, isLight } from './concepts.ts';
import { nameKey } from './name-key.ts';
import { type Period, periodOf } from './periods.ts';
import { stemOf } from './stem.ts';
import { tokenFrom, type Zone } from './zones.ts';

export interface Measurement {
  figure: Figure;
  amount: Amount;
  /** What the words around the figure mean: concepts, stems and names, without what says nothing. */
  keys: ReadonlySet<string>;
  /** Those of them that are names. */
  names: ReadonlySet<string>;
  /** Those of them, no names, that stand in another clause than the figure or for who speaks. */
  weak: ReadonlySet<string>;
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
const TOTAL = /^(?:total|altogether|overall|cumulative|cumulatively|combined)$/;
/** Two words that say the same. */
const TOTAL_PAIR = /^(?:so far|in all|to date|until now|thus far|up until)$/;
const AHEAD = /^(?:will|would|shall|could|might|may|plans?|planned|expects?|expected|due)$/;
const BE = /^(?:is|are|was|were|be)$/;
const CLAUSE = /^(?:,|;|:|–|—|and|but|when|after|as|while|before|because|who|which|that|where)$/;
const PRONOUN = /^(?:he|she|they|it|we|i|his|her|their|its|our|my)$/;
/** What figures of a kind are about without saying so. */
const IMPLIED: Readonly<Record<string, string>> = { temperature: 'temperature' };
/** Longer words of the story make a reason hard to read. */
const MAX_WORDS = 60;

interface Reading {
  scan: Scan;
  claim: Claim;
  figure: Figure;
  zone: Zone;
  /** Dates of the zone. */
  dates: readonly DateMention[];
  /** Words in small letters that the story writes with capitals where nothing else asks for them. */
  proper: ReadonlySet<string>;
}

/** Reads the words around a figure; undefined where its value is no number. */
export function readMeasurement(reading: Reading): Measurement | undefined {
  const { scan, figure, zone } = reading;
  const amount = readAmount(figure, scan.text.slice(figure.start, figure.end));
  if (amount === undefined) return undefined;
  const { keys, names, weak } = readKeys(reading);
  const counted = countedOf(figure);
  for (const key of [counted, IMPLIED[figure.kind]]) if (key !== undefined) keys.add(key);
  return {
    ...{ figure, amount, keys, names, weak, counted },
    head: headOf(reading, counted),
    periods: periodsOf(reading),
    ...timesOf(scan, zone),
    definite: isDefinite(scan, zone),
    sentence: zone.sentence,
    said: saidOf(reading),
    words: wordsOf(reading),
  };
}

interface Keys {
  keys: Set<string>;
  names: Set<string>;
  weak: Set<string>;
}

function readKeys(reading: Reading): Keys {
  const { scan, zone } = reading;
  const keys: Keys = { keys: new Set(), names: new Set(), weak: new Set() };
  const strong = new Set<string>();
  const own = clauseOf(scan, zone);
  let spoken = false;
  for (const at of zone.tokens) {
    spoken ||= PRONOUN.test(scan.word(at));
    const read = isRead(reading, at) ? keyOf(reading, at) : undefined;
    if (read === undefined) continue;
    keys.keys.add(read.key);
    if (read.name) keys.names.add(read.key);
    else if (own.first <= at && at < own.next) strong.add(read.key);
    else keys.weak.add(read.key);
  }
  if (spoken) addSpeaker(reading, keys);
  for (const key of strong) keys.weak.delete(key);
  return keys;
}

/** "They freed 120 prisoners": what the speaker is called may be what the other figure is about. */
function addSpeaker({ scan, claim: { speaker } }: Reading, { keys, weak }: Keys): void {
  if (speaker === undefined) return;
  for (let at = tokenFrom(scan, speaker.start); scan.start(at) < speaker.end; at++) {
    const key = conceptOf(scan.word(at));
    if (key === undefined || keys.has(key)) continue;
    keys.add(key);
    weak.add(key);
  }
}

/** Tokens of the clause a figure stands in. */
function clauseOf(scan: Scan, { tokens, first: at }: Zone): { first: number; next: number } {
  const [begin = at, end = at] = [tokens[0], tokens.at(-1)];
  let first = at;
  while (first > begin && !endsClause(scan, first - 1)) first--;
  let next = at + 1;
  // Behind a figure "and" mostly joins nouns.
  while (next <= end && (scan.word(next) === 'and' || !endsClause(scan, next))) next++;
  return { first, next };
}

function endsClause(scan: Scan, at: number): boolean {
  return CLAUSE.test(scan.word(at)) && scan.word(at + 1) !== 'tax';
}

function keyOf({ scan, proper }: Reading, at: number): { key: string; name: boolean } | undefined {
  const word = scan.word(at);
  const name = isName(scan, proper, at);
  if (!name && word === 'tax' && /^(?:before|after)$/.test(scan.word(at - 1)))
    return { key: scan.word(at - 1) === 'after' ? 'net' : 'gross', name };
  const key = name ? nameKey(word) : conceptOf(word);
  return key === undefined || key === '' ? undefined : { key, name };
}

/** Whether a token tells what is measured: no number, no date, no unit and nobody who says it. */
function isRead({ scan, claim, figure, dates }: Reading, at: number): boolean {
  if (!isLetters(scan, at)) return false;
  const word = scan.word(at);
  if (SMALL.has(word) || TENS.has(word)) return false;
  const start = scan.start(at);
  if (figure.kind !== 'count' && holds(figure, start)) return false;
  if (dates.some((date) => holds(date, start))) return false;
  return ![claim.speaker, claim.cue, ...claim.sources].some((span) => span && holds(span, start));
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

/** Capitals that do not only begin a sentence. */
function isName(scan: Scan, proper: ReadonlySet<string>, at: number): boolean {
  const shape = scan.shape(at);
  if (shape < SHAPE.capital || shape > SHAPE.dotted || scan.isTitled(at)) return false;
  if (!scan.opens(at)) return true;
  if (isLight(scan.word(at))) return false;
  return proper.has(scan.word(at)) || scan.shape(at + 1) === SHAPE.clitic;
}

/** Words written with capitals inside sentences. */
export function findProperWords(scan: Scan): Set<string> {
  const proper = new Set<string>();
  for (let at = 0; at < scan.count; at++) {
    const shape = scan.shape(at);
    const capital = shape >= SHAPE.capital && shape <= SHAPE.dotted;
    if (capital && !scan.opens(at) && !scan.isTitled(at)) proper.add(scan.word(at));
  }
  return proper;
}

function countedOf({ kind, unit }: Figure): string | undefined {
  if (unit === 'number' || unit === 'share' || (kind === 'count' && PEOPLE.has(unit)))
    return undefined;
  if (kind !== 'count' && kind !== 'ratio') return undefined;
  return conceptOf(unit.split(' ').at(-1) ?? '') ?? stemOf(unit);
}

/** Concepts of the words the scanner says are measured. */
function headOf({ scan, figure: { measures } }: Reading, counted: string | undefined): Set<string> {
  const head = new Set<string>(counted === undefined ? [] : [counted]);
  if (measures === undefined) return head;
  for (const [word] of scan.text.slice(measures.start, measures.end).matchAll(/\p{L}+/gu)) {
    const key = conceptOf(word.toLowerCase());
    if (key !== undefined) head.add(key);
  }
  return head;
}

function periodsOf({ scan, dates, figure }: Reading): DatedPeriod[] {
  return dates.flatMap((date) => {
    if (date.type === 'DURATION' || date.type === 'SET' || holds(figure, date.start)) return [];
    const period = periodOf(date.value);
    const words = scan.text.slice(date.start, date.end);
    return period === undefined ? [] : [{ ...period, words }];
  });
}

function timesOf(scan: Scan, { tokens }: Zone): Pick<Measurement, 'total' | 'ahead'> {
  let total = false;
  let ahead = false;
  for (const at of tokens) {
    const word = scan.word(at);
    total ||=
      TOTAL.test(word) || TOTAL_PAIR.test(`${word} ${scan.word(at + 1)}`) || word === 'since';
    ahead ||= isAhead(scan, at);
  }
  return { total, ahead };
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

function wordsOf({ scan, figure: { start, end, measures } }: Reading): string {
  const span = measures ?? { start, end };
  const words = scan.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS - 1).trimEnd()}…` : words;
}
