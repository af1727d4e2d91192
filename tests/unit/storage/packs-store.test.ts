/** The service that adds packs over its real store, on an IndexedDB in memory: all or nothing, whatever goes wrong. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportProgress } from '@/utils/import-messages.ts';
import { crc32 } from '@/utils/people/checksum.ts';
import { verifyPackFrom } from '@/utils/people/pack-reader.ts';
import { type PackHead, writePack } from '@/utils/people/pack-writer.ts';
import { fail, type Result, succeed } from '@/utils/result.ts';
import {
  createPacksService,
  type ImportRequest,
  type IncomingPack,
  type PacksService,
} from '@/utils/services/import-pack.ts';
import { MAX_PACK_BYTES } from '@/utils/services/receive-pack.ts';
import { createDatabase, type GlossDatabase } from '@/utils/storage/database.ts';
import { createPacksStore } from '@/utils/storage/packs-store.ts';
import { makeEntities } from '../people/setup/random-entities.ts';

const HEAD: PackHead = { name: 'Parliaments', asOf: '2026-10-01', licence: 'CC0', source: 'Tests' };
const PEOPLE = makeEntities(40, 1);
/** Small, so that packs of a test have many. */
const BLOCK_BYTES = 65_536;
/** Many blocks. */
const LARGE = makeEntities(5_000, 2);
const LARGE_FILE = new Uint8Array(writePack({ ...HEAD, name: 'Large' }, LARGE));

let database: GlossDatabase;
let service: PacksService;
let changes: number;
let ids: number;

function createService(): PacksService {
  const store = createPacksStore(database, BLOCK_BYTES);
  return createPacksService({
    store,
    verify: verifyPackFrom,
    newId: () => `pack-${++ids}`,
    now: () => 1_000,
    changed: async () => {
      changes += 1;
    },
  });
}

beforeEach(() => {
  changes = 0;
  ids = 0;
  database = createDatabase(`test-${crypto.randomUUID()}`);
  service = createService();
});
afterEach(() => database.delete());

function fileOf(head: Partial<PackHead> = {}): Uint8Array<ArrayBuffer> {
  return new Uint8Array(writePack({ ...HEAD, ...head }, PEOPLE));
}

/** Bytes as a network hands them out; `tear` breaks the connection at the end, `hang` leaves it open. */
function stream(
  file: Uint8Array,
  { step = 10_007, end = 'close' }: { step?: number; end?: 'close' | 'tear' | 'hang' } = {},
): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      if (at < file.length) controller.enqueue(file.slice(at, at + step));
      else if (end === 'tear') controller.error(new TypeError('torn'));
      else if (end === 'close') controller.close();
      else await new Promise(() => undefined);
      at += step;
    },
  });
}

