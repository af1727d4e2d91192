/** Notes of private windows are never on disk, are seen from private windows alone, and go with the last of them. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPrivateNotesStore } from '@/utils/platform/private-notes-store.ts';
import { type Result, succeed } from '@/utils/result.ts';
import { createNotesService } from '@/utils/services/keep-note.ts';
import type { SnapshotsService } from '@/utils/services/keep-snapshots.ts';
import { answerNoteRequests } from '@/utils/services/note-requests.ts';
import { createDatabase, type GlossDatabase } from '@/utils/storage/database.ts';
import { createDraftsStore } from '@/utils/storage/drafts-store.ts';
import { createNotesStore } from '@/utils/storage/notes-store.ts';

// The polyfill refuses to load outside an extension; storage is handed over.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const STORY = { address: 'https://n.example/story', title: 'Talks', site: 'n.example' };
const PERSON = { entity: 'kaja-kallas', name: 'Kaja Kallas' };
const NORMAL = { isPrivate: false };
const PRIVATE = { isPrivate: true };

let database: GlossDatabase;
let items: Record<string, unknown>;
let ask: ReturnType<typeof answerNoteRequests>;
let forget: () => Promise<void>;

beforeEach(() => {
  items = {};
  database = createDatabase(`test-${crypto.randomUUID()}`);
  const store = createPrivateNotesStore({
    get: async (key) => structuredClone({ [key]: items[key] }),
    async set(more) {
      Object.assign(items, more);
    },
    async remove(key) {
      delete items[key];
    },
  });
  forget = store.forget;
  const parts = { now: () => 1_000, changed: () => undefined };
  ask = answerNoteRequests({
    notes: createNotesService({ ...parts, store: createNotesStore(database) }),
    drafts: createDraftsStore(database, () => 1_000),
    snapshots: {} as SnapshotsService,
    secret: {
      notes: createNotesService({ ...parts, store }),
      drafts: { read: store.readDraft, write: store.writeDraft },
      has: store.has,
      locate: async () => succeed([]),
    },
    locate: async () => succeed([]),
  });
});
afterEach(() => database.delete());

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed: ${result.failure.code} ${result.failure.detail ?? ''}`);
  return result.value;
}

function draft(text: string, isPrivate: boolean) {
  const subject = { kind: 'person', person: PERSON } as const;
  return { id: crypto.randomUUID(), subject, text, story: STORY, isPrivate };
}

async function seen(isPrivate: boolean): Promise<string[]> {
  const found = await ask['notes.of-story']({ story: STORY, people: [PERSON], isPrivate });
  return unwrap(found).notes.map(({ text }) => text);
}

it('is kept in memory, and seen from private windows beside what is on disk', async () => {
  unwrap(await ask['note.keep'](draft('On disk.', false)));
  unwrap(await ask['note.keep'](draft('In private.', true)));
  expect(await seen(true)).toEqual(['On disk.', 'In private.']);
  expect(await seen(false)).toEqual(['On disk.']);
  expect(await database.notes.count()).toBe(1);
  const marks = { story: STORY, people: [PERSON] };
  expect(unwrap(await ask['notes.marks'](marks, PRIVATE)).marks).toHaveLength(2);
  expect(unwrap(await ask['notes.marks'](marks, NORMAL)).marks).toHaveLength(1);
});

it('stays in memory through edits, the bin and back', async () => {
  const note = unwrap(await ask['note.keep'](draft('In private.', true)));
  const { created: _, changed: __, deleted: ___, ...kept } = note;
  unwrap(await ask['note.keep']({ ...kept, text: 'Changed.' }));
  unwrap(await ask['note.delete']({ id: note.id }));
  expect(await seen(true)).toEqual([]);
  unwrap(await ask['note.restore']({ id: note.id }));
  expect(await seen(true)).toEqual(['Changed.']);
  expect(await database.notes.count()).toBe(0);
});

it('keeps its drafts there too, and everything goes with the last private window', async () => {
  unwrap(await ask['note.keep'](draft('In private.', true)));
  unwrap(await ask['draft.write']({ key: 'new', text: 'half a thou', isPrivate: true }));
  expect(unwrap(await ask['draft.read']({ key: 'new' })).text).toBe('');
  expect(unwrap(await ask['draft.read']({ key: 'new', isPrivate: true })).text).toBe('half a thou');
  await forget();
  expect(await seen(true)).toEqual([]);
  expect(items).toEqual({});
});

it('an edit of a note on disk goes to disk, wherever it is made', async () => {
  const note = unwrap(await ask['note.keep'](draft('On disk.', false)));
  const { created: _, changed: __, deleted: ___, ...kept } = note;
  unwrap(await ask['note.keep']({ ...kept, text: 'Changed.', isPrivate: true }));
  expect((await database.notes.toArray()).map(({ text }) => text)).toEqual(['Changed.']);
});
