/** The options page lists the reader's own people, and lets them be written, changed and removed. */
// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { OwnPerson } from '@/utils/notes/own-person.ts';
import { fail } from '@/utils/result.ts';
import { click, expectAccessible, find, has, press, textOf, type } from './mount.ts';
import { openOptions } from './open-options.tsx';

const BRILL: OwnPerson = {
  ...{ id: 'own:1', name: 'Ana Brill', description: 'My neighbour.', office: 'Mayor of Fell' },
  ...{ aliases: ['Annie Brill'], created: 1, changed: 1 },
};

async function fill(label: string, text: string): Promise<void> {
  find('field', label).focus();
  await type(text);
}

test('nobody yet, in words', async () => {
  const { container } = await openOptions();
  expect(textOf(container)).toContain('Nobody yet.');
});

describe('writing somebody down', () => {
  test('keeps what was written', async () => {
    const { world, container } = await openOptions();
    await click(find('button', 'Write somebody down'));
    expect(document.activeElement).toBe(find('field', 'Name'));
    expect(find('button', 'Save')).toHaveProperty('disabled', true);
    await expectAccessible(container);
    await fill('Name', 'Ana Brill');
    await fill('Who this is, in one line', 'My neighbour.');
    await fill('Other names, with commas between them', 'Annie Brill,, A. Brill、 安娜');
    await click(find('button', 'Save'));
    expect(world.ownPeople).toMatchObject([
      {
        ...{ id: 'own:new-1', name: 'Ana Brill', description: 'My neighbour.' },
        aliases: ['Annie Brill', 'A. Brill', '安娜'],
      },
    ]);
    expect(textOf(container)).toContain('Ana Brill');
    expect(document.activeElement).toBe(find('button', 'Edit Ana Brill'));
  });

  test('keeps the fields open while it fails', async () => {
    const failing = new Map([['own-person.keep' as const, fail('storage-full')]]);
    const { world, container } = await openOptions({ failing });
    await click(find('button', 'Write somebody down'));
    await fill('Name', 'Ana Brill');
    await click(find('button', 'Save'));
    expect(world.ownPeople).toEqual([]);
    expect(find('field', 'Name')).toHaveProperty('value', 'Ana Brill');
    expect(textOf(container.querySelector('.own-person [role=alert]') ?? container)).not.toBe('');
  });

  test('is left with Esc', async () => {
    await openOptions();
    await click(find('button', 'Write somebody down'));
    await press('Escape');
    expect(has('field', 'Name')).toBe(false);
  });
});

test('somebody is changed', async () => {
  const { world } = await openOptions({ ownPeople: [BRILL] });
  await click(find('button', 'Edit Ana Brill'));
  expect(find('field', 'Office, if any')).toHaveProperty('value', 'Mayor of Fell');
  await fill('Office, if any', '');
  await click(find('button', 'Save'));
  expect(world.ownPeople).toMatchObject([{ id: 'own:1', aliases: ['Annie Brill'] }]);
  expect(world.ownPeople[0]?.office).toBeUndefined();
});

test('somebody is removed, and comes back', async () => {
  const { world, container } = await openOptions({ ownPeople: [BRILL] });
  await click(find('button', 'Remove Ana Brill'));
  expect(world.ownPeople).toEqual([]);
  expect(textOf(container)).toContain('Ana Brill is removed.');
  await expectAccessible(container);
  await click(find('button', 'Undo'));
  expect(world.ownPeople).toMatchObject([{ id: 'own:1', name: 'Ana Brill' }]);
  expect(textOf(container)).not.toContain('Ana Brill is removed.');
  expect(document.activeElement).toBe(find('button', 'Edit Ana Brill'));
});
