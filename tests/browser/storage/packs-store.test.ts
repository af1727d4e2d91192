/** Packs on the true databases of the browsers: there after a restart, and the space is given back when they go. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { foldName } from '@/utils/language/fold.ts';
import { askPacks } from '@/utils/people/ask-packs.ts';
import { openPackFrom, verifyPackFrom } from '@/utils/people/pack-reader.ts';
import { writePack } from '@/utils/people/pack-writer.ts';
import type { Person } from '@/utils/people/person.ts';
import { type Result, succeed } from '@/utils/result.ts';
import { createPacksService } from '@/utils/services/import-pack.ts';
import { createKeptSource } from '@/utils/services/pack-source.ts';
import { createDatabase, type GlossDatabase } from '@/utils/storage/database.ts';
import { createPacksStore } from '@/utils/storage/packs-store.ts';

/** Bytes; what a pack takes in these tests, and the blocks it is cut into. */
const PACK_BYTES = 12_000_000;
const BLOCK_BYTES = 1_000_000;

let database: GlossDatabase;

beforeEach(() => {
  database = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed: ${result.failure.code} ${result.failure.detail ?? ''}`);
  return result.value;
}

function open() {
  const store = createPacksStore(database, BLOCK_BYTES);
  const service = createPacksService({
    store,
    verify: verifyPackFrom,
    newId: () => crypto.randomUUID(),
    now: Date.now,
    changed: async () => undefined,
  });
  return { store, service };
}

/** Records of texts that nothing makes shorter. */
function makeFile(): Blob {
  const word = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(90))));
  const people = Array.from(
    { length: PACK_BYTES / 600 },
    (_, nth): Person => ({
      ...{ kind: 'person', id: `p${nth}`, name: `Ana Brill ${nth}`, aliases: [], tier: 3 },
      ...{ description: word() + word() + word() + word() + word(), countries: [], context: [] },
      roles: [],
    }),
  );
  const head = { name: 'Large', asOf: '2026-10-01', licence: 'CC0', source: 'Tests' };
  return new Blob([writePack(head, people)]);
}

async function add(file: Blob) {
  return unwrap(
    await open().service.add({
      open: async () => succeed({ bytes: file.stream(), size: file.size }),
      onProgress: () => undefined,
      signal: new AbortController().signal,
    }),
  );
}

/** Milliseconds that a browser on a busy machine may take to let go of files. */
const PATIENCE = 60_000;

/**
 * Makes work for the collector of garbage: a browser keeps a file for as long as a script may still read it. A background
 * that stops lets go of all at once.
 */
function litter(): void {
  const heap = Array.from({ length: 300_000 }, (_, nth) => ({ nth, text: `garbage ${nth}` }));
  if (heap.length === 0) throw new Error('never');
}

async function usage(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

// First, since a browser may take its time to forget what other tests left.
test('removing a pack gives its space back', { timeout: 2 * PATIENCE }, async () => {
  const before = await usage();
  const { id, size } = await add(makeFile());
  expect((await usage()) - before).toBeGreaterThan(size * 0.9);
  unwrap(await open().service.remove(id));
  expect(await database.packBlocks.count()).toBe(0);
  const left = async () => {
    litter();
    return (await usage()) - before;
  };
  await expect.poll(left, { timeout: PATIENCE, interval: 500 }).toBeLessThan(size * 0.1);
});

test('a pack that was added is read after the database was closed', async () => {
  const kept = await add(makeFile());
  expect(kept.size).toBeGreaterThan(PACK_BYTES * 0.9);
  expect(await database.packBlocks.count()).toBe(Math.ceil(kept.size / BLOCK_BYTES));
  database.close();
  const { store, service } = open();
  expect(unwrap(await service.all())).toEqual([kept]);
  const opened = await openPackFrom(createKeptSource(store, kept));
  if (!opened.ok) throw new Error(opened.problem.message);
  const { pack } = opened;
  const found = await askPacks([pack], () =>
    pack.named(foldName('Ana Brill 777')).map((index) => pack.entity(index).id),
  );
  expect(found).toEqual(['p777']);
});
