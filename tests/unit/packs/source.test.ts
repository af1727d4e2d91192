/** What is wrong with a pack's source is told with file, record and what to do. */
import { describe, expect, it } from 'vitest';
import { checkSource, compilePack, formatProblem } from '@/scripts/packs/compile.ts';
import { openPack } from '@/utils/people/pack-reader.ts';

const PACK = `
name: Test
asOf: 2026-10-10
licence: CC0
source: Made for a test
`;
const SOURCES = `
- key: almanac
  name: The Almanac, 2024
- key: gazette
  name: The Gazette
`;

const JANE = `
- id: jane-roe
  name: Jane Roe
  surname: Roe
  description: Politician made for a test.
  tier: 3
  context: [Norland]
  born: { date: 1970-05-01, status: checked, sources: [almanac] }
  roles:
    - title: Minister of Defence
      organisation: Government of Norland
      country: 'NO'
      start: 2008
      end: 2024-07
      endStatus: unchecked
      status: checked
      sources: [almanac, gazette]
`;
const TASS = `
- id: tass
  kind: organisation
  name: TASS
  description: News agency.
  tier: 4
`;

/** Problems of a pack with these people, as lines. */
function problems(people: string, { sources = SOURCES, pack = PACK, more = '' } = {}): string[] {
  const files = [
    { name: 'pack.yaml', text: pack },
    { name: 'people.yaml', text: people },
    { name: 'more.yaml', text: more },
    { name: 'sources.yaml', text: sources },
  ].filter(({ text }) => text !== '');
  return checkSource(files).problems.map(formatProblem);
}

/** Jane's record with a line of it replaced, or with lines added where `line` ends. */
function jane(line: string, replacement: string): string {
  if (!JANE.includes(line)) throw new Error(`no line "${line}"`);
  return JANE.replace(line, replacement);
}

it('nothing is wrong with a good pack', () => {
  expect(problems(JANE + TASS)).toEqual([]);
});

