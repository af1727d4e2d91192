/** A database of an earlier Gloss opens with everything that was in it, and one of another rule of keys gets its keys anew. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { storyKeys } from '@/utils/notes/note.ts';
import { createDatabase } from '@/utils/storage/database.ts';
import { createNotesStore } from '@/utils/storage/notes-store.ts';
import { layDown, type RecordedDatabase } from './setup/recorded-database.ts';
import { expectTakenOver, TODAY } from './setup/taken-over.ts';

function recorded(version: number): RecordedDatabase {
  const path = new URL(`recorded/version-${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as RecordedDatabase;
}

let database = createDatabase();
afterEach(() => database.delete());

const VERSIONS = Array.from({ length: TODAY }, (_, index) => index + 1);

test.each(VERSIONS)('version %i is taken over whole, and has room for what came since', (version) =>
  expectTakenOver(recorded(version)),
);

test('keys made by other rules are made anew', async () => {
  const old = recorded(TODAY);
  for (const note of (old.stores.notes?.rows ?? []) as { storyKeys: string[] }[]) {
    note.storyKeys = ['by other rules'];
  }
  for (const row of (old.stores.meta?.rows ?? []) as { keys: number }[]) row.keys = 0;
  const name = `test-${crypto.randomUUID()}`;
  database = createDatabase(name);
  await layDown(old, name);
  const keys = storyKeys({ address: 'https://n.example/story' });
  const found = await createNotesStore(database).ofStory(keys);
  expect(found.ok && found.value.length).toBe(2);
  expect(await createNotesStore(database).ofStory(['by other rules'])).toMatchObject({ value: [] });
});
