/** Options: look-ups are explained before they are allowed, settled in three choices, and all they sent is listed. */
// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { LookUpOptions } from '@/utils/options.ts';
import { click, expectAccessible, find, has, textOf, type } from './mount.ts';
import { openOptions } from './open-options.tsx';

const ALLOWED: LookUpOptions = {
  when: 'press',
  portraits: false,
  checksRoles: false,
  hosts: {},
};
const ALL_HOSTS = [
  'https://www.wikidata.org',
  'https://en.wikipedia.org',
  'https://commons.wikimedia.org',
  'https://upload.wikimedia.org',
  'https://thumb.wikimedia.org',
];

describe('before they are allowed', () => {
  test('what they send is said, and yes asks the browser at once', async () => {
    const { world, container, accessAsked } = await openOptions();
    expect(textOf(container)).toContain('never the page, its address or a note.');
    expect(has('field', 'When I press “Look up”')).toBe(false);
    await click(find('button', 'Allow look-ups'));
    expect(accessAsked).toEqual(ALL_HOSTS);
    expect(world.lookUps.when).toBe('press');
    expect(textOf(container)).toContain('Allowed.');
    expect(find('field', 'When I press “Look up”')).toHaveProperty('checked', true);
    await expectAccessible(container);
  });

  test('a no asks nobody and is kept', async () => {
    const { world, accessAsked } = await openOptions();
    await click(find('button', 'Never look up'));
    expect(world.lookUps.when).toBe('never');
    expect(accessAsked).toEqual([]);
  });

  test('where the browser refuses, nothing changes', async () => {
    const { world, container } = await openOptions({ allows: false });
    await click(find('button', 'Allow look-ups'));
    expect(world.lookUps.when).toBe('unasked');
    expect(textOf(container)).toContain('Your browser did not allow it.');
  });
});

describe('once they are allowed', () => {
  test.each([
    ['Never', { when: 'never' }],
    [
      'Also by itself, for people on whom I open a card; in private windows only when I press',
      { when: 'cards' },
    ],
    [
      'Check people of packs when their card opens, where their facts are a month old',
      { checksRoles: true },
    ],
    ['Pictures too, which are asked of two more servers', { portraits: true }],
  ])('%s', async (label, expected) => {
    const { world } = await openOptions({ lookUps: ALLOWED });
    await click(find('field', label));
    expect(world.lookUps).toEqual({ ...ALLOWED, ...expected });
  });

  test('a server of one’s own takes the place of one of them', async () => {
    const { world, accessAsked } = await openOptions({ lookUps: ALLOWED });
    find('field', 'Items (Wikidata)').focus();
    await type('https://wiki.example/');
    await click(find('button', 'Save'));
    expect(world.lookUps.hosts).toEqual({ wikidata: 'https://wiki.example/' });
    expect(accessAsked).toEqual(['https://wiki.example', ...ALL_HOSTS.slice(1)]);
  });

  test('what was sent is listed, until it is cleared', async () => {
    const sent = [
      { at: Date.UTC(2026, 10, 22), host: 'www.wikidata.org', sent: ['Jane Roe', 'Q7'] },
    ];
    const { world, container } = await openOptions({ lookUps: ALLOWED, sent });
    expect(textOf(container)).toContain('www.wikidata.orgJane Roe, Q7');
    await click(find('button', 'Clear the list'));
    expect(world.sent).toEqual([]);
    expect(textOf(container)).toContain('Nothing was sent.');
  });

  test('what changed is listed', async () => {
    const office = {
      title: 'Defence Secretary',
      since: '2024-07-05',
      certainty: 'certain',
    } as const;
    const instead = { ...office, status: 'checked' } as const;
    const { container } = await openOptions({
      lookUps: ALLOWED,
      differences: [
        {
          ...{ entity: 'healey', name: 'John Healey', at: Date.UTC(2026, 10, 22), facts: [] },
          offices: [{ office: { ...office, until: '2026-09-01', status: 'unchecked' }, instead }],
        },
      ],
    });
    expect(textOf(container)).toContain('Defence Secretary Jul 2024 – Sept 2026 unchecked');
    expect(textOf(container)).toContain('The pack:Defence Secretary since 5 Jul 2024');
    await expectAccessible(container);
  });

  test('answers are forgotten', async () => {
    const { world, container } = await openOptions({ lookUps: ALLOWED });
    await click(find('button', 'Forget the answers'));
    expect(world.asked).toContainEqual({ name: 'look-ups.clear', params: { what: 'answers' } });
    expect(textOf(container)).toContain('Forgotten.');
  });
});
