/** Offices on a day: what the dates make certain, what they leave open, what they say nothing of. */
import { describe, expect, it } from 'vitest';
import type { Role } from '@/utils/people/person.ts';
import { ageOn, pastRoles, rolesAt } from '@/utils/people/roles.ts';
import { AS_OF, answers, held } from './setup/roles.ts';

describe('rolesAt: one office, by the precision of its dates', () => {
  const cases: [name: string, role: Role, day: string, expected: string | null][] = [
    ['before a known start', held('X', '2021-01-26', '2024-07-23'), '2021-01-25', null],
    ['on the day of a known start', held('X', '2021-01-26', '2024-07-23'), '2021-01-26', 'certain'],
    ['in the middle', held('X', '2021-01-26', '2024-07-23'), '2022-06-01', 'certain'],
    ['the day before a known end', held('X', '2021-01-26', '2024-07-23'), '2024-07-22', 'certain'],
    [
      'on the very day of a known end',
      held('X', '2021-01-26', '2024-07-23'),
      '2024-07-23',
      'possible',
    ],
    ['after a known end', held('X', '2021-01-26', '2024-07-23'), '2024-07-24', null],

    ['before the month it began in', held('X', '2024-05'), '2024-04-30', null],
    ['in the month it began in', held('X', '2024-05'), '2024-05-01', 'possible'],
    ['on the last day of that month', held('X', '2024-05'), '2024-05-31', 'certain'],
    ['in the year it began in', held('X', '2008'), '2008-12-30', 'possible'],
    ['on the last day of that year', held('X', '2008'), '2008-12-31', 'certain'],
    ['before the month it ended in', held('X', '2020', '2024-05'), '2024-04-30', 'certain'],
    ['in the month it ended in', held('X', '2020', '2024-05'), '2024-05-01', 'possible'],
    ['on the last day of that month', held('X', '2020', '2024-05'), '2024-05-31', 'possible'],
    ['after the month it ended in', held('X', '2020', '2024-05'), '2024-06-01', null],
    ['begun and ended in one year', held('X', '2020', '2020'), '2020-06-01', 'possible'],
    ['begun and ended on one day', held('X', '2020-06-01', '2020-06-01'), '2020-06-01', 'possible'],

    ['open, on the as-of day', held('X', '2024-12-01'), '2026-10-10', 'certain'],
    ['open, the day after', held('X', '2024-12-01'), '2026-10-11', 'possible'],
    ['open, before it began', held('X', '2024-12-01'), '2024-11-30', null],
    ['announced, asked before', held('X', '2026-12-01'), '2026-10-10', null],
    ['announced, asked after', held('X', '2026-12-01'), '2026-12-02', 'possible'],

    ['no date at all', held('X'), '2024-01-01', 'unknown'],
    ['no date at all, asked after the as-of day', held('X'), '2027-01-01', 'unknown'],
    ['only an end, before it', held('X', undefined, '2020'), '2010-01-01', 'possible'],
    ['only an end, after it', held('X', undefined, '2020'), '2021-01-01', null],
    [
      'ended some day, while it may have lasted',
      held('X', '2015-03-01', '?'),
      '2018-01-01',
      'possible',
    ],
    ['ended some day, before it began', held('X', '2015-03-01', '?'), '2015-02-28', null],
    ['ended some day, on the as-of day', held('X', '2015-03-01', '?'), '2026-10-10', null],
    ['ended some day, begun some day', held('X', undefined, '?'), '2018-01-01', 'unknown'],
    ['ended some day, begun some day, now', held('X', undefined, '?'), '2026-10-10', null],

    ['an end before the start', held('X', '2020-01-01', '2019-01-01'), '2019-06-01', 'unknown'],
    ['a start that is no date', held('X', '2020-13', '2024'), '2021-01-01', 'possible'],
    ['neither is a date', held('X', 'then', 'later'), '2021-01-01', 'unknown'],
    ['asked about a month it covers', held('X', '2020', '2024'), '2022-05', 'certain'],
    ['asked about the month it ended in', held('X', '2020', '2024-05-15'), '2024-05', 'possible'],
    ['asked about a year before', held('X', '2020-01-01'), '2019', null],
    ['asked about 1066', held('X', '2012-05-07'), '1066-10-14', null],
    ['asked about no date', held('X', '2012-05-07'), 'Friday', null],
  ];
  it.each(cases)('%s', (_, role, day, expected) => {
    expect(rolesAt({ roles: [role], day, asOf: AS_OF }).map(({ certainty }) => certainty)).toEqual(
      expected === null ? [] : [expected],
    );
  });

  it('nothing is certain where the as-of day is no date and no end is known', () => {
    expect(answers([held('X', '2020')], '2022-01-01', '')).toEqual(['possible X 2020–']);
  });
});

