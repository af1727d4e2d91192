/** What is kept of look-ups, and for how long, so that the same is not asked twice. */
import type { PartialDate, Person } from '../person.ts';
import type { Extract, Picture } from './answers.ts';

/** A picture with its bytes. */
export interface Portrait extends Omit<Picture, 'address'> {
  /** Media type of the bytes. */
  type: string;
  /** Base64: what a message can carry. */
  data: string;
}

/** By the kind of question. Null, or nobody, is an answer too. */
export interface KeptAnswers {
  /** Items that may be meant by a name; the one that the reader chose, if they did. */
  name: { ids: readonly string[]; isChosen?: boolean | undefined };
  /** Null for an item that is no human, or not there. */
  person: { person: Person; picture?: string | undefined; day: PartialDate } | null;
  extract: Extract | null;
  portrait: Portrait | null;
}

export type AnswerKind = keyof KeptAnswers;

export interface Kept<K extends AnswerKind> {
  value: KeptAnswers[K];
  /** When it was answered, in milliseconds since 1970. */
  at: number;
}

const DAY_MS = 86_400_000;
/** Milliseconds: offices change within weeks, pictures hardly ever, and who is missing today may be there tomorrow. */
const LIFE_MS = {
  name: 7 * DAY_MS,
  person: 7 * DAY_MS,
  extract: 7 * DAY_MS,
  portrait: 30 * DAY_MS,
};
const MISS_LIFE_MS = DAY_MS;

/** Whether an answer is old enough to be asked for anew. */
export function isStale<K extends AnswerKind>(
  kind: K,
  { value, at }: Kept<K>,
  now: number,
): boolean {
  const isMiss = value === null || ('ids' in value && value.ids.length === 0);
  return now - at > (isMiss ? MISS_LIFE_MS : LIFE_MS[kind]);
}
