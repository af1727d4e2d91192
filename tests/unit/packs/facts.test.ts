/** A pack is held against reference facts: what is one fact, what agrees, and which disagreements are settled. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { checkSource, readSourceFiles } from '@/scripts/packs/compile.ts';
import { compareFacts } from '@/scripts/packs/facts/compare.ts';
import { readCongress } from '@/scripts/packs/facts/congress.ts';
import { readDifferences, settle } from '@/scripts/packs/facts/differences.ts';
import type { FactPerson, FactRole } from '@/scripts/packs/facts/fact.ts';
import { readLeaders } from '@/scripts/packs/facts/leaders.ts';
import { readFacts, readPoliticians } from '@/scripts/packs/facts/read-facts.ts';
import { agreementByKind, isEnough } from '@/scripts/packs/facts/report.ts';
import type { Person } from '@/utils/people/person.ts';

const PACKS = join(import.meta.dirname, '../../../packs');
const UNCHECKED = { status: 'unchecked', sources: [] } as const;

const JANE: Person = {
  kind: 'person',
  id: 'jane-roe',
  qid: 'Q7',
  name: 'Jane Roe',
  fullName: 'Jane Mary Roe',
  aliases: ['Jeanne Rowe'],
  description: 'Politician made for a test.',
  countries: ['NO'],
  wikipedia: 'Jane Roe',
  tier: 3,
  context: [],
  born: { date: '1970-05', ...UNCHECKED },
  roles: [{ title: 'Minister of Defence', country: 'NO', start: '2008-03-01', ...UNCHECKED }],
};

function compare(fact: Partial<FactPerson>, pack: Partial<Person> = {}): string[] {
  const people: FactPerson[] = [
    {
      collection: 'almanac',
      name: 'Jane Roe',
      countries: ['NO'],
      roles: [],
      selective: true,
      ...fact,
    },
  ];
  const entities = [{ ...JANE, ...pack }];
  return compareFacts({ entities, asOf: '2026-10-10' }, { people, organisations: [] }).map(
    ({ kind, pack: own, facts, agrees }) => `${kind} ${own} ${agrees ? '=' : '≠'} ${facts}`,
  );
}

describe('who is meant', () => {
  const cases: [name: string, fact: Partial<FactPerson>, found: boolean][] = [
    ['one QID', { qid: 'Q7', name: 'Somebody Else', countries: [] }, true],
    ['one name and country', {}, true],
    ['an alias and a country', { name: 'Jeanne Rowe' }, true],
    ['another country', { countries: ['SE'] }, false],
    ['another name', { name: 'Jane Doe' }, false],
    ['a namesake of long ago', { born: '1917-01-01' }, false],
    ['a namesake among very many', { selective: false }, false],
    ['a name among very many, born in one year', { selective: false, born: '1970' }, true],
    ['a name among very many, one article', { selective: false, wikipedia: 'Jane Roe' }, true],
  ];
  it.each(cases)('%s', (_, fact, found) => {
    expect(compare(fact).length > 0).toBe(found);
  });
});

describe('facts of a person', () => {
  const cases: [name: string, fact: Partial<FactPerson>, expected: string][] = [
    ['a name without the given name between', { name: 'Jane Roe' }, 'names Jane Roe = Jane Roe'],
    [
      'a name with a mark of generation',
      { qid: 'Q7', name: 'Jane Roe, Jr.' },
      'names Jane Roe = Jane Roe, Jr.',
    ],
    ['another name', { qid: 'Q7', name: 'Jane Doe' }, 'names Jane Roe ≠ Jane Doe'],
    ['a birth in the month', { born: '1970-05-09' }, 'births 1970-05 = 1970-05-09'],
    ['a birth in another month', { born: '1970-06-09' }, 'births 1970-05 ≠ 1970-06-09'],
    ['another QID', { qid: 'Q8' }, 'QIDs Q7 ≠ Q8'],
    [
      'another article',
      { wikipedia: 'Jane Roe (judge)' },
      'Wikipedia titles Jane Roe ≠ Jane Roe (judge)',
    ],
  ];
  it.each(cases)('%s', (_, fact, expected) => {
    expect(compare(fact)).toContain(expected);
  });
});

describe('roles', () => {
  const start = 'role starts 2008-03-01';
  const cases: [name: string, role: FactRole, expected: string[]][] = [
    ['the same start', { title: 'minister of defense', start: '2008' }, [`${start} = 2008`]],
    ['another start', { title: 'Minister of Defence', start: '2008-04' }, [`${start} ≠ 2008-04`]],
    [
      'an office named in full there',
      { title: 'Minister of Defence of Norland', start: '2008-03-01' },
      [`${start} = 2008-03-01`],
    ],
    ['a rank that differs', { title: 'Deputy Minister of Defence', start: '2008-03-01' }, []],
    ['another office', { title: 'Minister of Finance', start: '2008-03-01' }, []],
    ['another country', { title: 'Minister of Defence', country: 'SE', start: '2008-03-01' }, []],
    ['an earlier term', { title: 'Minister of Defence', start: '2001', end: '2005' }, []],
    [
      'an end that the pack does not know',
      { title: 'Minister of Defence', start: '2008', end: '2012' },
      [`${start} = 2008`, 'role ends still in office ≠ 2012'],
    ],
    [
      'an end to come',
      { title: 'Minister of Defence', start: '2008', end: '2028' },
      [`${start} = 2008`],
    ],
  ];
  it.each(cases)('%s', (_, role, expected) => {
    expect(compare({ roles: [role] }).filter((line) => line.startsWith('role'))).toEqual(expected);
  });

  it('terms that follow each other are one', () => {
    const title = 'Minister of Defence';
    const roles = [
      { title, start: '2008-03-01', end: '2012-03-01' },
      { title, start: '2012-03-01' },
    ];
    expect(compare({ roles })).toContain(`${start} = 2008-03-01`);
  });
});

describe('collections', () => {
  it('members of Congress, their terms joined unless they left', () => {
    const term = (start: string, end: string) => ({ type: 'rep', state: 'WA', start, end });
    const [member] = readCongress([
      {
        id: { wikidata: 'Q7', wikipedia: 'Jane Roe' },
        name: { first: 'Jane', last: 'Roe' },
        bio: { birthday: '1970-05-01' },
        terms: [
          term('1993-01-05', '1995-01-03'),
          term('1995-01-04', '1997-01-03'),
          term('2001-01-03', '2003-01-03'),
        ],
      },
    ]);
    expect(member).toMatchObject({
      qid: 'Q7',
      name: 'Jane Roe',
      roles: [
        { title: 'Representative', start: '1993-01-05', end: '1997-01-03' },
        { title: 'Representative', start: '2001-01-03', end: '2003-01-03' },
      ],
    });
  });

  it('leaders, two to a country at most', () => {
    const row = { head_of_state: 'Jane Roe', head_of_state_since: '2008-03-01' };
    const leaders = readLeaders({ leaders: { norland: { ...row, head_of_government: null } } });
    expect(leaders.map(({ name, roles }) => [name, roles])).toEqual([
      ['Jane Roe', [{ title: 'head of state', start: '2008-03-01' }]],
    ]);
  });

  it('politicians, one a line, what is empty left out', () => {
    const line =
      '{"q":"Q7","n":"Jane Roe","b":"","d":"","en":"","roles":[{"r":"mayor","c":"norway","s":"2008","e":""}]}';
    expect(readPoliticians(`${line}\n`)).toEqual([
      expect.objectContaining({
        qid: 'Q7',
        born: undefined,
        wikipedia: undefined,
        roles: [{ title: 'mayor', country: 'NO', start: '2008', end: undefined }],
      }),
    ]);
  });
});

describe('disagreements', () => {
  const comparison = {
    kind: 'births',
    id: 'jane-roe',
    pack: '1970-05',
    facts: '1971',
    collection: 'almanac',
    agrees: false,
  } as const;
  const difference = { id: 'jane-roe', kind: 'births', facts: '1971', why: 'A slip.' } as const;

  it('are settled by a note, and a note about none is told', () => {
    const stale = { ...difference, facts: '1972' };
    expect(settle([comparison], [difference, stale])).toEqual({
      open: [],
      noted: [{ comparison, why: 'A slip.' }],
      stale: [stale],
    });
    expect(settle([comparison], []).open).toEqual([comparison]);
  });

  const bars: [agreed: number, of: number, enough: boolean][] = [
    [99, 100, true],
    [98, 100, false],
    [989, 1000, false],
  ];
  it.each(bars)('%i births of %i', (agreed, of, enough) => {
    const births = Array.from({ length: of }, (_, nth) => ({
      ...comparison,
      agrees: nth < agreed,
    }));
    expect(agreementByKind(births).map(isEnough)).toEqual([enough]);
  });
});

const DATA = process.env.GLOSS_DATA;

describe.skipIf(DATA === undefined)('the core pack beside the reference facts', () => {
  it('agrees, and every disagreement is noted', async () => {
    const { source } = checkSource(await readSourceFiles(join(PACKS, 'core')));
    const comparisons = compareFacts(
      { entities: source.records.map(({ entity }) => entity), asOf: source.head.asOf },
      readFacts(join(DATA ?? '', 'facts')),
    );
    const notes = readDifferences(await readFile(join(PACKS, 'differences.yaml'), 'utf8'));
    const { open, stale } = settle(comparisons, notes);
    expect({ open, stale }).toEqual({ open: [], stale: [] });
    expect(agreementByKind(comparisons).filter((row) => !isEnough(row))).toEqual([]);
  });
});
