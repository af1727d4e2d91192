/** People whom the reader wrote down make a pack whose names mean nobody else. */
import { describe, expect, test } from 'vitest';
import { createAnalyzerFrom } from '@/utils/analyze/analyzer.ts';
import type { OwnPerson } from '@/utils/notes/own-person.ts';
import { openOwnPack } from '@/utils/services/own-pack.ts';
import { packOf, SMALL_PACK } from '../analyze/setup/small-pack.ts';

const BRILL: OwnPerson = {
  id: 'own:brill',
  name: 'Ana Brill',
  description: 'My neighbour.',
  aliases: ['Annie Brill'],
  office: 'Mayor of Fell',
  created: Date.UTC(2026, 10, 1),
  changed: Date.UTC(2026, 10, 2),
};
const OTHER_HEALEY: OwnPerson = {
  ...BRILL,
  ...{ id: 'own:healey', name: 'John Healey', aliases: [], office: 'Plumber' },
};

test('the pack says what the reader wrote, and when', () => {
  const pack = openOwnPack([BRILL]);
  expect(pack).toMatchObject({ isOwn: true, size: 1, info: { asOf: '2026-11-02' } });
  expect(pack.entity(pack.indexOf('own:brill'))).toMatchObject({
    ...{ name: 'Ana Brill', description: 'My neighbour.', aliases: ['Annie Brill'] },
    roles: [{ title: 'Mayor of Fell', status: 'unchecked', sources: ['You'] }],
  });
});

test('texts that are no Unicode do no harm', () => {
  const torn = { ...BRILL, name: 'Ana \uD800', description: '\uDC00', aliases: ['\uD800x'] };
  expect(openOwnPack([torn]).entity(0).name).toBe('Ana \uFFFD');
});

describe('in a story', () => {
  const analyzer = createAnalyzerFrom([openOwnPack([BRILL, OTHER_HEALEY]), packOf(...SMALL_PACK)]);
  const find = (text: string) =>
    analyzer.analyze({ text, want: ['mentions'] }).mentions.map(({ entity }) => entity);

  test.each<[name: string, text: string, entities: (string | undefined)[]]>([
    ['somebody new', 'Ana Brill spoke. Brill left.', ['own:brill', 'own:brill']],
    ['by another name', 'Annie Brill spoke.', ['own:brill']],
    ['in place of a namesake', 'John Healey spoke. Healey left.', ['own:healey', 'own:healey']],
    [
      'whatever office the story gives them',
      'Defence Secretary John Healey spoke.',
      ['own:healey'],
    ],
    ['beside whom the packs know', 'Kaja Kallas met Ana Brill.', ['kallas', 'own:brill']],
  ])('%s', (_, text, entities) => {
    expect(find(text)).toEqual(entities);
  });

  test('the card can say why', () => {
    const { mentions } = analyzer.analyze({ text: 'John Healey spoke.', want: ['mentions'] });
    expect(mentions[0]).toMatchObject({ confidence: 1, name: 'John Healey' });
    expect(mentions[0]?.reasons).toContain('You wrote who this is.');
  });
});
