/** Dates at the precision they are known with. */
import { describe, expect, it } from 'vitest';
import { calendarDay, readPartialDate, writePartialDate } from '@/utils/people/partial-date.ts';

describe('readPartialDate', () => {
  const dates: [text: string, first: number, last: number, precision: string][] = [
    ['1970-01-01', 0, 0, 'day'],
    ['1969-12-31', -1, -1, 'day'],
    ['2024-02-29', 19_782, 19_782, 'day'],
    ['2024-02', 19_754, 19_782, 'month'],
    ['2023-02', 19_389, 19_416, 'month'],
    ['2024-12', 20_058, 20_088, 'month'],
    ['1970', 0, 364, 'year'],
    ['2024', 19_723, 20_088, 'year'],
    ['0044', -703_457, -703_092, 'year'],
  ];
  it.each(dates)('%s', (text, first, last, precision) => {
    expect(readPartialDate(text)).toEqual({ first, last, precision });
  });

  it.each([
    '',
    '44',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '2024-04-31',
    '2024-01-00',
    '2024-1-1',
    '2024-01-01T00:00',
    '-0044',
    'May 2024',
  ])('%j is no date', (text) => {
    expect(readPartialDate(text)).toBeUndefined();
  });

  it('an absent date stays absent', () => {
    expect(readPartialDate(undefined)).toBeUndefined();
  });
});

describe('writePartialDate', () => {
  it.each(['0001', '0099-12', '1969-12-31', '2000-02-29', '2024-12', '9999-12-31'])(
    'writes %s as it was read',
    (text) => {
      const span = readPartialDate(text);
      expect(span && writePartialDate(span.first, span.precision)).toBe(text);
    },
  );
});

it('calendarDay names the parts of a day', () => {
  expect(calendarDay(19_782)).toEqual({ year: 2024, month: 2, day: 29 });
});
