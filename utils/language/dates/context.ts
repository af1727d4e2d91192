/** What a date is read in: the tokens, the day of the story, and what the story has named before. */
import type { DateMention } from '../analysis.ts';
import type { Scan } from '../figures/scan.ts';
import { SAYING_WORDS } from '../words.ts';
import { type Day, fromDay } from './days.ts';
import { FUTURE_CUES } from './words.ts';

export interface Context {
  scan: Scan;
  /** Day the story was written. */
  today: Day | undefined;
  /** Days stand before months: 11/4 is in April. */
  dayFirst: boolean;
  /** Day named last. */
  named: Day | undefined;
  /** Year named last. */
  year: number | undefined;
  /** Quarter named last, `2025-Q1`. */
  quarter: string | undefined;
  /** First token behind the date found last. */
  after: number;
}

/** A date read at a token. */
export interface DateRead {
  first: number;
  next: number;
  type: DateMention['type'];
  value: string;
  /** Day it names, for dates counted from it. */
  day?: Day | undefined;
  /** Whether it was counted from another date, so that nothing is counted from it. */
  derived?: boolean;
}

/** Tokens before a date in which a word may say that it lies ahead. */
const CUE_REACH = 14;

/** Whether the words before a date, back to the one before it, speak of what is to come. */
export function liesAhead({ scan, after }: Context, at: number): boolean {
  if (isTold(scan, at)) return false;
  if (scan.word(at - 1) === 'as' && /^(?:early|soon|late)$/.test(scan.word(at - 2))) return true;
  for (let cue = at - 1; cue >= Math.max(after, at - CUE_REACH, 0); cue--) {
    if (FUTURE_CUES.has(scan.word(cue))) return true;
    if (scan.opens(cue)) return false;
  }
  return false;
}

/** "announced on Wednesday", "he said late Friday": what is told has happened. */
function isTold(scan: Scan, at: number): boolean {
  let before = at - 1;
  while (/^(?:on|early|late|earlier|later|last|in)$/.test(scan.word(before))) before--;
  const word = scan.word(before);
  return !FUTURE_CUES.has(word) && (SAYING_WORDS.has(word) || /[a-z]{3}ed$/.test(word));
}

/** Year of the story, undefined where its day is unknown. */
export function yearOf({ today }: Context): number | undefined {
  return today === undefined ? undefined : fromDay(today).year;
}
