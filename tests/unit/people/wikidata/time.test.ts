/** Wikidata's times become dates that claim no more than they do. */
import { expect, it } from 'vitest';
import { dateOf } from '@/utils/people/wikidata/time.ts';

const JULIAN = 'http://www.wikidata.org/entity/Q1985786';

const cases: [name: string, time: string, precision: number, expected: string | undefined][] = [
  ['a day', '+1977-06-18T00:00:00Z', 11, '1977-06-18'],
  ['a month', '+1977-06-00T00:00:00Z', 10, '1977-06'],
  ['a year', '+1977-00-00T00:00:00Z', 9, '1977'],
  ['a year written as its first day', '+1977-01-01T00:00:00Z', 9, '1977'],
  ['a decade', '+1970-00-00T00:00:00Z', 8, undefined],
  ['an hour', '+1977-06-18T12:00:00Z', 12, '1977-06-18'],
  ['a year of eleven digits', '+00000001994-03-02T00:00:00Z', 11, '1994-03-02'],
  ['a year of two digits', '+0098-00-00T00:00:00Z', 9, '0098'],
  ['before our era', '-0044-03-15T00:00:00Z', 11, undefined],
  ['a day that is none', '+2001-02-30T00:00:00Z', 11, '2001-02'],
  ['a day without a day', '+2001-02-00T00:00:00Z', 11, '2001-02'],
  ['a month that is none', '+2001-13-01T00:00:00Z', 11, '2001'],
  ['the far future', '+12001-02-01T00:00:00Z', 11, undefined],
  ['no time', 'yesterday', 11, undefined],
];
it.each(cases)('%s', (_, time, precision, expected) => {
  expect(dateOf({ is: 'value', value: { time, precision } })).toBe(expected);
});

const julian: [name: string, time: string, precision: number, expected: string][] = [
  ['Newton’s birth', '+1642-12-25T00:00:00Z', 11, '1643-01-04'],
  ['the October Revolution', '+1917-10-25T00:00:00Z', 11, '1917-11-07'],
  ['a leap day of the old calendar alone', '+1900-02-29T00:00:00Z', 11, '1900-03-13'],
  ['a month, which lies in two of ours', '+1917-10-00T00:00:00Z', 10, '1917'],
  ['a year', '+1642-00-00T00:00:00Z', 9, '1642'],
];
it.each(julian)('in the Julian calendar: %s', (_, time, precision, expected) => {
  expect(dateOf({ is: 'value', value: { time, precision, calendarmodel: JULIAN } })).toBe(expected);
});

it.each([{ is: 'unknown' }, { is: 'none' }, undefined] as const)('no value: %o', (snak) => {
  expect(dateOf(snak)).toBeUndefined();
});
