/** Who is chosen for a name, who is left to the reader, and why. */
import { describe, expect, test } from 'vitest';
import { linkName } from '@/utils/people/link.ts';
import type { NameEvidence, StoryFacts } from '@/utils/people/link-evidence.ts';
import type { Person } from '@/utils/people/person.ts';
import { organisation, person, role } from '../analyze/setup/small-pack.ts';

const SPOKESMAN = person({
  id: 'spokesman',
  name: 'Dmitry Peskov',
  countries: ['RU'],
  tier: 4,
  born: { date: '1967-10-17', status: 'checked', sources: [] },
  roles: [role({ title: 'Press Secretary', country: 'RU', start: '2012-05-22' })],
});
const ENVOY = person({
  id: 'envoy',
  name: 'Dmitry Peskov',
  countries: ['RU'],
  tier: 1,
  born: { date: '1975', status: 'checked', sources: [] },
  roles: [role({ title: 'Special Representative', country: 'RU', start: '2018' })],
});
const FATHER = person({
  id: 'father',
  name: 'Ali Khamenei',
  died: { date: '2026-02-28', status: 'checked', sources: [] },
  roles: [role({ title: 'Supreme Leader', start: '1989-06-04', end: '2026-02-28' })],
});
const SON = person({
  id: 'son',
  name: 'Ali Khamenei',
  roles: [role({ title: 'Supreme Leader', start: '2026-03-09' })],
});
const COMMON = person({
  id: 'common',
  name: 'Mike Johnson',
  countries: ['US'],
  surnameShared: true,
  context: ['Capitol Hill', 'speaker'],
});

interface Case {
  name: string;
  people: Person[];
  evidence?: Partial<NameEvidence>;
  story?: Partial<StoryFacts>;
  chosen: string | undefined;
  ranked?: string[];
  reason?: string;
}

const CASES: Case[] = [
  { name: 'nobody', people: [], chosen: undefined, ranked: [] },
  { name: 'an exact name', people: [SPOKESMAN], chosen: 'spokesman', reason: 'exact-name' },
  {
    name: 'an alias',
    people: [SPOKESMAN],
    evidence: { form: 'alias', written: 'Dmitri Peskov' },
    chosen: 'spokesman',
    reason: 'other-form',
  },
  {
    name: 'a surname',
    people: [SPOKESMAN],
    evidence: { form: 'surname', written: 'Peskov' },
    chosen: 'spokesman',
    reason: 'surname-after-name',
  },
  {
    name: 'two of one name',
    people: [ENVOY, SPOKESMAN],
    chosen: undefined,
    ranked: ['spokesman', 'envoy'],
    reason: 'several-fit',
  },
  {
    name: 'two of one name, with a title',
    people: [SPOKESMAN, ENVOY],
    evidence: { titles: ['special representative'] },
    chosen: 'envoy',
    reason: 'title-fits',
  },
  {
    name: 'two of one name, each with a title',
    people: [SPOKESMAN, ENVOY],
    evidence: { titles: ['special representative', 'spokesman'] },
    chosen: undefined,
    reason: 'several-fit',
  },
  {
    name: 'two of one name, one of them met before',
    people: [SPOKESMAN, ENVOY],
    evidence: { knownAs: 'envoy' },
    chosen: 'envoy',
    reason: 'named-before',
  },
  {
    name: 'a surname of two',
    people: [FATHER, SPOKESMAN],
    evidence: { form: 'surname' },
    story: { countries: new Set(['RU']) },
    chosen: undefined,
    ranked: ['spokesman', 'father'],
    reason: 'several-fit',
  },
  {
    name: 'not yet born',
    people: [ENVOY, SPOKESMAN],
    story: { date: '1985-01-01' },
    chosen: 'spokesman',
    ranked: ['spokesman'],
  },
  {
    name: 'a child',
    people: [ENVOY],
    story: { date: '1989-01-01' },
    chosen: undefined,
    ranked: [],
  },
  {
    name: 'a living namesake of somebody dead',
    people: [FATHER, SON],
    story: { date: '2026-06-01' },
    chosen: 'son',
    ranked: ['son', 'father'],
  },
  {
    name: 'both alive then',
    people: [FATHER, SON],
    story: { date: '2026-02-01' },
    chosen: undefined,
  },
  {
    name: 'somebody dead whom nobody else can be',
    people: [{ ...FATHER, tier: 5 }],
    story: { date: '2026-06-01' },
    chosen: 'father',
  },
  { name: 'a common name', people: [COMMON], chosen: undefined, reason: 'common-name' },
  {
    name: 'a common name in its country',
    people: [COMMON],
    story: { countries: new Set(['US']) },
    chosen: 'common',
    reason: 'country-named',
  },
  {
    name: 'a common name in its company',
    people: [COMMON],
    story: { words: new Set(['capitol hill']) },
    chosen: 'common',
  },
  {
    name: 'ordinary words are no company',
    people: [COMMON],
    story: { words: new Set(['speaker']) },
    chosen: undefined,
  },
  {
    name: 'a common name of daily news',
    people: [{ ...COMMON, tier: 5 }],
    chosen: 'common',
  },
  {
    name: 'another calling',
    people: [SPOKESMAN],
    evidence: { titles: ['striker'] },
    chosen: undefined,
    reason: 'title-differs',
  },
  {
    name: 'the story says it is another',
    people: [SPOKESMAN],
    evidence: { doubtful: true },
    chosen: undefined,
    reason: 'namesake-told',
  },
  {
    name: 'a surname beside a relative',
    people: [SPOKESMAN],
    evidence: { form: 'surname', rivals: { name: 'Ivan Peskov', times: 1 }, times: 3 },
    chosen: undefined,
    reason: 'namesake-in-story',
  },
  {
    name: 'a surname beside a relative, with a title',
    people: [SPOKESMAN],
    evidence: { form: 'surname', rivals: { name: 'Ivan Peskov', times: 1 }, titles: ['spokesman'] },
    chosen: 'spokesman',
  },
  {
    name: 'a surname of daily news beside a relative',
    people: [{ ...SPOKESMAN, tier: 5 }],
    evidence: { form: 'surname', rivals: { name: 'Ivan Peskov', times: 3 }, times: 3 },
    chosen: 'spokesman',
  },
  {
    name: 'a surname of daily news in a story on a relative',
    people: [{ ...SPOKESMAN, tier: 5 }],
    evidence: { form: 'surname', rivals: { name: 'Ivan Peskov', times: 4 }, times: 3 },
    chosen: undefined,
  },
];

