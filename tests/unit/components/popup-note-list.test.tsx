/** Notes of the popup's list, by the keyboard alone: changed, deleted, brought back, shown where they belong. */
// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { NotePlace } from '@/utils/notes/note.ts';
import { describeQuote } from '@/utils/notes/selector.ts';
import { fail } from '@/utils/result.ts';
import { click, expectAccessible, find, has, press, settle, textOf, type } from './mount.ts';
import { focusedName, openNotes, SAVE } from './open-popup.tsx';
import { noteOf, SELECTOR, STORY } from './story-ports.ts';

const TWO = [
  { start: 1, end: 5 },
  { start: 9, end: 13 },
];
const OTHER = describeQuote('Words that were put elsewhere.', { start: 0, end: 20 });

describe('a note of the list', () => {
  test('is changed in place, and the focus returns to it', async () => {
    const { world, container } = await openNotes({ notes: [noteOf()] });
    await press('Enter');
    expect(focusedName()).toBe('Note on Dmitry Peskov');
    await type('Agreed after all.');
    await expectAccessible(container);
    await press('Enter', SAVE);
    expect(world.notes).toEqual([
      expect.objectContaining({ text: 'Agreed after all.', revision: 2 }),
    ]);
    expect(focusedName()).toContain('Agreed after all.');
    expect(world.drafts.size).toBe(0);
  });

  test('keeps a change that was left unsaved, until it is cancelled', async () => {
    const { world } = await openNotes({ notes: [noteOf()] });
    await press('Enter');
    await type('Half a thought');
    await press('Escape');
    expect(focusedName()).toContain('Discussed, not agreed.');
    await press('F2');
    expect(document.activeElement).toHaveProperty('value', 'Half a thought');
    expect(document.querySelector('[data-note]')?.textContent).toContain('Unsaved text restored');
    await click(find('button', 'Cancel'));
    expect(world.drafts.size).toBe(0);
    expect(world.notes[0]?.text).toBe('Discussed, not agreed.');
  });

  test('shows both texts when it was changed elsewhere, and saves either', async () => {
    const { world, container } = await openNotes({ notes: [noteOf()] });
    await press('Enter');
    await type('Mine.');
    world.notes = [noteOf({ text: 'Theirs.', revision: 2 })];
    await press('Enter', SAVE);
    expect(textOf(container)).toContain('It now says:Theirs.');
    expect(document.querySelector('textarea')).toHaveProperty('value', 'Mine.');
    await expectAccessible(container);
    await click(find('button', 'Save mine'));
    expect(world.notes).toEqual([expect.objectContaining({ text: 'Mine.', revision: 3 })]);
  });

  test('typed on while its change is saved loses nothing', async () => {
    const { world } = await openNotes({ notes: [noteOf()] });
    await press('Enter');
    await type('Agreed');
    const { promise, resolve } = Promise.withResolvers<void>();
    world.waiting.set('note.keep', promise);
    await press('Enter', SAVE);
    await type('Agreed after all.');
    resolve();
    await settle();
    expect(world.notes.map(({ text }) => text)).toEqual(['Agreed']);
    expect(document.querySelector('textarea')).toHaveProperty('value', 'Agreed after all.');
    expect([...world.drafts.values()].join()).toContain('Agreed after all.');
    await press('Enter', SAVE);
    expect(world.notes.map(({ text }) => text)).toEqual(['Agreed after all.']);
    expect(world.drafts.size).toBe(0);
  });

  test('typed on while its change fails to be saved loses nothing', async () => {
    const { world } = await openNotes({ notes: [noteOf()] });
    await press('Enter');
    await type('Agreed');
    const { promise, resolve } = Promise.withResolvers<void>();
    world.waiting.set('note.keep', promise);
    world.failing.set('note.keep', fail('storage-full'));
    await press('Enter', SAVE);
    await type('Agreed after all.');
    resolve();
    await settle();
    expect(document.querySelector('textarea')).toHaveProperty('value', 'Agreed after all.');
  });

  test('keeps the other text when asked', async () => {
    const { world } = await openNotes({ notes: [noteOf()] });
    await press('Enter');
    await type('Mine.');
    world.notes = [noteOf({ text: 'Theirs.', revision: 2 })];
    await press('Enter', SAVE);
    await click(find('button', 'Keep the other'));
    expect(world.notes).toEqual([expect.objectContaining({ text: 'Theirs.', revision: 2 })]);
    expect(focusedName()).toContain('Theirs.');
  });

  test('deleted elsewhere while it was changed is saved as a new one', async () => {
    const { world, container } = await openNotes({ notes: [noteOf()] });
    await press('Enter');
    await type('Mine.');
    world.notes = [];
    world.notify({ notice: 'notes.changed' });
    await settle();
    expect(document.activeElement).toHaveProperty('value', 'Mine.');
    await press('Enter', SAVE);
    expect(textOf(container)).toContain('deleted in another window meanwhile');
    await click(find('button', 'Save as a new note'));
    expect(world.notes).toEqual([expect.objectContaining({ id: 'new-1', text: 'Mine.' })]);
  });

  test('can be reached by Tab when the last of the list was deleted', async () => {
    await openNotes({ notes: [noteOf(), noteOf({ id: 'note-2', text: 'Second.', created: 0 })] });
    await press('ArrowDown');
    await press('Delete');
    const stops = document.querySelectorAll('[data-note][tabindex="0"]');
    expect([...stops]).toEqual([document.activeElement]);
  });

  test('is deleted, and the focus goes on to the next', async () => {
    const notes = [noteOf(), noteOf({ id: 'note-2', text: 'Second.', created: 0 })];
    const { world, container } = await openNotes({ notes });
    await press('Delete');
    expect(world.bin.map(({ id }) => id)).toEqual(['note-1']);
    expect(focusedName()).toContain('Second.');
    expect(textOf(container)).toContain('1 note deleted');
    await press('Delete');
    expect(textOf(container)).toContain('2 notes deleted');
    expect(document.activeElement).toBe(find('button', 'Undo'));
    await expectAccessible(container);
  });

  test.each(['Control', 'Meta'])('comes back with %s+Z, last deleted first', async (key) => {
    const notes = [noteOf(), noteOf({ id: 'note-2', text: 'Second.', created: 0 })];
    const { world } = await openNotes({ notes });
    await press('Delete');
    await press('Delete');
    const undo = { ctrlKey: key === 'Control', metaKey: key === 'Meta' };
    await press('z', undo);
    expect(world.notes.map(({ id }) => id)).toEqual(['note-2']);
    expect(focusedName()).toContain('Second.');
    await press('z', undo);
    expect(focusedName()).toContain('Discussed, not agreed.');
    expect(has('button', 'Undo')).toBe(false);
  });

  test('that cannot be deleted stays, and says why', async () => {
    const { world, container } = await openNotes({ notes: [noteOf()] });
    world.failing.set('note.delete', fail('storage-unavailable'));
    await press('Delete');
    expect(textOf(container)).toContain('does not let Gloss reach its storage');
    expect(textOf(container)).toContain('Discussed, not agreed.');
    expect(has('button', 'Undo')).toBe(false);
  });

  test('stays on the screen while the background cannot be reached', async () => {
    const { world, container } = await openNotes({ notes: [noteOf()] });
    world.failing.set('notes.of-story', fail('no-answer'));
    world.notify({ notice: 'notes.changed' });
    await settle();
    expect(textOf(container)).toContain('Discussed, not agreed.');
  });

  test('from another story is under that story’s title', async () => {
    const story = { ...STORY, address: 'https://other.example/', title: 'Sworn in' };
    const notes = [noteOf({ id: 'note-2', story, created: Date.UTC(2027, 0) }), noteOf()];
    const { container } = await openNotes({ notes });
    expect([...container.querySelectorAll('.notes > li')].map((item) => item.className)).toEqual([
      'note',
      'heading',
      'note',
    ]);
    expect(textOf(container)).toContain('Sworn in');
  });

  test.each<[name: string, note: Parameters<typeof noteOf>[0], question: unknown]>([
    ['on a person', {}, { name: 'page.show-person', params: { chain: 0, nth: 0 } }],
    [
      'on words',
      { subject: { kind: 'quote', selector: SELECTOR } },
      { name: 'page.show-note', params: { id: 'note-1' } },
    ],
  ])('%s is shown on the page', async (_, note, question) => {
    const { world } = await openNotes({ notes: [noteOf(note)] });
    await click(find('button', 'Show'));
    expect(world.asked).toContainEqual(question);
  });

  test('whose place is gone says so', async () => {
    const { world, container } = await openNotes({ notes: [noteOf()] });
    world.people = [];
    await click(find('button', 'Show'));
    expect(textOf(container)).toContain('Not found here');
  });

  const onWords = { subject: { kind: 'quote', selector: SELECTOR } } as const;
  const placeOf = (place: Partial<NotePlace>): NotePlace[] => [
    { id: 'note-1', colour: 'amber', at: 'missing', places: [], isCopy: false, ...place },
  ];

  test.each<[name: string, place: Partial<NotePlace>, says: string]>([
    ['that are gone', { at: 'missing' }, 'Not found here'],
    ['that may be in two places', { at: 'ambiguous', places: TWO }, 'Check this place'],
    ['that were edited', { at: 'changed', places: TWO.slice(1) }, 'differently now'],
    ['of a copy', { at: 'exact', places: TWO.slice(1), isCopy: true }, 'Written on another copy'],
  ])('on words %s says so, and shows them as saved', async (_, place, says) => {
    const notes = [noteOf(onWords)];
    const { container } = await openNotes({ notes, places: placeOf(place) });
    expect(textOf(container)).toContain(says);
    expect(textOf(container)).toContain(SELECTOR.quote.exact);
  });

  test('that is not found here is attached to the selection', async () => {
    const { world, container } = await openNotes({ notes: [noteOf(onWords)], places: placeOf({}) });
    await click(find('button', 'Attach to selection'));
    expect(textOf(container)).toContain('Select the words in the story first.');
    world.selection = OTHER;
    await click(find('button', 'Attach to selection'));
    await settle();
    expect(textOf(container)).toContain(OTHER.quote.exact);
    expect(textOf(container)).not.toContain('Not found here');
  });

  test('to be checked is shown place by place, and attached where the reader says', async () => {
    const places = placeOf({ at: 'ambiguous', places: TWO });
    const { world, container } = await openNotes({ notes: [noteOf(onWords)], places });
    await click(find('button', 'Show place 1 of 2'));
    await click(find('button', 'Show place 2 of 2'));
    expect(world.asked).toContainEqual({
      name: 'page.show-note',
      params: { id: 'note-1', nth: 1 },
    });
    world.selection = OTHER;
    await click(find('button', 'Show place 1 of 2'));
    await click(find('button', 'It is here'));
    await settle();
    expect(textOf(container)).toContain(OTHER.quote.exact);
    expect(textOf(container)).not.toContain('Check this place');
  });

  test('written elsewhere appears at once', async () => {
    const { world, container } = await openNotes({ notes: [noteOf()] });
    world.notes.push(noteOf({ id: 'note-2', text: 'From the other view.' }));
    world.notify({ notice: 'notes.changed' });
    await settle();
    expect(textOf(container)).toContain('From the other view.');
  });
});
