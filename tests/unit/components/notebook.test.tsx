/** The notebook lists all notes of all stories and leads back to them. */
// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { Notebook } from '@/entrypoints/sidepanel/Notebook.tsx';
import { fail } from '@/utils/result.ts';
import { click, expectAccessible, find, has, mount, press, settle, textOf } from './mount.ts';
import { createWorld, noteOf, SELECTOR, STORY, type World } from './story-ports.ts';

const OTHER = { address: 'https://other.example/x', title: 'Sworn in', site: 'other.example' };

async function open(given: Partial<World> = {}) {
  const { world, ports } = createWorld(given);
  const container = await mount(<Notebook ports={ports} />);
  return { world, container };
}

describe('what it lists', () => {
  test('newest first, each story named once for notes side by side', async () => {
    const { container } = await open({
      notes: [
        noteOf({ id: 'a', text: 'Oldest.', created: 1, story: OTHER }),
        noteOf({ id: 'b', text: 'Newest.', created: 3 }),
        noteOf({ id: 'c', text: 'Middle.', created: 2 }),
      ],
    });
    const items = [...container.querySelectorAll('.notes > li')];
    expect(items.map((item) => textOf(item.querySelector('.text, h2') ?? item))).toEqual([
      'Envoys leave talks without a date · news.example · 12 Apr 2025',
      'Newest.',
      'Middle.',
      'Sworn in · other.example',
      'Oldest.',
    ]);
    await expectAccessible(container);
  });

  test.each<[name: string, world: Partial<World>, says: string]>([
    ['nothing yet', {}, 'No notes yet'],
    [
      'no answer',
      { failing: new Map([['notes.latest', fail('no-answer')]]) },
      'Gloss did not answer',
    ],
    [
      'notes of a newer version',
      { failing: new Map([['notes.latest', fail('storage-newer')]]) },
      'written by a newer Gloss',
    ],
  ])('%s', async (_, given, says) => {
    const { container } = await open(given);
    expect(textOf(container)).toContain(says);
    await expectAccessible(container);
  });

  test('fifty at a time', async () => {
    const notes = Array.from({ length: 51 }, (_, id) => noteOf({ id: `${id}`, created: id }));
    const { container } = await open({ notes });
    expect(container.querySelectorAll('.note')).toHaveLength(50);
    await click(find('button', 'Show more'));
    expect(container.querySelectorAll('.note')).toHaveLength(51);
    expect(has('button', 'Show more')).toBe(false);
  });

  test('Markdown is shown as what it means, with web links alone', async () => {
    const text =
      '**Twice**, says [the report](https://n.example/r) and [this](javascript:alert(1)).';
    const { container } = await open({ notes: [noteOf({ text })] });
    expect(textOf(container.querySelector('strong') ?? container)).toBe('Twice');
    expect([...container.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      'https://n.example/r',
    ]);
    expect(textOf(container)).toContain('[this](javascript:alert(1))');
    await expectAccessible(container);
  });

  test('a note that looks like markup stays text', async () => {
    const { container } = await open({ notes: [noteOf({ text: '<img src=x onerror=alert(1)>' })] });
    expect(container.querySelector('img')).toBeNull();
    expect(textOf(container)).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('going to the story', () => {
  test.each<[name: string, address: string, asked: unknown]>([
    [
      'in the tab that has it',
      `${STORY.address}?utm_source=x#top`,
      { name: 'page.show-note', params: { id: 'note-1' } },
    ],
    ['in a new tab', 'https://elsewhere.example/', { name: 'address', params: STORY.address }],
  ])('%s', async (_, address, asked) => {
    const subject = { kind: 'quote', selector: SELECTOR } as const;
    const { world } = await open({ address, notes: [noteOf({ subject })] });
    await click(find('button', 'Go to story'));
    expect(world.asked.at(-1)).toEqual(asked);
  });

  test('is not offered for what is no web address', async () => {
    await open({ notes: [noteOf({ story: { ...STORY, address: 'javascript:alert(1)' } })] });
    expect(has('button', 'Go to story')).toBe(false);
  });
});

test('a note is deleted, and comes back', async () => {
  const { world, container } = await open({ notes: [noteOf()] });
  await click(find('button', 'Delete'));
  expect(world.bin).toHaveLength(1);
  expect(textOf(container)).toContain('No notes yet');
  await press('z', { ctrlKey: true });
  expect(world.notes).toHaveLength(1);
  expect(textOf(document.activeElement ?? container)).toContain('Discussed, not agreed.');
});

test('notes read before stay on the screen when the next look fails', async () => {
  const { world, container } = await open({ notes: [noteOf()] });
  world.failing.set('notes.since', fail('no-answer'));
  world.notify({ notice: 'notes.changed' });
  await settle();
  expect(textOf(container)).toContain('Discussed, not agreed.');
});

test('the options are a press away', async () => {
  const { world } = await open();
  await click(find('button', 'Options'));
  expect(world.asked.at(-1)?.name).toBe('options');
});
