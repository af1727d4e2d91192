/** Reads the noun phrase before or after a place of a sentence, by closed classes of words alone. */
import { SHAPE } from '../tokens.ts';
import { FORM } from './cue-verbs.ts';
import type { Prose, Unit } from './prose.ts';
import { CLASS } from './word-classes.ts';

/** Tokens from `first` up to, not including, `last`. */
export interface Phrase {
  first: number;
  last: number;
}

/**
 * What reading does at a token: `take` it, `open` the phrase with it, `link` on to what stands beyond, `pass` over it
 * until a word beyond is taken, or `stop` before it.
 */
type Step = 'take' | 'open' | 'link' | 'pass' | 'stop';

/** Longest phrase read, in tokens. */
const MAX_PHRASE = 24;
const STOPS =
  CLASS.be |
  CLASS.have |
  CLASS.modal |
  CLASS.subordinator |
  CLASS.past |
  CLASS.negation |
  CLASS.question |
  CLASS.time;
const OPENERS = CLASS.determiner | CLASS.owner;
/** Prepositions that may stand inside the name of a speaker: "a spokesman for the ministry in Kyiv". */
const LINKS = new Set('of for at in from with on to by against'.split(' '));
/** Ends of nouns for people, by which what hangs on them with a preposition is theirs. */
const PEOPLE =
  /(?:er|or|ist|man|men|woman|women|ian|ers|ors|ists|ians)$|^(?:people|officials?|leaders?|heads?|chiefs?|directors?|presidents?|secretary|critics?|aides?|sources?|experts?|analysts?|students?|residents?|family|families|groups?|team|campaign|professor|candidates?|ally|allies|chair|friends?|reports?|study|poll|survey|statement|email|letter|post|tweet|majority|number|dozens|hundreds|thousands|some|many|most|one|two|three|all|both|each|none|few|several|executives?|advocates?|delegates?|attorneys?|veterans?|representatives?|agents?|correspondents?)$/;

/** The noun phrase that ends right before a token. */
export function phraseBefore(prose: Prose, end: number, unit: Unit): Phrase | undefined {
  const least = Math.max(unit.first, end - MAX_PHRASE);
  let first = end;
  let isOpened = false;
  for (let at = end - 1; at >= least; at--) {
    const step = stepBack(prose, at, { first, last: end });
    if (step === 'stop' || (isOpened && step === 'take')) break;
    if (step === 'link') isOpened = false;
    if (step === 'open') isOpened = true;
    if (step === 'take' || step === 'open') first = at;
    if (prose.is(at, CLASS.subject) && step === 'take') break;
  }
  return first < end ? { first, last: end } : undefined;
}

function stepBack(prose: Prose, at: number, { first, last: end }: Phrase): Step {
  if (prose.quoteAt(at) !== undefined) return 'stop';
  const isFirst = first === end;
  if (!prose.isWord(at)) return stepBackOverMark(prose, at, isFirst);
  const word = prose.word(at);
  if (prose.is(at, CLASS.subject)) {
    return isFirst || prose.word(at + 1) === 'and' ? 'take' : 'stop';
  }
  if (prose.is(at, CLASS.preposition)) {
    return !isFirst && LINKS.has(word) && linksBack(prose, at) ? 'link' : 'stop';
  }
  if (word === 'and') return !isFirst && joins(prose, at) ? 'pass' : 'stop';
  if (prose.is(at, OPENERS)) return openBack(prose, at, first, isFirst);
  return stopsBack(prose, at, { first, last: end }) ? 'stop' : 'take';
}

/** Hyphens, owners' endings and the marks of abbreviations stand inside names. */
function stepBackOverMark(prose: Prose, at: number, isFirst: boolean): Step {
  if (prose.isHyphen(at)) return 'pass';
  if (prose.shape(at) === SHAPE.clitic) return prose.word(at).length > 2 ? 'stop' : 'pass';
  return prose.isMark(at, ".’'&") && !isFirst ? 'pass' : 'stop';
}

/** "That" before a noun phrase of its own leads a clause in. */
function openBack(prose: Prose, at: number, first: number, isFirst: boolean): Step {
  const isLink = prose.isCapital(first) || prose.is(first, OPENERS);
  if (prose.word(at) === 'that' && !isFirst && isLink) return 'stop';
  return isFirst && !prose.is(at, CLASS.determiner) ? 'stop' : 'open';
}

/** Whether a word of no closed class, or of one no noun phrase goes on through, stands before the phrase. */
function stopsBack(prose: Prose, at: number, { first, last: end }: Phrase): boolean {
  const isName = prose.isCapital(at);
  if (prose.is(at, CLASS.coordinator | CLASS.time | CLASS.subordinator)) return true;
  if (prose.is(at, STOPS | CLASS.adverb | CLASS.object) && !isName) return true;
  if (first === end || !isVerb(prose, at)) return false;
  const modifies = prose.verb(at)?.forms === FORM.gerund && !prose.isCapital(first);
  return !modifies || prose.is(first, OPENERS);
}

