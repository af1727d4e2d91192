/** Numbers that are no figures: dates, times, scores, names of things. */
import { expect, test } from 'vitest';
import { readDocument } from '@/utils/language/document.ts';
import { findFigures } from '@/utils/language/figures/find-figures.ts';

const CASES: [name: string, text: string][] = [
  ['ordinals', 'The 22nd amendment, the third time, her second term.'],
  ['dates', 'On March 29, on 11 April and on Oct. 31, 2018.'],
  ['years', 'In 2018 the 1988 film and the 2020 elections, the 2000s.'],
  ['spans of years', 'From 2014 to 2016 and 1939-45.'],
  ['clock', 'At 5:30, at 10.45pm, at 11 a.m. and at 0600 GMT.'],
  ['scores', 'They beat Spain 3-2 and won 6-4, 7-5.'],
  ['scores with dashes', 'A 2–1 win and a 52-48 vote.'],
  ['phones', 'Call +44 20 7946 0958 or 555-123-4567.'],
  ['products', 'A Boeing 737, an F-16, the G7, Covid-19 and the iPhone 11 Pro.'],
  ['names of sets', 'The S&P 500, the Fortune 100 and the Big 12.'],
  ['addresses', 'The ministers met again at 10 Downing Street yesterday.'],
  ['sections', 'See Section 427, Row 21, Article 5, page 3 and chapter 2.'],
  ['versions', 'It runs version 1.2.3 now.'],
  ['dates of terror', 'After the 9/11 attacks, 24/7.'],
  ['lists', '1. Buy bread\n2. Sell oil'],
  ['odds', 'They split 4 to 1, a 3 to 1 margin.'],
  ['phases', 'Phase Two and Air Force One.'],
];
test.each(CASES)('no figure in %s: %s', (_, text) => {
  expect(findFigures(readDocument({ text }))).toEqual([]);
});
