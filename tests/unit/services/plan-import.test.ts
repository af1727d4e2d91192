/** An import says beforehand what it would do; nothing here is lost to it, and the same file twice adds nothing. */
import { describe, expect, test } from 'vitest';
import type { Belongings, Placed } from '@/utils/notes/formats/belongings.ts';
import type { Note } from '@/utils/notes/note.ts';
import type { Correction } from '@/utils/people/correction.ts';
import { planImport } from '@/utils/services/plan-import.ts';

const NOTE: Note = {
  id: '7b1f0f5e-6a53-4f0e-9a55-0d3a3c1b2a90',
  subject: { kind: 'person', person: { name: 'Kaja Kallas' } },
  text: 'Old words',
  story: { address: 'https://n.example/', title: 'T', site: 'n.example' },
  ...{ tags: ['eu'], colour: 'amber', importance: 0, people: [] },
  ...{ created: 1_000, changed: 2_000, revision: 3 },
};
const PERSON = {
  ...{
    id: 'own:1',
    name: 'Ana Brill',
    description: '',
    aliases: [],
    created: 1_000,
    changed: 2_000,
  },
};
const CORRECTION: Correction = {
  ...{ id: 'never|kallas||', name: 'Kallas', verdict: { kind: 'never' }, created: 5 },
};
const NOTHING: Belongings = { notes: [], corrections: [], people: [] };

function place(source: 'gloss' | 'other', ...notes: readonly Note[]): Placed[] {
  return notes.map((note, at) => ({ is: 'note', note, source, place: at + 1 }));
}

type Fates = Partial<Record<'added' | 'changed' | 'same' | 'kept', number>>;

const NOTES: [name: string, here: Note[], incoming: Placed[], fates: Fates, brought: object[]][] = [
  ['one that is not here', [], place('gloss', NOTE), { added: 1 }, [NOTE]],
  ['one that is here', [NOTE], place('gloss', NOTE), { same: 1 }, []],
  ['one twice in a file', [], place('gloss', NOTE, NOTE), { added: 1, same: 1 }, [NOTE]],
  [
    'one with its fields in another order',
    [NOTE],
    place('gloss', {
      ...NOTE,
      story: { site: 'n.example', title: 'T', address: 'https://n.example/' },
    }),
    { same: 1 },
    [],
  ],
  [
    'one written later in the file',
    [NOTE],
    place('gloss', { ...NOTE, text: 'New words', changed: 3_000 }),
    { changed: 1 },
    [{ text: 'New words' }],
  ],
  [
    'one written later here',
    [NOTE],
    place('gloss', { ...NOTE, text: 'Older words', changed: 1_500 }),
    { kept: 1 },
    [],
  ],
  [
    'one that lies in the bin here',
    [{ ...NOTE, deleted: 2_500 }],
    place('gloss', NOTE),
    { changed: 1 },
    [{ text: 'Old words', id: NOTE.id }],
  ],
  [
    'one of another program, with other words at the same time',
    [NOTE],
    place('other', { ...NOTE, subject: { kind: 'story' }, text: 'New words', colour: 'red' }),
    { changed: 1 },
    [{ text: 'New words', colour: 'amber', subject: NOTE.subject, changed: 2_001 }],
  ],
  [
    'one of another program, as it was',
    [NOTE],
    place('other', { ...NOTE, subject: { kind: 'story' } }),
    { same: 1 },
    [],
  ],
  [
    'one of another program, written later here',
    [NOTE],
    place('other', { ...NOTE, text: 'Other words', changed: 1_000 }),
    { kept: 1 },
    [],
  ],
];

describe('a note', () => {
  test.each(NOTES)('%s', (_, here, incoming, fates, brought) => {
    const plan = planImport(incoming, { ...NOTHING, notes: here });
    expect(plan.counts).toEqual({ added: 0, changed: 0, same: 0, kept: 0, ...fates });
    expect(plan.bring.notes).toMatchObject(brought);
    expect(plan.bring.notes).toHaveLength(brought.length);
    for (const note of plan.bring.notes) expect(note.deleted).toBeUndefined();
  });

  const misfits: [name: string, given: object][] = [
    ['no UUID', { id: 'x' }],
    ['a text too long', { text: 'x'.repeat(100_001) }],
    ['a time that is none', { created: Number.NaN }],
    ['a colour nobody knows', { colour: '"><script>' }],
    ['a subject of another kind', { subject: { kind: 'planet' } }],
    ['no story', { story: undefined }],
    ['a person who is a number', { subject: { kind: 'person', person: { name: 5 } } }],
  ];
  test.each(misfits)('with %s is told and left out', (_, given) => {
    const note = { ...NOTE, story: NOTE.story, ...given } as Note;
    const safe = { ...note, story: note.story ?? { title: '' } } as Note;
    const plan = planImport(place('gloss', safe), NOTHING);
    expect(plan.bring.notes).toEqual([]);
    expect(plan.unusable).toMatchObject([{ fault: 'misfit', place: 1 }]);
  });

  test('brings along no field that notes do not have', () => {
    const odd = JSON.parse(
      JSON.stringify({ ...NOTE, extra: 1 }).replace('{', '{"__proto__":{"x":1},'),
    );
    const [brought] = planImport(place('gloss', odd), NOTHING).bring.notes;
    expect(brought).toStrictEqual(NOTE);
  });
});

test('people and corrections come once', () => {
  const found: Placed[] = [
    { is: 'person', person: PERSON, place: 1 },
    { is: 'correction', correction: CORRECTION, place: 2 },
    { is: 'unusable', fault: 'empty', words: '', place: 3 },
  ];
  const first = planImport(found, NOTHING);
  expect(first.bring).toEqual({ notes: [], corrections: [CORRECTION], people: [PERSON] });
  expect(first.unusable).toHaveLength(1);
  const second = planImport(found, first.bring);
  expect(second.bring).toEqual(NOTHING);
  expect(second.counts).toEqual({ added: 0, changed: 0, same: 2, kept: 0 });
});
