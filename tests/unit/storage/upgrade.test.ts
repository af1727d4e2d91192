/** A database of an earlier Gloss opens with everything that was in it. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { createDatabase } from '@/utils/storage/database.ts';
import { createNotesStore } from '@/utils/storage/notes-store.ts';
import { createPacksStore } from '@/utils/storage/packs-store.ts';
import { createPeopleStore } from '@/utils/storage/people-store.ts';

/** A database as the browser held it: its stores with their keys, indexes and rows. */
interface Recorded {
  name: string;
  nativeVersion: number;
  stores: Record<string, { keyPath: string; indexes: string[]; rows: unknown[] }>;
}

function recorded(version: number): Recorded {
  const path = new URL(`recorded/version-${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Recorded;
}

/** Makes the database without the library that reads it later. */
function restore({ name, nativeVersion, stores }: Recorded): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, nativeVersion);
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, indexes, rows }] of Object.entries(stores)) {
        const made = request.result.createObjectStore(store, { keyPath });
        for (const index of indexes) made.createIndex(index, index);
        for (const row of rows) made.put(row);
      }
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

let database = createDatabase();
afterEach(() => database.delete());

test.each([1, 2])(
  'version %i is taken over whole, and has room for what came since',
  async (version) => {
    const before = recorded(version);
    database = createDatabase(before.name);
    await restore(before);
    expect(await createNotesStore(database).ofStory('n.example/story')).toMatchObject({
      ok: true,
      value: [{ text: 'Said it twice.', revision: 2 }],
    });
    for (const [store, { rows }] of Object.entries(before.stores)) {
      expect(await database.table(store).toArray()).toEqual(rows);
    }
    expect(await database.notes.where('personKey').equals('id:kaja-kallas').count()).toBe(1);
    const corrected = await database.corrections.where('place').equals('n.example/story').count();
    expect(corrected).toBe(version === 1 ? 0 : 1);
    expect(await createPacksStore(database).all()).toEqual({ ok: true, value: [] });
    expect(await createPeopleStore(database).all()).toEqual({ ok: true, value: [] });
    expect(database.verno).toBe(3);
  },
);
