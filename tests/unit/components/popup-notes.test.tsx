// @vitest-environment jsdom
/** Notes in the popup, by the keyboard alone: written, kept when a save fails, changed, deleted, brought back. */
import { describe, expect, test } from 'vitest';
import { Popup } from '@/entrypoints/popup/Popup.tsx';
import { fail } from '@/utils/result.ts';
import { click, expectAccessible, find, has, mount, press, settle, textOf, type } from './mount.ts';
import { createWorld, noteOf, personOnPage, SELECTOR, STORY, type World } from './story-ports.ts';

const SAVE = { ctrlKey: true };
const KALLAS = { entity: 'kaja-kallas', name: 'Kaja Kallas' };

async function open(given: Partial<World> = {}) {
  const { world, ports } = createWorld(given);
  const container = await mount(<Popup ports={ports} />);
  return { world, container, ports };
}

function focusedName(): string {
  const focused = document.activeElement;
  if (focused instanceof HTMLTextAreaElement) return textOf(focused.labels[0] ?? focused);
  return focused ? textOf(focused) : '';
}

/** The popup's notes, with the first one in the focus. */
async function openNotes(given: Partial<World>) {
  const opened = await open(given);
  await click(find('tab', `Notes ${opened.world.notes.length}`));
  document.querySelector<HTMLElement>('[data-note]')?.focus();
  return opened;
}

describe('where the popup begins', () => {
  test.each<[name: string, world: Partial<World>, focused: string]>([
    ['with the first person', {}, 'Dmitry Peskov1×1 mention'],
    ['with a person a card chose', { begun: KALLAS, selection: SELECTOR }, 'Note on Kaja Kallas'],
    ['with the selection', { selection: SELECTOR }, 'Note on the selection'],
  ])('%s', async (_, given, focused) => {
    await open(given);
    expect(focusedName()).toBe(focused);
  });

  test('arrow keys on the tabs leave the focus there', async () => {
    await open();
    find('tab', 'People 3').focus();
    await press('ArrowRight');
    expect(document.activeElement).toBe(find('tab', 'Notes 0'));
    await press('ArrowRight');
    expect(document.activeElement).toBe(find('tab', 'People 3'));
  });
});

describe('the list of people', () => {
  test.each([
    ['down', ['ArrowDown'], 'Kaja Kallas'],
    ['down past the end', ['ArrowDown', 'ArrowDown', 'ArrowDown'], 'John Healey'],
    ['up past the start', ['ArrowUp'], 'Dmitry Peskov'],
    ['to the end and back up', ['End', 'ArrowUp'], 'Kaja Kallas'],
    ['to the start', ['End', 'Home'], 'Dmitry Peskov'],
    ['by first letter', ['j'], 'John Healey'],
    ['by first letter, round the end', ['End', 'k'], 'Kaja Kallas'],
    ['by a letter nobody has', ['z'], 'Dmitry Peskov'],
  ])('%s', async (_, keys, focused) => {
    await open();
    for (const key of keys) await press(key);
    expect(focusedName()).toContain(focused);
    expect(document.querySelectorAll('[role=option][tabindex="0"]')).toHaveLength(1);
  });

  test('a letter goes on to the next who begins with it', async () => {
    const people = ['Kaja Kallas', 'Keir Starmer', 'Mark Rutte'];
    await open({ people: people.map((name, chain) => personOnPage(chain, name)) });
    await press('k');
    expect(focusedName()).toContain('Keir Starmer');
    await press('k');
    expect(focusedName()).toContain('Kaja Kallas');
  });

  test('choosing somebody shows them on the page and offers the note', async () => {
    const { world } = await open();
    await press('ArrowDown');
    await press('Enter');
    expect(world.asked).toContainEqual({ name: 'page.show-person', params: { chain: 1, nth: 0 } });
    expect(focusedName()).toBe('Note on Kaja Kallas');
    await press('Escape');
    expect(focusedName()).toContain('Kaja Kallas2×');
  });
});

describe('a new note', () => {
  test.each<[name: string, world: Partial<World>, subject: unknown]>([
    ['on a person', { begun: KALLAS }, { kind: 'person', person: KALLAS }],
    ['on the selection', { selection: SELECTOR }, { kind: 'quote', selector: SELECTOR }],
  ])('%s is kept with its story', async (_, given, subject) => {
    const { world, container } = await open(given);
    await type('  Discussed, not agreed. ');
    await press('Enter', SAVE);
    const kept = { id: 'new-1', subject, text: 'Discussed, not agreed.', story: STORY };
    expect(world.notes).toEqual([expect.objectContaining(kept)]);
    expect(textOf(container)).toContain('Saved');
    expect(has('tab', 'Notes 1')).toBe(true);
    expect(document.activeElement).toHaveProperty('value', '');
    expect(world.drafts.size).toBe(0);
    await expectAccessible(container);
  });

  test('can be moved to the selection', async () => {
    const { world } = await open({ begun: KALLAS, selection: SELECTOR });
    await click(find('button', 'On the selection instead'));
    find('field', 'Note on the selection').focus();
    await type('These words.');
    await press('Enter', { metaKey: true });
    expect(world.notes[0]?.subject).toEqual({ kind: 'quote', selector: SELECTOR });
  });

  test('of nothing but space is not saved', async () => {
    const { world } = await open({ begun: KALLAS });
    await type('  ');
    await press('Enter', SAVE);
    expect(world.asked.map(({ name }) => name)).not.toContain('note.keep');
  });

  test('stays in its field when saving fails, and says why', async () => {
    const { world, container } = await open({ begun: KALLAS });
    world.failing.set('note.keep', fail('storage-full'));
    await type('Do not lose me.');
    await press('Enter', SAVE);
    expect(textOf(container)).toContain('Not saved: the disk is full.');
    expect(document.activeElement).toHaveProperty('value', 'Do not lose me.');
    expect([...world.drafts.values()].join()).toContain('Do not lose me.');
    await expectAccessible(container);
    world.failing.clear();
    await press('Enter', SAVE);
    expect(world.notes.map(({ text }) => text)).toEqual(['Do not lose me.']);
  });

  test('whose first save was acknowledged to nobody is saved once', async () => {
    const { world } = await open({ begun: KALLAS });
    await type('Saved, though nobody heard.');
    world.notes = [noteOf({ id: 'new-1', text: 'Saved, though' })];
    await press('Enter', SAVE);
    expect(world.notes.map(({ text }) => text)).toEqual(['Saved, though nobody heard.']);
  });

  test('outlives the popup, each subject with its own text', async () => {
    const { world } = await open({ begun: KALLAS });
    await type('On her.');
    await press('Escape');
    await press('Home');
    await press('Enter');
    await type('On him.');
    const { drafts } = world;
    await open({ drafts });
    expect(focusedName()).toBe('Note on Dmitry Peskov');
    expect(document.activeElement).toHaveProperty('value', 'On him.');
    await press('Escape');
    await press('ArrowDown');
    await press('Enter');
    expect(document.activeElement).toHaveProperty('value', 'On her.');
  });

  test('is begun afresh where the draft makes no sense', async () => {
    await open({ drafts: new Map([['new:news.example/talks', '{']]) });
    expect(focusedName()).toContain('Dmitry Peskov');
  });
});

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

  test('written elsewhere appears at once', async () => {
    const { world, container } = await openNotes({ notes: [noteOf()] });
    world.notes.push(noteOf({ id: 'note-2', text: 'From the other view.' }));
    world.notify({ notice: 'notes.changed' });
    await settle();
    expect(textOf(container)).toContain('From the other view.');
  });
});
