/** The notes service over its real store, on an IndexedDB in memory. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NoteDraft, NoteStory } from '@/utils/notes/note.ts';
import type { Result } from '@/utils/result.ts';
import { createNotesService, type NotesService } from '@/utils/services/keep-note.ts';
import { createDatabase, type GlossDatabase } from '@/utils/storage/database.ts';
import { createDraftsStore } from '@/utils/storage/drafts-store.ts';
import { createNotesStore } from '@/utils/storage/notes-store.ts';

const STORY: NoteStory = {
  address: 'https://n.example/story',
  title: 'Talks in the north',
  site: 'n.example',
  date: '2025-04-12',
};
const PERSON = { entity: 'kaja-kallas', name: 'Kaja Kallas' };
const DAY_MS = 86_400_000;

let database: GlossDatabase;
let service: NotesService;
let clock: number;
let changes: number;

beforeEach(() => {
  clock = 1_000;
  changes = 0;
  database = createDatabase(`test-${crypto.randomUUID()}`);
  service = createNotesService({
    store: createNotesStore(database),
    now: () => clock,
    changed: () => {
      changes += 1;
    },
  });
});
afterEach(() => database.delete());

function draft(fields: Partial<NoteDraft> = {}): NoteDraft {
  return {
    id: crypto.randomUUID(),
    subject: { kind: 'person', person: PERSON },
    text: 'Said it twice.',
    story: STORY,
    ...fields,
  };
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed: ${result.failure.code} ${result.failure.detail ?? ''}`);
  return result.value;
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.failure.code;
}

describe('keeping a note', () => {
  it('stores it and hands it back', async () => {
    const note = unwrap(await service.keep(draft({ text: 'New.' })));
    expect(note).toMatchObject({ text: 'New.', revision: 1, created: 1_000, changed: 1_000 });
    expect(unwrap(await service.ofStory(STORY, []))).toEqual([note]);
    expect(changes).toBe(1);
  });

  it('is the same save when it is repeated', async () => {
    const once = draft();
    const first = unwrap(await service.keep(once));
    clock = 2_000;
    expect(unwrap(await service.keep(once))).toEqual(first);
    expect(unwrap(await service.all())).toHaveLength(1);
  });

  it('counts revisions and never turns the clock back', async () => {
    const first = unwrap(await service.keep(draft()));
    clock = 500;
    const second = unwrap(await service.keep({ ...first, text: 'Changed.', revision: 1 }));
    expect(second).toMatchObject({ text: 'Changed.', revision: 2, created: 1_000, changed: 1_001 });
  });

  it('refuses an edit made on an older revision and keeps what is stored', async () => {
    const first = unwrap(await service.keep(draft()));
    await service.keep({ ...first, text: 'From one window.', revision: 1 });
    expect(codeOf(await service.keep({ ...first, text: 'From the other.', revision: 1 }))).toBe(
      'conflict',
    );
    expect(unwrap(await service.all())[0]?.text).toBe('From one window.');
    expect(changes).toBe(2);
  });

  it('refuses an edit of a note that is gone', async () => {
    expect(codeOf(await service.keep(draft({ revision: 3 })))).toBe('not-found');
  });

  it('loses no update when ten views write at once', async () => {
    const first = unwrap(await service.keep(draft({ text: '' })));
    const append = async (letter: string): Promise<void> => {
      const now = unwrap(await service.all())[0] ?? first;
      const result = await service.keep({
        ...now,
        text: now.text + letter,
        revision: now.revision,
      });
      if (codeOf(result) === 'conflict') await append(letter);
    };
    await Promise.all([...'abcdefghij'].map(append));
    const text = unwrap(await service.all())[0]?.text ?? '';
    expect([...text].sort().join('')).toBe('abcdefghij');
  });
});

describe('finding notes', () => {
  it('finds those of the story under other spellings of its address', async () => {
    await service.keep(draft());
    const other = { ...STORY, address: 'http://www.n.example/story/?utm_source=mail#top' };
    expect(unwrap(await service.ofStory(other, []))).toHaveLength(1);
  });

  it('finds those on a person from any story, and each once', async () => {
    await service.keep(draft());
    const elsewhere = { ...STORY, address: 'https://m.example/other' };
    expect(unwrap(await service.ofStory(elsewhere, [PERSON]))).toHaveLength(1);
    expect(unwrap(await service.ofStory(STORY, [PERSON]))).toHaveLength(1);
    expect(unwrap(await service.ofStory(elsewhere, []))).toHaveLength(0);
    expect(unwrap(await service.countOn(PERSON))).toBe(1);
  });

  it('tells a page no word of them', async () => {
    await service.keep(draft({ text: 'A secret thought.' }));
    const marks = unwrap(await service.marksOf(STORY, [PERSON]));
    const subject = { kind: 'person', person: PERSON };
    expect(marks).toEqual({
      marks: [{ id: expect.any(String), subject, colour: 'amber' }],
      words: false,
    });
    expect(JSON.stringify(marks)).not.toContain('secret');
  });
});

describe('the bin', () => {
  it('hides a note until it is taken out again', async () => {
    const note = unwrap(await service.keep(draft()));
    await service.putInBin(note.id);
    expect(unwrap(await service.all())).toEqual([]);
    expect(unwrap(await service.countOn(PERSON))).toBe(0);
    expect(unwrap(await service.takeFromBin(note.id))).toEqual(note);
    expect(unwrap(await service.all())).toEqual([note]);
  });

  it('takes no edit: text saved there would be seen nowhere', async () => {
    const note = unwrap(await service.keep(draft()));
    await service.putInBin(note.id);
    expect(codeOf(await service.keep({ ...note, text: 'More.', revision: 1 }))).toBe('not-found');
    expect(unwrap(await service.takeFromBin(note.id)).text).toBe(note.text);
  });

  it('is emptied after thirty days, and of nothing else', async () => {
    const old = unwrap(await service.keep(draft()));
    const kept = unwrap(await service.keep(draft()));
    await service.putInBin(old.id);
    clock += 29 * DAY_MS;
    expect(unwrap(await service.emptyBin())).toBe(0);
    clock += 2 * DAY_MS;
    expect(unwrap(await service.emptyBin())).toBe(1);
    expect(codeOf(await service.takeFromBin(old.id))).toBe('not-found');
    expect(unwrap(await service.all())).toEqual([kept]);
  });

  it('has no place for a note that never was', async () => {
    expect(codeOf(await service.putInBin(crypto.randomUUID()))).toBe('not-found');
  });
});

describe('a store in trouble', () => {
  it('reopens a connection the browser closed', async () => {
    await service.keep(draft());
    database.close();
    expect(codeOf(await service.keep(draft()))).toBe('ok');
    expect(unwrap(await service.all())).toHaveLength(2);
  });

  it('says so when the disk is full, and keeps what it has', async () => {
    const note = unwrap(await service.keep(draft()));
    const full = () => {
      throw new Dexie.QuotaExceededError('no room');
    };
    database.notes.hook('creating', full);
    expect(codeOf(await service.keep(draft()))).toBe('storage-full');
    database.notes.hook('creating').unsubscribe(full);
    expect(unwrap(await service.all())).toEqual([note]);
    expect(changes).toBe(1);
  });

  it('touches nothing of a database that a newer Gloss wrote', async () => {
    const { name } = database;
    database.close();
    const newer = new Dexie(name);
    newer.version(9).stores({ notes: 'id', things: 'id' });
    await newer.open();
    await newer.table('things').put({ id: 1 });
    newer.close();
    expect(codeOf(await service.all())).toBe('storage-newer');
    expect(codeOf(await service.keep(draft()))).toBe('storage-newer');
    await newer.open();
    expect(newer.verno).toBe(9);
    expect(newer.backendDB().objectStoreNames).toHaveLength(2);
    expect(await newer.table('things').count()).toBe(1);
    newer.close();
  });
});

describe('drafts', () => {
  it('are kept until they are emptied', async () => {
    const drafts = createDraftsStore(database, () => clock);
    expect(unwrap(await drafts.read('story|person'))).toBe('');
    await drafts.write('story|person', 'half a thou');
    expect(unwrap(await drafts.read('story|person'))).toBe('half a thou');
    await drafts.write('story|person', '');
    expect(await database.drafts.count()).toBe(0);
  });

  it('are forgotten when nobody has touched them for long', async () => {
    const drafts = createDraftsStore(database, () => clock);
    await drafts.write('old', 'long ago');
    clock = 5_000;
    await drafts.write('new', 'just now');
    expect(unwrap(await drafts.forget(2_000))).toBe(1);
    expect(unwrap(await drafts.read('old'))).toBe('');
    expect(unwrap(await drafts.read('new'))).toBe('just now');
  });
});
