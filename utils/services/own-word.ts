/** Use-cases: what the reader says of people (corrections, own people) comes from outside, and goes again. */
import type { OwnPerson } from '@/utils/notes/own-person.ts';
import { type Correction, overrules } from '@/utils/people/correction.ts';
import type { Result } from '@/utils/result.ts';

export interface OwnWord {
  corrections: readonly Correction[];
  people: readonly OwnPerson[];
}

/** Takes a merge back. */
export interface OwnWordUndo {
  /** Ids of what it added. */
  corrections: string[];
  people: string[];
  /** People whom it changed, as they were. */
  replaced: OwnPerson[];
}

/** What the service needs of a store: each call is one transaction. */
export interface OwnWordStore {
  /**
   * Adds corrections that are not there and that contradict none of their place, and people who are not there or were
   * changed later than those who are.
   */
  bringIn(
    word: OwnWord,
    contradicts: (one: Correction, other: Correction) => boolean,
  ): Promise<Result<OwnWordUndo>>;
  takeOut(undo: OwnWordUndo): Promise<Result<void>>;
}

export interface OwnWordService {
  merge(word: OwnWord): Promise<Result<OwnWordUndo>>;
  undo(undo: OwnWordUndo): Promise<Result<void>>;
}

export interface OwnWordParts {
  store: OwnWordStore;
  /** Called after every change that is on disk. */
  changed(): Promise<void>;
}

export function createOwnWord({ store, changed }: OwnWordParts): OwnWordService {
  const afterwards = async <T>(written: Result<T>): Promise<Result<T>> => {
    if (written.ok) await changed();
    return written;
  };
  return {
    merge: async (word) => afterwards(await store.bringIn(word, contradict)),
    undo: async (undo) => afterwards(await store.takeOut(undo)),
  };
}

/** Whether the reader cannot have meant both at once; what they say here counts then. */
function contradict(one: Correction, other: Correction): boolean {
  return overrules(one, other) || overrules(other, one);
}