/** Whether a preposition joins what stands after it to a noun before. */
function linksBack(prose: Prose, at: number): boolean {
  const before = at - 1;
  if (!prose.isWord(before)) return false;
  if (prose.word(at) === 'of') return !prose.is(before, STOPS | CLASS.subject);
  if (prose.is(before, STOPS | CLASS.subject | CLASS.preposition | CLASS.adverb)) return false;
  if (prose.word(at) === 'in' && prose.shape(at + 1) === SHAPE.number) return true;
  return PEOPLE.test(prose.word(before)) && !isVerb(prose, before);
}

/** "Clinton and her allies", not "signed the law and Peskov said". */
function joins(prose: Prose, at: number): boolean {
  const isName = prose.isCapital(at - 1) || prose.is(at - 1, CLASS.subject);
  if (!prose.isWord(at - 1) || !(isName || prose.word(at - 1).endsWith('s'))) return false;
  return !isName || prose.isCapital(at + 1) || prose.is(at + 1, CLASS.owner);
}

/** A past or a gerund of a cue verb that no article or preposition makes an adjective or a noun. */
function isVerb(prose: Prose, at: number): boolean {
  const verb = prose.verb(at);
  if (verb === undefined || prose.isCapital(at)) return false;
  if ((verb.forms & (FORM.past | FORM.gerund)) === 0) return false;
  return !prose.is(at - 1, OPENERS | CLASS.preposition);
}

/** The noun phrase that begins at a token. */
export function phraseAfter(prose: Prose, first: number, limit: number): Phrase | undefined {
  if (prose.is(first, CLASS.subject | CLASS.object) && !prose.is(first, CLASS.owner)) {
    return { first, last: first + 1 };
  }
  const most = Math.min(limit, first + MAX_PHRASE);
  let last = first;
  for (let at = first; at < most; at++) {
    const step = stepOn(prose, at, first);
    if (step === 'stop') break;
    if (step === 'take') last = at + 1;
  }
  return last > first ? { first, last } : undefined;
}

function stepOn(prose: Prose, at: number, first: number): Step {
  if (prose.quoteAt(at) !== undefined) return 'stop';
  if (prose.isHyphen(at)) return 'pass';
  if (prose.shape(at) === SHAPE.clitic) {
    return prose.word(at).length > 2 && at > first && isShortBe(prose, at) ? 'stop' : 'pass';
  }
  if (!prose.isWord(at)) return prose.isMark(at, "&’'") ? 'pass' : 'stop';
  if (prose.is(at, CLASS.preposition)) {
    return at > first && prose.word(at) === 'of' ? 'pass' : 'stop';
  }
  if (prose.word(at) === 'and') {
    return prose.isCapital(at - 1) && prose.isCapital(at + 1) ? 'pass' : 'stop';
  }
  return stopsOn(prose, at, first) ? 'stop' : 'take';
}

function stopsOn(prose: Prose, at: number, first: number): boolean {
  if (prose.is(at, OPENERS)) return at > first && prose.word(at - 1) !== 'of';
  if (prose.is(at, STOPS | CLASS.subject | CLASS.relative | CLASS.coordinator | CLASS.object)) {
    return true;
  }
  return at > first && endsPhrase(prose, at);
}

/** "’s" that stands for "is": no noun that it would make somebody's follows. */
function isShortBe(prose: Prose, at: number): boolean {
  if (!prose.is(at, CLASS.be)) return false;
  const others = OPENERS | CLASS.preposition | CLASS.adverb | CLASS.negation;
  return !prose.isWord(at + 1) || prose.is(at + 1, others);
}

/** A verb after a noun: a finite cue verb, or a past by rule that no noun follows. */
function endsPhrase(prose: Prose, at: number): boolean {
  if (prose.isCapital(at)) return false;
  const forms = prose.verb(at)?.forms ?? 0;
  if ((forms & (FORM.past | FORM.gerund)) !== 0) return true;
  const afterName = prose.isCapital(at - 1);
  if ((forms & FORM.third) !== 0 && afterName) return true;
  if (!/(?:ed|ing)$/.test(prose.word(at)) || prose.is(at - 1, OPENERS)) {
    return prose.is(at, CLASS.adverb);
  }
  const others = OPENERS | CLASS.preposition | CLASS.subject | CLASS.object;
  return afterName || !prose.isWord(at + 1) || prose.is(at + 1, others);
}
