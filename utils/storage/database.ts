/** The notes database: its name, its numbered schema versions and what is stored in it. */
import Dexie, { type EntityTable } from 'dexie';
import type { Note } from '@/utils/notes/note.ts';
import type { Correction } from '@/utils/people/correction.ts';

/** A note with the keys it is found by. */
export interface StoredNote extends Note {
  /** `storyKey` of its story's address. */
  storyKey: string;
  /** `personKey` of the person it is about; absent on a quote. */
  personKey?: string | undefined;
}

/** Text typed but not yet saved. */
export interface StoredDraft {
  key: string;
  text: string;
  /** Milliseconds since 1970. */
  changed: number;
}

/** A correction with the place it is found by. */
export interface StoredCorrection extends Correction {
  /** `storyKey` of its story's address; empty where it holds everywhere. */
  place: string;
}

export type GlossDatabase = Dexie & {
  notes: EntityTable<StoredNote, 'id'>;
  drafts: EntityTable<StoredDraft, 'key'>;
  corrections: EntityTable<StoredCorrection, 'id'>;
};

export const DATABASE_NAME = 'gloss';

/**
 * The database, not yet open: `attempt` opens it, after a look at its version. Strict durability: a transaction is complete when its bytes are on disk,
 * so that "saved" stays true through a power cut (Firefox has no such switch and flushes on its own).
 */
export function createDatabase(name: string = DATABASE_NAME): GlossDatabase {
  const database = new Dexie(name, {
    autoOpen: false,
    chromeTransactionDurability: 'strict',
  }) as GlossDatabase;
  database.version(1).stores({
    notes: 'id, storyKey, personKey, changed, deleted',
    drafts: 'key, changed',
  });
  // What is not named here stays as it was: notes and drafts of version 1 are taken over untouched.
  database.version(2).stores({ corrections: 'id, place' });
  return database;
}
