/** A looked-up person is accepted only if name and something else agree; otherwise the reader chooses, or nobody is there. */
import { describe, expect, it } from 'vitest';
import { judgePeople, type Sought } from '@/utils/people/look-up/judge.ts';
import type { Person } from '@/utils/people/person.ts';
import { person, role } from '../../analyze/setup/small-pack.ts';

const DAY = '2026-11-22';
const MINISTER = person({
  ...{ id: 'Q1', name: 'Jane Roe', tier: 2, countries: ['EE'] },
  roles: [role({ title: 'Minister of Finance', country: 'EE', start: '2024-01' })],
});
const KEEPER = person({
  id: 'Q2',
  name: 'Jane Roe',
  tier: 1,
  description: 'goalkeeper',
  context: ['goalkeeper'],
});
const OLD = person({
  ...{ id: 'Q3', name: 'Jane Roe', tier: 1 },
  died: { date: '1931', status: 'unchecked', sources: [] },
});
const born = (date: string) => ({ born: { date, status: 'unchecked' as const, sources: [] } });

interface Case {
  name: string;
  people: Person[];
  sought?: Partial<Sought>;
  accepted?: string;
  choices?: string[];
}

const CASES: Case[] = [
  { name: 'nobody', people: [], choices: [] },
  {
    name: 'the name of the article',
    people: [{ ...MINISTER, roles: [], wikipedia: 'Jane Roe (politician)' }],
    accepted: 'Q1',
  },
  {
    name: 'an office on the day',
    people: [MINISTER],
    sought: { date: '2025-04-11' },
    accepted: 'Q1',
  },
  { name: 'a name alone', people: [MINISTER], choices: ['Q1'] },
  {
    name: 'an office begun later',
    people: [MINISTER],
    sought: { date: '2019-04-11' },
    choices: ['Q1'],
  },
  {
    name: 'an alias and an office',
    people: [{ ...MINISTER, name: 'Jane Ann Roe', aliases: ['Jane Roe'] }],
    sought: { date: '2025-04-11', description: 'Estonian finance minister' },
    accepted: 'Q1',
  },
  {
    name: 'another name',
    people: [{ ...MINISTER, name: 'Jane Roebuck' }],
    sought: { date: '2025-04-11' },
    choices: [],
  },
  {
    name: 'a title that does not fit',
    people: [MINISTER],
    sought: { date: '2025-04-11', description: 'footballer' },
    choices: ['Q1'],
  },
  {
    name: 'a title that tells two apart',
    people: [KEEPER, MINISTER],
    sought: { date: '2025-04-11', description: 'Estonian finance minister' },
    accepted: 'Q1',
  },
  {
    name: 'two, one long dead',
    people: [OLD, KEEPER],
    sought: { date: '2025-04-11' },
    choices: ['Q2', 'Q3'],
  },
  {
    name: 'whom a pack knows, by birth',
    people: [{ ...MINISTER, ...born('1970-05') }],
    sought: { known: person({ id: 'roe', name: 'Jane Roe', ...born('1970-05-01') }) },
    accepted: 'Q1',
  },
  {
    name: 'whom a pack knows, by article',
    people: [{ ...MINISTER, wikipedia: 'Jane Roe' }],
    sought: { known: person({ id: 'roe', name: 'Jane Roe', wikipedia: 'Jane Roe' }) },
    accepted: 'Q1',
  },
  {
    name: 'a namesake of whom a pack knows',
    people: [{ ...MINISTER, ...born('1971') }],
    sought: { known: person({ id: 'roe', name: 'Jane Roe', ...born('1970-05-01') }) },
    choices: [],
  },
  {
    name: 'another under the id of whom a pack knows',
    people: [{ ...MINISTER, ...born('1970-05-01'), name: 'Viktor Doe' }],
    sought: { known: person({ id: 'roe', name: 'Jane Roe', ...born('1970-05-01') }) },
    choices: [],
  },
];

describe('who is accepted', () => {
  it.each(CASES)('$name', ({ people, sought, accepted, choices }) => {
    const judged = judgePeople(people, { name: 'Jane Roe', ...sought }, DAY);
    expect(judged.accepted?.id).toBe(accepted);
    if (choices) expect(judged.choices.map(({ id }) => id)).toEqual(choices);
  });
});
