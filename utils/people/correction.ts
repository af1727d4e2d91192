/** What a reader says of a name: whom it means, whom it does not mean, or that it is never to be marked. */
import { foldName } from '../language/fold.ts';

export type Verdict =
  | { kind: 'is' | 'not'; entity: string /** Name of that entity. */; person: string }
  | { kind: 'never' };

/** Corrected story, as far as readers need it to know it again. */
export interface CorrectedStory {
  address: string;
  title: string;
}

/** What a reader decides. */
export interface CorrectionDraft {
  /** Name of the person as an uncorrected scan gives it. */
  name: string;
  verdict: Verdict;
  /** The one story it holds for; absent, it holds everywhere. */
  story?: CorrectedStory | undefined;
}

export interface Correction extends CorrectionDraft {
  /** Made of what it says, so that saying it twice is saying it once. */
  id: string;
  /** Milliseconds since 1970. */
  created: number;
}

/** Whether both speak of one name, and the later one takes back what the earlier one said; of one place, both. */
export function overrules(later: CorrectionDraft, earlier: CorrectionDraft): boolean {
  if (foldName(later.name) !== foldName(earlier.name)) return false;
  const [now, before] = [later.verdict, earlier.verdict];
  if (now.kind === 'never') return before.kind === 'is';
  if (now.kind === 'not') return before.kind === 'is' && before.entity === now.entity;
  return before.kind !== 'not' || before.entity === now.entity;
}
