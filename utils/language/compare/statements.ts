/** Claims as statements, without their figures: the same statement made twice, two things of one name, a promise beside a record. */
import type { Claim, DateMention, Span } from '../analysis.ts';
import type { Document } from '../document.ts';
import { isLetters, type Scan } from '../figures/scan.ts';
import { spanAt } from '../text.ts';
import { SHAPE } from '../tokens.ts';
import { conceptOf } from './concepts.ts';
import { excludes } from './contrasts.ts';
import type { Judgement } from './judge-figures.ts';
import { nameKey } from './name-key.ts';
import { holdsWords, readQuoted } from './quoted-words.ts';
import { tokenFrom } from './zones.ts';

export interface Statement extends Span {
  claim: Claim;
  keys: ReadonlySet<string>;
  names: ReadonlySet<string>;
  negative: boolean;
  /** Still to come. */
  ahead: boolean;
  /** Words of a date in it that is past. */
  past: string | undefined;
  /** Words that set something apart from what there is: "an immediate ceasefire". */
  fresh: string | undefined;
  /** Speaks of what there was before, of something that comes, of something that did not. */
  record: boolean;
  delivers: boolean;
  fails: boolean;
  /** Words with digits outside its figures. */
  digits: readonly string[];
  /** Words between quotation marks. */
  quoted: readonly string[];
}

