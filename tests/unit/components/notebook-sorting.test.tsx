/** The notebook finds notes by words and by what they have in common, changes many at once, and offers missing ones back. */
// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { Notebook } from '@/entrypoints/sidepanel/Notebook.tsx';
import type { Note } from '@/utils/notes/note.ts';
import { fail } from '@/utils/result.ts';
import { click, expectAccessible, find, has, mount, press, settle, textOf, type } from './mount.ts';
import { createWorld, noteOf, SELECTOR, type World } from './story-ports.ts';

const OTHER = { address: 'https://other.example/x', title: 'Sworn in', site: 'other.example' };
const KALLAS = { entity: 'kaja-kallas', name: 'Kaja Kallas' };

const CLAIM: Note = noteOf({
  id: 'claim',
  subject: {
    kind: 'claim',
    selector: SELECTOR,
    claim: { words: 'more than $26 billion', speaker: KALLAS, sources: [], measure: 'aid' },
  },
  text: 'Whose count?',
  tags: ['budget'],
  created: Date.UTC(2026, 8, 1),
});
const ON_STORY = noteOf({
  id: 'story',
  subject: { kind: 'story' },
  text: 'A **quiet** day.',
  story: OTHER,
  tags: ['north', 'Budget'],
});

async function open(given: Partial<World> = {}) {
  const { world, ports } = createWorld({ notes: [noteOf(), CLAIM, ON_STORY], ...given });
  const container = await mount(<Notebook ports={ports} />);
  return { world, container };
}

async function show(section: string): Promise<void> {
  const select = find('combobox', 'Show');
  if (!(select instanceof HTMLSelectElement)) throw new Error('no choice');
  select.selectedIndex = [...select.options].findIndex(({ text }) => text === section);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

function rows(container: HTMLElement): string[] {
  return [...container.querySelectorAll('.groups button')].map(textOf);
}

function texts(container: HTMLElement): string[] {
  return [...container.querySelectorAll('.note .text')].map(textOf);
}

describe('sorting', () => {
  test.each<[section: string, groups: string[]]>([
    ['Stories', ['Envoys leave talks without a date2 notes', 'Sworn in1 note']],
    ['People', ['Dmitry Peskov1 note', 'Kaja Kallas1 note']],
    ['Tags', ['Budget2 notes', 'north1 note']],
    ['Sites', ['news.example2 notes', 'other.example1 note']],
    ['Months', ['Oct 20262 notes', 'Sept 20261 note']],
    ['Measures', ['aid1 note']],
  ])('%s', async (section, groups) => {
    const { container } = await open();
    await show(section);
    expect(rows(container).toSorted()).toEqual(groups.toSorted());
    await expectAccessible(container);
  });

  test('a person’s page says who they are, what they claimed, and all notes', async () => {
    const { container } = await open();
    await show('People');
    await click(find('button', 'Kaja Kallas1 note'));
    expect(textOf(document.activeElement ?? container)).toBe('Kaja Kallas');
    expect(textOf(container.querySelector('.timeline') ?? container)).toContain(
      'Kaja Kallas: more than $26 billion',
    );
    expect(texts(container)).toEqual(['Whose count?']);
    await expectAccessible(container);
    await click(find('button', 'Back'));
    expect(rows(container)).toHaveLength(2);
  });

  test('a tag on a note leads to all notes that have it', async () => {
    const { container } = await open();
    await click(find('button', 'Budget'));
    expect(texts(container).toSorted()).toEqual(['A quiet day.', 'Whose count?']);
  });
});

describe('searching', () => {
  test.each<[words: string, found: string[]]>([
    ['quie', ['A quiet day.']],
    ['BUDGET day', ['A quiet day.']],
    ['billion', ['Whose count?']],
    ['kallas', ['Whose count?']],
    ['sworn', ['A quiet day.']],
    ['nothing of this', []],
  ])('“%s”', async (words, found) => {
    const { container } = await open();
    await press('/');
    expect(document.activeElement).toBe(find('field', 'Search notes'));
    await type(words);
    expect(texts(container)).toEqual(found);
    expect(textOf(container)).toContain(`${found.length} found`);
    await expectAccessible(container);
  });
});

describe('many notes', () => {
  async function choose(index: number): Promise<void> {
    const boxes = document.querySelectorAll<HTMLElement>('.choice');
    const box = boxes[index];
    if (box === undefined) throw new Error('no such box');
    await click(box);
  }

  test('get a tag at once, which can be taken back', async () => {
    const { world, container } = await open();
    await choose(0);
    await choose(1);
    expect(textOf(container)).toContain('2 notes chosen');
    await expectAccessible(container);
    find('field', 'Tags').focus();
    await type('spring, to check');
    await click(find('button', 'Add'));
    expect(world.asked.findLast(({ name }) => name === 'notes.change')?.params).toMatchObject({
      change: { addTags: ['spring', 'to check'] },
    });
    expect(textOf(container)).toContain('2 notes changed');
    await click(find('button', 'Undo'));
    expect(world.asked.findLast(({ name }) => name === 'change.undo')?.params).toEqual({
      undo: '7',
    });
  });

  test('go to the bin and are brought back from it', async () => {
    const { world, container } = await open();
    await choose(0);
    await click(find('button', 'All'));
    expect(textOf(container)).toContain('3 notes chosen');
    const bar = container.querySelector('.chosen-bar');
    const remove = [...(bar?.querySelectorAll('button') ?? [])].at(-1);
    if (!remove) throw new Error('no button');
    await click(remove);
    expect(world.bin).toHaveLength(3);
    await show('Bin');
    expect(textOf(container)).toContain('stay here for 30 days');
    await expectAccessible(container);
    await click(find('button', 'Bring all back'));
    expect(world.notes).toHaveLength(3);
    expect(textOf(container)).toContain('The bin is empty');
  });
});

describe('what the reader should know', () => {
  const snapshot = { id: 's', at: Date.UTC(2026, 9, 1), origin: 'o', sequence: 3, notes: 12 };

  test('missing notes are offered, and come back', async () => {
    const { world, container } = await open({
      notes: [],
      offer: { snapshot, trouble: 'missing' },
    });
    expect(textOf(container)).toContain('There is a copy of 12 notes');
    await expectAccessible(container);
    await click(find('button', 'Bring them back'));
    expect(world.asked.findLast(({ name }) => name === 'snapshot.restore')?.params).toEqual({
      id: 's',
    });
    expect(texts(container)).toEqual(['From the copy.']);
    expect(has('button', 'Bring them back')).toBe(false);
  });

  test('a copy that cannot be read says so', async () => {
    const { world, container } = await open({ offer: { snapshot, trouble: 'damaged' } });
    world.failing.set('snapshot.restore', fail('snapshot-damaged'));
    await click(find('button', 'Bring them back'));
    expect(textOf(container)).toContain('can no longer be read. Please try an earlier one');
  });

  test.each<[used: number, warned: boolean]>([
    [79, false],
    [85, true],
  ])('%i of 100 bytes taken', async (used, warned) => {
    const { container } = await open({ room: { used, allowed: 100 } });
    expect(textOf(container).includes('of the room the browser gives')).toBe(warned);
  });
});
