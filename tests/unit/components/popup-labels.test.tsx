/** A new note in the popup: on the whole story, on somebody in this story only, with tags, by Enter alone. */
// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Note } from '@/utils/notes/note.ts';
import { click, expectAccessible, find, press, settle, type } from './mount.ts';
import { open } from './open-popup.tsx';
import { SELECTOR, type World } from './story-ports.ts';

function saved({ notes }: World): Note {
  const note = notes.at(-1);
  if (note === undefined) throw new Error('nothing was saved');
  return note;
}

function focusText(): void {
  document.querySelector<HTMLTextAreaElement>('textarea')?.focus();
}

async function save(): Promise<void> {
  focusText();
  await press('Enter');
  await settle();
}

async function write(text: string): Promise<void> {
  focusText();
  await type(text);
  await save();
}

test('Enter saves, Shift+Enter does not', async () => {
  const { world } = await open({ selection: SELECTOR });
  focusText();
  await type('One line.');
  await press('Enter', { shiftKey: true });
  expect(world.notes).toEqual([]);
  await save();
  expect(saved(world).text).toBe('One line.');
});

test('the whole story', async () => {
  const { world, container } = await open();
  await click(find('button', 'Note on this story'));
  await expectAccessible(container);
  await write('A good summary.');
  expect(saved(world)).toMatchObject({ subject: { kind: 'story' }, text: 'A good summary.' });
});

test('somebody in this story only, with what was written before that was said', async () => {
  const { world } = await open();
  await press('Enter');
  focusText();
  await type('From the pool.');
  await click(find('field', 'In this story only'));
  await save();
  expect(saved(world)).toMatchObject({
    subject: { kind: 'person-in-story', person: { name: 'Dmitry Peskov' } },
    text: 'From the pool.',
  });
});

test('tags, a colour and importance go with the note, and survive a closed popup', async () => {
  const given = { selection: SELECTOR };
  const { world, container } = await open(given);
  focusText();
  await type('Who pays?');
  find('field', 'Tags').focus();
  await type('budget, #to check');
  await click(find('field', 'Green'));
  await expectAccessible(container);
  expect([...world.drafts.values()].join()).toContain('"to check"');
  await save();
  expect(saved(world)).toMatchObject({
    tags: ['budget', 'to check'],
    colour: 'green',
    importance: 0,
  });
});

test('a note on words touches those it names', async () => {
  const selector = { ...SELECTOR, quote: { ...SELECTOR.quote, exact: 'as Kallas told Peskov' } };
  const { world } = await open({ selection: selector });
  await write('Noted.');
  expect(world.asked.findLast(({ name }) => name === 'note.keep')?.params).toMatchObject({
    people: [{ name: 'Dmitry Peskov' }, { name: 'Kaja Kallas' }],
  });
});
