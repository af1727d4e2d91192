/** What is wrong between records, and between the facts of one, is told with file, record and what to do. */
import { describe, expect, it } from 'vitest';
import { JANE, jane, problems, SOURCES, TASS } from './setup/source.ts';

describe('records beside each other', () => {
  const JOHN = JANE.replace('jane-roe', 'john-roe').replace('Jane Roe', 'John Roe');
  const cases: [name: string, people: string, expected: string[]][] = [
    [
      'an unsorted file',
      JOHN + JANE,
      ['people.yaml: "jane-roe" stands after "john-roe"; sort the file by id'],
    ],
    [
      'one QID on two people',
      (JANE + JOHN).replaceAll('  name: ', '  qid: Q1\n  name: '),
      [
        'people.yaml: "john-roe" has Q1, as "jane-roe" in people.yaml has; one of them is wrong: look both up, or remove both',
      ],
    ],
    [
      'one QID on a person and an organisation',
      JANE.replace('  name: ', '  qid: Q1\n  name: ') +
        TASS.replace('  name: ', '  qid: Q1\n  name: '),
      [
        'people.yaml: "tass" has Q1, as "jane-roe" in people.yaml has; one of them is wrong: look both up, or remove both',
      ],
    ],
    [
      'one id twice',
      JANE + JANE,
      expect.arrayContaining([
        'people.yaml: "jane-roe" stands in people.yaml too; merge the two, or add a word to the id of one',
      ]),
    ],
    [
      'an alias that is the name of another',
      JANE +
        JOHN.replace('  surname: Roe', '  surname: Roe\n  aliases: [Johnny]') +
        TASS.replace('  tier', '  aliases: [Johnny]\n  tier'),
      [
        'people.yaml: "tass" and "john-roe" are both called "johnny"; drop the alias, or give each context words the other has not',
      ],
    ],
    [
      'an id that is not the name',
      jane('id: jane-roe', 'id: minister-roe'),
      [
        'people.yaml: "minister-roe" must have the id "jane-roe", from the name, with words added only to tell namesakes apart',
      ],
    ],
    [
      'an alias that is the name',
      jane('  surname: Roe', '  surname: Roe\n  aliases: [Jane Røe]'),
      [
        'people.yaml: "jane-roe" has the alias "Jane Røe", which is read as another of its names is; remove it',
      ],
    ],
    [
      'an alias that makes two people one',
      JANE + JOHN.replace('  surname: Roe', '  surname: Roe\n  aliases: [Jane ROE]'),
      [
        'people.yaml: "john-roe" and "jane-roe" are both called "jane roe"; drop the alias, or give each context words the other has not',
      ],
    ],
    [
      'namesakes with one context',
      JANE + JANE.replace('jane-roe', 'jane-roe-singer').replace('[Norland]', '[Norland, opera]'),
      [
        'people.yaml: "jane-roe-singer" and "jane-roe" are both called "jane roe"; drop the alias, or give each context words the other has not',
      ],
    ],
    [
      'namesakes with contexts of their own',
      JANE + JANE.replace('jane-roe', 'jane-roe-singer').replace('[Norland]', '[opera]'),
      [],
    ],
    [
      'an office in the description',
      jane('Politician made', 'Current minister made'),
      [
        'people.yaml: "jane-roe" says "Current" in its description, which will go stale; say since when instead',
      ],
    ],
    [
      'an unknown source key',
      jane('[almanac, gazette]', '[almanac, gazete]'),
      [
        'people.yaml: "jane-roe" names the source "gazete" for the role "Minister of Defence", which sources.yaml does not have; add it there or correct it',
      ],
    ],
  ];
  it.each(cases)('%s', (_, people, expected) => {
    expect(problems(people)).toEqual(expected);
  });

  it('one id in two files', () => {
    expect(problems(JANE, { more: JANE })).toContain(
      'more.yaml: "jane-roe" stands in people.yaml too; merge the two, or add a word to the id of one',
    );
  });

  it('unsorted sources', () => {
    const sources = SOURCES.replace('key: almanac', 'key: zodiac');
    expect(problems(TASS, { sources })).toEqual([
      'sources.yaml: "gazette" stands after "zodiac"; sort the file by id',
    ]);
  });
});

describe('dates of a record', () => {
  const died = (date: string) =>
    jane('  roles:', `  died: { date: ${date}, status: checked, sources: [almanac] }\n  roles:`);
  const role = 'people.yaml: "jane-roe" has a role, "Minister of Defence", that';
  const cases: [name: string, people: string, expected: string[]][] = [
    [
      'an end before the start',
      jane('end: 2024-07', 'end: 2007-12'),
      [`${role} ends before it starts; correct one of the dates`],
    ],
    ['an end in the year of the start', jane('end: 2024-07', 'end: 2008-01-01'), []],
    [
      'a role before the birth',
      jane('start: 2008', 'start: 1969'),
      [`${role} lies before the birth; correct one of the dates`],
    ],
    ['a role in the year of the birth', jane('start: 2008', 'start: 1970'), []],
    [
      'a role that lasts beyond the death',
      died('2020-01-01'),
      [`${role} lies after the death; correct one of the dates`],
    ],
    [
      'a role begun after the death',
      died('2007').replace(
        '      end: 2024-07\n      endStatus: unchecked\n',
        '      ended: true\n',
      ),
      [`${role} lies after the death; correct one of the dates`],
    ],
    ['a role that ends in the month of the death', died('2024-07-02'), []],
    [
      'a role still open after the death',
      died('2024-08-01').replace('      end: 2024-07\n      endStatus: unchecked\n', ''),
      [`${role} is still open after the death; give it an end, or "ended: true"`],
    ],
    [
      'an end and "ended"',
      jane('end: 2024-07', 'end: 2024-07\n      ended: true'),
      [`${role} has an end and "ended"; remove "ended"`],
    ],
    [
      'the status of no end',
      jane('      end: 2024-07\n', ''),
      [`${role} has an "endStatus" but no end; remove it`],
    ],
    [
      'a death before the birth',
      died('1969').replace(/ {2}roles:.*/s, ''),
      ['people.yaml: "jane-roe" dies before the birth; correct one of the dates'],
    ],
    [
      'a date after the as-of day',
      jane('end: 2024-07', 'end: 2026-11'),
      [
        'people.yaml: "jane-roe" has the date 2026-11, after the pack\'s as-of day 2026-10-10; correct it, or move asOf in pack.yaml',
      ],
    ],
    ['a date in the month of the as-of day', jane('end: 2024-07', 'end: 2026-10'), []],
  ];
  it.each(cases)('%s', (_, people, expected) => {
    expect(problems(people)).toEqual(expected);
  });
});
