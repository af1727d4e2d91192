/** Drafts of humans become records of packs, and filters leave people out. */
import { describe, expect, it } from 'vitest';
import { describeItem } from '@/utils/people/wikidata/description.ts';
import type { PersonDraft, RoleDraft } from '@/utils/people/wikidata/draft.ts';
import { readItem } from '@/utils/people/wikidata/item.ts';
import { completePerson, isWanted, type PersonFilter } from '@/utils/people/wikidata/person.ts';
import { findSurname } from '@/utils/people/wikidata/surname.ts';
import { claim, label, ref, value } from './setup.ts';

const ITEMS: Readonly<Record<string, { label: string; code?: string; country?: string }>> = {
  Q1: { label: 'Norway', code: 'NO' },
  Q2: { label: 'Oslo', country: 'Q1' },
  Q3: { label: 'minister of defence', country: 'Q1' },
  Q4: { label: 'mayor' },
  Q5: { label: 'Ministry of Defence' },
  Q6: { label: 'Labour Party' },
  Q7: { label: 'politician' },
};

const DRAFT: PersonDraft = {
  id: 'Q70',
  name: 'Jane Roe',
  aliases: [],
  description: 'Norwegian politician',
  sitelinks: 10,
  isDead: false,
  countries: ['Q1'],
  occupations: ['Q7'],
  familyNames: [],
  roles: [],
};

function complete(draft: Partial<PersonDraft>) {
  const surroundings = {
    describe: (id: string) => ITEMS[id],
    asOf: '2026-11-16',
    source: 'Wikidata',
  };
  return completePerson({ ...DRAFT, ...draft }, surroundings);
}

it('every fact is unchecked and names its source', () => {
  const fact = { status: 'unchecked', sources: ['Wikidata'] };
  expect(complete({ born: '1970', died: '2020-01', isDead: true, party: 'Q6' })).toMatchObject({
    id: 'Q70',
    qid: 'Q70',
    countries: ['NO'],
    context: ['politician'],
    tier: 2,
    surname: 'Roe',
    born: { date: '1970', ...fact },
    died: { date: '2020-01', ...fact },
    party: { name: 'Labour Party', ...fact },
  });
});

describe('roles', () => {
  const role = { position: 'Q3', start: '2008' };
  const cases: [name: string, role: RoleDraft, draft: Partial<PersonDraft>, expected: object[]][] =
    [
      [
        'an office, with its country',
        role,
        {},
        [{ title: 'Minister of defence', country: 'NO', start: '2008' }],
      ],
      [
        'of an organisation',
        { position: 'Q4', organisation: 'Q5' },
        {},
        [{ title: 'Mayor', organisation: 'Ministry of Defence' }],
      ],
      [
        'in a city, and so in its country',
        { position: 'Q4', country: 'Q2' },
        {},
        [{ title: 'Mayor', country: 'NO' }],
      ],
      ['without a label', { position: 'Q99' }, {}, []],
      ['of the dead', role, { isDead: true }, [{ start: '2008', ended: true }]],
      ['of the dead, with an end', { ...role, end: '2010' }, { isDead: true }, [{ end: '2010' }]],
      ['of somebody born too long ago', role, { born: '1890' }, [{ ended: true }]],
      ['of somebody old', role, { born: '1920' }, [{ start: '2008' }]],
    ];
  it.each(cases)('%s', (_, draft, person, expected) => {
    const { roles } = complete({ roles: [draft], ...person });
    expect(roles).toEqual(expected.map((part) => expect.objectContaining(part)));
    expect(roles.some(({ ended }) => ended === true)).toBe(
      JSON.stringify(expected).includes('ended'),
    );
  });

  it('the latest first, undated ones last', () => {
    const starts = ['1990', undefined, '2008-03', '2008-01'];
    const { roles } = complete({ roles: starts.map((start) => ({ position: 'Q3', start })) });
    expect(roles.map(({ start }) => start)).toEqual(['2008-03', '2008-01', '1990', undefined]);
  });
});

const tiers: [sitelinks: number, tier: number][] = [
  [0, 1],
  [8, 2],
  [25, 3],
  [60, 4],
  [200, 5],
];
it.each(tiers)('%i wikis: tier %i', (sitelinks, tier) => {
  expect(complete({ sitelinks }).tier).toBe(tier);
});

it('a long description is cut at a word', () => {
  const { description } = complete({ description: 'politician '.repeat(20) });
  expect(description).toMatch(/politician…$/);
  expect(description.length).toBeLessThanOrEqual(160);
});

describe('surname', () => {
  const cases: [
    name: string,
    families: string[],
    countries: string[],
    surname?: string,
    first?: boolean,
  ][] = [
    ['Jane Roe', [], [], 'Roe'],
    ['Ursula von der Leyen', [], [], 'von der Leyen'],
    ['Ursula von der Leyen', ['Leyen'], [], 'Leyen'],
    ['Xi Jinping', [], ['CN'], 'Xi', true],
    ['Nagy Péter', ['Nagy'], ['HU'], 'Nagy', true],
    ['Pedro Sánchez Castejón', ['Sanchez', 'Pérez-Castejón'], ['ES'], 'Sánchez'],
    ['Robert Kennedy Jr.', [], [], 'Kennedy'],
    ['Frank Pallone, Jr.', [], [], 'Pallone'],
    ['Jane Roe', ['Doe'], [], 'Roe'],
    ['Pelé', [], ['BR']],
  ];
  it.each(cases)('%s (%o, %o)', (name, familyNames, countries, surname, surnameFirst) => {
    expect(findSurname(name, { familyNames, countries })).toEqual({
      ...(surname && { surname }),
      ...(surnameFirst && { surnameFirst }),
    });
  });
});

describe('filters', () => {
  const cases: [
    name: string,
    filter: PersonFilter,
    draft: Partial<PersonDraft>,
    wanted: boolean,
  ][] = [
    ['enough wikis', { minSitelinks: 10 }, {}, true],
    ['too few wikis', { minSitelinks: 11 }, {}, false],
    ['no office', { hasPosition: true }, {}, false],
    ['an office', { hasPosition: true }, { roles: [{ position: 'Q3' }] }, true],
    ['dead before', { since: '2000' }, { died: '1999-12-31' }, false],
    ['dead that year', { since: '2000-06-01' }, { died: '2000' }, true],
    ['born too long before', { since: '2000' }, { born: '1870' }, false],
    ['nothing known', { since: '2000' }, {}, true],
  ];
  it.each(cases)('%s', (_, filter, draft, wanted) => {
    expect(isWanted({ ...DRAFT, ...draft }, filter)).toBe(wanted);
  });
});

describe('items that people name', () => {
  function described(json: object) {
    const item = readItem({ id: 'Q9', ...json });
    return item && describeItem(item, ['en']);
  }
  it('a country has a code', () => {
    const claims = { P297: [claim(value('NO'))] };
    expect(described({ labels: label('en', 'Norway'), claims })).toMatchObject({
      label: 'Norway',
      code: 'NO',
    });
  });
  it('an office has a jurisdiction before a country', () => {
    const claims = { P17: [claim(ref('Q1'))], P1001: [claim(ref('Q2'))] };
    expect(described({ labels: label('en', 'mayor'), claims })).toMatchObject({ country: 'Q2' });
  });
  it('a label in another language will do', () => {
    expect(described({ labels: label('fr', 'maire') })?.label).toBe('maire');
    expect(described({ labels: [] })).toBeUndefined();
  });
});