describe('rolesAt: order', () => {
  const cases: [name: string, roles: Role[], expected: string[]][] = [
    [
      'certain, possible, unknown',
      [held('C'), held('B', '2025', '2025'), held('A', '2020')],
      ['A', 'B', 'C'],
    ],
    [
      'an office before a seat',
      [held('Member of Parliament', '2024'), held('Minister of Defence', '2020')],
      ['Minister of Defence', 'Member of Parliament'],
    ],
    [
      'the head before others',
      [
        held('Leader of the Labour Party', '2024'),
        held('Prime Minister of the United Kingdom', '2020'),
      ],
      ['Prime Minister of the United Kingdom', 'Leader of the Labour Party'],
    ],
    [
      'a chancellor of the exchequer is no head',
      [held('Chancellor of the Exchequer', '2020'), held('Party Chair', '2021')],
      ['Party Chair', 'Chancellor of the Exchequer'],
    ],
    [
      'the later before the earlier',
      [held('Chief Executive', '2011'), held('Special Envoy', '2024')],
      ['Special Envoy', 'Chief Executive'],
    ],
    [
      'as they came, else',
      [held('Press Secretary', '2012'), held('Deputy Chief', '2012')],
      ['Press Secretary', 'Deputy Chief'],
    ],
  ];
  it.each(cases)('%s', (_, roles, expected) => {
    const found = rolesAt({ roles, day: '2025-06-01', asOf: AS_OF });
    expect(found.map(({ role }) => role.title)).toEqual(expected);
  });
});

describe('pastRoles', () => {
  const roles = [
    held('President', '2012-05-07'),
    held('Prime Minister', '2008-05-08', '2012-05-07'),
    held('President', '2000-05-07', '2008-05-07'),
    held('Prime Minister', '1999-08-16', '2000-05-07'),
    held('Consul', '1990', '?'),
    held('Envoy'),
    held('Clerk', '1999', '1989'),
  ];
  const cases: [day: string, expected: string[]][] = [
    [
      '2026-10-10',
      [
        'Prime Minister 2008-05-08',
        'President 2000-05-07',
        'Prime Minister 1999-08-16',
        'Consul 1990',
      ],
    ],
    ['2012-05-07', ['President 2000-05-07', 'Prime Minister 1999-08-16']],
    ['2000-05-07', []],
    ['no day', []],
  ];
  it.each(cases)('before %s', (day, expected) => {
    const past = pastRoles({ roles, day, asOf: AS_OF });
    expect(past.map(({ title, start }) => `${title} ${start}`)).toEqual(expected);
  });
});

describe('ageOn', () => {
  const cases: [name: string, born: string, day: string, expected: [number, number] | undefined][] =
    [
      ['the day before the birthday', '1977-06-18', '2025-06-17', [47, 47]],
      ['on the birthday', '1977-06-18', '2025-06-18', [48, 48]],
      ['on the day of birth', '1977-06-18', '1977-06-18', [0, 0]],
      ['before the birth', '1977-06-18', '1977-06-17', undefined],
      ['only the year is known', '1975', '2025-04-11', [49, 50]],
      ['only the year is known, on its last day', '1975', '2025-12-31', [50, 50]],
      ['only the month is known', '1975-04', '2025-04-11', [49, 50]],
      ['in the year of birth', '1975', '1975-06-01', [0, 0]],
      ['a leap-day child in a common year', '1972-02-29', '2023-02-28', [50, 50]],
      ['the day after that', '1972-02-29', '2023-03-01', [51, 51]],
      ['on a day known to the year', '1961-06-01', '2023', [61, 62]],
      ['born on no date', 'long ago', '2025-01-01', undefined],
      ['on no day', '1977-06-18', 'soon', undefined],
    ];
  it.each(cases)('%s', (_, born, day, expected) => {
    expect(ageOn({ born, day })).toEqual(
      expected === undefined ? undefined : { from: expected[0], to: expected[1] },
    );
  });
});
