/** What a card says of a person, on the day of the story and now. */
import { describe, expect, it } from 'vitest';
import type { Mention } from '@/utils/language/analysis.ts';
import type { Pack } from '@/utils/people/pack.ts';
import type { Person } from '@/utils/people/person.ts';
import { createPeopleService } from '@/utils/services/describe-person.ts';

const CHECKED = { status: 'checked', sources: ['Register'] } as const;

const BLANK = { aliases: [], countries: [], tier: 3, context: [], roles: [] } as const;

const MINISTER: Person = {
  ...BLANK,
  kind: 'person',
  id: 'ana-brill',
  qid: 'Q1',
  name: 'Ana Brill',
  native: { lang: 'et', text: 'Ana Brill' },
  description: 'Politician and former ferry captain.',
  countries: ['EE'],
  wikipedia: 'Ana Brill (politician)',
  born: { ...CHECKED, date: '1977-06-18' },
  party: { status: 'unchecked', sources: ['Newspaper'], name: 'Harbour Party' },
  roles: [
    {
      ...CHECKED,
      title: 'Prime Minister',
      organisation: 'Norland',
      start: '2021-01-26',
      end: '2024-07-23',
    },
    { ...CHECKED, title: 'High Commissioner', organisation: 'The Union', start: '2024-12-01' },
  ],
};
const SCHOLAR: Person = {
  ...BLANK,
  kind: 'person',
  id: 'ana-brill-2',
  name: 'Ana Brill',
  description: 'Historian.',
  born: { ...CHECKED, date: '1900' },
  died: { ...CHECKED, date: '1980-01-01' },
};

function packOf(people: readonly Person[], asOf = '2026-10-10'): Pack {
  const at = (index: number): Person => {
    const person = people[index];
    if (person === undefined) throw new RangeError(`no entity ${index}`);
    return person;
  };
  return {
    info: { name: 'Test', asOf, licence: '', source: '', people: people.length, organisations: 0 },
    size: people.length,
    entity: at,
    tier: (index) => at(index).tier,
    indexOf: (id) => people.findIndex((person) => person.id === id),
    mayName: () => false,
    named: () => [],
    surnamed: () => [],
    *forms() {},
    isMissing: () => false,
    fetchMissing: async () => {},
  };
}

const service = createPeopleService({
  packs: async () => [packOf([MINISTER, SCHOLAR])],
  countNotes: async ({ entity }) => (entity === 'ana-brill' ? 2 : 0),
  today: () => '2026-11-01',
  recall: async () => undefined,
});

function mentionOf(fields: Partial<Mention>): Mention {
  return {
    start: 0,
    end: 9,
    type: 'person',
    name: 'Ana Brill',
    chain: 0,
    confidence: 1,
    reasons: ['the full name'],
    candidates: [],
    ...fields,
  };
}

const brill = mentionOf({ entity: 'ana-brill' });

describe('describing somebody a pack knows', () => {
  const days: [date: string, written: string[], same: boolean, before: string[]][] = [
    ['2025-04-12', ['High Commissioner'], true, ['Prime Minister']],
    ['2022-03-01', ['Prime Minister'], false, []],
    ['2024-09-01', [], false, ['Prime Minister']],
    ['2010-01-01', [], false, []],
  ];
  it.each(days)('on %s', async (date, written, same, before) => {
    const card = await service.describe({ mention: brill, date });
    expect(card.whenWritten?.offices.map(({ title }) => title)).toEqual(written);
    expect(card.now).toMatchObject({ asOf: '2026-10-10', same });
    expect(card.now.offices.map(({ title }) => title)).toEqual(['High Commissioner']);
    expect(card.before.map(({ title }) => title)).toEqual(before);
  });

  it('says nothing of a day it does not know', async () => {
    const card = await service.describe({ mention: brill });
    expect(card.whenWritten).toBeUndefined();
    expect(card.now.same).toBe(false);
    expect(card.age).toEqual({ from: 49, to: 49 });
  });

  it('hands on facts with their status, links, sources, reasons and the number of notes', async () => {
    expect(await service.describe({ mention: brill, date: '2025-04-12' })).toMatchObject({
      known: true,
      name: 'Ana Brill',
      party: { name: 'Harbour Party', status: 'unchecked' },
      born: { date: '1977-06-18', status: 'checked' },
      age: { from: 47, to: 47 },
      links: {
        wikipedia: 'https://en.wikipedia.org/wiki/Ana_Brill_(politician)',
        wikidata: 'https://www.wikidata.org/wiki/Q1',
      },
      sources: ['Register', 'Newspaper'],
      reasons: ['the full name'],
      notes: 2,
    });
  });

  it('lets the dead grow no older', async () => {
    const card = await service.describe({
      mention: mentionOf({ entity: 'ana-brill-2' }),
      date: '2025-04-12',
    });
    expect(card.age).toEqual({ from: 79, to: 80 });
    expect(card.died?.date).toBe('1980-01-01');
  });

  it('describes the others who may be meant', async () => {
    const candidates = [
      { entity: 'ana-brill', name: 'Ana Brill', score: 0.6, reasons: [] },
      { entity: 'ana-brill-2', name: 'Ana Brill', score: 0.4, reasons: [] },
    ];
    const unsure = await service.describe({ mention: mentionOf({ candidates }) });
    expect(unsure.candidates.map(({ description }) => description)).toEqual([
      'Politician and former ferry captain.',
      'Historian.',
    ]);
    const sure = await service.describe({ mention: { ...brill, candidates } });
    expect(sure.candidates.map(({ entity }) => entity)).toEqual(['ana-brill-2']);
  });
});

describe('describing somebody no pack knows', () => {
  it('says what the story says, and no more', async () => {
    const mention = mentionOf({ name: 'Jane Roe', description: "the company's chief executive" });
    expect(await service.describe({ mention, date: '2025-04-12' })).toMatchObject({
      known: false,
      name: 'Jane Roe',
      description: "the company's chief executive",
      now: { offices: [], same: false },
      sources: [],
      links: {},
    });
  });

  it('takes an id no pack has for nobody', async () => {
    const card = await service.describe({ mention: mentionOf({ entity: 'gone' }) });
    expect(card.known).toBe(false);
  });
});

describe('summarising the people of a story', () => {
  it('names the foremost office of each, or none', async () => {
    const offices = await service.summarise({
      mentions: [brill, mentionOf({ chain: 1, name: 'Jane Roe' })],
      date: '2022-03-01',
    });
    expect(offices).toMatchObject([
      { chain: 0, office: { title: 'Prime Minister', certainty: 'certain' } },
      { chain: 1, office: null },
    ]);
  });
});
