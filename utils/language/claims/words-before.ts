/** Reads what is said before whoever says it: “…,” Peskov said, and “…,” said Peskov. */
import { type Attribution, attribute, type Walk } from './attribution.ts';
import { clauseEnd, endsSpeech } from './clause-ends.ts';
import type { Content } from './contents.ts';
import { type Phrase, phraseAfter } from './noun-phrases.ts';
import type { Prose, Unit } from './prose.ts';
import { startsPredicate, type VerbGroup } from './verb-groups.ts';
import { CLASS } from './word-classes.ts';

/** Fewer words before a comma are no clause, but an adverbial. */
const MIN_CLAUSE = 4;

/** What stands before the speaker and ends with a comma or a quote. */
export function contentBefore(
  walk: Walk,
  { end, after, isInside }: { end: number; after: Content | undefined; isInside: boolean },
): Phrase | undefined {
  const { prose, unit, taken } = walk;
  const before = end - 1;
  if (before < taken) return undefined;
  const quote = prose.quoteAt(before);
  if (quote !== undefined) {
    const first = leadIn(prose, quote.first, unit, taken);
    return { first, last: before + 1 };
  }
  if (!prose.isMark(before, ',')) return undefined;
  if (after !== undefined && !isBetween(prose, after)) return undefined;
  const first = Math.max(unit.first, taken);
  if (isInside) return { first, last: before };
  const isAdverbial = prose.is(unit.first, CLASS.preposition | CLASS.subordinator);
  const isClause = before - first >= MIN_CLAUSE || holdsVerb(prose, first, before);
  return isAdverbial || !isClause ? undefined : { first, last: before };
}

/** "It had not, he admitted." */
function holdsVerb(prose: Prose, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (startsPredicate(prose, at)) return true;
  return false;
}

/** Whether what follows goes on with what stands before: “The port,” she said, “…”, but not in she said, “…”. */
function isBetween(prose: Prose, after: Content): boolean {
  return prose.isMark(after.cueEnd, ',') && prose.quoteAt(after.first)?.first !== after.first;
}

/** Where words before a quote belong to what is said: It was “a shame,” he said. */
function leadIn(prose: Prose, first: number, unit: Unit, taken: number): number {
  const before = first - 1;
  if (before < unit.first || !prose.isWord(before)) return first;
  return Math.max(unit.first, taken);
}

/** Adds what follows a speaker who stands within the words said. */
export function withFollowing(
  { prose, unit }: Walk,
  before: Phrase,
  at: number,
  content: Content | undefined,
): Phrase[] {
  if (content !== undefined) {
    return content.isClause ? [before, { first: content.first, last: content.last }] : [before];
  }
  const isInside = prose.isMark(at, ',') && prose.isMark(before.last, ',') && prose.isWord(at + 1);
  const others = CLASS.coordinator | CLASS.relative;
  if (!isInside || prose.verb(at + 1) !== undefined || prose.is(at + 1, others)) return [before];
  const last = clauseEnd(prose, at + 1, unit);
  return last > at + 1 ? [before, { first: at + 1, last }] : [before];
}

/** “…,” said Peskov. */
export function readInverted(walk: Walk, group: VerbGroup): Attribution | undefined {
  const { prose, unit, taken } = walk;
  const before = group.first - 1;
  if (before < unit.first) return undefined;
  const quote = prose.quoteAt(before);
  const subject = phraseAfter(prose, group.end, unit.last);
  if (subject === undefined || prose.word(subject.first) === 'that') return undefined;
  if (startsPredicate(prose, subject.last)) return undefined;
  if (quote === undefined && !isInvertedAfterComma(walk, group, subject)) return undefined;
  const part =
    quote === undefined
      ? { first: Math.max(unit.first, taken), last: before }
      : { first: leadIn(prose, quote.first, unit, taken), last: before + 1 };
  const cue = { first: group.first, last: group.end };
  const next = prose.isMark(subject.last, ',:') ? prose.quoteAt(subject.last + 1) : undefined;
  const parts = next === undefined ? [part] : [part, { first: next.first, last: next.last }];
  return attribute(walk, group, { speaker: subject, cue, parts, frame: 'I' });
}

/** The talks had failed, said Peskov; not "Peskov, the spokesman, told reporters". */
function isInvertedAfterComma({ prose, unit }: Walk, group: VerbGroup, subject: Phrase): boolean {
  const before = group.first - 1;
  if (!prose.isMark(before, ',') || before - unit.first < MIN_CLAUSE || group.verb.frames.has('p'))
    return false;
  for (let at = before - 1; at >= unit.first; at--) {
    const quote = prose.quoteAt(at);
    if (quote === undefined) continue;
    if (at < before - 1 && endsSpeech(prose, quote)) return false;
    break;
  }
  const names = CLASS.determiner | CLASS.owner | CLASS.subject;
  if (!prose.isCapital(subject.first) && !prose.is(subject.first, names)) return false;
  const { last } = subject;
  return (
    last >= unit.last || prose.isMark(last, ',.') || prose.is(last, CLASS.preposition | CLASS.time)
  );
}
