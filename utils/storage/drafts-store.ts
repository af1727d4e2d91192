/** Texts typed but not yet saved, so that a closed popup or a crash loses none. */
import type { Result } from '@/utils/result.ts';
import type { GlossDatabase } from './database.ts';
import { attempt } from './failures.ts';

/** Drafts by key; an empty text removes the draft. */
export function createDraftsStore(database: GlossDatabase, now: () => number) {
  const { drafts } = database;
  return {
    read: (key: string): Promise<Result<string>> =>
      attempt(database, async () => (await drafts.get(key))?.text ?? ''),
    write: (key: string, text: string): Promise<Result<void>> =>
      attempt(database, async () => {
        if (text === '') await drafts.delete(key);
        else await drafts.put({ key, text, changed: now() });
      }),
    /** Removes the drafts nobody has touched since a time; resolves to how many. */
    forget: (before: number): Promise<Result<number>> =>
      attempt(database, () => drafts.where('changed').below(before).delete()),
  };
}
