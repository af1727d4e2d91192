/** The true databases of the browsers take over what earlier versions of Gloss wrote. */
import { expect, test } from 'vitest';
import version1 from '@/tests/unit/storage/recorded/version-1.json';
import version2 from '@/tests/unit/storage/recorded/version-2.json';
import version3 from '@/tests/unit/storage/recorded/version-3.json';
import version4 from '@/tests/unit/storage/recorded/version-4.json';
import { layDown, type RecordedDatabase } from '@/tests/unit/storage/setup/recorded-database.ts';
import { expectTakenOver, TODAY } from '@/tests/unit/storage/setup/taken-over.ts';
import { createDatabase } from '@/utils/storage/database.ts';
import { createNotesStore } from '@/utils/storage/notes-store.ts';

const RECORDED: readonly RecordedDatabase[] = [version1, version2, version3, version4];

test('every version is recorded', () => {
  expect(RECORDED.map(({ nativeVersion }) => nativeVersion / 10)).toEqual(
    Array.from({ length: TODAY }, (_, index) => index + 1),
  );
});

test.each(RECORDED)('version $nativeVersion is taken over whole', (recorded) =>
  expectTakenOver(recorded),
);

test('an open old version is waited for, and what it holds is taken over then', async () => {
  const name = `test-${crypto.randomUUID()}`;
  await layDown(version3, name);
  const old = await openRaw(name);
  const database = createDatabase(name);
  const reading = createNotesStore(database).latest();
  const state = () => Promise.race([reading.then(() => 'read'), pause(300).then(() => 'waiting')]);
  expect(await state()).toBe('waiting');
  old.close();
  expect(await reading).toMatchObject({ ok: true, value: [{ text: 'Said it twice.' }] });
  await database.delete();
});

/** Holds the database as a Gloss of before does that never heard of a newer one. */
function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
