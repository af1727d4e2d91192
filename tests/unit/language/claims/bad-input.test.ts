/** Texts nobody wrote for reading: found in time that grows with their length, without an error. */
import { expect, test } from 'vitest';
import { findClaims } from '@/utils/language/claims/find-claims.ts';
import { readDocument } from '@/utils/language/document.ts';
import { findFigures } from '@/utils/language/figures/find-figures.ts';

function countClaims(text: string): number {
  const document = readDocument({ text, lang: 'en' });
  return findClaims(document, findFigures(document)).length;
}

/** Squared, each would take minutes. */
const TEXTS: [name: string, text: string, least: number, most: number][] = [
  ['10,000 quotes', '“The river rose,” Okafor said. '.repeat(10_000), 5_000, 10_000],
  [
    '10,000 quotes in paragraphs',
    '“The river rose,” Okafor said.\n'.repeat(10_000),
    10_000,
    10_000,
  ],
  ['10,000 quotes nobody says', '“The river rose over the town.”\n'.repeat(10_000), 0, 10_000],
  ['1,000 nested marks', `${'“a '.repeat(1_000)}b${' c”'.repeat(1_000)} he said.`, 0, 2],
  [
    '1,000 nested pairs of two kinds',
    `${'“‘a '.repeat(1_000)}b${' c’”'.repeat(1_000)} he said.`,
    0,
    2,
  ],
  ['50,000 opening marks', '“'.repeat(50_000), 0, 0],
  ['50,000 closing marks', '”'.repeat(50_000), 0, 0],
  ['50,000 straight marks', '"'.repeat(50_000), 0, 50_000],
  ['an opening mark in a long line', `“${'The river rose again. '.repeat(20_000)}`, 0, 2],
  ['1 MB without a space', 'x'.repeat(1_000_000), 0, 0],
  ['100 kB of one sentence', 'he said '.repeat(12_500), 0, 12_500],
  ['100 kB of one sentence with commas', 'he said, '.repeat(11_000), 0, 11_000],
  ['100 kB of colons', 'he said: '.repeat(11_000), 0, 11_000],
  ['100 kB of “according to”', 'according to '.repeat(8_000), 0, 8_000],
  ['100,000 empty lines', '\n'.repeat(100_000), 0, 0],
  ['100,000 bullets', `He set conditions:\n${'-\n'.repeat(100_000)}`, 0, 1],
  ['an endless amount', 'He said it cost 1e999 dollars.', 1, 1],
  ['lone halves of pairs', '\ud800“\udfff he said \ud83d”'.repeat(1_000), 0, 2_000],
];

test.each(TEXTS)('%s', (_name, text, least, most) => {
  const count = countClaims(text);
  expect(count).toBeGreaterThanOrEqual(least);
  expect(count).toBeLessThanOrEqual(most);
});
