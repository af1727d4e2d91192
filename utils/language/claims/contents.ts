/** Reads what is said behind a verb that tells of saying. */
import type { Quote } from '../quotes/find-quotes.ts';
import { SHAPE } from '../tokens.ts';
import { clauseEnd, endsSpeech, type PhraseLimits, phraseEnd } from './clause-ends.ts';
import { isClause } from './clauses.ts';
import type { CueVerb } from './cue-verbs.ts';
import { type Phrase, phraseAfter } from './noun-phrases.ts';
import type { Prose, Unit } from './prose.ts';
import { CLASS } from './word-classes.ts';

/** What is said, and where the cue before it ends. */
export interface Content extends Phrase {
  cueEnd: number;
  /** A clause or a quote, so surely something said. */
  isClause: boolean;
}

/** A place behind a verb. */
interface Spot {
  prose: Prose;
  verb: CueVerb;
  at: number;
  unit: Unit;
}

const OPENERS = CLASS.determiner | CLASS.owner | CLASS.subject | CLASS.object;
const AUXILIARY = CLASS.be | CLASS.have | CLASS.modal;
/** Words beside prepositions that begin a tail such as "when asked". */
const TAILS = new Set(['as', 'when', 'while']);
/** Longest tail, in tokens. */
const MAX_TAIL = 24;
/** Verbs of "to see x as y". */
const HOLDING_AS = new Set(
  `blast brand cast characterise characterize condemn consider decry denounce depict deride describe dismiss hail label mock paint portray praise
  ridicule see slam tout view`.split(/\s+/),
);

/** Verbs that those spoken to follow before what is said. */
const ADDRESSING = new Set(
  'tell inform notify convince persuade reassure assure remind'.split(' '),
);
/** Verbs that what is said follows whatever it begins with. */
const SURE = new Set('say argue insist claim think believe'.split(' '));

/** Ways of going on behind a verb, the surest first. */
const READERS: readonly ((spot: Spot) => Content | undefined)[] = [
  ({ prose, at, unit }) => quoteFrom(prose, at, unit),
  readThat,
  readInfinitive,
  readQuestion,
  readPreposition,
  readGerund,
  readObject,
  readAddressee,
  (spot) => readSaid(spot),
  readNoun,
];

/** What follows a verb that ends before token `start`. */
export function contentAfter(
  prose: Prose,
  verb: CueVerb,
  start: number,
  unit: Unit,
): Content | undefined {
  let at = start;
  while (at < unit.last && prose.is(at, CLASS.adverb) && !verb.frames.has(prose.word(at))) at++;
  const spot = { prose, verb, unit, at: skipTime(prose, at, unit) };
  for (const read of READERS) {
    const content = read(spot);
    if (content !== undefined) return content;
  }
  return undefined;
}

function isSaying({ frames }: CueVerb): boolean {
  return frames.has('t') || frames.has('s');
}

function readThat({ prose, verb, at, unit }: Spot): Content | undefined {
  const isOpen = isSaying(verb) || verb.frames.has('p') || verb.frames.has('c');
  const fits = prose.word(at) === 'that' && isOpen;
  return fits ? clauseFrom(prose, at, at, unit) : undefined;
}

function readInfinitive({ prose, verb, at, unit }: Spot): Content | undefined {
  const fits = prose.word(at) === 'to' && verb.frames.has('i') && isInfinitive(prose, at + 1);
  return fits ? phraseFrom(prose, { first: at, cueEnd: at, unit }) : undefined;
}

function readQuestion({ prose, verb, at, unit }: Spot): Content | undefined {
  const fits = prose.is(at, CLASS.question) && verb.frames.has('w');
  return fits ? clauseFrom(prose, at, at, unit) : undefined;
}

function readPreposition({ prose, verb, at, unit }: Spot): Content | undefined {
  const word = prose.word(at);
  const fits = verb.frames.has(word) && (prose.is(at, CLASS.preposition) || word === 'as');
  if (!fits || at + 1 >= unit.last) return undefined;
  return phraseFrom(prose, { first: at + 1, cueEnd: at + 1, unit });
}

