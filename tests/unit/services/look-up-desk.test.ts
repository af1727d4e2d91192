/** Cards get look-ups only as far as the reader allows, and what was answered stands beside what packs say. */
import { describe, expect, it } from 'vitest';
import type { Mention } from '@/utils/language/analysis.ts';
import type { FoundDifference } from '@/utils/look-up-messages.ts';
import type { LookUpWhen } from '@/utils/options.ts';
import type { Pack } from '@/utils/people/pack.ts';
import type { Person } from '@/utils/people/person.ts';
import { fail, succeed } from '@/utils/result.ts';
import { createPeopleService } from '@/utils/services/describe-person.ts';
import type { LookUpOutcome, LookUps } from '@/utils/services/look-up.ts';
import { createLookUpDesk } from '@/utils/services/look-up-desk.ts';
import { packOf, person, role } from '../analyze/setup/small-pack.ts';

const UNKNOWN: Mention = {
  ...{ start: 0, end: 8, type: 'person', name: 'Jane Roe', chain: 0, confidence: 1 },
  ...{ reasons: [], candidates: [], description: 'Estonian finance minister' },
};
const KNOWN: Mention = { ...UNKNOWN, entity: 'ekenes', name: 'Torvald Ekenes' };
const EKENES = person({
  ...{ id: 'ekenes', name: 'Torvald Ekenes', countries: ['NO'] },
  born: { date: '1961-03-05', status: 'checked', sources: ['Gazette'] },
  roles: [role({ title: 'Director', start: '2020-03' })],
});
const OWN: Pack = { ...packOf(person({ id: 'own:1', name: 'My Uncle' })), isOwn: true };

interface World {
  when: LookUpWhen;
  checksRoles?: boolean;
  outcome?: LookUpOutcome;
  lookUp?: LookUps['lookUp'];
}

function createWorld({ when, outcome, lookUp, checksRoles = false }: World) {
  const told: string[] = [];
  const noted: FoundDifference[] = [];
  const people = createPeopleService({
    packs: async () => [OWN, packOf(EKENES)],
    countNotes: async () => 0,
    today: () => '2026-11-22',
    recall: async () => outcome,
  });
  const desk = createLookUpDesk({
    options: async () => ({ when, portraits: false, checksRoles, hosts: {} }),
    now: () => Date.UTC(2026, 10, 22),
    noteDifference: async (difference) => void noted.push(difference),
    people,
    lookUps: {
      lookUp:
        lookUp ??
        (async ({ name }) => {
          told.push(name);
          return succeed(outcome ?? { choices: [], isStale: false });
        }),
    },
    askForLeave: async () => void told.push('asked for leave'),
  });
  return { desk, people, told, noted };
}

function found(facts: Partial<Person>, parts: Partial<LookUpOutcome> = {}): LookUpOutcome {
  const looked = person({ id: 'Q7', qid: 'Q7', name: 'Jane Roe', ...facts });
  return {
    ...{ choices: [], isStale: false, ...parts },
    found: { person: looked, day: '2026-11-22', at: Date.UTC(2026, 10, 22, 23, 10) },
  };
}

const ASKED = ['Jane Roe'];
const LEAVE = ['asked for leave'];

describe('who is asked', () => {
  const cases: [when: LookUpWhen, isAutomatic: boolean, isPrivate: boolean, told: string[]][] = [
    ['unasked', false, false, LEAVE],
    ['unasked', true, false, []],
    ['never', false, false, []],
    ['never', true, false, []],
    ['press', false, false, ASKED],
    ['press', true, false, []],
    ['press', false, true, ASKED],
    ['cards', false, false, ASKED],
    ['cards', true, false, ASKED],
    ['cards', true, true, []],
    ['cards', false, true, ASKED],
  ];
  it.each(cases)(
    '%s, by itself: %s, in private: %s',
    async (when, isAutomatic, isPrivate, told) => {
      const world = createWorld({ when });
      const answer = await world.desk.lookUp(
        { mention: UNKNOWN, isAutomatic },
        { tab: 1, isPrivate },
      );
      expect(world.told).toEqual(told);
      expect(answer).toMatchObject(
        told === ASKED ? { ok: true } : { failure: { code: 'look-ups-off' } },
      );
    },
  );

  it('nobody for people whom the reader wrote down', async () => {
    const { desk, people, told } = createWorld({ when: 'press' });
    const mention = { ...UNKNOWN, entity: 'own:1' };
    expect(await desk.lookUp({ mention, isAutomatic: false }, { isPrivate: false })).toMatchObject({
      ok: false,
    });
    expect(told).toEqual([]);
    const terms = await desk.terms({ isPrivate: false });
    expect((await people.describe({ mention, terms })).lookUp).toBeUndefined();
  });
});

