/** Exact span scores of names found in labelled texts. */
import type { MentionType, Span } from '../../utils/language/analysis.ts';
import type { LabelledText } from '../corpus/labelled.ts';

export interface Score {
  /** Percent. */
  precision: number;
  recall: number;
  f1: number;
  /** Names in the texts, and names found. */
  labelled: number;
  found: number;
}

export interface FoundName extends Span {
  type: MentionType;
}

/** Found names, in the order of the texts; spans count as equal without outer marks and a possessive "'s". */
export function scoreNames(
  texts: readonly LabelledText[],
  found: readonly (readonly FoundName[])[],
  { type, within }: { type: MentionType; within?: (text: LabelledText, at: Span) => boolean },
): Score {
  let right = 0;
  let labelled = 0;
  let claimed = 0;
  texts.forEach((text, nth) => {
    const keysOf = (names: readonly FoundName[]) =>
      new Set(
        names
          .filter((name) => name.type === type && (within === undefined || within(text, name)))
          .map((name) => bareKey(text.text, name)),
      );
    const truth = keysOf(text.names);
    const answer = keysOf(found[nth] ?? []);
    labelled += truth.size;
    claimed += answer.size;
    for (const key of answer) if (truth.has(key)) right++;
  });
  const precision = claimed === 0 ? 0 : right / claimed;
  const recall = labelled === 0 ? 0 : right / labelled;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    precision: 100 * precision,
    recall: 100 * recall,
    f1: 100 * f1,
    labelled,
    found: claimed,
  };
}

function bareKey(text: string, { start, end }: Span): string {
  const name = text.slice(start, end);
  const lead = /^[^\p{L}\p{N}]*/u.exec(name)?.[0].length ?? 0;
  const tail = /(?:['’][sS]|[^\p{L}\p{N}])*$/u.exec(name)?.[0].length ?? 0;
  return `${start + lead}-${Math.max(start + lead, end - tail)}`;
}
