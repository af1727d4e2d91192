/** What is kept of look-ups: by kind and key, bounded, the oldest out; and the log of requests. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { createLookUpsStore } from '@/utils/storage/look-ups-store.ts';

let nth = 0;
let store: ReturnType<typeof createLookUpsStore>;

beforeEach(() => {
  store = createLookUpsStore(`look-ups-${nth++}`);
});

it('answers are found by kind and key, the latest alone', async () => {
  await store.write('extract', 'Jane Roe', { title: 'Jane Roe', text: 'She.' }, 1);
  await store.write('extract', 'Jane Roe', null, 2);
  await store.write('name', 'Jane Roe', { ids: ['Q7'] }, 3);
  expect(await store.read('extract', 'Jane Roe')).toEqual({ value: null, at: 2 });
  expect(await store.read('name', 'Jane Roe')).toEqual({ value: { ids: ['Q7'] }, at: 3 });
  expect(await store.read('person', 'Jane Roe')).toBeUndefined();
});

it('of each kind the oldest go when there are too many', async () => {
  await store.write('name', 'a name', { ids: [] }, 0);
  for (let n = 0; n < 301; n++) await store.write('portrait', `${n}.jpg`, null, 1_000 - n);
  expect(await store.read('portrait', '300.jpg')).toBeUndefined();
  expect(await store.read('portrait', '299.jpg')).toBeDefined();
  expect(await store.read('portrait', '0.jpg')).toBeDefined();
  expect(await store.read('name', 'a name')).toBeDefined();
});

it('requests are listed latest first, until the reader clears them', async () => {
  for (const at of [10, 20, 30]) await store.log({ at, host: 'wiki.example', sent: [`Q${at}`] });
  expect((await store.requests()).map(({ at }) => at)).toEqual([30, 20, 10]);
  expect(await store.sentSince(10)).toEqual([20, 30]);
  await store.clearRequests();
  expect(await store.requests()).toEqual([]);
});

it('the log keeps a thousand', async () => {
  for (let at = 1; at <= 1_005; at++) await store.log({ at, host: 'wiki.example', sent: [] });
  const kept = await store.requests();
  expect(kept).toHaveLength(1_000);
  expect(kept.at(-1)?.at).toBe(6);
});

it('differences are kept by person, latest first, until packs and look-up agree', async () => {
  const fact = { kind: 'born', value: '1970' } as const;
  const note = (entity: string, at: number, facts: (typeof fact)[]) =>
    store.noteDifference({ entity, name: entity, at, facts, offices: [] });
  await note('a', 1, [fact]);
  await note('b', 2, [fact]);
  await note('a', 3, [fact]);
  expect((await store.differences()).map(({ entity, at }) => [entity, at])).toEqual([
    ['a', 3],
    ['b', 2],
  ]);
  await note('a', 4, []);
  expect(await store.differences()).toHaveLength(1);
  await store.clearAnswers();
  expect(await store.differences()).toEqual([]);
});

it('answers are forgotten at will, and a pause outlives the background', async () => {
  await store.write('name', 'Jane Roe', { ids: [] }, 0);
  await store.clearAnswers();
  expect(await store.read('name', 'Jane Roe')).toBeUndefined();
  expect(await store.readPause()).toBe(0);
  await store.writePause(77);
  expect(await createLookUpsStore(`look-ups-${nth - 1}`).readPause()).toBe(77);
});

it('where nothing can be kept, nothing is found, and nobody fails', async () => {
  const before = globalThis.indexedDB;
  Object.assign(globalThis, { indexedDB: undefined });
  try {
    const broken = createLookUpsStore('broken');
    await broken.write('name', 'Jane Roe', { ids: [] }, 0);
    await broken.log({ at: 1, host: 'wiki.example', sent: [] });
    expect(await broken.read('name', 'Jane Roe')).toBeUndefined();
    expect(await broken.sentSince(0)).toEqual([]);
    expect(await broken.readPause()).toBe(0);
  } finally {
    Object.assign(globalThis, { indexedDB: before });
  }
});
