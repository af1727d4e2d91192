/** What must be true of a database of an earlier Gloss once today's has opened it. */
import { expect } from 'vitest';
import { NO_LABELS, type Note, storyKeys } from '@/utils/notes/note.ts';
import { createDatabase } from '@/utils/storage/database.ts';
import { createNotesStore } from '@/utils/storage/notes-store.ts';
import { layDown, type RecordedDatabase } from './recorded-database.ts';

/** Version of the database that today's Gloss writes. */
export const TODAY = 4;

/** Keys by which stores find notes, which each version makes for itself. */
const KEYS = ['storyKey', 'storyKeys', 'personKey', 'touches', 'sequence', 'state'];

/** Lays the database down under a name of its own, opens it with today's code, and looks at everything in it. */
export async function expectTakenOver(recorded: RecordedDatabase): Promise<void> {
  const name = `test-${crypto.randomUUID()}`;
  await layDown(recorded, name);
  const database = createDatabase(name);
  try {
    const store = createNotesStore(database);
    const { stores, nativeVersion } = recorded;
    const [first] = rowsOf(recorded);
    if (first === undefined) throw new Error('nothing was recorded');
    expect(await store.ofStory(storyKeys(first.story))).toMatchObject({
      ok: true,
      value: expect.arrayContaining([first]),
    });
    expect((await database.notes.toArray()).map(withoutKeys)).toEqual(rowsOf(recorded));
    for (const [table, { rows }] of Object.entries(stores)) {
      if (table !== 'notes' && table !== 'meta') {
        expect(await database.table(table).toArray()).toEqual(rows);
      }
    }
    expect(await database.notes.where('personKey').equals('id:kaja-kallas').count()).toBe(1);
    expect(await database.notes.where('touches').equals('id:kaja-kallas').count()).toBe(
      nativeVersion < 40 ? 1 : 2,
    );
    expect(await database.meta.toArray()).toMatchObject([{ notes: rowsOf(recorded).length }]);
    expect(database.verno).toBe(TODAY);
  } finally {
    await database.delete();
  }
}

/** The recorded notes, with what every note has today. */
function rowsOf({ stores }: RecordedDatabase): Note[] {
  const rows = (stores.notes?.rows ?? []) as Note[];
  const today = { ...NO_LABELS, people: [] };
  return rows.map((note) => Object.assign({}, today, withoutKeys(note)));
}

function withoutKeys<T extends object>(note: T): T {
  return Object.fromEntries(Object.entries(note).filter(([key]) => !KEYS.includes(key))) as T;
}
