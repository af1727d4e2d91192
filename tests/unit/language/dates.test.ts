/** Which dates a sentence gives: «span» type value, for a story of Saturday, 12 April 2025. */
import { expect, test } from 'vitest';
import { findDates } from '@/utils/language/dates/find-dates.ts';
import { readDocument } from '@/utils/language/document.ts';

interface Asked {
  date?: string;
  lang?: string;
}

function datesIn(text: string, asked: Asked = { date: '2025-04-12' }): string[] {
  return findDates(readDocument({ text }), asked).map(
    ({ start, end, type, value }) => `«${text.slice(start, end)}» ${type} ${value}`,
  );
}

type Case = [name: string, text: string, ...dates: string[]];

const CALENDAR: Case[] = [
  ['month and day', 'It fell on March 29.', '«March 29» DATE 2025-03-29'],
  ['with a year', 'He left on Aug. 7, 1998, by sea.', '«Aug. 7, 1998» DATE 1998-08-07'],
  ['day first', 'It began on 11 April.', '«11 April» DATE 2025-04-11'],
  ['ordinal', 'They met on the 31st of May 2024.', '«31st of May 2024» DATE 2024-05-31'],
  ['nearest year', 'He was shot on Dec. 28.', '«Dec. 28» DATE 2024-12-28'],
  [
    'ISO',
    'It runs until 2025-06-30 now.',
    '«2025-06-30» DATE 2025-06-30',
    '«now» DATE PRESENT_REF',
  ],
  ['month and year', 'Since January 1998 it grew.', '«January 1998» DATE 1998-01'],
  ['month alone', 'They struck in December.', '«December» DATE 2024-12'],
  ['month ahead', 'It will open in May.', '«May» DATE 2025-05'],
  ['month of a year', 'It closed in June last year.', '«June last year» DATE 2024-06'],
  ['this month by name', 'He took office this January.', '«this January» DATE 2025-01'],
  ['last month by name', 'He died last June.', '«last June» DATE 2024-06'],
  ['"may" is a verb', 'They may leave, and may march past.'],
  ['years', 'In 1998 and in 2030 it paid.', '«1998» DATE 1998', '«2030» DATE 2030'],
  ['fiscal years', 'In fiscal 1989 it lost.', '«fiscal 1989» DATE 1989'],
  ['decades', 'In the late 1970s it was rich.', '«the late 1970s» DATE 197'],
  ['centuries', 'The 19th century ended.', '«The 19th century» DATE 18'],
  [
    'feasts',
    'It closed on Christmas Eve and New Year’s Day.',
    '«Christmas Eve» DATE 2024-12-24',
    '«New Year’s Day» DATE 2025-01-01',
  ],
];

const WEEKDAYS: Case[] = [
  ['past', 'Officials said on Friday.', '«Friday» DATE 2025-04-11'],
  ['the same day', 'They met on Saturday.', '«Saturday» DATE 2025-04-12'],
  ['ahead', 'They will meet on Tuesday.', '«Tuesday» DATE 2025-04-15'],
  [
    'told, then ahead',
    'He said on Friday he will go on Monday.',
    '«Friday» DATE 2025-04-11',
    '«Monday» DATE 2025-04-14',
  ],
  [
    'with its date',
    'They met on Friday (April 11) in Oslo.',
    '«Friday (April 11)» DATE 2025-04-11',
  ],
  [
    'with a comma',
    'It is from Monday, March 31, 2025.',
    '«Monday, March 31, 2025» DATE 2025-03-31',
  ],
  ['with a part of the day', 'It rained on Tuesday night.', '«Tuesday night» TIME 2025-04-08TNI'],
  ['last', 'It fell last Saturday.', '«last Saturday» DATE 2025-04-05'],
  ['next', 'They sail next Thursday.', '«next Thursday» DATE 2025-04-17'],
  ['every', 'They pray every Friday.', '«every Friday» SET XXXX-WXX-5'],
];

const PERIODS: Case[] = [
  ['last month', 'A truce was agreed last month.', '«last month» DATE 2025-03'],
  ['this year', 'It grew this year.', '«this year» DATE 2025'],
  ['next year', 'It opens early next year.', '«early next year» DATE 2026'],
  ['last week', 'It opened last week.', '«last week» DATE 2025-W14'],
  ['earlier this week', 'He fell ill earlier this week.', '«earlier this week» DATE 2025-W15'],
  [
    'quarters',
    'In the first quarter of this year it fell.',
    '«the first quarter of this year» DATE 2025-Q1',
  ],
  [
    'quarters of a year',
    'It stopped in the third quarter of 1984.',
    '«the third quarter of 1984» DATE 1984-Q3',
  ],
  ['quarter with a hyphen', 'Fourth-quarter sales rose.', '«Fourth-quarter» DATE 2024-Q4'],
  ['short quarters', 'In Q3 2024 it rose.', '«Q3 2024» DATE 2024-Q3'],
  [
    'the quarter and the year before',
    'Third-quarter net rose from $3 a year earlier.',
    '«Third-quarter» DATE 2024-Q3',
    '«a year earlier» DATE 2023-Q3',
  ],
  ['halves', 'In the second half of 2024 it fell.', '«the second half of 2024» DATE 2024-H2'],
  [
    'seasons',
    'It fell last summer and in the winter of 1994.',
    '«last summer» DATE 2024-SU',
    '«the winter of 1994» DATE 1994-WI',
  ],
  [
    'ends',
    'By the end of the year, or until the beginning of October.',
    '«the end of the year» DATE 2025',
    '«the beginning of October» DATE 2025-10',
  ],
  ['mid', 'It opens in mid-November.', '«mid-November» DATE 2024-11'],
  ['weekends', 'They met last weekend.', '«last weekend» DATE 2025-W14-WE'],
  ['this decade', 'It fell this decade.', '«this decade» DATE 202'],
];