/** Common words a repetition has at least. */
const MIN_SHARED = 3;
/** Share of the shorter statement's words that a repetition has. */
const SHARE = 0.75;
/** Share of all words of both. */
const OF_ALL = 0.5;
/** What two speakers say alike is seldom one statement. */
const SHARE_OF_TWO_VOICES = 0.9;
const OF_ALL_OF_TWO_VOICES = 0.75;
/** Words but names that a repetition has in common. */
const MIN_PLAIN = 2;
/** Longer claims are speeches: what two of them have in common is chance. */
const MAX_WORDS = 80;
const NEGATION =
  /^(?:not|no|never|nobody|nothing|none|neither|nor|without|den(?:y|ies|ied))$|n[’']t$/;
const AHEAD = /^(?:will|would|shall)$/;
const FRESH = /^(?:immediate|new|broader|full|lasting|permanent|another|fresh|comprehensive)$/;
/** What there can be two of in one story. */
const OCCASIONS = new Set(['ceasefire', 'deal', 'sanctions', 'meeting', 'call']);
/** Longer claims are about more than one thing that there can be two of. */
const MAX_OCCASION = 90;
/** What is delivered. */
const GOODS = new Set(['aid', 'military', 'humanitarian', 'pledged']);
const DELIVERY = /^(?:reach|deliver|arriv|sen[dt]|expedit|suppl|ship)/;
const FAILURE = /^(?:fail|late|never|delay|miss)/;
const RECORD = /^(?:often|earlier|previous|previously|past|repeatedly|always|never|other|follow)$/;

/** What a claim says, by its words; undefined for claims too long or too short to be told apart. */
export function readStatement(
  { document, scan }: { document: Document; scan: Scan },
  claim: Claim,
  dates: readonly DateMention[],
): Statement | undefined {
  const first = tokenFrom(scan, claim.start);
  const next = tokenFrom(scan, claim.end);
  if (next - first > MAX_WORDS) return undefined;
  const statement = {
    ...{
      start: claim.start,
      end: claim.end,
      claim,
      keys: new Set<string>(),
      names: new Set<string>(),
    },
    ...{ negative: false, ahead: false, past: pastOf(scan, claim, dates), fresh: undefined },
    ...{ record: false, delivers: false, fails: false },
    digits: digitsOf(scan, claim, { first, next }),
    quoted: claim.kind === 'mixed' ? (readQuoted(document, claim, 0)?.words ?? []) : [],
  };
  return readWords(scan, { first, next }, statement);
}

function readWords(
  scan: Scan,
  { first, next }: { first: number; next: number },
  statement: Omit<Statement, 'keys' | 'names'> & { keys: Set<string>; names: Set<string> },
): Statement {
  const { claim, keys, names } = statement;
  for (let at = first; at < next; at++) {
    if (!isLetters(scan, at) || isAttribution(claim, scan.start(at))) continue;
    const word = scan.word(at);
    statement.negative ||= NEGATION.test(word);
    statement.ahead ||= AHEAD.test(word);
    if (FRESH.test(word)) statement.fresh ??= word;
    statement.record ||= RECORD.test(word);
    statement.delivers ||= DELIVERY.test(word);
    statement.fails ||= FAILURE.test(word);
    const name = scan.shape(at) !== SHAPE.lower && !scan.opens(at) && !scan.isTitled(at);
    const key = name ? nameKey(word) : conceptOf(word);
    if (!key) continue;
    keys.add(key);
    if (name) names.add(key);
  }
  return statement;
}

function digitsOf(
  scan: Scan,
  { figures }: Claim,
  { first, next }: { first: number; next: number },
): string[] {
  const digits: string[] = [];
  for (let at = first; at < next; at++) {
    const start = scan.start(at);
    const read = figures.some((figure) => figure.start <= start && start < figure.end);
    if (!read && /\d/.test(scan.word(at))) digits.push(scan.word(at));
  }
  return digits;
}

function isAttribution({ speaker, cue, sources }: Claim, offset: number): boolean {
  return [speaker, cue, ...sources].some(
    (span) => span && span.start <= offset && offset < span.end,
  );
}

function pastOf(
  scan: Scan,
  { start, end }: Span,
  dates: readonly DateMention[],
): string | undefined {
  const date = spanAt(dates, end);
  if (date === undefined || date.start < start || date.end > end || date.type !== 'DATE')
    return undefined;
  const words = scan.text.slice(date.start, date.end);
  return /^(?:last|in|since|on)\b|ago$/i.test(words) ? words : undefined;
}

/** Keys under which a statement meets others. */
export function topicsOf({ keys, delivers }: Statement): string[] {
  return delivers ? [...keys, 'delivers'] : [...keys];
}

/** The verdict on two statements; undefined for what has nothing to do with each other. */
export function judgeStatements(
  one: Statement,
  other: Statement,
  sameSpeaker: boolean,
): Judgement | undefined {
  const shared = [...one.keys].filter((key) => other.keys.has(key));
  const shorter = sameSpeaker && shared.length >= MIN_SHARED && quotesLess(one, other);
  if (shorter || isRepetition({ one, other, sameSpeaker, shared: shared.length }))
    return { verdict: 'same', reason: { code: shorter ? 'shorter-quote' : 'same-statement' } };
  return promiseAndRecord(one, other, sameSpeaker) ?? twoOccasions(one, other, shared);
}

/** Whether what one quotes is a part of what the other quotes, and neither is the whole. */
function quotesLess({ quoted: mine }: Statement, { quoted: theirs }: Statement): boolean {
  if (mine.length === 0 || theirs.length === 0 || mine.length === theirs.length) return false;
  return holdsWords(mine, theirs) || holdsWords(theirs, mine);
}

function isRepetition(pair: {
  one: Statement;
  other: Statement;
  sameSpeaker: boolean;
  shared: number;
}): boolean {
  const { one, other, sameSpeaker, shared } = pair;
  if (numbersOf(one) !== numbersOf(other)) return false;
  if (shared < MIN_SHARED || one.negative !== other.negative || one.ahead !== other.ahead)
    return false;
  const plain = [...one.keys].filter((key) => other.keys.has(key) && !one.names.has(key));
  if (plain.length < MIN_PLAIN) return false;
  const oneVoice = sameSpeaker || (!one.claim.speaker && !other.claim.speaker);
  const all = one.keys.size + other.keys.size - shared;
  const smaller = Math.min(one.keys.size, other.keys.size);
  const alike = oneVoice
    ? shared >= SHARE * smaller && shared >= OF_ALL * all
    : shared >= SHARE_OF_TWO_VOICES * smaller && shared >= OF_ALL_OF_TWO_VOICES * all;
  return alike && !areOpposed(one, other);
}

/** Values of the figures, and digits that no figure was read from. */
function numbersOf({ claim, digits }: Statement): string {
  return [...claim.figures.map(({ value, unit }) => `${value} ${unit}`), ...digits].join();
}

/** Two statements that name different people or places, or say opposite things. */
function areOpposed(one: Statement, other: Statement): boolean {
  const mine = [...one.keys].filter((key) => !other.keys.has(key));
  const theirs = [...other.keys].filter((key) => !one.keys.has(key));
  if (mine.some((key) => one.names.has(key)) && theirs.some((key) => other.names.has(key)))
    return true;
  return mine.some((key) => theirs.some((against) => excludes(key, against)));
}

/** "would arrive within days" beside "promises have often failed". */
function promiseAndRecord(
  one: Statement,
  other: Statement,
  sameSpeaker: boolean,
): Judgement | undefined {
  if (sameSpeaker || one.ahead === other.ahead) return undefined;
  const [promise, record] = one.ahead ? [one, other] : [other, one];
  const failed = record.record && (record.fails || record.negative);
  if (!failed || !promise.delivers || !record.delivers) return undefined;
  const goods = (keys: ReadonlySet<string>) => [...keys].some((key) => GOODS.has(key));
  const related = [...promise.keys].some((key) => record.keys.has(key));
  if (!related && !(goods(promise.keys) && goods(record.keys))) return undefined;
  return { verdict: 'unclear', reason: { code: 'promise-and-record' } };
}

/** "the truce agreed last month" beside "an immediate ceasefire". */
function twoOccasions(
  one: Statement,
  other: Statement,
  shared: readonly string[],
): Judgement | undefined {
  if (Math.max(one.end - one.start, other.end - other.start) > MAX_OCCASION) return undefined;
  const topic = shared.find((key) => OCCASIONS.has(key));
  const [past, fresh] = one.past === undefined ? [other.past, one.fresh] : [one.past, other.fresh];
  if (topic === undefined || past === undefined || fresh === undefined) return undefined;
  return {
    verdict: 'not-comparable',
    reason: { code: 'other-occasion', topic, one: past, other: fresh },
  };
}
