/** Rows of one office are shown as the terms readers speak of. */
import { describe, expect, it } from 'vitest';
import type { Role } from '@/utils/people/person.ts';
import { rolesAt } from '@/utils/people/roles.ts';
import { AS_OF, answers, held } from './setup/roles.ts';

describe('rolesAt: people with several offices', () => {
  const kallas = [
    held('High Representative for Foreign Affairs and Security Policy', '2024-12-01'),
    held('Prime Minister of Estonia', '2021-01-26', '2024-07-23'),
  ];
  const trump = [held('President', '2025-01-20'), held('President', '2017-01-20', '2021-01-20')];
  const rutte = [
    held('Secretary General', '2024-10-01'),
    held('Prime Minister', '2010-10-14', '2022-01-10'),
    held('Prime Minister', '2010-10-14', '2017-10-26'),
    held('Prime Minister', '2010-10-14', '2012-11-05'),
    held('Prime Minister', '2022-01-10', '2024-07-02'),
  ];
  const cases: [name: string, roles: Role[], day: string, expected: string[]][] = [
    [
      'Kallas in 2022',
      kallas,
      '2022-03-01',
      ['certain Prime Minister of Estonia 2021-01-26–2024-07-23'],
    ],
    ['Kallas between her offices', kallas, '2024-09-01', []],
    [
      'Kallas in April 2025',
      kallas,
      '2025-04-11',
      ['certain High Representative for Foreign Affairs and Security Policy 2024-12-01–'],
    ],
    ['Trump in his first term', trump, '2018-01-01', ['certain President 2017-01-20–2021-01-20']],
    ['Trump on the day he left', trump, '2021-01-20', ['possible President 2017-01-20–2021-01-20']],
    ['Trump between his terms', trump, '2023-01-01', []],
    ['Trump on the day he came back', trump, '2025-01-20', ['certain President 2025-01-20–']],
    [
      'Rutte, on the seam of two of four overlapping rows',
      rutte,
      '2022-01-10',
      ['certain Prime Minister 2010-10-14–2024-07-02'],
    ],
    [
      'Rutte, on his last day',
      rutte,
      '2024-07-02',
      ['possible Prime Minister 2010-10-14–2024-07-02'],
    ],
    ['Rutte at NATO', rutte, '2025-04-11', ['certain Secretary General 2024-10-01–']],
  ];
  it.each(cases)('%s', (_, roles, day, expected) => {
    expect(answers(roles, day)).toEqual(expected);
  });
});

describe('rolesAt: a row that knows the year and one that knows the day', () => {
  const twice = [held('Mayor', '2008', '2012'), held('Mayor', '2008-03-01', '2012-06-01')];
  const cases: [day: string, certainty: string | undefined][] = [
    ['2007-12-31', undefined],
    ['2008-02-29', 'possible'],
    ['2008-03-01', 'certain'],
    ['2012-05-31', 'certain'],
    ['2012-06-01', 'possible'],
    ['2012-12-31', 'possible'],
    ['2013-01-01', undefined],
  ];
  it.each(cases)('%s: %s', (day, certainty) => {
    for (const roles of [twice, twice.toReversed()])
      expect(rolesAt({ roles, day, asOf: AS_OF }).map((at) => at.certainty)).toEqual(
        certainty === undefined ? [] : [certainty],
      );
  });
});

