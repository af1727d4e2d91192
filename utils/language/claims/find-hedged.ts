/** Finds what is told without a verb of saying: by a noun or adjective, in the passive, with a hedge, or behind a colon. */

import { SHAPE } from '../tokens.ts';
import type { Attribution } from './attribution.ts';
import { clauseEnd, phraseEnd, trimEnd } from './clause-ends.ts';
import { clauseFrom, skipTime } from './contents.ts';
import { CUE_ADJECTIVES, CUE_NOUNS } from './cue-nouns.ts';
import { FORM } from './cue-verbs.ts';
import { type Phrase, phraseAfter, phraseBefore } from './noun-phrases.ts';
import type { Prose, Unit } from './prose.ts';
import { subjectBefore, type VerbGroup } from './verb-groups.ts';
import { CLASS } from './word-classes.ts';

const REST = { sense: 'say' as const, use: 'noun' };
/** Participles after "is" that hold the sentence at a distance: "is expected to". */
const DISTANT = new Set(
  'expected believed said thought reported considered known seen alleged rumored rumoured estimated supposed understood called named described viewed regarded'.split(
    ' ',
  ),
);
const HEDGES = new Set('reportedly allegedly'.split(' '));

/** "his decision to go", "support for the bill", "is confident that …". */
export function readNounCue(prose: Prose, at: number, unit: Unit): Attribution | undefined {
  if (prose.shape(at) !== SHAPE.lower) return undefined;
  const link = prose.word(at + 1);
  const noun = CUE_NOUNS.get(prose.word(at));
  if (noun?.follows.has(link)) return nounContent(prose, at, unit);
  const adjective = CUE_ADJECTIVES.get(prose.word(at));
  return adjective?.follows.has(link) ? adjectiveContent(prose, at, unit) : undefined;
}

function nounContent(prose: Prose, at: number, unit: Unit): Attribution | undefined {
  const speaker = ownerBefore(prose, at, unit);
  if (speaker === undefined) return undefined;
  const parts = [contentOf(prose, at + 1, unit)];
  return {
    ...REST,
    unit,
    speaker,
    cue: { first: at, last: at + 1 },
    parts,
    lemma: prose.word(at),
    frame: `noun ${prose.word(at + 1)}`,
  };
}

/** From "that" or "to", or behind a preposition. */
function contentOf(prose: Prose, link: number, unit: Unit): Phrase {
  const word = prose.word(link);
  if (word === 'that') return { first: link, last: clauseEnd(prose, link, unit) };
  const first = word === 'to' ? link : link + 1;
  return { first, last: phraseEnd(prose, first, unit, { stopsAtVerb: true }) };
}

/** "Trump's", "his" before a noun with at most an adjective between. */
function ownerBefore(prose: Prose, noun: number, unit: Unit): Phrase | undefined {
  for (let at = noun - 1; at >= Math.max(unit.first, noun - 3); at--) {
    if (prose.is(at, CLASS.owner) && prose.word(at) !== 'whose') return { first: at, last: at + 1 };
    if (prose.shape(at) === SHAPE.clitic && prose.word(at).endsWith('s'))
      return phraseBefore(prose, at, unit);
    if (prose.shape(at) !== SHAPE.lower) return undefined;
  }
  return undefined;
}

function adjectiveContent(prose: Prose, at: number, unit: Unit): Attribution | undefined {
  let first = at;
  while (first > unit.first && prose.is(first - 1, CLASS.adverb)) first--;
  let helped = false;
  while (
    first > unit.first &&
    prose.is(first - 1, CLASS.be | CLASS.have | CLASS.modal | CLASS.negation | CLASS.adverb)
  ) {
    helped ||= prose.is(first - 1, CLASS.be);
    first--;
  }
  if (!helped) return undefined;
  const speaker = subjectBefore(prose, first, unit);
  if (speaker === undefined || /^(?:it|this|that|there)$/.test(prose.word(speaker.first)))
    return undefined;
  const cue = { first, last: at + 1 };
  return {
    ...REST,
    sense: 'think',
    use: 'adjective',
    unit,
    speaker,
    cue,
    parts: [contentOf(prose, at + 1, unit)],
    lemma: prose.word(at),
    frame: `adj ${prose.word(at + 1)}`,
  };
}

/** "seems to …", "is expected to …": what is said has the subject in it, and nobody says it. */
export function readDistant(prose: Prose, group: VerbGroup, unit: Unit): Attribution | undefined {
  const { at, first } = group;
  const next = prose.word(at + 1);
  const seems = group.verb.frames.has('r') && group.use === 'finite';
  const passive = group.use === 'passive' && DISTANT.has(prose.word(at));
  if (!seems && !passive) return undefined;
  if (next !== 'to' && next !== 'as' && !(seems && /^(?:like|that|as)$/.test(next))) {
    if (!seems || !prose.isWord(at + 1) || prose.is(at + 1, CLASS.preposition)) return undefined;
  }
  const subject = subjectBefore(prose, first, unit);
  if (subject === undefined) return undefined;
  const rest = { first: at + 1, last: phraseEnd(prose, at + 1, unit) };
  const parts = [{ first: subject.first, last: subject.last }, rest];
  return {
    ...REST,
    sense: 'seem',
    use: 'distant',
    unit,
    cue: { first, last: at + 1 },
    parts,
    lemma: group.verb.lemma,
    frame: seems ? 'seem' : `passive ${next}`,
  };
}

