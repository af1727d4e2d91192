/** Reads the verb of a cue with what belongs to it, and who its subject is. */
import { SHAPE } from '../tokens.ts';
import { CUE_VERBS, type CueVerb, FORM, NOUNS, type VerbForm } from './cue-verbs.ts';
import { type Phrase, phraseAfter, phraseBefore } from './noun-phrases.ts';
import type { Prose, Unit } from './prose.ts';
import { CLASS } from './word-classes.ts';

export type VerbUse = 'finite' | 'passive' | 'participle' | 'infinitive';

/** A cue verb where it stands. */
export interface VerbGroup {
  verb: CueVerb;
  /** First of its auxiliaries and adverbs. */
  first: number;
  /** The verb itself. */
  at: number;
  /** Behind the verb and its particle. */
  end: number;
  use: VerbUse;
  /** No auxiliary tells that it is a verb. */
  isBare: boolean;
}

/** Tokens between the commas of an apposition or a relative clause. */
const MAX_BETWEEN = 40;
const AUXILIARY = CLASS.be | CLASS.have | CLASS.modal;
const NOUNLY = CLASS.determiner | CLASS.owner | CLASS.preposition;
const PARTICLES = new Set(['back', 'clear', 'in', 'off', 'on', 'out', 'up']);
/** Subjects of many without an "-s". */
const PLURALS = new Set(
  'all and both critics data democrats many media men most others people police republicans some that which who women'.split(
    ' ',
  ),
);
/** Verbs whose base form is nothing else. */
const PLAIN = new Set('say think believe tell know argue agree insist expect feel'.split(' '));
export function readGroup(prose: Prose, at: number, unit: Unit): VerbGroup | undefined {
  const found = verbAt(prose, at);
  if (found === undefined) return undefined;
  const { verb, forms, end } = found;
  const helped = readHelp(prose, at, { unit, forms });
  if (helped === undefined) return undefined;
  const { first, before, nearest } = helped;
  const group = { verb, first, at, end, isBare: nearest === 0 };
  if (nearest !== 0) {
    const use = helpedUse(nearest, forms);
    return use && { ...group, use };
  }
  if (prose.word(before) === 'to' && (forms & FORM.base) !== 0) {
    return { ...group, first: before, use: 'infinitive' };
  }
  const use = bareUse(prose, { before, verb, forms, unit, at });
  return use && { ...group, use };
}

/** A cue verb, with its particle where that makes it another: "pointed out". */
function verbAt(prose: Prose, at: number): (VerbForm & { end: number }) | undefined {
  const found = prose.verb(at);
  const next = prose.word(at + 1);
  if (PARTICLES.has(next)) {
    const paired = CUE_VERBS.get(`${prose.word(at)} ${next}`);
    if (paired !== undefined) return { ...paired, end: at + 2 };
  }
  return found && { ...found, end: at + 1 };
}

/** Auxiliaries and adverbs before a verb: where they begin, and the class of the nearest auxiliary. */
function readHelp(
  prose: Prose,
  at: number,
  { unit, forms }: { unit: Unit; forms: number },
): { first: number; before: number; nearest: number } | undefined {
  let first = at;
  let nearest = 0;
  let before = at - 1;
  for (; before >= unit.first && prose.quoteAt(before) === undefined; before--) {
    const auxiliary = prose.classes(before) & AUXILIARY;
    // "Trump’s calls": an owner's ending is no "is" where no form of a verb fits it.
    const owns =
      prose.shape(before) === SHAPE.clitic && (forms & (FORM.gerund | FORM.participle)) === 0;
    if (auxiliary !== 0 && !owns) nearest ||= auxiliary;
    else if (!prose.is(before, CLASS.adverb | CLASS.negation) || prose.isCapital(before)) break;
    else if (nearest === 0 && prose.word(before) === 'no') return undefined;
    first = before;
  }
  return { first, before, nearest };
}

function helpedUse(nearest: number, forms: number): VerbUse | undefined {
  if ((nearest & CLASS.be) !== 0) {
    if ((forms & FORM.participle) !== 0) return 'passive';
    return (forms & FORM.gerund) !== 0 ? 'finite' : undefined;
  }
  const fits = (nearest & CLASS.have) !== 0 ? FORM.participle | FORM.base : FORM.base;
  return (forms & fits) !== 0 ? 'finite' : undefined;
}

