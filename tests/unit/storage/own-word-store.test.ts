/** What the reader says of people comes from a file without loss to what is here, and goes again as it came. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { OwnPerson } from '@/utils/notes/own-person.ts';
import type { Correction } from '@/utils/people/correction.ts';
import { createOwnWord, type OwnWordService } from '@/utils/services/own-word.ts';
import { createCorrectionsStore } from '@/utils/storage/corrections-store.ts';
import { createDatabase, type GlossDatabase } from '@/utils/storage/database.ts';
import { createOwnWordStore } from '@/utils/storage/own-word-store.ts';
import { createPeopleStore } from '@/utils/storage/people-store.ts';

let database: GlossDatabase;
let word: OwnWordService;
let tellings: number;
let count = 0;

beforeEach(() => {
  database = createDatabase(`own-word-${++count}`);
  tellings = 0;
  word = createOwnWord({
    store: createOwnWordStore(database),
    async changed() {
      tellings += 1;
    },
  });
});

function personOf(id: string, given: Partial<OwnPerson> = {}): OwnPerson {
  const name = `Name of ${id}`;
  return { id, name, description: '', aliases: [], created: 1, changed: 1, ...given };
}

function correctionOf(id: string, verdict: Correction['verdict'], given: Partial<Correction> = {}) {
  return { id, name: 'Kallas', verdict, created: 1, ...given };
}

const IS_KAJA = correctionOf('is', { kind: 'is', entity: 'kaja', person: 'Kaja' });
const IS_SIIM = correctionOf('siim', { kind: 'is', entity: 'siim', person: 'Siim' });
const ELSEWHERE = {
  ...IS_SIIM,
  id: 'siim-there',
  story: { address: 'https://n.example/a', title: 'A' },
};

async function stored(): Promise<{ corrections: Correction[]; people: OwnPerson[] }> {
  const corrections = await createCorrectionsStore(database).all();
  const people = await createPeopleStore(database).all();
  if (!corrections.ok || !people.ok) throw new Error('not read');
  return { corrections: corrections.value, people: people.value };
}

test('what is not here comes in, and pages are told', async () => {
  const brought = { corrections: [IS_KAJA, ELSEWHERE], people: [personOf('own:1')] };
  expect(await word.merge(brought)).toMatchObject({
    value: { corrections: ['is', 'siim-there'], people: ['own:1'], replaced: [] },
  });
  expect(await stored()).toEqual(brought);
  expect(tellings).toBe(1);
});

test('what contradicts the reader stays out, in its place alone', async () => {
  await word.merge({ corrections: [IS_KAJA], people: [] });
  await word.merge({ corrections: [IS_SIIM, ELSEWHERE], people: [] });
  expect((await stored()).corrections.map(({ id }) => id).sort()).toEqual(['is', 'siim-there']);
});

test('the later word on a person counts', async () => {
  await word.merge({ corrections: [], people: [personOf('own:1', { changed: 5 })] });
  await word.merge({ corrections: [], people: [personOf('own:1', { name: 'Older', changed: 4 })] });
  expect((await stored()).people).toMatchObject([{ name: 'Name of own:1' }]);
  await word.merge({ corrections: [], people: [personOf('own:1', { name: 'Newer', changed: 6 })] });
  expect((await stored()).people).toMatchObject([{ name: 'Newer' }]);
});

test('undo leaves it as it was before', async () => {
  await word.merge({ corrections: [IS_KAJA], people: [personOf('own:1')] });
  const before = await stored();
  const merged = await word.merge({
    corrections: [IS_KAJA, ELSEWHERE],
    people: [personOf('own:1', { name: 'Newer', changed: 6 }), personOf('own:2')],
  });
  expect(await stored()).not.toEqual(before);
  if (merged.ok) await word.undo(merged.value);
  expect(await stored()).toEqual(before);
});
