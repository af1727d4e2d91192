/** Copies of everything written, over the real stores: made in time, offered when the database was lost, brought back. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSnapshotsStore, type SnapshotStorage } from '@/utils/platform/snapshots-store.ts';
import type { Result } from '@/utils/result.ts';
import { createNotesService, type NotesService } from '@/utils/services/keep-note.ts';
import { createSnapshotsService, type SnapshotsService } from '@/utils/services/keep-snapshots.ts';
import { createContentsStore } from '@/utils/storage/contents-store.ts';
import { createDatabase, type GlossDatabase } from '@/utils/storage/database.ts';
import { createNotesStore } from '@/utils/storage/notes-store.ts';
import { createPeopleStore } from '@/utils/storage/people-store.ts';

// The polyfill refuses to load outside an extension; storage is handed over.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const DAY_MS = 86_400_000;
const STORY = { address: 'https://n.example/story', title: 'Talks', site: 'n.example' };

let items: Record<string, unknown>;
let name: string;
let database: GlossDatabase;
let notes: NotesService;
let snapshots: SnapshotsService;
let clock: number;
let ids: number;

beforeEach(() => {
  items = {};
  clock = 1_000;
  ids = 0;
  name = `test-${crypto.randomUUID()}`;
  start();
});
afterEach(() => database.delete());

const storage: SnapshotStorage = {
  get: async (key) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
  async set(more) {
    Object.assign(items, more);
  },
  async remove(keys) {
    for (const key of keys) delete items[key];
  },
};

/** As a background does. */
function start() {
  database = createDatabase(name);
  const now = () => clock;
  notes = createNotesService({ store: createNotesStore(database), now, changed: () => undefined });
  snapshots = createSnapshotsService({
    source: createContentsStore(database),
    store: createSnapshotsStore(storage),
    notes,
    now,
    newId: () => `copy-${++ids}`,
  });
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed: ${result.failure.code} ${result.failure.detail ?? ''}`);
  return result.value;
}

async function write(count: number): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) {
    const id = crypto.randomUUID();
    unwrap(
      await notes.keep({ id, subject: { kind: 'story' }, text: `Note ${nth}.`, story: STORY }),
    );
  }
}

async function noteCount(): Promise<number> {
  return unwrap(await notes.all()).length;
}

describe('making copies', () => {
  it('begins with the first note, goes on after twenty changes, and after a day', async () => {
    await write(1);
    expect(unwrap(await snapshots.takeIfDue())).toBe(true);
    await write(19);
    expect(unwrap(await snapshots.takeIfDue())).toBe(false);
    await write(1);
    expect(unwrap(await snapshots.takeIfDue())).toBe(true);
    await write(1);
    clock += DAY_MS;
    expect(unwrap(await snapshots.takeIfDue())).toBe(true);
    const listed = unwrap(await snapshots.list());
    expect(listed.snapshots.map((head) => head.notes)).toEqual([22, 21, 1]);
    expect(listed.offer).toBeNull();
  });

  it('keeps five, and no more than that on disk', async () => {
    for (let nth = 0; nth < 8; nth += 1) {
      await write(20);
      clock += 3_600_000;
      unwrap(await snapshots.takeIfDue());
    }
    expect(unwrap(await snapshots.list()).snapshots).toHaveLength(5);
    expect(Object.keys(items).filter((key) => key.startsWith('snapshot:'))).toHaveLength(5);
  });
});

describe('a database that was emptied', () => {
  async function lose(): Promise<void> {
    await write(3);
    const person = { id: 'own:1', name: 'Ana Brill', description: '', aliases: [] };
    await createPeopleStore(database).put({ ...person, created: 1, changed: 1 });
    unwrap(await snapshots.takeIfDue());
    await database.delete();
    start();
  }

  it('is offered the copy, and gets everything back', async () => {
    await lose();
    const { offer } = unwrap(await snapshots.list());
    expect(offer).toMatchObject({ trouble: 'missing', snapshot: { notes: 3 } });
    expect(unwrap(await snapshots.restore('copy-1'))).toMatchObject({ restored: 3 });
    expect(await noteCount()).toBe(3);
    expect(await database.people.count()).toBe(1);
    expect(unwrap(await snapshots.list()).offer).toBeNull();
  });

  it('keeps what was written since, and makes no copy before the reader has decided', async () => {
    await lose();
    await write(30);
    expect(unwrap(await snapshots.takeIfDue())).toBe(false);
    expect(unwrap(await snapshots.restore('copy-1'))).toMatchObject({ restored: 3 });
    expect(await noteCount()).toBe(33);
    expect(unwrap(await snapshots.takeIfDue())).toBe(true);
  });

  it('stays as it is where the reader wants that', async () => {
    await lose();
    unwrap(await snapshots.decline());
    expect(unwrap(await snapshots.list()).offer).toBeNull();
    expect(await noteCount()).toBe(0);
  });

  it('is not mistaken for one whose notes the reader deleted', async () => {
    await write(2);
    unwrap(await snapshots.takeIfDue());
    for (const { id } of unwrap(await notes.all())) await notes.putInBin(id);
    clock += 40 * DAY_MS;
    unwrap(await notes.emptyBin());
    expect(await noteCount()).toBe(0);
    expect(unwrap(await snapshots.list()).offer).toBeNull();
  });
});

it('rows that went by themselves are missed, and come back', async () => {
  await write(3);
  unwrap(await snapshots.takeIfDue());
  const [first] = unwrap(await notes.all());
  await database.notes.delete(first?.id ?? '');
  expect(unwrap(await snapshots.list()).offer?.trouble).toBe('missing');
  expect(unwrap(await snapshots.restore('copy-1'))).toMatchObject({ restored: 1 });
  expect(await noteCount()).toBe(3);
});

it('a database that does not open is replaced by the copy', async () => {
  await write(3);
  unwrap(await snapshots.takeIfDue());
  const open = database.open.bind(database);
  database.close();
  let damaged = true;
  database.open = (() =>
    damaged ? Promise.reject(new DOMException('', 'UnknownError')) : open()) as typeof open;
  const { offer } = unwrap(await snapshots.list());
  expect(offer?.trouble).toBe('damaged');
  const discard = indexedDB.deleteDatabase.bind(indexedDB);
  indexedDB.deleteDatabase = (lost) => {
    damaged = false;
    return discard(lost);
  };
  expect(unwrap(await snapshots.restore('copy-1'))).toMatchObject({ restored: 3 });
  indexedDB.deleteDatabase = discard;
  expect(await noteCount()).toBe(3);
});

it('a copy that was damaged says so and changes nothing', async () => {
  await write(2);
  unwrap(await snapshots.takeIfDue());
  items['snapshot:0'] = String(items['snapshot:0']).slice(0, 40);
  expect(await snapshots.restore('copy-1')).toMatchObject({
    ok: false,
    failure: { code: 'snapshot-damaged' },
  });
  expect(await noteCount()).toBe(2);
});