interface BareVerb {
  before: number;
  verb: CueVerb;
  forms: number;
  unit: Unit;
  at: number;
}

/** How a form without an auxiliary is used; none where it is rather a noun or an adjective. */
function bareUse(prose: Prose, bare: BareVerb): VerbUse | undefined {
  const { before, verb, forms, unit, at } = bare;
  if ((forms & FORM.gerund) !== 0) {
    return prose.is(before, CLASS.determiner | CLASS.owner) ? undefined : 'participle';
  }
  if (prose.is(before, NOUNLY) && !prose.is(before, CLASS.relative)) return undefined;
  if (prose.shape(before) === SHAPE.clitic || prose.isHyphen(at + 1) || prose.isHyphen(at - 1)) {
    return undefined;
  }
  if (prose.shape(before) === SHAPE.number && (forms & FORM.base) === 0) return undefined;
  if ((forms & (FORM.past | FORM.participle)) !== 0) return 'finite';
  if ((forms & FORM.third) !== 0) {
    const isShow = verb.lemma === 'show' && !/[^s]s$/.test(prose.word(before));
    const isNoun = NOUNS.has(verb.lemma) && !isShow && !isSingular(prose, before, unit);
    return before < unit.first || isNoun ? undefined : 'finite';
  }
  return before >= unit.first && isPlural(prose, before, verb) ? 'finite' : undefined;
}

/** Whether the base form of a verb may follow a word as its predicate. */
function isPlural(prose: Prose, before: number, verb: CueVerb): boolean {
  const word = prose.word(before);
  if (word === 'and') return !NOUNS.has(verb.lemma);
  if (prose.is(before, CLASS.subject) || PLURALS.has(word) || /[^s]s$/.test(word)) return true;
  const others = CLASS.preposition | CLASS.determiner | CLASS.owner | CLASS.modal;
  return (
    PLAIN.has(verb.lemma) && prose.isWord(before) && !prose.is(before, others) && word !== 'to'
  );
}

/** Whether what ends at a token is one person or thing, so that "-s" after it ends a verb. */
function isSingular(prose: Prose, last: number, unit: Unit): boolean {
  if (prose.is(last, CLASS.subject | CLASS.relative) || prose.isMark(last, ',)—–')) return true;
  if (prose.isCapital(last) && prose.shape(last) !== SHAPE.dotted) return true;
  const phrase = phraseBefore(prose, last + 1, unit);
  if (phrase === undefined || /[^s]s$/.test(prose.word(last))) return false;
  return /^(?:a|an|the|this|that|his|her|its|one|each|another)$/.test(prose.word(phrase.first));
}

/** Who says it; `antecedent` is what a relative pronoun that is the subject stands for. */
export interface Subject extends Phrase {
  antecedent?: Phrase | undefined;
  /** What stands between it and the verb, which may name it: "the minister, Ana Silva, said". */
  aside?: Phrase | undefined;
}

/** The subject that stands before a verb whose auxiliaries begin at `first`. */
export function subjectBefore(prose: Prose, first: number, unit: Unit): Subject | undefined {
  const end = skipTimeBack(prose, first, unit);
  const before = end - 1;
  if (before < unit.first || prose.quoteAt(before) !== undefined) return undefined;
  if (prose.is(before, CLASS.relative)) {
    const noun = prose.isMark(before - 1, ',—–') ? before - 1 : before;
    return { first: before, last: end, antecedent: phraseBefore(prose, noun, unit) };
  }
  const opening = openingOf(prose, before);
  if (opening !== '') {
    const open = asideBefore(prose, before, { unit, opening });
    if (open < 0) return undefined;
    return behindAdverbial(prose, open, unit) ?? headBefore(prose, { open, close: before }, unit);
  }
  return prose.is(before, CLASS.coordinator) ? undefined : phraseBefore(prose, end, unit);
}

/** Commas before one that are looked behind for the head of "Gavin Brown, 44, of Harehills, Leeds,". */
const MAX_ASIDES = 4;

