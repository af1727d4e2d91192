/** A database of an earlier Gloss opens with everything that was in it. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { createDatabase } from '@/utils/storage/database.ts';
import { createNotesStore } from '@/utils/storage/notes-store.ts';

/** A database as the browser held it: its stores with their keys, indexes and rows. */
interface Recorded {
  name: string;
  nativeVersion: number;
  stores: Record<string, { keyPath: string; indexes: string[]; rows: unknown[] }>;
}

const VERSION_1 = JSON.parse(
  readFileSync(new URL('recorded/version-1.json', import.meta.url), 'utf8'),
) as Recorded;

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

const database = createDatabase(VERSION_1.name);
afterEach(() => database.delete());

test('version 1 is taken over whole, and has room for corrections', async () => {
  await restore(VERSION_1);
  const notes = createNotesStore(database);
  expect(await notes.ofStory('n.example/story')).toMatchObject({
    ok: true,
    value: [{ text: 'Said it twice.', revision: 2 }],
  });
  expect(await database.notes.toArray()).toEqual(VERSION_1.stores.notes?.rows);
  expect(await database.drafts.toArray()).toEqual(VERSION_1.stores.drafts?.rows);
  expect(await database.notes.where('personKey').equals('id:kaja-kallas').count()).toBe(1);
  expect(await database.corrections.count()).toBe(0);
  expect(database.verno).toBe(2);
});
