/** Reads "according to", whose source stands behind it and whose words stand on either side. */
import type { Attribution, Walk } from './attribution.ts';
import { clauseEnd, trimEnd } from './clause-ends.ts';
import { type Phrase, phraseAfter } from './noun-phrases.ts';
import type { Prose, Unit } from './prose.ts';
import { startsPredicate } from './verb-groups.ts';
import { CLASS } from './word-classes.ts';

/** "According to TASS, …", "…, according to TASS" and both. */
export function readAccording({ prose, unit }: Walk, at: number): Attribution | undefined {
  const source = phraseAfter(prose, at + 2, unit.last);
  if (source === undefined) return undefined;
  const isWhole = hasVerb(prose, unit.first, at);
  const behind = partBehind(prose, unit, { from: source.last, isWhole });
  const parts = [partBefore(prose, unit, at), behind].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  const cue = { first: at, last: at + 2 };
  const frame = at - unit.first <= 1 ? 'A' : 'B';
  return {
    speaker: source,
    cue,
    parts,
    frame,
    sense: 'say',
    lemma: 'according',
    use: 'finite',
    unit,
  };
}

/** What stands before "according to": the clause behind an aside, or all of the sentence. */
function partBefore(prose: Prose, unit: Unit, at: number): Phrase | undefined {
  const end = trimEnd(prose, unit.first, at);
  const isAdverbial = prose.is(unit.first, CLASS.preposition) && !hasVerb(prose, unit.first, end);
  return end - unit.first < 2 || isAdverbial ? undefined : { first: unit.first, last: end };
}

/** What goes on behind the source and a comma; behind a whole clause no further verb does. */
function partBehind(
  prose: Prose,
  unit: Unit,
  { from, isWhole }: { from: number; isWhole: boolean },
): Phrase | undefined {
  let first = from;
  while (first < unit.last && !prose.isMark(first, ',')) first++;
  const goesOn = isWhole && prose.verb(first + 1) !== undefined;
  const isAside = prose.is(first + 1, CLASS.relative | CLASS.coordinator) || goesOn;
  if (first + 2 >= unit.last || isAside) return undefined;
  return { first: first + 1, last: clauseEnd(prose, first + 1, unit) };
}

function hasVerb(prose: Prose, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (startsPredicate(prose, at)) return true;
  return false;
}
