/** Tells how far what is said goes: to the end of its clause, or of its phrase. */
import type { Quote } from '../quotes/find-quotes.ts';
import { FORM } from './cue-verbs.ts';
import { phraseAfter } from './noun-phrases.ts';
import type { Prose, Unit } from './prose.ts';
import { CLASS } from './word-classes.ts';

const AUXILIARY = CLASS.be | CLASS.have | CLASS.modal;
/** Gerunds and verbs behind a comma that begin somebody's next words, or tell whose the last were. */
const CUTTING = new Set(
  `adding arguing accusing calling citing claiming explaining insisting noting pointing referring said saying says stressing suggesting
  telling urging warning`.split(/\s+/),
);
/** Conjunctions behind which somebody else may speak. */
const TURNING = new Set(['and', 'but', 'while', 'although', 'though', 'even', 'whereas']);
/** Words that begin a clause of circumstances, which is no longer what is spoken of. */
const STOPPING = new Set(
  'after although amid as before but despite since though unless until when whereas while'.split(
    ' ',
  ),
);
/** Words of saying so plain that whatever follows them is said. */
const SAYS = new Set([
  'said',
  'says',
  'added',
  'adds',
  'argued',
  'argues',
  'noted',
  'notes',
  'suggested',
]);
const ASIDES = new Set('although though while as when after if because since'.split(' '));
/** Auxiliaries before which a subject may stand in the next clause, in tokens. */
const CUE_REACH = 4;

/** Whether a comma or a full stop stands before the closing mark. */
export function endsSpeech(prose: Prose, quote: Quote): boolean {
  const inner = prose.isMark(quote.last - 1, "'’") && prose.isMark(quote.last - 2, "'’") ? 3 : 2;
  return quote.isClosed && prose.isMark(quote.last - inner, ',.!?…');
}

/** Leaves the marks at the end of a sentence out. */
export function trimEnd(prose: Prose, first: number, end: number): number {
  let last = end;
  while (
    last > first &&
    prose.quoteAt(last - 1) === undefined &&
    prose.isMark(last - 1, '.!?,;:—–')
  ) {
    last--;
  }
  return last;
}

/** End of the clause that begins at `first`: that of its sentence, or where other words are told of. */
export function clauseEnd(prose: Prose, first: number, unit: Unit): number {
  const isAside = opensWithAside(prose, first, unit);
  for (let at = first + 1; at < unit.last; at++) {
    const quote = prose.quoteAt(at);
    if (quote !== undefined) at = quote.last - 1;
    else if (endsClause(prose, at, { unit, isAside })) {
      return prose.quoteAt(at - 1) === undefined ? trimEnd(prose, first, at) : at;
    }
  }
  return trimEnd(prose, first, unit.last);
}

/** Whether the clause before a token ends with it. */
function endsClause(
  prose: Prose,
  at: number,
  { unit, isAside }: { unit: Unit; isAside: boolean },
): boolean {
  const word = prose.word(at);
  if (word === 'according' && prose.word(at + 1) === 'to') return true;
  if ((word === 'and' || word === 'but') && tellsMore(prose, at + 1)) return true;
  if (!isBreak(prose, at - 1)) return false;
  if (CUTTING.has(word) || (isAside && prose.isMark(at - 1, ','))) return true;
  if (prose.is(at, CLASS.subject)) return hasCue(prose, at, unit);
  return TURNING.has(word) && hasCue(prose, at + 1, unit);
}

/** A comma or the like, or a quote that ends with one. */
function isBreak(prose: Prose, at: number): boolean {
  const quote = prose.quoteAt(at);
  if (quote === undefined) return prose.isMark(at, ',;—–');
  return at === quote.last - 1 && endsSpeech(prose, quote);
}

/** "Although he said that …, they went": the clause ends with its comma. */
function opensWithAside(prose: Prose, first: number, unit: Unit): boolean {
  if (!ASIDES.has(prose.word(unit.first))) return false;
  for (let at = unit.first; at < first; at++) if (prose.isMark(at, ',')) return false;
  return true;
}

