/** Names that a pack recognised, as support for the tagger: evidence, which a clear context may outweigh. */
import type { MentionType, Span } from '../analysis.ts';
import { LABEL_COUNT, labelOf, PART } from './labels.ts';
import type { Reading, Run } from './reading.ts';

/** A name in the normalised text that somebody else recognised. */
export interface KnownName extends Span {
  type: MentionType;
}

/** What a known name adds to the score of each of its labels: the odds of `e` to the power of this. */
const SUPPORT = 2.5;

/** Adds to the scores of runs (one after the other, LABEL_COUNT a token) for names that begin and end with tokens. */
export function supportKnown(
  reading: Reading,
  known: readonly KnownName[],
  scores: Float64Array,
): void {
  if (known.length === 0) return;
  const ordered = known.toSorted((one, other) => one.start - other.start);
  let next = 0;
  let at = 0;
  for (const run of reading.runs) {
    const end = reading.tokens.ends[run.last - 1] ?? 0;
    const start = reading.tokens.starts[run.first] ?? 0;
    while ((ordered[next]?.start ?? end) < start) next++;
    for (; (ordered[next]?.start ?? end) < end; next++)
      supportName(reading, { run, at, scores }, ordered[next]);
    at += (run.last - run.first) * LABEL_COUNT;
  }
}

function supportName(
  { tokens }: Reading,
  { run, at, scores }: { run: Run; at: number; scores: Float64Array },
  name: KnownName | undefined,
): void {
  if (name === undefined) return;
  let first = run.first;
  while (first < run.last && (tokens.starts[first] ?? 0) < name.start) first++;
  let last = first;
  while (last < run.last && (tokens.ends[last] ?? 0) < name.end) last++;
  if (tokens.starts[first] !== name.start || tokens.ends[last] !== name.end) return;
  for (let index = first; index <= last; index++) {
    const cell =
      at + (index - run.first) * LABEL_COUNT + labelOf(name.type, partAt(index, first, last));
    scores[cell] = (scores[cell] ?? 0) + SUPPORT;
  }
}

function partAt(index: number, first: number, last: number): number {
  if (first === last) return PART.only;
  if (index === first) return PART.begin;
  return index === last ? PART.last : PART.inside;
}
