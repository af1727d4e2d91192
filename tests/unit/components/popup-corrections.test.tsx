/** The popup lets the reader say who somebody is, lists what was said, and takes it back. */
// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { PersonOnPage } from '@/utils/messages.ts';
import type { Correction } from '@/utils/people/correction.ts';
import { fail } from '@/utils/result.ts';
import { click, expectAccessible, find, has, press, textOf, type } from './mount.ts';
import { focusedName, open } from './open-popup.tsx';
import { personOnPage, STORY, type World } from './story-ports.ts';

const KALLAS = personOnPage(1, 'Kaja Kallas', 'kaja-kallas');
const SIIM = { entity: 'siim-kallas', name: 'Siim Kallas', description: 'Her father.' };
const KAJA = { entity: 'kaja-kallas', name: 'Kaja Kallas', description: 'The EU’s chief.' };
const CANDIDATES = [KAJA, SIIM].map(({ entity, name }) => ({
  entity,
  name,
  score: 0.5,
  reasons: [],
}));
const AMBIGUOUS: PersonOnPage = {
  ...KALLAS,
  mention: { ...KALLAS.mention, candidates: CANDIDATES },
};
const HERE = { address: STORY.address, title: STORY.title };

const ASKED: Partial<World> = {
  people: [AMBIGUOUS, personOnPage(2, 'John Healey')],
  known: [KAJA, SIIM],
  task: { do: 'correct', person: { entity: 'kaja-kallas', name: 'Kaja Kallas' } },
};

const SAID: Correction = {
  ...{ id: 'said', name: 'Kallas', created: 0, story: HERE },
  verdict: { kind: 'is', entity: 'kaja-kallas', person: 'Kaja Kallas' },
};

function said(world: World): unknown {
  return world.corrections.map(({ name, verdict, story }) => ({ name, verdict, story }));
}

describe('what the reader can say', () => {
  test('begins where a card was pressed, with the first choice', async () => {
    const { container } = await open(ASKED);
    expect(focusedName()).toBe('Not Kaja Kallas');
    expect(textOf(container)).toContain('Who is “Kaja Kallas”?');
    expect(textOf(container)).toContain('This is Siim Kallas Her father.');
    expect(has('button', 'This is Kaja Kallas The EU’s chief.')).toBe(false);
  });

  test.each<[name: string, button: string, verdict: unknown]>([
    ['not them', 'Not Kaja Kallas', { kind: 'not', entity: 'kaja-kallas', person: 'Kaja Kallas' }],
    [
      'one of the candidates',
      'This is Siim Kallas Her father.',
      { kind: 'is', entity: 'siim-kallas', person: 'Siim Kallas' },
    ],
    ['never', 'Never mark this name', { kind: 'never' }],
  ])('%s, for this story', async (_, button, verdict) => {
    const { world } = await open(ASKED);
    await click(find('button', button));
    expect(said(world)).toEqual([{ name: 'Kaja Kallas', verdict, story: HERE }]);
  });

  test('everywhere', async () => {
    const { world } = await open(ASKED);
    await click(find('field', 'everywhere'));
    await click(find('button', 'Never mark this name'));
    expect(said(world)).toEqual([
      { name: 'Kaja Kallas', verdict: { kind: 'never' }, story: undefined },
    ]);
  });

  test('somebody found by name', async () => {
    const { world } = await open({ ...ASKED, people: [KALLAS] });
    find('field', 'Somebody else, by name').focus();
    await type(' siim ');
    expect(world.asked).toContainEqual({ name: 'people.search', params: { text: 'siim' } });
    await click(find('button', 'This is Siim Kallas Her father.'));
    expect(said(world)).toMatchObject([{ verdict: { kind: 'is', entity: 'siim-kallas' } }]);
  });

  test('nobody found by name, in words', async () => {
    const { container } = await open(ASKED);
    find('field', 'Somebody else, by name').focus();
    await type('zzz');
    expect(textOf(container)).toContain('Gloss knows nobody by that name.');
    await type('');
    expect(textOf(container)).not.toContain('Gloss knows nobody by that name.');
  });

  test('of somebody unknown, who it is', async () => {
    await open({ ...ASKED, task: null });
    await press('End');
    await press('Enter');
    await click(find('button', 'Who is this?'));
    expect(focusedName()).toBe('Write who this is …');
    expect(has('button', 'Not John Healey')).toBe(false);
  });

  test('of somebody named by the reader, under the name in the story', async () => {
    const { world } = await open({ ...ASKED, corrections: [SAID] });
    await click(find('button', 'Never mark this name'));
    expect(said(world)).toContainEqual({ name: 'Kallas', verdict: { kind: 'never' }, story: HERE });
  });

  test('nothing, after Esc or Cancel', async () => {
    const { world } = await open(ASKED);
    await press('Escape');
    expect(focusedName()).toContain('Kaja Kallas');
    await click(find('button', 'Not them?'));
    await click(find('button', 'Cancel'));
    expect(has('button', 'Never mark this name')).toBe(false);
    expect(world.corrections).toEqual([]);
  });

  test('stays while it cannot be kept', async () => {
    const failing: World['failing'] = new Map([['correction.add', fail('storage-unavailable')]]);
    const { container } = await open({ ...ASKED, failing });
    await click(find('button', 'Never mark this name'));
    expect(textOf(container.querySelector('[role=alert]:not(:empty)') ?? container)).toContain(
      'does not let Gloss reach its storage',
    );
    expect(has('button', 'Never mark this name')).toBe(true);
  });
});