function readGerund({ prose, verb, at, unit }: Spot): Content | undefined {
  const fits = verb.frames.has('g') && prose.word(at).endsWith('ing');
  return fits ? phraseFrom(prose, { first: at, cueEnd: at, unit }) : undefined;
}

/** "urged the court to hear it". */
function readObject({ prose, verb, at, unit }: Spot): Content | undefined {
  if (!verb.frames.has('o')) return undefined;
  const object = phraseAfter(prose, at, unit.last);
  if (object === undefined || prose.word(object.last) !== 'to') return undefined;
  return phraseFrom(prose, { first: at, cueEnd: at, unit, from: object.last + 1 });
}

/** "told reporters (on Friday) that …". */
function readAddressee(spot: Spot): Content | undefined {
  const { prose, verb, unit } = spot;
  if (!verb.frames.has('p')) return undefined;
  const object = phraseAfter(prose, spot.at, unit.last);
  if (object === undefined) return undefined;
  const at = skipTime(prose, object.last, unit);
  const quoted = quoteFrom(prose, at, unit);
  if (quoted !== undefined) return quoted;
  const to = prose.word(at) === 'not' ? at + 1 : at;
  if (prose.word(to) === 'to' && isInfinitive(prose, to + 1)) {
    return phraseFrom(prose, { first: at, cueEnd: at, unit });
  }
  const after = { ...spot, at };
  return readThat(after) ?? readQuestion(after) ?? readPreposition(after) ?? readSaid(after, true);
}

/** A clause without "that", or what follows "in a statement on Friday". */
function readSaid({ prose, verb, at, unit }: Spot, isAddressed = false): Content | undefined {
  if (!isSaying(verb) && !verb.frames.has('p')) return undefined;
  const late = afterTail(prose, at, unit);
  if (late !== undefined) return late;
  const clause = skipTime(prose, at, unit);
  if (!verb.frames.has('t') && !verb.frames.has('p')) return undefined;
  if (ADDRESSING.has(verb.lemma) && !isAddressed) return undefined;
  const isSure = SURE.has(verb.lemma) && beginsNoun(prose, clause, unit);
  return isSure || isClause(prose, clause, unit)
    ? clauseFrom(prose, clause, clause, unit)
    : undefined;
}

function readNoun({ prose, verb, at, unit }: Spot): Content | undefined {
  if (!verb.frames.has('n') || !beginsNoun(prose, at, unit)) return undefined;
  const limits = { holdsAs: HOLDING_AS.has(verb.lemma) };
  const content = phraseFrom(prose, { first: at, cueEnd: at, unit, limits });
  return content && NAMING.has(verb.lemma) ? withName(prose, content, unit) : content;
}

const TIMES =
  /^(?:week|weekend|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter)$/;

/** Verbs of calling somebody something. */
const NAMING = new Set(['call', 'label', 'brand', 'dub']);
/** Tokens between whom is called something and the quote that says what. */
const MAX_APPOSITION = 12;

/** "called its leader, Ana Silva, “a fraud”": on to the quote. */
function withName(prose: Prose, content: Content, unit: Unit): Content {
  if (!prose.isMark(content.last, ',')) return content;
  const most = Math.min(unit.last, content.last + MAX_APPOSITION);
  for (let at = content.last; at < most; at++) {
    const quote = prose.quoteAt(at);
    if (quote !== undefined) return { ...content, last: quote.last };
    if (prose.is(at, AUXILIARY | CLASS.past | CLASS.coordinator)) break;
  }
  return content;
}

/** "on Friday", "last week", "this month". */
export function skipTime(prose: Prose, at: number, unit: Unit): number {
  const leads = prose.word(at) === 'on' && prose.is(at + 1, CLASS.time);
  if (prose.word(at) === 'this' && TIMES.test(prose.word(at + 1))) return at + 2;
  let next = leads ? at + 1 : at;
  while (next < unit.last && prose.is(next, CLASS.time) && prose.shape(next + 1) !== SHAPE.clitic) {
    next++;
    if (/^(?:\d+|week|month|year|night|morning|afternoon|evening)$/.test(prose.word(next))) next++;
  }
  return next;
}

