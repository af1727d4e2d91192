/** The words around a figure that tell what it measures, in the form they are compared in. */
import type { Claim, DateMention, Figure, Span } from '../analysis.ts';
import { SMALL, TENS } from '../figures/number-words.ts';
import { isLetters, type Scan } from '../figures/scan.ts';
import { SHAPE } from '../tokens.ts';
import { conceptOf, isKnown, isLight } from './concepts.ts';
import { nameKey } from './name-key.ts';
import { tokenFrom, type Zone } from './zones.ts';

/** Words of a sentence before that are looked at. */
const MAX_CONTEXT = 40;
const QUOTE_MARK = /^[“"„«‘']$/;
const CLAUSE = /^(?:,|;|:|–|—|and|but|when|after|as|while|before|because|who|which|that|where)$/;
const PRONOUN = /^(?:he|she|they|it|we|i|his|her|their|its|our|my)$/;

/** A figure and what is read around it. */
export interface Reading {
  scan: Scan;
  claim: Claim;
  figure: Figure;
  zone: Zone;
  /** Dates of the zone. */
  dates: readonly DateMention[];
  /** Words in small letters that the story writes with capitals where nothing else asks for them. */
  proper: ReadonlySet<string>;
}

export interface Keys {
  keys: Set<string>;
  names: Map<string, string>;
  weak: Set<string>;
  spoken: Set<string>;
  context: Set<string>;
  contextSentence: number | undefined;
}

export function readKeys(reading: Reading): Keys {
  const { scan, zone } = reading;
  const keys: Keys = {
    ...{ keys: new Set(), names: new Map(), weak: new Set(), spoken: new Set() },
    ...{ context: new Set(), contextSentence: undefined },
  };
  const strong = new Set<string>();
  const own = clauseOf(scan, zone);
  let spoken = false;
  for (const at of zone.tokens) {
    spoken ||= PRONOUN.test(scan.word(at));
    const read = isRead(reading, at) ? keyOf(reading, at) : undefined;
    if (read === undefined) continue;
    keys.keys.add(read.key);
    if (read.name) keys.names.set(read.key, nameAround(reading, at));
    else if ((own.first <= at && at < own.next) || mayBeName(scan, at)) strong.add(read.key);
    else keys.weak.add(read.key);
  }
  if (spoken) addSpeaker(reading, keys);
  if (keys.names.size === 0) addSentenceBefore(reading, keys);
  for (const key of strong) keys.weak.delete(key);
  return keys;
}

/** "They freed 120 prisoners": what the speaker is called may be what the other figure is about. */
function addSpeaker({ scan, claim: { speaker } }: Reading, { spoken }: Keys): void {
  if (speaker === undefined) return;
  for (let at = tokenFrom(scan, speaker.start); scan.start(at) < speaker.end; at++) {
    const word = scan.word(at);
    for (const key of [conceptOf(word), nameKey(word)]) if (key) spoken.add(key);
  }
}

/** "A bomb went off in Ava. It killed twelve people": a sentence that names nothing goes on about what the one before names. */
function addSentenceBefore({ scan, proper, zone }: Reading, keys: Keys): void {
  const end = tokenFrom(scan, zone.sentence);
  for (let at = end - 1; at >= 0 && at > end - MAX_CONTEXT && scan.continues(at + 1); at--) {
    const key = isLetters(scan, at) ? keyOf({ scan, proper }, at)?.key : undefined;
    if (key !== undefined) keys.context.add(key);
    keys.contextSentence = scan.start(at);
    if (scan.opens(at)) return;
  }
}

/** Tokens of the clause a figure stands in. */
export function clauseOf(scan: Scan, { tokens, first: at }: Zone): { first: number; next: number } {
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

function keyOf(
  { scan, proper }: Pick<Reading, 'scan' | 'proper'>,
  at: number,
): { key: string; name: boolean } | undefined {
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

export function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

/** Capitals that do not only begin a sentence. */
function isName(scan: Scan, proper: ReadonlySet<string>, at: number): boolean {
  const shape = scan.shape(at);
  if (shape < SHAPE.capital || shape > SHAPE.dotted || scan.isTitled(at)) return false;
  if (shape === SHAPE.capital && isLight(scan.word(at))) return false;
  if (!scan.opens(at) && !QUOTE_MARK.test(scan.word(at - 1))) return true;
  return proper.has(scan.word(at)) || scan.shape(at + 1) === SHAPE.clitic;
}

/** A capital that begins a sentence, on a word that no table knows. */
function mayBeName(scan: Scan, at: number): boolean {
  return scan.opens(at) && scan.shape(at) === SHAPE.capital && !isKnown(scan.word(at));
}

/** The name a word is a part of. */
function nameAround({ scan, proper }: Reading, at: number): string {
  let first = at;
  while (scan.continues(first) && isLetters(scan, first - 1) && isName(scan, proper, first - 1))
    first--;
  let last = at;
  while (scan.continues(last + 1) && isLetters(scan, last + 1) && isName(scan, proper, last + 1))
    last++;
  return scan.text.slice(scan.start(first), scan.end(last));
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
