/** Judges where a finder of quotes put them: right, wrong, left open, or lost. */
import type { Stretch } from '../../utils/notes/anchor.ts';
import type { AnchorCase } from './cases.ts';

/** What a finder says of one case. */
export interface Finding {
  /** Where it would show the note without asking. */
  shown?: Stretch | undefined;
  /** Places it asks the reader to look at. */
  asked?: readonly Stretch[] | undefined;
}

export type Outcome = 'right' | 'wrong' | 'asked' | 'lost' | 'rightly missing';

/** Share of both stretches that must be common: where a quote was edited its ends are a matter of taste. */
const ENOUGH_COMMON = 0.7;

/** What a finding is worth. */
export function scoreFinding({ truth }: AnchorCase, { shown, asked = [] }: Finding): Outcome {
  if (shown) return truth && share(shown, truth) >= ENOUGH_COMMON ? 'right' : 'wrong';
  if (asked.length > 0) return 'asked';
  return truth ? 'lost' : 'rightly missing';
}

function share(a: Stretch, b: Stretch): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, common) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Sums over cases. */
export interface Tally {
  cases: number;
  /** Cases whose words are there and can be told from all others. */
  findable: number;
  right: number;
  /** Shown at words that are not the noted ones, without a question. */
  wrong: number;
  /** Findable, and the reader is asked. */
  asked: number;
  /** Findable, and not found. */
  lost: number;
  /** Gone, and the reader is asked all the same. */
  askedInVain: number;
}

export function tallyOutcomes(outcomes: readonly (readonly [AnchorCase, Outcome])[]): Tally {
  const isFindable = ({ truth, isOpen }: AnchorCase) => truth !== undefined && !isOpen;
  const count = (holds: (one: AnchorCase, outcome: Outcome) => boolean) =>
    outcomes.filter(([one, outcome]) => holds(one, outcome)).length;
  return {
    cases: outcomes.length,
    findable: count(isFindable),
    right: count((one, outcome) => isFindable(one) && outcome === 'right'),
    wrong: count((_, outcome) => outcome === 'wrong'),
    asked: count((one, outcome) => isFindable(one) && outcome === 'asked'),
    lost: count((one, outcome) => isFindable(one) && outcome === 'lost'),
    askedInVain: count(({ truth }, outcome) => truth === undefined && outcome === 'asked'),
  };
}
