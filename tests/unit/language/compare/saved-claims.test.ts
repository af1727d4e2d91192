/** What a saved claim and a claim of a later story say of each other. */
import { describe, expect, test } from 'vitest';
import { compareSavedClaims, readSavedClaim } from '@/utils/language/compare/saved-claims.ts';
import { findDates } from '@/utils/language/dates/find-dates.ts';
import { readDocument } from '@/utils/language/document.ts';
import { findFigures } from '@/utils/language/figures/find-figures.ts';
import { parseSide, storyOfSides } from '../../../../scripts/corpus/labelled-pairs.ts';

/** Verdicts on a claim saved on 11 April 2025 and a story of another day. */
function compareSaved(words: string, story: string, date = '2025-05-02'): string[] {
  const [figure] = findFigures(readDocument({ text: words }));
  const saved = figure && readSavedClaim({ words, figure, date: '2025-04-11' });
  if (saved === undefined) return ['not read'];
  const { document, claims } = storyOfSides([parseSide(story)]);
  const dates = findDates(document, { date });
  return compareSavedClaims({ document, claims, dates, date, saved: [saved] }).map(
    ({ verdict, reason }) => `${verdict}: ${reason}`,
  );
}

const DAYS = 'Saved from 11 Apr 2025; this story is of 2 May 2025.';

type Case = [name: string, words: string, story: string, ...verdicts: string[]];

const CASES: Case[] = [
  [
    'the same pledge told again',
    'Pledged aid for Ukraine surpassed €21 billion.',
    'Aid of [€21 billion] was pledged for Ukraine.',
    `same: The same amount: “€21 billion” leaves out the hedge of “surpassed €21 billion”. ${DAYS}`,
  ],
  [
    'a toll that grew',
    'The flood in Maiduguri killed 37 people.',
    'The flood in Maiduguri killed [81 people].',
    `not-comparable: A later figure, and such a number changes. ${DAYS}`,
  ],
  [
    'a price that moved',
    'Brent crude costs $79 a barrel.',
    'Brent crude costs [$63 a barrel].',
    `not-comparable: A later figure, and such a number changes. ${DAYS}`,
  ],
  [
    'what does not change',
    'The island of Pag is 60 kilometres long.',
    'The island of Pag is [38 kilometres] long.',
    `differs: Both speak of the same thing, and “60 kilometres” and “38 kilometres” do not fit together. ${DAYS}`,
  ],
  [
    'one and the same month',
    'In January the court in Lyon fined the bank €80 million.',
    'In January the court in Lyon fined the bank [€35 million].',
    `differs: Both speak of the same thing, and “€80 million” and “€35 million” do not fit together. ${DAYS}`,
  ],
  [
    'another thing',
    'The island of Pag is 60 kilometres long.',
    'The road in Peru is [60 kilometres] wide.',
  ],
];

describe('across stories', () => {
  test.each(CASES)('%s', (_name, words, story, ...verdicts) => {
    expect(compareSaved(words, story)).toEqual(verdicts);
  });

  test('an earlier story says that the saved figure is the later one', () => {
    expect(
      compareSaved(
        'Brent crude costs $79 a barrel.',
        'Brent crude costs [$63 a barrel].',
        '2025-01-02',
      ),
    ).toEqual([
      'not-comparable: The saved figure is a later one, and such a number changes. Saved from 11 Apr 2025; this story is of 2 Jan 2025.',
    ]);
  });

  test('a saved claim without its figure is not read', () => {
    const figure = { value: 5, unit: 'USD', comparator: '=' } as const;
    expect(readSavedClaim({ words: 'Nothing here.', figure })).toBeUndefined();
  });
});
