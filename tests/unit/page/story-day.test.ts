/** Days are read in every usual writing, and refused where they cannot be. */
import { expect, it } from 'vitest';
import { dayInAddress, readDay } from '@/utils/page/story-day.ts';
import { NOW } from './documents.ts';

const written: [name: string, text: string | null, day: string | undefined][] = [
  ['a day', '2025-04-12', '2025-04-12'],
  ['a moment, on its own clock', '2025-04-12T23:40:00-07:00', '2025-04-12'],
  ['without leading zeros', '2025-4-2', '2025-04-02'],
  ['with slashes', '2025/04/12 10:00', '2025-04-12'],
  ['with dots', '2025.04.12', '2025-04-12'],
  ['in eight digits', '20250412', '2025-04-12'],
  ['in words, day first', '12 April 2025', '2025-04-12'],
  ['in words, month first', 'Published: Apr. 2nd, 2025 at noon', '2025-04-02'],
  ['as mail has it', 'Sat, 12 Apr 2025 10:00:00 GMT', '2025-04-12'],
  ['in seconds', '1744452000', '2025-04-12'],
  ['in milliseconds', '1744452000000', '2025-04-12'],
  ['of an early newspaper', '1851-09-18', '1851-09-18'],
  ['tomorrow, from another time zone', '2026-11-23', '2026-11-23'],
  ['the year 1066', '1066-10-14', undefined],
  ['the far future', '2033-01-01', undefined],
  ['a clock that was never set', '1970-01-01T00:00:00Z', undefined],
  ['a day that is not', '2025-02-30', undefined],
  ['a month that is not', '2025-13-01', undefined],
  ['digits of something else', '12025-04-123', undefined],
  ['words', 'yesterday', undefined],
  ['nothing', null, undefined],
];
it.each(written)('reads %s', (_, text, day) => {
  expect(readDay(text, NOW)).toBe(day);
});

const addresses: [path: string, day: string | undefined][] = [
  ['/2025/04/12/a-delay', '2025-04-12'],
  ['/world/2025/apr/12/a-delay', '2025-04-12'],
  ['/world-2025-04-12-a-delay', '2025-04-12'],
  ['/a-delay_20250412.html', '2025-04-12'],
  ['/2014/12/detroit_wi_2.html', undefined],
  ['/news/20250412345', undefined],
  ['/2025/04/a-delay', undefined],
  ['/1066/10/14/hastings', undefined],
  ['/', undefined],
];
it.each(addresses)('finds the day in %s', (path, day) => {
  expect(dayInAddress(`https://news.example${path}`, NOW)).toBe(day);
});

it('finds no day in what is no address', () => {
  expect(dayInAddress('2025/04/12', NOW)).toBeUndefined();
});