/** A quote that begins here, or behind a colon or a comma; behind a colon any clause. */
function quoteFrom(prose: Prose, at: number, unit: Unit): Content | undefined {
  const first = prose.isMark(at, ',:') ? at + 1 : at;
  const quote = first < unit.last ? prose.quoteAt(first) : undefined;
  if (quote?.first === first) return quoteContent(prose, quote, at, unit);
  const isColon = prose.isMark(at, ':') && at + 1 < unit.last;
  return isColon ? clauseFrom(prose, at + 1, at, unit) : undefined;
}

function quoteContent(prose: Prose, quote: Quote, cueEnd: number, unit: Unit): Content {
  const next = quote.last;
  const goesOn = next < unit.last && !endsSpeech(prose, quote) && !prose.isMark(next, ',.;:—–');
  const last = goesOn ? clauseEnd(prose, next, unit) : next;
  return { first: quote.first, last, cueEnd, isClause: true };
}

function isInfinitive(prose: Prose, at: number): boolean {
  if (prose.quoteAt(at) !== undefined) return true;
  if (!prose.isWord(at) || prose.isCapital(at)) return false;
  const word = prose.word(at);
  return !prose.is(at, OPENERS | CLASS.preposition) && !/(?:[^s]s|ing)$/.test(word);
}

function beginsNoun(prose: Prose, at: number, unit: Unit): boolean {
  if (at >= unit.last || !prose.isWord(at)) return prose.quoteAt(at) !== undefined;
  const others =
    CLASS.preposition |
    CLASS.coordinator |
    CLASS.subordinator |
    AUXILIARY |
    CLASS.adverb |
    CLASS.time;
  return prose.is(at, OPENERS) || !prose.is(at, others);
}

/** "in a statement (on Friday) that …": what follows the tail, if "that", a colon or a quote marks it. */
function afterTail(prose: Prose, start: number, unit: Unit): Content | undefined {
  const opens = prose.is(start, CLASS.preposition) || prose.isMark(start, ',');
  if (!opens && !TAILS.has(prose.word(start))) return undefined;
  if (prose.word(start) === 'to' && prose.verb(start + 1) !== undefined) return undefined;
  const most = Math.min(unit.last, start + MAX_TAIL);
  for (let at = start + 1; at < most; at++) {
    const quote = prose.quoteAt(at);
    if (quote !== undefined) {
      const isLed = prose.isMark(at - 1, ',:') && quote.first === at;
      return isLed ? quoteContent(prose, quote, at, unit) : undefined;
    }
    if (prose.word(at) === 'that' && !prose.is(at - 1, CLASS.preposition)) {
      return clauseFrom(prose, at, at, unit);
    }
    if (prose.isMark(at, ':')) return clauseFrom(prose, at + 1, at, unit);
    if (prose.isMark(at, ';') || beginsAnew(prose, at) || prose.is(at, AUXILIARY | CLASS.past))
      return undefined;
  }
  return undefined;
}

/** A gerund or conjunction behind a comma: ", adding that …". */
function beginsAnew(prose: Prose, at: number): boolean {
  if (!prose.isMark(at - 1, ',')) return false;
  return prose.is(at, CLASS.coordinator | CLASS.relative) || prose.word(at).endsWith('ing');
}

/** A clause from `first` to its end. */
export function clauseFrom(
  prose: Prose,
  first: number,
  cueEnd: number,
  unit: Unit,
): Content | undefined {
  const last = clauseEnd(prose, first, unit);
  return last > first ? { first, last, cueEnd, isClause: true } : undefined;
}

/** A noun phrase or infinitive from `first`, the end looked for behind `from`. */
function phraseFrom(
  prose: Prose,
  {
    first,
    cueEnd,
    unit,
    from = first,
    limits = {},
  }: { first: number; cueEnd: number; unit: Unit; from?: number; limits?: PhraseLimits },
): Content | undefined {
  const last = phraseEnd(prose, from, unit, limits);
  return last > first ? { first, last, cueEnd, isClause: false } : undefined;
}
