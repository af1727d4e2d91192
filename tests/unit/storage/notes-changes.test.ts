/** Changes of many notes, notes brought in from outside, and taking changes back, over the real store. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_LABELS, type Note, type NoteStory } from '@/utils/notes/note.ts';
import type { Result } from '@/utils/result.ts';
import { createNotesService, FIRST_CHANGE, type NotesService } from '@/utils/services/keep-note.ts';
import { createDatabase, type GlossDatabase } from '@/utils/storage/database.ts';
import { createNotesStore } from '@/utils/storage/notes-store.ts';

const STORY: NoteStory = { address: 'https://n.example/story', title: 'Talks', site: 'n.example' };

let database: GlossDatabase;
let service: NotesService;
let clock: number;

beforeEach(() => {
  clock = 1_000;
  database = createDatabase(`test-${crypto.randomUUID()}`);
  const store = createNotesStore(database);
  service = createNotesService({ store, now: () => clock, changed: () => undefined });
});
afterEach(() => database.delete());

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed: ${result.failure.code} ${result.failure.detail ?? ''}`);
  return result.value;
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.failure.code;
}

function noteOf(given: Partial<Note> = {}): Note {
  return {
    id: crypto.randomUUID(),
    subject: { kind: 'story' },
    text: 'Said it twice.',
    story: STORY,
    ...NO_LABELS,
    people: [],
    created: 10,
    changed: 10,
    revision: 1,
    ...given,
  };
}

async function write(text: string): Promise<Note> {
  const { id, subject, story } = noteOf();
  return unwrap(await service.keep({ id, subject, story, text }));
}

async function texts(): Promise<string[]> {
  return unwrap(await service.all()).map(({ text }) => text);
}

async function inBin(): Promise<string[]> {
  const { notes } = unwrap(await service.since(FIRST_CHANGE, 100));
  return notes.filter(({ deleted }) => deleted !== undefined).map(({ text }) => text);
}

describe('many notes at once', () => {
  it('labels them, each tag once, and writes only what changes', async () => {
    const one = await write('One.');
    const two = unwrap(
      await service.keep({ ...noteOf({ text: 'Two.' }), revision: undefined, tags: ['Budget'] }),
    );
    const change = { addTags: [' budget ', 'north'], removeTags: [], importance: 1 } as const;
    const done = unwrap(await service.changeMany([one.id, two.id], change));
    expect(done.changed).toBe(2);
    const all = unwrap(await service.all());
    expect(all.map(({ tags, importance }) => ({ tags, importance }))).toEqual([
      { tags: ['Budget', 'north'], importance: 1 },
      { tags: ['budget', 'north'], importance: 1 },
    ]);
    const again = unwrap(await service.changeMany([one.id, two.id], change));
    expect(again).toEqual({ changed: 0, undo: null });
  });

  it('go to the bin together, and come back together', async () => {
    const notes = [await write('One.'), await write('Two.'), await write('Three.')];
    const ids = notes.slice(0, 2).map(({ id }) => id);
    const { undo } = unwrap(await service.changeMany(ids, { deleted: true }));
    expect(await texts()).toEqual(['Three.']);
    expect(await inBin()).toEqual(expect.arrayContaining(['One.', 'Two.']));
    expect(unwrap(await service.undo(undo ?? ''))).toMatchObject({ changed: 2, skipped: 0 });
    expect(unwrap(await service.all())).toEqual(notes.toReversed());
  });
});

describe('taking back', () => {
  it('an edit brings the text back as a new revision, and can be taken back in turn', async () => {
    const first = await write('First.');
    await service.keep({ ...first, text: 'Second.' });
    const undone = unwrap(await service.undoEdit(first.id, 2));
    expect(unwrap(await service.all())).toMatchObject([{ text: 'First.', revision: 3 }]);
    expect(codeOf(await service.keep({ ...first, text: 'On the second.', revision: 2 }))).toBe(
      'conflict',
    );
    await service.undo(undone.undo ?? '');
    expect(await texts()).toEqual(['Second.']);
  });

  it('a new note goes to the bin, not away', async () => {
    const { id } = await write('New.');
    await service.undoEdit(id, 1);
    expect(await texts()).toEqual([]);
    expect(await inBin()).toEqual(['New.']);
  });

  it('goes back edit by edit, also past a visit to the bin', async () => {
    const { id } = await write('First.');
    const [first] = unwrap(await service.all());
    if (!first) throw new Error('no note');
    const second = unwrap(await service.keep({ ...first, text: 'Second.' }));
    const third = unwrap(await service.keep({ ...second, text: 'Third.' }));
    await service.putInBin(id);
    await service.takeFromBin(id);
    unwrap(await service.undoEdit(id, third.revision));
    expect(await texts()).toEqual(['Second.']);
    unwrap(await service.undoEdit(id, second.revision));
    expect(await texts()).toEqual(['First.']);
  });

  it('is done once where it is asked for twice', async () => {
    const first = await write('First.');
    const second = unwrap(await service.keep({ ...first, text: 'Second.' }));
    unwrap(await service.undoEdit(first.id, second.revision));
    expect(unwrap(await service.undoEdit(first.id, second.revision))).toMatchObject({ changed: 0 });
    expect(await texts()).toEqual(['First.']);
    const { undo } = unwrap(await service.changeMany([first.id], { deleted: true }));
    unwrap(await service.undo(undo ?? ''));
    expect(unwrap(await service.undo(undo ?? ''))).toMatchObject({ changed: 0, skipped: 0 });
    expect(await texts()).toEqual(['First.']);
  });

  it('refuses where somebody has edited the note since', async () => {
    const first = await write('First.');
    const second = unwrap(await service.keep({ ...first, text: 'Second.' }));
    unwrap(await service.keep({ ...second, text: 'Third, elsewhere.' }));
    expect(codeOf(await service.undoEdit(first.id, second.revision))).toBe('conflict');
    expect(await texts()).toEqual(['Third, elsewhere.']);
  });

  it('leaves alone what was changed since', async () => {
    const [one, two] = [await write('One.'), await write('Two.')];
    const { undo } = unwrap(await service.changeMany([one.id, two.id], { addTags: ['north'] }));
    await service.keep({ ...one, text: 'One, changed.', revision: 2, tags: undefined });
    expect(unwrap(await service.undo(undo ?? ''))).toMatchObject({ changed: 1, skipped: 1 });
    expect(unwrap(await service.all()).map(({ text, tags }) => [text, ...tags])).toEqual([
      ['Two.'],
      ['One, changed.', 'north'],
    ]);
    expect(codeOf(await service.undo(undo ?? ''))).toBe('conflict');
  });

  it('knows no change that never was', async () => {
    expect(codeOf(await service.undo('77'))).toBe('not-found');
    expect(codeOf(await service.undoEdit(crypto.randomUUID(), 1))).toBe('not-found');
  });
});

describe('notes from outside', () => {
  const cases: [name: string, incoming: (here: Note) => Note, counted: string, text: string][] = [
    ['the same note', (here) => here, 'unchanged', 'Here.'],
    [
      'an older text',
      (here) => ({ ...here, text: 'Older.', changed: here.changed - 1 }),
      'unchanged',
      'Here.',
    ],
    [
      'a newer text',
      (here) => ({ ...here, text: 'Newer.', changed: here.changed + 1 }),
      'updated',
      'Newer.',
    ],
  ];
  it.each(cases)('%s', async (_, incoming, counted, text) => {
    const here = await write('Here.');
    const counts = { added: 0, updated: 0, unchanged: 0, [counted]: 1 };
    expect(unwrap(await service.mergeNotes([incoming(here)]))).toMatchObject(counts);
    expect(await texts()).toEqual([text]);
  });

  it('come in once each, keep their dates, and go again', async () => {
    await write('Here.');
    const note = noteOf({ text: 'From elsewhere.' });
    const merged = unwrap(await service.mergeNotes([note, note, noteOf({ text: 'Another.' })]));
    expect(merged).toMatchObject({ added: 2, updated: 0, unchanged: 0 });
    expect(unwrap(await service.all())).toContainEqual(note);
    expect(unwrap(await service.undo(merged.undo ?? ''))).toMatchObject({ changed: 2 });
    expect(await texts()).toEqual(['Here.']);
    expect(await inBin()).toEqual([]);
  });

  it('bring back what lies in the bin', async () => {
    const here = await write('Here.');
    await service.putInBin(here.id);
    expect(unwrap(await service.mergeNotes([here]))).toMatchObject({ updated: 1 });
    expect(await texts()).toEqual(['Here.']);
  });

  it('come all or none', async () => {
    const refuse = (_: unknown, { text }: Note) => {
      if (text === 'Refused.') throw new Error('no');
    };
    database.notes.hook('creating', refuse);
    const notes = [noteOf({ text: 'Fine.' }), noteOf({ text: 'Refused.' })];
    expect(codeOf(await service.mergeNotes(notes))).toBe('unexpected');
    expect(await texts()).toEqual([]);
  });
});

describe('reading on', () => {
  it('tells each note once, also where one change made many, and only what is new later', async () => {
    const many = Array.from({ length: 5 }, (_, nth) => noteOf({ text: `${nth}` }));
    await service.mergeNotes(many);
    const read: string[] = [];
    let point = FIRST_CHANGE;
    for (let more = true; more; ) {
      const slice = unwrap(await service.since(point, 2));
      read.push(...slice.notes.map(({ text }) => text));
      ({ upTo: point, more } = slice);
    }
    expect(read.sort()).toEqual(['0', '1', '2', '3', '4']);
    await service.putInBin(many[0]?.id ?? '');
    const later = unwrap(await service.since(point, 100));
    expect(later).toMatchObject({ notes: [{ text: '0' }], more: false, total: 5 });
  });
});

describe('a clock that was set back', () => {
  it('still puts later notes after earlier ones', async () => {
    clock = 5_000;
    await write('Earlier.');
    clock = 1;
    await write('Later.');
    expect(await texts()).toEqual(['Later.', 'Earlier.']);
  });

  it('takes nothing from the bin too early', async () => {
    clock = 5_000;
    await service.putInBin((await write('Deleted.')).id);
    clock = 1;
    expect(unwrap(await service.emptyBin())).toBe(0);
    expect(await inBin()).toEqual(['Deleted.']);
  });
});