describe('what a card offers', () => {
  const cases: [
    when: LookUpWhen,
    isPrivate: boolean,
    outcome: LookUpOutcome | undefined,
    offer: string | undefined,
  ][] = [
    ['unasked', false, undefined, 'consent'],
    ['press', false, undefined, 'press'],
    ['cards', false, undefined, 'automatic'],
    ['cards', true, undefined, 'press'],
    ['press', false, found({}), undefined],
    ['press', false, found({}, { isStale: true }), 'press'],
    ['cards', false, found({}, { isStale: true }), 'automatic'],
    ['press', false, found({}, { isPartial: true }), 'press'],
  ];
  it.each(cases)('%s, in private: %s', async (when, isPrivate, outcome, offer) => {
    const { desk, people } = createWorld({ when, ...(outcome && { outcome }) });
    const terms = await desk.terms({ isPrivate });
    const card = await people.describe({ mention: UNKNOWN, terms });
    expect(card.lookUp?.offer).toBe(offer);
  });

  it('nothing where look-ups are off', async () => {
    const { desk, people } = createWorld({ when: 'never', outcome: found({}) });
    const terms = await desk.terms({ isPrivate: false });
    expect(terms).toBeUndefined();
    const card = await people.describe({ mention: UNKNOWN, terms });
    expect(card).toMatchObject({ known: false, lookUp: undefined });
  });

  it('more, where facts came first', async () => {
    const { desk } = createWorld({ when: 'press', outcome: found({}, { isPartial: true }) });
    const answer = await desk.lookUp(
      { mention: UNKNOWN, isAutomatic: false },
      { isPrivate: false },
    );
    expect(answer).toMatchObject({ value: { lookUp: { offer: 'more' } } });
  });
});

describe('checking people of packs', () => {
  const DAY_MS = 86_400_000;
  const ago = (days: number) => {
    const outcome = found({ roles: EKENES.roles }, { isStale: days > 7 });
    return {
      ...outcome,
      found: outcome.found && { ...outcome.found, at: Date.UTC(2026, 10, 22) - days * DAY_MS },
    };
  };
  const cases: [
    name: string,
    mention: Mention,
    world: World,
    isPrivate: boolean,
    offer: string | undefined,
  ][] = [
    ['a month-old pack', KNOWN, { when: 'press', checksRoles: true }, false, 'automatic'],
    ['… in private', KNOWN, { when: 'press', checksRoles: true }, true, 'press'],
    ['… where nobody wants it', KNOWN, { when: 'press' }, false, 'press'],
    [
      '… looked up last week',
      KNOWN,
      { when: 'press', checksRoles: true, outcome: ago(6) },
      false,
      undefined,
    ],
    [
      '… looked up this month',
      KNOWN,
      { when: 'press', checksRoles: true, outcome: ago(20) },
      false,
      'press',
    ],
    [
      '… looked up two months ago',
      KNOWN,
      { when: 'press', checksRoles: true, outcome: ago(60) },
      false,
      'automatic',
    ],
    ['somebody in no pack', UNKNOWN, { when: 'press', checksRoles: true }, false, 'press'],
    ['before leave was given', KNOWN, { when: 'unasked', checksRoles: true }, false, 'consent'],
  ];
  it.each(cases)('%s', async (_, mention, world, isPrivate, offer) => {
    const { desk, people, told } = createWorld(world);
    const card = await people.describe({ mention, terms: await desk.terms({ isPrivate }) });
    expect(card.lookUp?.offer).toBe(offer);
    await desk.lookUp({ mention, isAutomatic: true }, { isPrivate });
    if (mention === UNKNOWN || isPrivate || world.checksRoles !== true) expect(told).toEqual([]);
  });

  it('keeps what has changed', async () => {
    const roles = [role({ title: 'Director', start: '2020-03', end: '2026-10-30' })];
    const { desk, noted } = createWorld({
      when: 'press',
      checksRoles: true,
      outcome: found({ roles }),
    });
    await desk.lookUp({ mention: KNOWN, isAutomatic: true }, { isPrivate: false });
    expect(noted).toMatchObject([
      { entity: 'ekenes', name: 'Torvald Ekenes', offices: [{ office: { until: '2026-10-30' } }] },
    ]);
  });
});

