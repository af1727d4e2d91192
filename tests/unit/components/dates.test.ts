/** Dates are shown at the precision they are known with. */
import { describe, expect, test } from 'vitest';
import { formatPartialDate, formatPeriod } from '@/components/dates.ts';

describe('formatPartialDate', () => {
  test.each([
    ['a day', '2024-12-01', 'en-GB', '1 Dec 2024'],
    ['a month', '2024-12', 'en-GB', 'Dec 2024'],
    ['a year', '2024', 'en-GB', '2024'],
    ['a year before 100', '0066', 'en-GB', '66'],
    ['a day of the Middle Ages', '1066-10-14', 'en-GB', '14 Oct 1066'],
    ['another language', '2024-12-01', 'de', '1. Dez. 2024'],
    ['no date', 'spring 2024', 'en-GB', 'spring 2024'],
  ])('%s', (_, date, language, shown) => {
    expect(formatPartialDate(date, language)).toBe(shown);
  });
});

describe('formatPeriod', () => {
  test.each([
    ['days are shown as months', '2021-01-26', '2024-07-23', 'Jan 2021–Jul 2024'],
    ['the vaguer end decides', '2021-01-26', '2024', '2021–2024'],
    ['within one month', '2021-01-02', '2021-01-23', 'Jan 2021'],
    ['one end is no date', '2021', 'later', '2021–later'],
  ])('%s', (_, from, to, shown) => {
    expect(formatPeriod(from, to, 'en-GB').replace(/\s*–\s*/, '–')).toBe(shown);
  });
});