describe('form of a record', () => {
  const cases: [name: string, people: string, expected: string][] = [
    ['no id', jane('id: jane-roe', 'kind: person'), 'people.yaml: "record 1" "id" is missing'],
    [
      'an ill-formed id',
      jane('id: jane-roe', 'id: Jane_Roe'),
      'people.yaml: "Jane_Roe" "id" must be lower-case ASCII words joined by hyphens, as kaja-kallas',
    ],
    [
      'an ill-formed QID',
      jane('  name: Jane Roe', '  qid: 57792\n  name: Jane Roe'),
      'people.yaml: "jane-roe" "qid" must be Q and a number, as Q57792',
    ],
    [
      'an empty name',
      jane('name: Jane Roe', "name: ''"),
      'people.yaml: "jane-roe" "name" is empty; write something or leave the line out',
    ],
    [
      'an empty description',
      jane('Politician made for a test.', "''"),
      'people.yaml: "jane-roe" "description" is empty; write something or leave the line out',
    ],
    [
      'no description',
      jane('  description: Politician made for a test.\n', ''),
      'people.yaml: "jane-roe" "description" is missing',
    ],
    [
      'a long description',
      jane('Politician', 'P'.repeat(160)),
      'people.yaml: "jane-roe" "description" is longer than 160 characters; shorten it',
    ],
    [
      'a long title',
      jane('Minister of Defence', 'M'.repeat(121)),
      'people.yaml: "jane-roe" "roles.0.title" is longer than 120 characters; shorten it',
    ],
    [
      'a long context word',
      jane('[Norland]', `[${'n'.repeat(41)}]`),
      'people.yaml: "jane-roe" "context.0" is longer than 40 characters; shorten it',
    ],
    [
      'a space too many',
      jane('name: Jane Roe', 'name: "Jane  Roe"'),
      'people.yaml: "jane-roe" "name" has more than one space in a row',
    ],
    [
      'a space at the end',
      jane('[Norland]', '["Norland "]'),
      'people.yaml: "jane-roe" "context.0" has a space at its start or end',
    ],
    [
      'a tier beyond 5',
      jane('tier: 3', 'tier: 6'),
      'people.yaml: "jane-roe" "tier" must be 1 (rarely in world news) to 5 (daily)',
    ],
    [
      'a date that is none',
      jane('start: 2008', 'start: May 2008'),
      'people.yaml: "jane-roe" "roles.0.start" is no date; write 2024, 2024-12 or 2024-12-01',
    ],
    [
      'a day that is none',
      jane('1970-05-01', '1970-02-30'),
      'people.yaml: "jane-roe" "born.date" is no date; write 2024, 2024-12 or 2024-12-01',
    ],
    [
      'an unknown status',
      jane('status: checked, sources', 'status: sure, sources'),
      'people.yaml: "jane-roe" "born.status" must be "checked" or "unchecked"',
    ],
    [
      'a fact without a source',
      jane('sources: [almanac] }', 'sources: [] }'),
      'people.yaml: "jane-roe" "born.sources" names no source; give at least one key of sources.yaml',
    ],
    [
      'a source that is no list',
      jane('sources: [almanac] }', 'sources: almanac }'),
      'people.yaml: "jane-roe" "born.sources" must be a list of source keys, as [eu-sanctions]',
    ],
    [
      'a country that is no code',
      jane("'NO'", 'Norland'),
      'people.yaml: "jane-roe" "roles.0.country" must be a country code of two capitals, EU or UN',
    ],
    [
      'a flag that is none',
      jane('  tier: 3', '  surnameShared: yes\n  tier: 3'),
      'people.yaml: "jane-roe" "surnameShared" must be "true"; leave the line out otherwise',
    ],
    [
      'a misspelt field',
      jane('surname: Roe', 'surnam: Roe'),
      'people.yaml: "jane-roe" "surnam" is no field of a record; correct its spelling or remove it',
    ],
    [
      'a role in an organisation',
      TASS.replace('tier: 4', 'tier: 4\n  roles: []'),
      'people.yaml: "tass" "roles" is no field of a record; correct its spelling or remove it',
    ],
    [
      'a file that is no list',
      'id: jane-roe',
      'people.yaml: must be a list; begin every record with "- "',
    ],
  ];
  it.each(cases)('%s', (_, people, expected) => {
    expect(problems(people)).toEqual([expected]);
  });

  it('a file that is no YAML', () => {
    expect(problems('- id: [jane')).toEqual([
      expect.stringMatching(/^people\.yaml: is no YAML: .*line 1/s),
    ]);
  });

  it('a pack without an as-of day', () => {
    expect(problems(TASS, { pack: PACK.replace('2026-10-10', '2026') })).toEqual([
      'pack.yaml: "asOf" must be a whole day, as 2026-10-10',
    ]);
  });

  it('a source without a name', () => {
    expect(problems(TASS, { sources: '- key: almanac' })).toEqual([
      'sources.yaml: "almanac" "name" is missing',
    ]);
  });
});

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

describe('compilePack', () => {
  const files = [
    { name: 'pack.yaml', text: PACK },
    { name: 'people.yaml', text: JANE + TASS },
    { name: 'sources.yaml', text: SOURCES },
  ];

  it('gives a pack whose facts name their sources as readers know them', () => {
    const opened = openPack(compilePack(files));
    if (!opened.ok) throw new Error(opened.problem.message);
    const { pack } = opened;
    expect(pack.info).toMatchObject({ asOf: '2026-10-10', people: 1, organisations: 1 });
    expect(pack.entity(pack.indexOf('jane-roe'))).toMatchObject({
      born: { date: '1970-05-01', status: 'checked', sources: ['The Almanac, 2024'] },
      roles: [
        {
          country: 'NO',
          start: '2008',
          end: '2024-07',
          endStatus: 'unchecked',
          sources: ['The Almanac, 2024', 'The Gazette'],
        },
      ],
    });
  });

  it('refuses a pack with problems, and lists them all', () => {
    const broken = files.map((file) => ({
      ...file,
      text: file.text.replaceAll('checked', 'sure'),
    }));
    expect(() => compilePack(broken)).toThrow(
      /cannot be compiled\.\npeople\.yaml: "jane-roe" "born\.status".*\n.*endStatus.*\n.*roles/,
    );
  });
});