/** The noun phrase before an aside; what only goes on with one farther before is part of the aside. */
function headBefore(
  prose: Prose,
  { open, close }: { open: number; close: number },
  unit: Unit,
): Subject | undefined {
  let comma = open;
  for (let tries = 0; tries < MAX_ASIDES; tries++) {
    const head = phraseBefore(prose, comma, unit);
    const before = head === undefined ? comma - 1 : head.first - 1;
    const isPart =
      head === undefined ||
      prose.shape(head.last - 1) === SHAPE.number ||
      (before > unit.first && prose.is(before, CLASS.preposition));
    if (!isPart) return { ...head, aside: { first: comma + 1, last: close } };
    const next = commaBefore(prose, before, unit);
    if (next < 0) return head && { ...head, aside: { first: comma + 1, last: close } };
    comma = next;
  }
  return undefined;
}

function commaBefore(prose: Prose, from: number, unit: Unit): number {
  for (let at = from; at > unit.first && from - at < MAX_BETWEEN; at--) {
    if (prose.isMark(at, ',')) return at;
  }
  return -1;
}

/** "After winning Ohio, John Kasich (R), said": the comma ends an adverbial, and the subject follows it. */
function behindAdverbial(prose: Prose, comma: number, unit: Unit): Phrase | undefined {
  if (
    !prose.isMark(comma, ',') ||
    !opensAdverbial(prose, unit.first) ||
    !prose.isCapital(comma + 1)
  ) {
    return undefined;
  }
  for (let at = unit.first; at < comma; at++) if (prose.isMark(at, ',')) return undefined;
  return phraseAfter(prose, comma + 1, unit.last);
}

/** The marks that open an aside which the mark at a token closes; none for other tokens. */
function openingOf(prose: Prose, at: number): string {
  if (prose.isMark(at, ',')) return ',';
  if (prose.isMark(at, ')')) return '(';
  return prose.isDash(at) ? '—–' : '';
}

/** The mark that opens the aside which closes at a token, or -1. */
function asideBefore(
  prose: Prose,
  close: number,
  { unit, opening }: { unit: Unit; opening: string },
): number {
  const least = Math.max(unit.first, close - MAX_BETWEEN);
  for (let at = close - 1; at >= least; at--) {
    if (prose.quoteAt(at) !== undefined) return -1;
    const fits = opening === '—–' ? prose.isDash(at) : prose.isMark(at, opening);
    if (fits && at > unit.first) return at;
  }
  return -1;
}

/** "Peskov on Friday told": the end of what stands before the day. */
function skipTimeBack(prose: Prose, end: number, unit: Unit): number {
  let at = end;
  while (at - 1 > unit.first && prose.is(at - 1, CLASS.time) && prose.word(at - 1) !== 'march')
    at--;
  return at < end && prose.word(at - 1) === 'on' ? at - 1 : at;
}

/** Adverbials before the subject of a sentence that are looked behind. */
const MAX_ADVERBIALS = 4;

/** The subject of the clause a sentence opens with, behind adverbials before it. */
export function openingSubject(prose: Prose, unit: Unit, limit: number): Subject | undefined {
  let at = unit.first;
  for (let tries = 0; tries < MAX_ADVERBIALS && at < limit; tries++) {
    while (
      at < limit &&
      (prose.is(at, CLASS.coordinator | CLASS.adverb) || prose.isMark(at, ',—–-'))
    ) {
      at++;
    }
    if (prose.quoteAt(at) !== undefined) return undefined;
    if (!opensAdverbial(prose, at)) return phraseAfter(prose, at, limit);
    while (at < limit && !prose.isMark(at, ',')) at++;
    at++;
  }
  return undefined;
}

function opensAdverbial(prose: Prose, at: number): boolean {
  const word = prose.word(at);
  return (
    prose.is(at, CLASS.preposition | CLASS.subordinator | CLASS.question) ||
    word === 'to' ||
    /(?:ing|ed)$/.test(word)
  );
}

/** Whether a verb stands behind a noun phrase, so that it is a subject of its own. */
export function startsPredicate(prose: Prose, at: number): boolean {
  if (prose.is(at, CLASS.be | CLASS.have | CLASS.modal | CLASS.past)) return true;
  const forms = prose.verb(at)?.forms ?? 0;
  return (forms & (FORM.past | FORM.third)) !== 0;
}
