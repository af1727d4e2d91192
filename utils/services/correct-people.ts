/** Use-cases of the reader's corrections: what names mean, over a store that only the background has. */
import { foldName } from '@/utils/language/fold.ts';
import { storyKey } from '@/utils/notes/note.ts';
import { type Correction, type CorrectionDraft, overrules } from '@/utils/people/correction.ts';
import type { Result } from '@/utils/result.ts';

/** What the corrections service needs of a store. Every write is on disk when it resolves. */
export interface CorrectionsStore {
  /**
   * Writes a correction and, in the same transaction, removes those of its place (its story, or everywhere) that
   * `isOverruled` names.
   */
  put(
    correction: Correction,
    isOverruled: (old: Correction) => boolean,
  ): Promise<Result<Correction>>;
  remove(id: string): Promise<Result<void>>;
  /** Those of one story, by the key of its address, and those that hold everywhere; oldest first. */
  holdingIn(key: string): Promise<Result<Correction[]>>;
  /** All corrections, oldest first. */
  all(): Promise<Result<Correction[]>>;
}

export interface CorrectionsService {
  add(draft: CorrectionDraft): Promise<Result<Correction>>;
  /** Taking back what was taken back before is no failure. */
  remove(id: string): Promise<Result<void>>;
  /** Those that hold in the story of an address, oldest first. */
  ofStory(address: string): Promise<Result<Correction[]>>;
  all(): Promise<Result<Correction[]>>;
}

export interface CorrectionsServiceParts {
  store: CorrectionsStore;
  /** Milliseconds since 1970. */
  now(): number;
  /** Called after every change that is on disk; the change is acknowledged when it resolves. */
  changed(): Promise<void>;
}

export function createCorrectionsService(parts: CorrectionsServiceParts): CorrectionsService {
  const { store, now, changed } = parts;
  const afterwards = async <T>(written: Result<T>): Promise<Result<T>> => {
    if (written.ok) await changed();
    return written;
  };
  return {
    async add(draft) {
      const correction = { ...draft, id: idOf(draft), created: now() };
      return afterwards(await store.put(correction, (old) => overrules(correction, old)));
    },
    remove: async (id) => afterwards(await store.remove(id)),
    ofStory: (address) => store.holdingIn(storyKey(address)),
    all: () => store.all(),
  };
}

function idOf({ name, verdict, story }: CorrectionDraft): string {
  const place = story === undefined ? '' : storyKey(story.address);
  const entity = verdict.kind === 'never' ? '' : verdict.entity;
  return [verdict.kind, foldName(name), entity, place].join('|');
}
