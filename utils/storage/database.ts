/** The database of what the reader writes and adds: its name, its numbered schema versions and what is stored in it. */
import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import type { LoggedChange } from '@/utils/notes/change-log.ts';
import { type Note, STORY_KEY_VERSION } from '@/utils/notes/note.ts';
import type { OwnPerson } from '@/utils/notes/own-person.ts';
import type { Correction } from '@/utils/people/correction.ts';
import type { KeptPack } from '@/utils/people/kept-pack.ts';
import { bringUp, type EarlierNote, NO_LEDGER, settleLedger } from './stored-note.ts';

/** A note with the keys it is found by. */
export interface StoredNote extends Note {
  /** `storyKeys` of its story, and the prints of the words it is on. */
  storyKeys: string[];
  /** `personKey` of the person it is about; absent on whatever belongs to one story alone. */
  personKey?: string | undefined;
  /** `personKey` of everybody it touches. */
  touches: string[];
  /** The change by which it came to be as it is. */
  sequence: number;
  /** The change by which it came to say what it says; see `NoteChange`. */
  state: number;
}

/** One row that counts the changes of notes. */
export interface Ledger {
  key: string;
  /** Tells this database from one made anew after it was lost. */
  origin: string;
  /** Changes so far. */
  sequence: number;
  /** Time of the last one, in milliseconds since 1970, as it was written down. */
  stamp: number;
  /** Notes there should be, those in the bin too. */
  notes: number;
  /** Version of the rules by which the notes' story keys were made. */
  keys: number;
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
  changes: EntityTable<LoggedChange, 'sequence'>;
  meta: EntityTable<Ledger, 'key'>;
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
  database
    .version(4)
    .stores({
      notes: 'id, *storyKeys, personKey, *touches, created, changed, deleted, [sequence+id]',
      changes: 'sequence',
      meta: 'key',
    })
    .upgrade(upgradeNotes);
  database.on('ready', (opened) => settleLedger(opened as GlossDatabase), true);
  return database;
}

/** In the transaction that changes the schema, so that a background stopped half-way leaves the earlier version whole. */
async function upgradeNotes(transaction: Transaction): Promise<void> {
  const notes = transaction.table<StoredNote & EarlierNote>('notes');
  const stored = await notes.orderBy('changed').toArray();
  await notes.bulkPut(stored.map((note, index) => bringUp(note, index + 1)));
  const sequence = stored.length;
  const stamp = stored.reduce((latest, { changed }) => Math.max(latest, changed), 0);
  const ledger = { ...NO_LEDGER, sequence, stamp, notes: sequence, keys: STORY_KEY_VERSION };
  await transaction.table('meta').put(ledger);
}
