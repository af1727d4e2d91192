/** The database of what the reader writes and adds: its name, its numbered schema versions and what is stored in it. */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Note } from '@/utils/notes/note.ts';
import type { OwnPerson } from '@/utils/notes/own-person.ts';
import type { Correction } from '@/utils/people/correction.ts';
import type { KeptPack } from '@/utils/people/kept-pack.ts';

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

/** A pack, or what is on disk of one that is not there yet or not any more. */
export interface StoredPack {
  id: string;
  /** Only what is `here` counts; the rest is litter unless it is being written or removed now. */
  state: 'arriving' | 'here' | 'leaving';
  /** Known once the pack is here. */
  kept?: KeptPack | undefined;
}

/** A piece of a pack's file. */
export interface StoredBlock {
  pack: string;
  /** Counts from 0; all but the last of a pack are `PACK_BLOCK_BYTES` long. */
  block: number;
  /** A blob is a file of its own to browsers, of which a part can be read, and which goes as soon as its row does. */
  bytes: Blob;
}

/** Bytes: few enough to hold one in memory while a pack arrives; larger ones are not read any faster. */
export const PACK_BLOCK_BYTES = 4_194_304;

export type GlossDatabase = Dexie & {
  notes: EntityTable<StoredNote, 'id'>;
  drafts: EntityTable<StoredDraft, 'key'>;
  corrections: EntityTable<StoredCorrection, 'id'>;
  packs: EntityTable<StoredPack, 'id'>;
  packBlocks: Table<StoredBlock, [pack: string, block: number]>;
  people: EntityTable<OwnPerson, 'id'>;
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
  // What is not named in a later version stays as it was.
  database.version(2).stores({ corrections: 'id, place' });
  database.version(3).stores({ packs: 'id, state', packBlocks: '[pack+block]', people: 'id' });
  return database;
}
