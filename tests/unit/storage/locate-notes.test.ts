/** Notes on words are found in their story and in copies of it, over the real store, on an IndexedDB in memory. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Note, NoteStory } from '@/utils/notes/note.ts';
import { describeQuote } from '@/utils/notes/selector.ts';
import type { Result } from '@/utils/result.ts';
import { createNotesService, type NotesService } from '@/utils/services/keep-note.ts';
import { createNoteLocator } from '@/utils/services/locate-notes.ts';
import { createDatabase, type GlossDatabase } from '@/utils/storage/database.ts';
import { createNotesStore } from '@/utils/storage/notes-store.ts';

const STORY: NoteStory = {
  address: 'https://n.example/story',
  title: 'Talks in the north',
  site: 'n.example',
};
const COPY: NoteStory = { ...STORY, address: 'https://c.example/wire/77', site: 'c.example' };
const SENTENCE = 'The harbour master of Paldiski said the first ferry would leave at noon.';
const TEXT = [
  'Talks in the north',
  'The ice broke early this year, and with it the patience of those who wait for the boats.',
  `${SENTENCE} Nobody in the café by the pier believed him, least of all the man who sells the tickets.`,
  'Peskov told reporters that he had never been there. Asked again, Peskov said nothing at all.',
].join('\n');

let database: GlossDatabase;
let service: NotesService;
let locate: ReturnType<typeof createNoteLocator>;
let notices: number;

beforeEach(() => {
  notices = 0;
  database = createDatabase(`test-${crypto.randomUUID()}`);
  const store = createNotesStore(database);
  const now = () => performance.now();
  service = createNotesService({ store, now, changed: () => (notices += 1) });
  locate = createNoteLocator({ store, now, pause: () => Promise.resolve() });
});
afterEach(() => database.delete());

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed: ${result.failure.code}`);
  return result.value;
}

async function noteOn(words: string, story = STORY): Promise<Note> {
  const start = TEXT.indexOf(words);
  const selector = describeQuote(TEXT, { start, end: start + words.length });
  const subject = { kind: 'quote', selector } as const;
  const id = crypto.randomUUID();
  return unwrap(await service.keep({ id, subject, text: 'Really?', story }));
}

async function placesIn(text: string, story = STORY) {
  const places = unwrap(await locate(story, text));
  return places.map(({ at, isCopy, places: [first] }) => ({
    at,
    isCopy,
    words: first && text.slice(first.start, first.end),
  }));
}

describe('in its story', () => {
  it('a note is where its words are, and nothing of it is told but that', async () => {
    const { id } = await noteOn(SENTENCE);
    const start = TEXT.indexOf(SENTENCE);
    const places = [{ start, end: start + SENTENCE.length }];
    const expected = { id, colour: 'amber', at: 'exact', isCopy: false, places };
    expect(unwrap(await locate(STORY, TEXT))).toEqual([expected]);
  });

  it('learns once what else the story has like it, and tells nobody', async () => {
    const { id } = await noteOn('Peskov');
    await locate(STORY, TEXT);
    const [learned] = unwrap(await service.ofStory(STORY, []));
    expect(learned).toMatchObject({ id, revision: 1, rivals: { quote: 1, copies: 1 } });
    expect(notices).toBe(1);
  });

  it('finds by what it learned what it would else have to ask about', async () => {
    const name = 'Peskov';
    await noteOn(name);
    const moved = TEXT.split('\n').toReversed().join('\n');
    expect(await placesIn(moved)).toMatchObject([{ at: 'ambiguous' }]);
    await locate(STORY, TEXT);
    expect(await placesIn(moved)).toEqual([{ at: 'exact', isCopy: false, words: name }]);
  });

  it('lists what is gone', async () => {
    await noteOn(SENTENCE);
    expect(await placesIn(TEXT.replace(SENTENCE, ''))).toMatchObject([{ at: 'missing' }]);
  });

  it('is found under its address for phones', async () => {
    await noteOn(SENTENCE);
    const phone = { ...STORY, address: 'https://m.n.example/story?utm_source=x' };
    expect(await placesIn(TEXT, phone)).toMatchObject([{ at: 'exact', isCopy: false }]);
  });

  it('takes turns with others in a long story', async () => {
    await noteOn(SENTENCE);
    let turns = 0;
    let clock = 0;
    const patient = createNoteLocator({
      store: createNotesStore(database),
      now: () => (clock += 1),
      pause: async () => {
        turns += 1;
      },
    });
    unwrap(await patient(STORY, `News. ${'x y '.repeat(50_000)}`));
    expect(turns).toBeGreaterThan(3);
  });
});

describe('in a copy of its story', () => {
  it('a sentence is found where it is there to the letter', async () => {
    await noteOn(SENTENCE);
    const copy = `By our news agency\n${TEXT}\nSubscribe to our letters.`;
    expect(await placesIn(copy, COPY)).toEqual([{ at: 'exact', isCopy: true, words: SENTENCE }]);
    const [note] = unwrap(
      await service.ofStory(
        COPY,
        [],
        unwrap(await locate(COPY, copy)).map(({ id }) => id),
      ),
    );
    expect(note?.story.site).toBe('n.example');
  });

  it.each([
    ['a sentence whose surroundings are others', SENTENCE, `Elsewhere. ${SENTENCE} So it goes on.`],
    ['a sentence that was edited', SENTENCE, TEXT.replace('noon', 'dawn')],
    ['a name', 'Peskov', TEXT],
  ])('%s is not', async (_, words, copy) => {
    await noteOn(words);
    expect(await placesIn(copy, COPY)).toEqual([]);
  });
});

describe('attached to other words', () => {
  const OTHER = describeQuote(TEXT, { start: 19, end: 48 });

  it('a note remembers the old ones, and learns anew', async () => {
    const note = await noteOn(SENTENCE);
    await locate(STORY, TEXT);
    const { id, revision, subject } = note;
    const attached = unwrap(await service.reattach({ id, revision, selector: OTHER }));
    expect(attached).toMatchObject({ revision: 2, subject: { kind: 'quote', selector: OTHER } });
    expect(attached.earlier).toMatchObject([
      { selector: 'selector' in subject && subject.selector },
    ]);
    expect(attached.rivals).toBeUndefined();
    expect(await placesIn(TEXT)).toMatchObject([{ at: 'exact', words: OTHER.quote.exact }]);
  });

  it('a repeated request is the same request, and one on an older revision is refused', async () => {
    const { id, revision } = await noteOn(SENTENCE);
    const once = await service.reattach({ id, revision, selector: OTHER });
    expect(await service.reattach({ id, revision, selector: OTHER })).toEqual(once);
    const late = await service.reattach({
      ...{ id, revision },
      selector: describeQuote(TEXT, { start: 0, end: 5 }),
    });
    expect(late).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  });

  it('is taken back like any change', async () => {
    const { id, revision, subject } = await noteOn(SENTENCE);
    const attached = unwrap(await service.reattach({ id, revision, selector: OTHER }));
    unwrap(await service.undoEdit(id, attached.revision));
    const [back] = unwrap(await service.ofStory(STORY, []));
    expect(back?.subject).toEqual(subject);
  });
});
