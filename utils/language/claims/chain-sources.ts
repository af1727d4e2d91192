/** Joins who says something with those through whom the story has it: "According to TASS, Dmitriev described …". */
import type { Attribution } from './attribution.ts';
import { phraseAfter } from './noun-phrases.ts';
import type { Prose } from './prose.ts';

/** Tokens before a speaker that still let the speaker's clause begin there. */
const SLACK = 2;

/** Attributions of one sentence; of two where one only passes the other on, the inner one stays, with its source. */
export function chainSources(prose: Prose, all: readonly Attribution[]): Attribution[] {
  const found = withCredits(prose, all);
  const passedOn = new Map<Attribution, Attribution[]>();
  for (const outer of found) {
    const inner = passesOn(outer)
      ? found.filter((one) => one !== outer && isPassedOn(one, outer))
      : [];
    if (inner.length > 0) passedOn.set(outer, inner);
  }
  if (passedOn.size === 0) return [...found];
  return found
    .filter((one) => !passedOn.has(one))
    .map((one) => {
      const outer = [...passedOn].filter(([, inner]) => inner.includes(one)).map(([each]) => each);
      const sources = outer.flatMap(({ speaker }) => speaker ?? []);
      return outer.length === 0 ? one : { ...one, sources: [...(one.sources ?? []), ...sources] };
    });
}

/** Participles of "as quoted by TASS". */
const PASSED = new Set(['quoted', 'cited', 'reported', 'carried', 'published', 'relayed']);

/** Statements with those by whom their sentence says they were quoted. */
function withCredits(prose: Prose, found: readonly Attribution[]): readonly Attribution[] {
  const [one] = found;
  if (one === undefined) return found;
  for (let at = one.unit.first + 1; at + 1 < one.unit.last; at++) {
    if (prose.word(at) !== 'by' || !PASSED.has(prose.word(at - 1)) || prose.quoteAt(at)) continue;
    const source = phraseAfter(prose, at + 1, one.unit.last);
    if (source === undefined || !prose.isCapital(source.last - 1)) continue;
    return found
      .filter(({ speaker }) => speaker?.first !== source.first)
      .map((each) =>
        each.sense === 'say' && each.speaker ? { ...each, sources: [source] } : each,
      );
  }
  return found;
}

/** "According to X" and ", X reported" tell of all that their sentence says. */
function passesOn({ frame, speaker, sense }: Attribution): boolean {
  return (
    speaker !== undefined && sense === 'say' && (frame === 'A' || frame === 'B' || frame === 'I')
  );
}

/** Whether a statement is what the words of an outer one begin with. */
function isPassedOn(one: Attribution, outer: Attribution): boolean {
  const [whole] = outer.parts;
  if (whole === undefined || one.speaker === undefined || one.sense === 'seem') return false;
  const isWithin = outer.parts.some(
    ({ first, last }) => first <= one.cue.first && one.cue.last <= last,
  );
  if (!isWithin || passesNothing(one)) return false;
  const starts = Math.min(one.speaker.first, one.parts[0]?.first ?? one.speaker.first);
  return starts - whole.first <= SLACK;
}

/** What is no saying of its own: nouns, adjectives, thoughts. */
function passesNothing({ use, sense }: Attribution): boolean {
  return use === 'noun' || use === 'adjective' || use === 'participle' || sense === 'think';
}
