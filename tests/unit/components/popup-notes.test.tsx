/** A new note in the popup, by the keyboard alone: begun, written, saved, and kept when a save fails. */
// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { fail } from '@/utils/result.ts';
import { click, expectAccessible, find, has, press, settle, textOf, type } from './mount.ts';
import { focusedName, open, SAVE } from './open-popup.tsx';
import { noteOf, personOnPage, SELECTOR, STORY, type World } from './story-ports.ts';

const KALLAS = { entity: 'kaja-kallas', name: 'Kaja Kallas' };
const ON_KALLAS = { do: 'note', person: KALLAS } as const;

describe('where the popup begins', () => {
  test.each<[name: string, world: Partial<World>, focused: string]>([
    ['with the first person', {}, 'Dmitry Peskov1×1 mention'],
    ['with a person a card chose', { task: ON_KALLAS, selection: SELECTOR }, 'Note on Kaja Kallas'],
    ['with the selection', { selection: SELECTOR }, 'Note on the selection'],
  ])('%s', async (_, given, focused) => {
    await open(given);
    expect(focusedName()).toBe(focused);
  });

  test('arrow keys on the tabs leave the focus there', async () => {
    await open();
    find('tab', 'People 3').focus();
    await press('ArrowRight');
    expect(document.activeElement).toBe(find('tab', 'Claims 0'));
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
    ['on a person', { task: ON_KALLAS }, { kind: 'person', person: KALLAS }],
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
    const { world } = await open({ task: ON_KALLAS, selection: SELECTOR });
    await click(find('button', 'On the selection instead'));
    find('field', 'Note on the selection').focus();
    await type('These words.');
    await press('Enter', { metaKey: true });
    expect(world.notes[0]?.subject).toEqual({ kind: 'quote', selector: SELECTOR });
  });

  test('of nothing but space is not saved', async () => {
    const { world } = await open({ task: ON_KALLAS });
    await type('  ');
    await press('Enter', SAVE);
    expect(world.asked.map(({ name }) => name)).not.toContain('note.keep');
  });

  test('stays in its field when saving fails, and says why', async () => {
    const { world, container } = await open({ task: ON_KALLAS });
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
    const { world } = await open({ task: ON_KALLAS });
    await type('Saved, though nobody heard.');
    world.notes = [noteOf({ id: 'new-1', text: 'Saved, though' })];
    await press('Enter', SAVE);
    expect(world.notes.map(({ text }) => text)).toEqual(['Saved, though nobody heard.']);
  });

  test('that is typed on while it is saved loses nothing', async () => {
    const { world, container } = await open({ task: ON_KALLAS });
    await type('Half');
    const { promise, resolve } = Promise.withResolvers<void>();
    world.waiting.set('note.keep', promise);
    await press('Enter', SAVE);
    await type('Half a thought.');
    resolve();
    await settle();
    expect(world.notes.map(({ text }) => text)).toEqual(['Half']);
    expect(document.activeElement).toHaveProperty('value', 'Half a thought.');
    expect([...world.drafts.values()].join()).toContain('Half a thought.');
    expect(textOf(container)).not.toContain('Saved');
    await press('Enter', SAVE);
    expect(world.notes.map(({ text }) => text)).toEqual(['Half a thought.']);
    expect(world.drafts.size).toBe(0);
  });

  test('on somebody else can be begun while one is saved', async () => {
    const { world } = await open({ task: ON_KALLAS });
    await type('On her.');
    const { promise, resolve } = Promise.withResolvers<void>();
    world.waiting.set('note.keep', promise);
    await press('Enter', SAVE);
    await press('Escape');
    await press('Home');
    await press('Enter');
    await type('On him.');
    resolve();
    await settle();
    expect(focusedName()).toBe('Note on Dmitry Peskov');
    expect(document.activeElement).toHaveProperty('value', 'On him.');
    expect([...world.drafts.values()].join()).toContain('On him.');
    expect([...world.drafts.values()].join()).not.toContain('On her.');
  });

  test('outlives the popup, each subject with its own text', async () => {
    const { world } = await open({ task: ON_KALLAS });
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