const RELATIVE: Case[] = [
  ['days', 'Today, not yesterday.', '«Today» DATE 2025-04-12', '«yesterday» DATE 2025-04-11'],
  [
    'parts of days',
    'It rained last night and this morning.',
    '«last night» TIME 2025-04-11TNI',
    '«this morning» TIME 2025-04-12TMO',
  ],
  ['days ago', 'It began 11 days ago.', '«11 days ago» DATE 2025-04-01'],
  ['weeks ago', 'It began three weeks ago.', '«three weeks ago» DATE 2025-W12'],
  ['months ago', 'It began two months ago.', '«two months ago» DATE 2025-02'],
  ['years ago', 'It began nearly four years ago.', '«nearly four years ago» DATE 2021'],
  [
    'from a day named',
    'He left on March 3 and died two days later.',
    '«March 3» DATE 2025-03-03',
    '«two days later» DATE 2025-03-05',
  ],
  [
    'references',
    'It recently fell, and soon, in the near future, may rise.',
    '«recently» DATE PAST_REF',
    '«soon» DATE FUTURE_REF',
    '«the near future» DATE FUTURE_REF',
  ],
  ['recent days', 'It rained in recent days.', '«recent days» DATE PAST_REF'],
];

const DURATIONS: Case[] = [
  ['numbers', 'It lasted four and a half hours.', '«four and a half hours» DURATION PT4H30M'],
  ['hyphens', 'The 10-day truce holds.', '«10-day» DURATION P10D'],
  ['articles', 'It lasted a week.', '«a week» DURATION P1W'],
  ['the past', 'In the past two months it fell.', '«the past two months» DURATION P2M'],
  ['vague', 'It took several years.', '«several years» DURATION PXY'],
  ['decades', 'It stood for two decades.', '«two decades» DURATION P20Y'],
  ['rates are none', 'It pays $60 a day for 700 seats a week.'],
  ['ages are none', 'The man is 62 years old.'],
  ['sets', 'They meet daily, and every two weeks.', '«daily» SET P1D', '«every two weeks» SET P2W'],
];

const TIMES: Case[] = [
  ['with a weekday', 'It ends at 9 a.m. on Tuesday.', '«9 a.m. on Tuesday» TIME 2025-04-08T09:00'],
  ['glued', 'Doors open at 10.45pm.', '«10.45pm» TIME 2025-04-12T22:45'],
  ['zones', 'It fell at 5:30 p.m. EST.', '«5:30 p.m. EST» TIME 2025-04-12T17:30'],
  ['military', 'It struck at 0610 GMT.', '«0610 GMT» TIME 2025-04-12T06:10'],
  ['noon', 'They met at noon yesterday.', '«noon yesterday» TIME 2025-04-11T12:00'],
  ['scores are none', 'They won 3-2 and 6:4.'],
];

test.each([...CALENDAR, ...WEEKDAYS, ...PERIODS, ...RELATIVE, ...DURATIONS, ...TIMES])(
  '%s: %s',
  (_, text, ...dates) => {
    expect(datesIn(text)).toEqual(dates);
  },
);

const UNDATED: Case[] = [
  ['days', 'It fell on March 29.', '«March 29» DATE XXXX-03-29'],
  ['weekdays', 'It fell on Friday.', '«Friday» DATE XXXX-WXX-5'],
  ['months', 'It fell in December.', '«December» DATE XXXX-12'],
  ['periods', 'It fell last month.', '«last month» DATE PAST_REF'],
  ['years stay', 'It fell in 1998.', '«1998» DATE 1998'],
];
test.each(UNDATED)('without the day of the story, %s: %s', (_, text, ...dates) => {
  expect(datesIn(text, {})).toEqual(dates);
});

test('days stand first outside America', () => {
  const date = '2025-04-12';
  expect(datesIn('On 4/11/2025.', { date, lang: 'en-GB' })).toEqual([
    '«4/11/2025» DATE 2025-11-04',
  ]);
  expect(datesIn('On 4/11/2025.', { date, lang: 'en-US' })).toEqual([
    '«4/11/2025» DATE 2025-04-11',
  ]);
});

const BAD: [name: string, text: string][] = [
  ['ten thousand digits', '9'.repeat(10_000)],
  ['slashes over and over', '1/'.repeat(20_000)],
  ['no spaces', 'a1b2'.repeat(50_000)],
  ['articles over and over', 'the last the past '.repeat(5000)],
  ['impossible days', 'On 99/99/9999 and February 31.'],
];
test.each(BAD)('takes %s', (_, text) => {
  expect(datesIn(text).length).toBeLessThan(3);
});