describe('what a card says', () => {
  const describeWith = async (mention: Mention, outcome: LookUpOutcome) => {
    const { desk, people } = createWorld({ when: 'press', outcome });
    return await people.describe({
      mention,
      date: '2025-04-12',
      terms: await desk.terms({ isPrivate: false }),
    });
  };
  const unchecked = { status: 'unchecked' as const, sources: ['Wikidata'] };

  it('of somebody unknown: everything, with its source and day', async () => {
    const roles = [role({ title: 'Minister of Finance', start: '2024-01', ...unchecked })];
    const card = await describeWith(
      UNKNOWN,
      found({ roles, born: { date: '1970', ...unchecked } }),
    );
    expect(card).toMatchObject({
      known: true,
      born: { date: '1970', status: 'unchecked' },
      whenWritten: { offices: [{ title: 'Minister of Finance', certainty: 'certain' }] },
      now: { asOf: '2026-11-22', offices: [{ title: 'Minister of Finance' }] },
      sources: ['Wikidata'],
      lookUp: { live: { source: 'Wikidata', facts: [], offices: [] } },
    });
  });

  it('of somebody a pack knows: the pack’s facts, and beside them what is new or contradicts', async () => {
    const roles = [role({ title: 'Director', start: '2020-03', end: '2026-10-30', ...unchecked })];
    const card = await describeWith(
      KNOWN,
      found({
        roles,
        born: { date: '1961-03-04', ...unchecked },
        party: { name: 'Coast Party', ...unchecked },
      }),
    );
    expect(card).toMatchObject({
      born: { date: '1961-03-05' },
      party: undefined,
      now: { asOf: '2026-10-10', offices: [{ title: 'Director' }] },
      lookUp: {
        live: {
          facts: [
            { kind: 'born', value: '1961-03-04', instead: '1961-03-05' },
            { kind: 'party', value: 'Coast Party' },
          ],
          offices: [
            { office: { title: 'Director', until: '2026-10-30' }, instead: { title: 'Director' } },
          ],
        },
      },
    });
  });

  it('of a name that fits several: who they are; of nobody: that nobody was found', async () => {
    const choices = [person({ id: 'Q8', name: 'Jane Roe', description: 'painter' })];
    expect((await describeWith(UNKNOWN, { choices, isStale: false })).lookUp).toMatchObject({
      choices: [{ id: 'Q8', name: 'Jane Roe', description: 'painter' }],
      isNobody: false,
    });
    const nobody = await describeWith(UNKNOWN, { choices: [], isStale: false });
    expect(nobody).toMatchObject({ known: false, lookUp: { isNobody: true } });
  });
});

describe('the card of a tab', () => {
  /** Look-ups that never end unless they are given up. */
  const waiting = () => {
    const signals: AbortSignal[] = [];
    const lookUp: LookUps['lookUp'] = (_, { signal }) => {
      signals.push(signal);
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(fail('cancelled')), { once: true });
      });
    };
    return { signals, ...createWorld({ when: 'press', lookUp }) };
  };
  const place = { tab: 1, isPrivate: false };

  it('that closes gives up what it asked', async () => {
    const { desk } = waiting();
    const asked = desk.lookUp({ mention: UNKNOWN, isAutomatic: false }, place);
    await new Promise((resolve) => setTimeout(resolve, 0));
    desk.cancel({ tab: 2, isPrivate: false });
    desk.cancel(place);
    expect(await asked).toMatchObject({ failure: { code: 'cancelled' } });
  });

  it('that opens ends what the one before asked, but not if it asks the same', async () => {
    const { desk, signals } = waiting();
    const first = desk.lookUp({ mention: UNKNOWN, isAutomatic: false }, place);
    void desk.lookUp({ mention: UNKNOWN, isAutomatic: false }, place);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
    const other = desk.lookUp({ mention: KNOWN, isAutomatic: false }, place);
    expect(await first).toMatchObject({ failure: { code: 'cancelled' } });
    desk.cancel(place);
    expect(await other).toMatchObject({ failure: { code: 'cancelled' } });
  });
});