function add(incoming: IncomingPack, rest: Partial<ImportRequest> = {}) {
  return service.add({
    open: async () => succeed(incoming),
    onProgress: () => undefined,
    signal: new AbortController().signal,
    ...rest,
  });
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed: ${result.failure.code} ${result.failure.detail ?? ''}`);
  return result.value;
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.failure.code;
}

async function names(): Promise<string[]> {
  return unwrap(await service.all()).map(({ name, asOf }) => `${name} ${asOf}`);
}

/** Rows of packs that are here, of litter, and of blocks. */
async function countRows() {
  const here = await database.packs.where('state').equals('here').count();
  const rows = await database.packs.count();
  return { here, litter: rows - here, blocks: await database.packBlocks.count() };
}

describe('adding', () => {
  it('stores the file in blocks and says what it is', async () => {
    const file = fileOf();
    const kept = unwrap(await add({ bytes: stream(file), size: file.length }));
    expect(kept).toMatchObject({
      ...HEAD,
      ...{ id: 'pack-1', size: file.length, checksum: crc32(file), imported: 1_000, order: 1 },
    });
    expect(kept.people + kept.organisations).toBe(PEOPLE.length);
    expect(unwrap(await service.all())).toEqual([kept]);
    expect(await countRows()).toMatchObject({ here: 1, litter: 0 });
    expect(changes).toBe(1);
  });

  it.each([
    ['one piece', LARGE_FILE.length],
    ['pieces of a block', BLOCK_BYTES],
    ['odd pieces', 300_007],
  ])('gives back the bytes that came in %s', async (_, step) => {
    const { id, size } = unwrap(await add({ bytes: stream(LARGE_FILE, { step }) }));
    expect(await database.packBlocks.count()).toBe(Math.ceil(size / BLOCK_BYTES));
    const store = createPacksStore(database, BLOCK_BYTES);
    const [from, length] = [BLOCK_BYTES - 5, BLOCK_BYTES + 11];
    const part = unwrap(await store.read(id, from, length));
    expect(new Uint8Array(part)).toEqual(LARGE_FILE.slice(from, from + length));
    expect(crc32(new Uint8Array(unwrap(await store.read(id, 0, size))))).toBe(crc32(LARGE_FILE));
    expect(codeOf(await store.read(id, size - 3, 4))).toBe('pack-damaged');
  });

  it('tells how far it is', async () => {
    const told: ImportProgress[] = [];
    const file = fileOf();
    await add({ bytes: stream(file, { step: 1_000 }) }, { onProgress: (one) => told.push(one) });
    expect(told[0]).toEqual({ stage: 'receiving', done: 1_000, total: file.length });
    expect(told.at(-2)).toEqual({ stage: 'receiving', done: file.length, total: file.length });
    expect(told.at(-1)).toEqual({ stage: 'checking', done: 0, total: file.length });
  });

  it('replaces an older version of the same pack, in its place', async () => {
    await add({ bytes: stream(fileOf({ name: 'Courts', asOf: '2025-01-01' })) });
    await add({ bytes: stream(fileOf()) });
    expect(await names()).toEqual(['Parliaments 2026-10-01', 'Courts 2025-01-01']);
    await add({ bytes: stream(fileOf({ name: 'Courts', asOf: '2026-11-01' })) });
    expect(await names()).toEqual(['Parliaments 2026-10-01', 'Courts 2026-11-01']);
    expect(await countRows()).toMatchObject({ here: 2, litter: 0 });
  });

  it('puts newer packs before older ones, and all after the core pack', async () => {
    for (const asOf of ['2024-05-01', '2026-05-01', '2025-05-01', '2023-05-01']) {
      await add({ bytes: stream(fileOf({ name: `Of ${asOf}`, asOf })) });
    }
    const kept = unwrap(await service.all());
    expect(kept.map(({ asOf }) => asOf.slice(0, 4))).toEqual(['2026', '2025', '2024', '2023']);
    expect(kept.every(({ order }) => order > 0)).toBe(true);
  });
});

function change(file: Uint8Array<ArrayBuffer>, at: number, byte: number): Uint8Array<ArrayBuffer> {
  const changed = file.slice();
  changed[at] = byte;
  return changed;
}

const TEXT = new TextEncoder().encode('<!doctype html><title>Not found</title>'.repeat(9));

describe('refusing, with nothing changed', () => {
  it.each<[name: string, incoming: () => IncomingPack, code: string]>([
    ['what is no pack', () => ({ bytes: stream(TEXT) }), 'not-a-pack'],
    ['a few bytes of something', () => ({ bytes: stream(TEXT.slice(0, 7)) }), 'not-a-pack'],
    ['nothing at all', () => ({ bytes: stream(new Uint8Array()) }), 'not-a-pack'],
    ['another format', () => ({ bytes: stream(change(fileOf(), 8, 99)) }), 'pack-version'],
    ['a changed byte', () => ({ bytes: stream(change(fileOf(), 3_000, 255)) }), 'pack-damaged'],
    ['a cut file', () => ({ bytes: stream(fileOf().slice(0, -1)) }), 'pack-damaged'],
    ['a cut header', () => ({ bytes: stream(fileOf().slice(0, 60)) }), 'pack-damaged'],
    ['a broken connection', () => ({ bytes: stream(fileOf(), { end: 'tear' }) }), 'unreachable'],
    [
      'an announced giant',
      () => ({ bytes: stream(fileOf()), size: MAX_PACK_BYTES + 1 }),
      'pack-too-large',
    ],
    ['a pack without a day', () => ({ bytes: stream(fileOf({ asOf: 'lately' })) }), 'pack-damaged'],
    ['a pack without a name', () => ({ bytes: stream(fileOf({ name: ' ' })) }), 'pack-damaged'],
    [
      'endless words',
      () => ({ bytes: stream(fileOf({ source: 'x'.repeat(301) })) }),
      'pack-damaged',
    ],
  ])('%s', async (_, incoming, code) => {
    unwrap(await add({ bytes: stream(fileOf({ name: 'Here before' })) }));
    const before = await countRows();
    expect(codeOf(await add(incoming()))).toBe(code);
    expect(await names()).toEqual(['Here before 2026-10-01']);
    expect(await countRows()).toEqual(before);
    expect(changes).toBe(1);
  });

  it('bytes after the end, at once', async () => {
    const file = fileOf();
    const longer = new Uint8Array(file.length + 1);
    longer.set(file);
    expect(codeOf(await add({ bytes: stream(longer) }))).toBe('pack-damaged');
    // A stream that never ends is not waited for.
    const endless = stream(longer, { end: 'hang' });
    expect(codeOf(await add({ bytes: endless }))).toBe('pack-damaged');
  });

  it('an older version of a pack that is here', async () => {
    unwrap(await add({ bytes: stream(fileOf()) }));
    expect(codeOf(await add({ bytes: stream(fileOf({ asOf: '2026-09-30' })) }))).toBe('pack-older');
    expect(await names()).toEqual(['Parliaments 2026-10-01']);
    expect(await countRows()).toMatchObject({ here: 1, litter: 0 });
  });

  it('what cannot be fetched', async () => {
    const open = async () => fail('server-refused');
    expect(codeOf(await add({ bytes: stream(TEXT) }, { open }))).toBe('server-refused');
    expect(await countRows()).toEqual({ here: 0, litter: 0, blocks: 0 });
  });

  it('a second pack while the first is on its way', async () => {
    const stop = new AbortController();
    const first = add({ bytes: stream(fileOf(), { end: 'hang' }) }, { signal: stop.signal });
    expect(codeOf(await add({ bytes: stream(fileOf()) }))).toBe('busy');
    stop.abort();
    expect(codeOf(await first)).toBe('cancelled');
    expect(codeOf(await add({ bytes: stream(fileOf()) }))).toBe('ok');
  });

  it('what finds no room', async () => {
    const full = () => {
      throw new Dexie.QuotaExceededError('no room');
    };
    database.packBlocks.hook('creating', full);
    expect(codeOf(await add({ bytes: stream(LARGE_FILE) }))).toBe('storage-full');
    database.packBlocks.hook('creating').unsubscribe(full);
    expect(await countRows()).toEqual({ here: 0, litter: 0, blocks: 0 });
  });
});

describe('stopping', () => {
  it('leaves nothing when the reader cancels half-way', async () => {
    const stop = new AbortController();
    let most = 0;
    const adding = add(
      { bytes: stream(LARGE_FILE, { step: BLOCK_BYTES }) },
      {
        signal: stop.signal,
        onProgress({ done }) {
          most = done;
          if (done > LARGE_FILE.length / 2) stop.abort();
        },
      },
    );
    expect(codeOf(await adding)).toBe('cancelled');
    expect(most).toBeLessThan(LARGE_FILE.length);
    expect(await countRows()).toEqual({ here: 0, litter: 0, blocks: 0 });
    expect(changes).toBe(0);
  });

  it('leaves nothing after the next start when the background was killed half-way', async () => {
    unwrap(await add({ bytes: stream(fileOf()) }));
    // Never ends, as if its background were gone; what it wrote is on disk.
    const told = Promise.withResolvers<void>();
    void add(
      { bytes: stream(LARGE_FILE.slice(0, -1), { end: 'hang' }) },
      { onProgress: ({ done }) => done === LARGE_FILE.length - 1 && told.resolve() },
    );
    await told.promise;
    expect((await countRows()).litter).toBe(1);
    expect(await names()).toEqual(['Parliaments 2026-10-01']);
    await createService().sweep();
    expect(await countRows()).toEqual({ here: 1, litter: 0, blocks: 1 });
  });

  it('publishes nothing whose room was swept meanwhile', async () => {
    const told = Promise.withResolvers<void>();
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const adding = add({ bytes: readable }, { onProgress: () => told.resolve() });
    const file = fileOf();
    void writer.write(file.slice(0, 100));
    await told.promise;
    await createService().sweep();
    void writer.write(file.slice(100));
    void writer.close();
    expect(codeOf(await adding)).toBe('interrupted');
    expect(await countRows()).toEqual({ here: 0, litter: 0, blocks: 0 });
  });

  it('leaves a half-removed pack to the next start', async () => {
    const { id } = unwrap(await add({ bytes: stream(LARGE_FILE) }));
    await database.packs.update(id, { state: 'leaving' });
    await database.packBlocks.where('[pack+block]').below([id, 3]).delete();
    expect(await names()).toEqual([]);
    await createService().sweep();
    expect(await countRows()).toEqual({ here: 0, litter: 0, blocks: 0 });
  });
});

describe('keeping', () => {
  it('removes a pack with all its blocks, and no other', async () => {
    const { id } = unwrap(await add({ bytes: stream(LARGE_FILE) }));
    await add({ bytes: stream(fileOf()) });
    unwrap(await service.remove(id));
    expect(await names()).toEqual(['Parliaments 2026-10-01']);
    expect(await countRows()).toEqual({ here: 1, litter: 0, blocks: 1 });
    expect(changes).toBe(3);
    expect(codeOf(await service.remove(id))).toBe('ok');
  });

  it('arranges packs before and after the core pack', async () => {
    const a = unwrap(await add({ bytes: stream(fileOf({ name: 'A' })) }));
    const b = unwrap(await add({ bytes: stream(fileOf({ name: 'B' })) }));
    await service.arrange([b.id, 'core', a.id], 'core');
    const kept = unwrap(await service.all());
    expect(kept.map(({ name, order }) => [name, order])).toEqual([
      ['B', -1],
      ['A', 1],
    ]);
  });
});
