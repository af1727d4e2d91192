/** Joins who says something with those through whom the story has it: "According to TASS, Dmitriev described …". */
import type { Attribution } from './attribution.ts';

/** Tokens before a speaker that still let the speaker's clause begin there. */
const SLACK = 2;

/** Attributions of one sentence; of two where one only passes the other on, the inner one stays, with its source. */
export function chainSources(found: readonly Attribution[]): Attribution[] {
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
  const isWithin = whole.first <= one.cue.first && one.cue.last <= whole.last;
  if (!isWithin || passesNothing(one)) return false;
  const starts = Math.min(one.speaker.first, one.parts[0]?.first ?? one.speaker.first);
  return starts - whole.first <= SLACK;
}

/** What is no saying of its own: nouns, adjectives, thoughts. */
function passesNothing({ use, sense }: Attribution): boolean {
  return use === 'noun' || use === 'adjective' || use === 'participle' || sense === 'think';
}