const PLAIN: NameEvidence = {
  ...{ form: 'name', written: 'Dmitry Peskov', titles: [], doubtful: false, times: 1 },
};
const NOTHING: StoryFacts = { countries: new Set(), words: new Set() };

function link(
  people: Parameters<typeof linkName>[0][number]['entity'][],
  more: Partial<Case> = {},
) {
  const known = people.map((entity) => ({ entity, asOf: '2026-10-10' }));
  return linkName(known, { ...PLAIN, ...more.evidence }, { ...NOTHING, ...more.story });
}

test.each(CASES)('$name', ({ people, chosen, ranked, reason, ...more }) => {
  const decision = link(people, more);
  expect(decision.chosen?.entity.id).toBe(chosen);
  if (ranked !== undefined) expect(decision.ranked.map(({ entity }) => entity.id)).toEqual(ranked);
  const codes = decision.ranked[0]?.reasons.map(({ code }) => code) ?? [];
  if (reason !== undefined) expect(codes).toContain(reason);
});

test('scores stay between nought and one, and rise with the evidence', () => {
  const bare = link([SPOKESMAN]).ranked[0]?.score ?? 0;
  const titled = link([SPOKESMAN], { evidence: { titles: ['spokesman'] } }).ranked[0]?.score ?? 0;
  const inOffice = link([SPOKESMAN], {
    evidence: { titles: ['spokesman'] },
    story: { date: '2025-04-11' },
  }).ranked[0]?.score;
  expect(bare).toBeLessThan(titled);
  expect(titled).toBeLessThan(inOffice ?? 0);
  expect(inOffice).toBeLessThanOrEqual(1);
});

describe('an office on the day', () => {
  const codes = (date: string) =>
    link([SPOKESMAN], { story: { date } }).ranked[0]?.reasons.map(({ code }) => code);

  test('held counts', () => expect(codes('2025-04-11')).toContain('in-office'));
  test('not yet held does not', () => expect(codes('2010-04-11')).not.toContain('in-office'));
});

describe('organisations', () => {
  const congress = organisation({ id: 'congress', name: 'Congress', countries: ['US'] });
  const nato = organisation({ id: 'nato', name: 'NATO' });

  test.each([
    ['of another country', congress, 'PE', undefined],
    ['of their own country', congress, 'US', 'congress'],
    ['without a country beside them', congress, undefined, 'congress'],
    ['of no country', nato, 'PE', 'nato'],
  ])('%s', (_, entity, country, chosen) => {
    expect(link([entity], { evidence: { country } }).chosen?.entity.id).toBe(chosen);
  });
});