/** "was criticized by many", "was asked about the plan". */
export function readPassive(prose: Prose, group: VerbGroup, unit: Unit): Attribution | undefined {
  const { at, first, verb } = group;
  const subject = subjectBefore(prose, first, unit);
  if (subject === undefined) return undefined;
  const base = { ...REST, use: 'passive', unit, cue: { first, last: at + 1 }, lemma: verb.lemma };
  const next = prose.word(at + 1);
  if (next === 'by' && (verb.frames.has('n') || verb.frames.has('t'))) {
    const speaker = phraseAfter(prose, at + 2, unit.last);
    return (
      speaker && {
        ...base,
        sense: verb.sense,
        speaker,
        parts: [{ first: subject.first, last: subject.last }],
        frame: 'by',
      }
    );
  }
  if (!verb.frames.has('p') && verb.lemma !== 'ask') return undefined;
  if (next === 'that' || prose.is(at + 1, CLASS.question) || next === 'about' || next === 'of') {
    const from = next === 'about' || next === 'of' ? at + 2 : at + 1;
    return {
      ...base,
      sense: verb.sense,
      parts: [{ first: from, last: clauseEnd(prose, from, unit) }],
      frame: `told ${next === 'that' ? 't' : 'w'}`,
    };
  }
  return undefined;
}

/** "Asked (by reporters) whether he would go, he said …", and "… when asked about it". */
export function readAsked(prose: Prose, at: number, unit: Unit): Attribution | undefined {
  const before = at - 1;
  const opens =
    at === unit.first || prose.isMark(before, ',') || /^(?:when|if)$/.test(prose.word(before));
  if (prose.word(at) !== 'asked' || !opens) return undefined;
  const asker = prose.word(at + 1) === 'by' ? phraseAfter(prose, at + 2, unit.last) : undefined;
  const link = skipTime(prose, asker?.last ?? at + 1, unit);
  const about = /^(?:about|for)$/.test(prose.word(link));
  const asks = prose.is(link, CLASS.question) || /^(?:if|to)$/.test(prose.word(link));
  if (!about && !asks) return undefined;
  const first = about ? link + 1 : link;
  let last = first;
  while (last < unit.last && !prose.isMark(last, ',')) last++;
  const parts = [{ first, last: trimEnd(prose, first, last) }];
  const cue = { first: at, last: Math.max(at + 1, asker === undefined ? first : at + 1) };
  return {
    ...REST,
    sense: 'ask',
    use: 'passive',
    unit,
    cue,
    speaker: asker,
    parts,
    lemma: 'ask',
    frame: 'Asked',
  };
}

/** "has reportedly sent …": hearsay that nobody is named for. */
export function readHearsay(prose: Prose, at: number, unit: Unit): Attribution | undefined {
  if (!HEDGES.has(prose.word(at))) return undefined;
  let first = at;
  while (
    first > unit.first &&
    !prose.isMark(first - 1, ',;:—–') &&
    prose.quoteAt(first - 1) === undefined
  )
    first--;
  const last = clauseEnd(prose, first, unit);
  if (last - first < 4) return undefined;
  return {
    ...REST,
    use: 'hearsay',
    unit,
    cue: { first: at, last: at + 1 },
    parts: [{ first, last }],
    lemma: prose.word(at),
    frame: 'hearsay',
  };
}

/** Words before the colon of a headline or a turn of an interview. */
const MAX_COLON_SPEAKER = 7;

/** "Kallas: aid exceeds …", and a name before a colon and a quote. */
export function readColon(prose: Prose, unit: Unit): Attribution | undefined {
  let at = unit.first;
  while (at < unit.last && at - unit.first <= MAX_COLON_SPEAKER && !prose.isMark(at, ':')) {
    if (prose.quoteAt(at) !== undefined) return undefined;
    const small =
      prose.shape(at) === SHAPE.lower &&
      prose.is(at, CLASS.be | CLASS.have | CLASS.modal | CLASS.subordinator | CLASS.past);
    const verb = prose.verb(at);
    if (small || (verb !== undefined && (verb.forms & FORM.past) !== 0)) return undefined;
    at++;
  }
  if (!prose.isMark(at, ':') || at === unit.first || at + 1 >= unit.last) return undefined;
  if (!prose.isCapital(unit.first) || !prose.isCapital(at - 1)) return undefined;
  const quoted = prose.quoteAt(at + 1)?.first === at + 1;
  const headline = isHeadline(prose, unit);
  const isTurn =
    prose.shape(at - 1) === SHAPE.capitals && prose.shape(unit.first) === SHAPE.capitals;
  if (!headline && !quoted && !isTurn) return undefined;
  const content = clauseFrom(prose, at + 1, at, unit);
  if (content === undefined) return undefined;
  return {
    ...REST,
    use: 'colon',
    unit,
    speaker: { first: unit.first, last: at },
    cue: { first: at, last: at + 1 },
    parts: [{ first: at + 1, last: trimEnd(prose, at + 1, unit.last) }],
    lemma: ':',
    frame: headline ? 'headline' : 'quote',
  };
}

function isHeadline(prose: Prose, unit: Unit): boolean {
  const block = prose.document.blocks[unit.block];
  if (block === undefined) return false;
  if (block.kind === 'headline') return true;
  return (
    block.first === unit.first &&
    block.last === unit.last &&
    (block.casing !== 'sentence' || unit.first === 0)
  );
}