describe('writing who it is', () => {
  const HEALEY = personOnPage(2, 'John Healey');
  const STRANGER: Partial<World> = {
    people: [
      { ...HEALEY, mention: { ...HEALEY.mention, description: 'British Defence Secretary' } },
    ],
    task: { do: 'correct', person: { name: 'John Healey' } },
  };

  async function write(world: Partial<World>) {
    const opened = await open(world);
    await click(find('button', 'Write who this is …'));
    return opened;
  }

  test('begins with what the story says, and keeps them as the reader’s own', async () => {
    const { world, container } = await write(STRANGER);
    expect(find('field', 'Name')).toHaveProperty('value', 'John Healey');
    expect(document.activeElement).toBe(find('field', 'Who this is, in one line'));
    await expectAccessible(container);
    await type('My member of parliament');
    await click(find('button', 'Save'));
    expect(world.ownPeople).toMatchObject([
      { id: 'own:new-2', name: 'John Healey', description: 'My member of parliament' },
    ]);
    expect(world.corrections).toEqual([]);
    expect(has('field', 'Name')).toBe(false);
  });

  test('under another name says of this story that it is they', async () => {
    const { world } = await write(STRANGER);
    find('field', 'Name').focus();
    await type('Jack Healey');
    await click(find('button', 'Save'));
    expect(said(world)).toEqual([
      {
        name: 'John Healey',
        verdict: { kind: 'is', entity: 'own:new-2', person: 'Jack Healey' },
        story: HERE,
      },
    ]);
  });

  test('of somebody written before changes them', async () => {
    const own = {
      ...{ id: 'own:1', name: 'John Healey', description: 'My dentist.', aliases: [] },
      ...{ created: 1, changed: 1 },
    };
    const { world } = await write({
      people: [personOnPage(2, 'John Healey', own.id)],
      ownPeople: [own],
      task: { do: 'correct', person: { entity: own.id, name: 'John Healey' } },
    });
    expect(find('field', 'Who this is, in one line')).toHaveProperty('value', 'My dentist.');
    await type('My former dentist.');
    await click(find('button', 'Save'));
    expect(world.ownPeople).toMatchObject([{ id: 'own:1', description: 'My former dentist.' }]);
  });

  test('stays while it cannot be kept, and is left with Esc', async () => {
    const failing: World['failing'] = new Map([['own-person.keep', fail('storage-unavailable')]]);
    const { container } = await write({ ...STRANGER, failing });
    await click(find('button', 'Save'));
    expect(textOf(container.querySelector('.own-person [role=alert]') ?? container)).toContain(
      'does not let Gloss reach its storage',
    );
    await press('Escape');
    expect(has('button', 'Never mark this name')).toBe(true);
  });
});

describe('what the reader has said', () => {
  test.each<[name: string, correction: Correction, words: string]>([
    ['who it is', SAID, '“Kallas” is Kaja Kallas in this story'],
    [
      'who it is not',
      {
        ...SAID,
        verdict: { kind: 'not', entity: 'siim-kallas', person: 'Siim Kallas' },
        story: undefined,
      },
      '“Kallas” is not Siim Kallas everywhere',
    ],
    ['never', { ...SAID, verdict: { kind: 'never' } }, '“Kallas” is not marked in this story'],
  ])('%s', async (_, correction, words) => {
    const { container } = await open({ corrections: [correction] });
    expect(textOf(container.querySelector('.corrections') ?? container)).toContain(words);
  });

  test('is listed nowhere when it is nothing', async () => {
    const { container } = await open();
    expect(textOf(container)).not.toContain('Your corrections');
  });

  test('is there at once, with the focus on the way back', async () => {
    const { container } = await open({ ...ASKED, corrections: [SAID] });
    await click(find('button', 'Not Kaja Kallas'));
    expect(textOf(container)).toContain('“Kallas” is not Kaja Kallas');
    expect(has('button', 'Never mark this name')).toBe(false);
    expect(document.activeElement).toBe(find('button', 'Undo: “Kallas” is not Kaja Kallas'));
  });

  test('is taken back', async () => {
    const { world, container } = await open({ corrections: [SAID] });
    await click(find('button', 'Undo: “Kallas” is Kaja Kallas'));
    expect(world.corrections).toEqual([]);
    expect(focusedName()).toContain('Dmitry Peskov');
    expect(textOf(container)).not.toContain('Your corrections');
  });

  test('is listed anew when it was said elsewhere', async () => {
    const { world, container } = await open();
    world.corrections = [SAID];
    world.notify({ notice: 'corrections.changed' });
    await expect.poll(() => textOf(container)).toContain('“Kallas” is Kaja Kallas');
  });
});

test.each<[name: string, world: Partial<World>]>([
  ['what can be said', ASKED],
  ['what was said', { corrections: [SAID] }],
])('axe finds nothing wrong with %s', async (_, world) => {
  const { container } = await open(world);
  await expectAccessible(container);
});

test('the options are a press away', async () => {
  const { world } = await open();
  await click(find('button', 'Options'));
  expect(world.asked.at(-1)?.name).toBe('options');
});
