/** What an analysis says of the names it marks, and how it goes on from earlier scans. */
import { describe, expect, test } from 'vitest';
import { createAnalyzerFrom } from '@/utils/analyze/analyzer.ts';
import type { Mention, Story } from '@/utils/language/analysis.ts';
import { organisation, packOf, person, role, SMALL_PACK } from './setup/small-pack.ts';

const analyzer = createAnalyzerFrom([packOf(...SMALL_PACK)]);

function mentionsOf(text: string, more: Partial<Story> = {}): Mention[] {
  return analyzer.analyze({ text, ...more }).mentions;
}

test('a mention says who, why, and what the story says of them', () => {
  const text = 'British Defence Secretary John Healey spoke.';
  expect(mentionsOf(text, { date: '2025-04-11' })).toEqual([
    {
      start: 26,
      end: 37,
      type: 'person',
      name: 'John Healey',
      chain: 0,
      entity: 'healey',
      qid: undefined,
      confidence: 0.99,
      reasons: [
        'The story gives the name John Healey.',
        'The story speaks of the same country.',
        '“British Defence Secretary” beside the name fits the office Secretary of State for Defence.',
        'In office on 11 Apr 2025: Secretary of State for Defence.',
      ],
      candidates: [expect.objectContaining({ entity: 'healey', name: 'John Healey', score: 0.99 })],
      description: 'British Defence Secretary',
    },
  ]);
});

test('offsets index the text as it came, whatever is invisible in it', () => {
  const text = 'A\u00ADB\r\nKaja\u00A0Kal\u00ADlas\u200B and \u{1F600}Kallas';
  const words = mentionsOf(text).map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(['Kaja\u00A0Kal\u00ADlas', 'Kallas']);
});

test('offsets of blocks index the blocks joined by one line end', () => {
  const blocks = [
    { text: 'Kallas speaks', kind: 'headline' },
    { text: '', kind: 'other' },
    { text: 'Then Kaja Kallas spoke.', kind: 'paragraph' },
  ] as const;
  const joined = blocks.map(({ text }) => text).join('\n');
  const { mentions } = analyzer.analyze({ blocks });
  expect(mentions.map(({ start, end }) => joined.slice(start, end))).toEqual([
    'Kallas',
    'Kaja Kallas',
  ]);
});

test('what is not asked for is empty', () => {
  const empty = { mentions: [], claims: [], figures: [], dates: [], comparisons: [] };
  expect(analyzer.analyze({ text: 'Kaja Kallas', want: ['dates'] })).toEqual(empty);
});

test('people have a number each, in the order of the text', () => {
  const chains = mentionsOf('Putin met Kaja Kallas. Vladimir Putin left. Kallas and Putin spoke.');
  expect(chains.map(({ chain }) => chain)).toEqual([0, 1, 0, 1, 0]);
});

test('a description said once goes for all mentions of the person', () => {
  const found = mentionsOf('Kallas came.\nEstonian Prime Minister Kaja Kallas spoke.');
  expect(found.map(({ description }) => description)).toEqual(
    Array(2).fill('Estonian Prime Minister'),
  );
});

test('a name that is left open is called by its fullest form', () => {
  const [, surname] = mentionsOf('Mike Johnson won. Johnson was glad.');
  expect(surname).toMatchObject({ name: 'Mike Johnson', entity: undefined, confidence: 0.5 });
});

test('the title establishes people whom the text does not name in full', () => {
  expect(mentionsOf('Rubio spoke.', { title: 'Marco Rubio in Rome' })).toMatchObject([
    { entity: 'rubio' },
  ]);
});

describe('a scan that knows earlier ones', () => {
  const known = mentionsOf('NATO met. Kaja Kallas met Mike Johnson.');

  test('lets surnames stand for people named before', () => {
    const [found] = mentionsOf('Then Kallas left.', { known });
    expect(found).toMatchObject({ entity: 'kallas', chain: 1 });
    expect(found?.reasons).toContain('Named earlier on this page.');
  });

  test('goes on with the numbers', () => {
    const found = mentionsOf('Donald Trump, Kallas, Johnson and NATO.', { known });
    expect(found.map(({ name, chain }) => [name, chain])).toEqual([
      ['Donald Trump', 3],
      ['Kaja Kallas', 1],
      ['Johnson', 2],
      ['NATO', 0],
    ]);
  });

  test('keeps who was chosen among namesakes', () => {
    const two = createAnalyzerFrom([
      packOf(
        person({
          id: 'spokesman',
          name: 'Dmitry Peskov',
          roles: [role({ title: 'Press Secretary' })],
        }),
        person({
          id: 'envoy',
          name: 'Dmitry Peskov',
          roles: [role({ title: 'Special Representative' })],
        }),
      ),
    ]);
    const before = two.analyze({ text: 'Spokesman Dmitry Peskov spoke.' }).mentions;
    const after = two.analyze({ text: 'Dmitry Peskov left. So did Peskov.', known: before });
    expect(after.mentions.map(({ entity }) => entity)).toEqual(['spokesman', 'spokesman']);
  });

  test('takes in names that no pack has', () => {
    const stranger: Mention = {
      ...{ start: 0, end: 8, type: 'person', name: 'Jane Roe', chain: 7 },
      ...{ confidence: 1, reasons: [], candidates: [] },
    };
    expect(mentionsOf('Kaja Kallas', { known: [stranger] })).toMatchObject([{ chain: 8 }]);
  });
});

describe('several packs', () => {
  const mine = packOf(person({ id: 'kallas', name: 'Kaja Kallas', description: 'Mine' }));
  const twin = packOf(
    person({ id: 'kk', qid: 'Q11869065', name: 'Kaja Kallas' }),
    organisation({ id: 'union', name: 'Postal Union' }),
  );
  const original = packOf(person({ id: 'kallas', qid: 'Q11869065', name: 'Kaja Kallas' }));

  test('know what any of them knows', () => {
    const { mentions } = createAnalyzerFrom([mine, twin]).analyze({
      text: 'The Postal Union met.',
    });
    expect(mentions).toMatchObject([{ entity: 'union', type: 'organisation' }]);
  });

  test.each([
    ['one id', [mine, original]],
    ['one Wikidata item', [original, twin]],
  ])('take %s for one person, and the first pack wins', (_, packs) => {
    const { mentions } = createAnalyzerFrom(packs).analyze({ text: 'Kaja Kallas spoke.' });
    const candidates = [{ entity: 'kallas' }];
    expect(mentions).toMatchObject([{ entity: 'kallas', qid: 'Q11869065', candidates }]);
  });

  test('none at all find nothing', () => {
    expect(createAnalyzerFrom([]).analyze({ text: 'Kaja Kallas spoke.' }).mentions).toEqual([]);
  });
});