/** "… and said that": the same speaker begins anew. */
function tellsMore(prose: Prose, at: number): boolean {
  let next = at;
  while (prose.is(next, CLASS.adverb) || /^(?:did|does|do|has|have|not)$/.test(prose.word(next))) {
    next++;
  }
  const found = prose.verb(next);
  if (found === undefined || found.verb.sense === 'think') return false;
  const { frames } = found.verb;
  if (!frames.has('t') && !frames.has('s')) return false;
  const helped = /^(?:did|does|do|not)$/.test(prose.word(next - 1));
  const fits = helped ? FORM.base : FORM.past | FORM.third;
  if ((found.forms & fits) === 0) return false;
  return frames.has('p') || SAYS.has(prose.word(next)) || leadsIn(prose, next + 1);
}

/** "that", a quote, a colon or a pronoun. */
function leadsIn(prose: Prose, at: number): boolean {
  if (prose.word(at) === 'that' || prose.quoteAt(at) !== undefined) return true;
  return prose.isMark(at, ',:') || prose.is(at, CLASS.subject);
}

/** Whether somebody else says something in the clause that begins here. */
function hasCue(prose: Prose, at: number, unit: Unit): boolean {
  const subject = phraseAfter(prose, at, unit.last);
  if (subject === undefined) return false;
  const most = Math.min(unit.last, subject.last + CUE_REACH);
  for (let next = subject.last; next < most; next++) {
    const found = prose.verb(next);
    if (found !== undefined) return found.verb.frames.has('t') || found.verb.frames.has('n');
    if (!prose.is(next, AUXILIARY | CLASS.adverb | CLASS.negation)) return false;
  }
  return false;
}

/** Tokens behind "as" among which the verb of a clause would stand. */
const LIKENESS_REACH = 7;
/** Tokens behind the first in which a preposition is still part of a phrase: "to go after". */
const MIN_PHRASE = 2;

/** What a phrase may hold that others end before. */
export interface PhraseLimits {
  /** "describes the talks as a success". */
  holdsAs?: boolean;
  /** The phrase is a noun's, and a verb after it is that of its sentence. */
  stopsAtVerb?: boolean;
}

/** End of a noun phrase or infinitive with what hangs on it: the next comma, or a clause of circumstances. */
export function phraseEnd(
  prose: Prose,
  first: number,
  unit: Unit,
  limits: PhraseLimits = {},
): number {
  for (let at = first + 1; at < unit.last; at++) {
    const quote = prose.quoteAt(at);
    if (quote === undefined) {
      if (endsPhrase(prose, at, { first, limits })) return at;
    } else if (endsSpeech(prose, quote)) return Math.min(quote.last, unit.last);
    else at = quote.last - 1;
  }
  return trimEnd(prose, first, unit.last);
}

function endsPhrase(
  prose: Prose,
  at: number,
  { first, limits }: { first: number; limits: PhraseLimits },
): boolean {
  if (prose.isMark(at, ',;:—–')) return prose.word(at + 1) !== 'including';
  const word = prose.word(at);
  if (word === 'according') return true;
  if (word === 'as' && (limits.holdsAs || likens(prose, at + 1))) return false;
  if (at > first + MIN_PHRASE && STOPPING.has(word)) {
    return word !== 'but' || startsVerb(prose, at + 1) || prose.is(at + 1, CLASS.subject);
  }
  if (limits.stopsAtVerb && prose.is(at, AUXILIARY | CLASS.past)) return true;
  return word === 'and' && startsVerb(prose, at + 1);
}

/** "as “the judge”", "as a threat", not "as the talks went on". */
function likens(prose: Prose, at: number): boolean {
  for (let next = at; next < at + LIKENESS_REACH; next++) {
    if (prose.quoteAt(next) !== undefined || !prose.isWord(next)) return true;
    if (prose.is(next, AUXILIARY | CLASS.past | CLASS.subject) || /ed$/.test(prose.word(next)))
      return false;
    const forms = prose.verb(next)?.forms ?? 0;
    if (next > at && (forms & (FORM.past | FORM.third)) !== 0) return false;
  }
  return true;
}

function startsVerb(prose: Prose, at: number): boolean {
  if (prose.is(at, AUXILIARY | CLASS.past)) return true;
  if (prose.isCapital(at)) return false;
  const forms = prose.verb(prose.is(at, CLASS.adverb) ? at + 1 : at)?.forms ?? 0;
  return (forms & (FORM.past | FORM.third)) !== 0 || /[^e]ed$/.test(prose.word(at));
}
