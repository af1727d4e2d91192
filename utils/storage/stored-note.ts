/** Notes as the database holds them: with the keys they are found by, and brought up from every earlier form. */
import {
  NO_LABELS,
  type Note,
  type NoteLabels,
  peopleOf,
  personKey,
  STORY_KEY_VERSION,
  storyKey,
  storyKeys,
} from '@/utils/notes/note.ts';
import { printsOfQuote } from '@/utils/notes/quote-prints.ts';
import type { Correction } from '@/utils/people/correction.ts';
import type { GlossDatabase, Ledger, StoredNote } from './database.ts';

/** A note of versions 1 to 3. */
export type EarlierNote = Omit<Note, keyof NoteLabels | 'people'> & { storyKey?: string };

/** Key of the row that counts changes. */
export const LEDGER = 'ledger';
export const NO_LEDGER: Ledger = {
  ...{ key: LEDGER, origin: '', sequence: 0, stamp: 0, notes: 0, keys: 0 },
};

export function toStored(
  note: Note,
  { sequence, state }: Pick<StoredNote, 'sequence' | 'state'>,
): StoredNote {
  const stored: StoredNote = {
    ...note,
    sequence,
    state,
    storyKeys: keysOf(note),
    touches: peopleOf(note).map(personKey),
  };
  if (note.subject.kind === 'person') stored.personKey = personKey(note.subject.person);
  return stored;
}

/** Keys of its story, and prints of the words it is on, by which copies of the story know it. */
function keysOf({ story, subject }: Note): string[] {
  return [...storyKeys(story), ...('selector' in subject ? printsOfQuote(subject.selector) : [])];
}

export function toNote({
  sequence: _,
  state: __,
  storyKeys: ___,
  touches: ____,
  personKey: _____,
  ...note
}: StoredNote): Note {
  return note;
}

/** A note of versions 1 to 3, which had no labels, one story key and no place in the order of changes. */
export function bringUp(old: EarlierNote, sequence: number): StoredNote {
  const { storyKey: _, ...note } = old;
  return toStored({ ...note, ...NO_LABELS, people: [] }, { sequence, state: sequence });
}

/** Place of what holds everywhere. */
export const EVERYWHERE = '';

/** Under which place a correction is found. */
export function placeOf({ story }: Correction): string {
  return story === undefined ? EVERYWHERE : storyKey(story.address);
}

/**
 * Before anything else is asked of a database: gives a new one its name, and every note and correction its keys anew where they were
 * made by other rules than today's.
 */
export async function settleLedger({ notes, corrections, meta }: GlossDatabase): Promise<void> {
  const ledger = { ...NO_LEDGER, ...(await meta.get(LEDGER)) };
  if (ledger.origin !== '' && ledger.keys === STORY_KEY_VERSION) return;
  if (ledger.keys !== STORY_KEY_VERSION) {
    await notes.toCollection().modify((note, row) => {
      row.value = toStored(toNote(note), note);
    });
    await corrections.toCollection().modify((correction) => {
      correction.place = placeOf(correction);
    });
  }
  const origin = ledger.origin || crypto.randomUUID();
  await meta.put({ ...ledger, origin, keys: STORY_KEY_VERSION });
}