describe('rolesAt: terms of one office', () => {
  const cases: [name: string, roles: Role[], day: string, expected: string[]][] = [
    [
      'following days are one term',
      [held('X', '2016-05-01', '2020-04-30'), held('X', '2020-05-01', '2024')],
      '2020-04-30',
      ['certain X 2016-05-01–2024'],
    ],
    [
      'a day between makes two',
      [held('X', '2016-05-01', '2020-04-30'), held('X', '2020-05-02', '2024')],
      '2020-04-30',
      ['possible X 2016-05-01–2020-04-30'],
    ],
    [
      'years that meet are shown as one, but sure of nothing between',
      [held('X', '2016', '2020'), held('X', '2020', '2024')],
      '2020-06-01',
      ['possible X 2016–2024'],
    ],
    [
      'and are certain outside that year',
      [held('X', '2016', '2020'), held('X', '2020', '2024')],
      '2021-06-01',
      ['certain X 2016–2024'],
    ],
    [
      'a row inside another',
      [held('X', '2010', '2024'), held('X', '2012', '2014')],
      '2020-06-01',
      ['certain X 2010–2024'],
    ],
    [
      'an open row goes on',
      [held('X', '2010'), held('X', '2012', '2014')],
      '2020-06-01',
      ['certain X 2010–'],
    ],
    [
      'a row without dates beside a dated one says nothing',
      [held('X'), held('X', '2010', '2014')],
      '2020-06-01',
      [],
    ],
    ['rows without dates are one', [held('X'), held('X')], '2020-06-01', ['unknown X –']],
    [
      'an end alone inside a term is that term',
      [held('X', undefined, '2012'), held('X', '2010', '2014')],
      '2011-06-01',
      ['certain X 2010–2014'],
    ],
    [
      'an end alone elsewhere is a term of its own',
      [held('X', undefined, '2000'), held('X', '2010', '2014')],
      '1999-06-01',
      ['possible X –2000'],
    ],
    [
      'two ends alone are two',
      [held('X', undefined, '2000'), held('X', undefined, '2010')],
      '1999-06-01',
      ['possible X –2000', 'possible X –2010'],
    ],
    [
      'one that ended some day does not reach the next',
      [held('X', '2000', '?'), held('X', '2012')],
      '2012-12-31',
      ['certain X 2012–', 'possible X 2000–'],
    ],
    [
      'one that ended some day is the one of the same start that knows its end',
      [held('X', '2000', '?'), held('X', '2000', '2004')],
      '2003-01-01',
      ['certain X 2000–2004'],
    ],
    [
      'and is over when that is',
      [held('X', '2000', '?'), held('X', '2000', '2004')],
      '2010-01-01',
      [],
    ],
    [
      'titles that differ in case are one office',
      [held('x', '2010', '2012'), held('X', '2012', '2014')],
      '2013-06-01',
      ['certain x 2010–2014'],
    ],
    [
      'a span that runs backwards beside a good one is dropped',
      [held('X', '2014', '2010'), held('X', '2012', '2016')],
      '2013-06-01',
      ['certain X 2012–2016'],
    ],
  ];
  it.each(cases)('%s', (_, roles, day, expected) => {
    expect(answers(roles, day)).toEqual(expected);
  });

  it('another organisation is another office', () => {
    const roles = [
      { ...held('Director', '2010', '2014'), organisation: 'A' },
      { ...held('Director', '2012', '2016'), organisation: 'B' },
    ];
    expect(answers(roles, '2013-06-01')).toEqual([
      'certain Director 2012–2016',
      'certain Director 2010–2014',
    ]);
  });

  it('keeps where both rows come from, the status of the start and that of the last end', () => {
    const [merged] = rolesAt({
      roles: [
        { title: 'X', start: '2010', end: '2012', status: 'checked', sources: ['a', 'b'] },
        {
          title: 'X',
          start: '2012',
          end: '2014',
          status: 'unchecked',
          endStatus: 'unchecked',
          sources: ['b', 'c'],
        },
      ],
      day: '2013-06-01',
      asOf: AS_OF,
    });
    expect(merged?.role).toEqual({
      title: 'X',
      start: '2010',
      end: '2014',
      status: 'checked',
      endStatus: 'unchecked',
      sources: ['a', 'b', 'c'],
    });
  });

  it('leaves the rows it was given as they were', () => {
    const roles = [held('X', '2010', '2012'), held('X', '2012', '2014')];
    const before = structuredClone(roles);
    rolesAt({ roles, day: '2011-06-01', asOf: AS_OF });
    expect(roles).toEqual(before);
  });
});
