/** What is wrong with the form of a pack's source is told with file, record and what to do. */
import { describe, expect, it } from 'vitest';
import { compilePack } from '@/scripts/packs/compile.ts';
import { openPack } from '@/utils/people/pack-reader.ts';
import { JANE, jane, PACK, problems, SOURCES, TASS } from './setup/source.ts';

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
      'a QID of nothing',
      jane('  name: Jane Roe', '  qid: Q0\n  name: Jane Roe'),
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
      'a long name',
      jane('name: Jane Roe', `name: ${'J'.repeat(101)}`),
      'people.yaml: "jane-roe" "name" is longer than 100 characters; shorten it',
    ],
    [
      'a long alias',
      jane('  surname: Roe', `  aliases: [${'J'.repeat(101)}]`),
      'people.yaml: "jane-roe" "aliases.0" is longer than 100 characters; shorten it',
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
