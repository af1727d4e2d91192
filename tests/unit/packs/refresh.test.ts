/** A refresh asks for a pack's people in batches, politely, and prints where Wikidata says something else. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_HOSTS } from '@/utils/people/look-up/hosts.ts';
import type { Person } from '@/utils/people/person.ts';
import { askPolitely } from '../../../scripts/packs/refresh/ask-politely.ts';
import { refreshPeople } from '../../../scripts/packs/refresh/refresh.ts';
import { writeChanges } from '../../../scripts/packs/refresh/write-changes.ts';
import { type StandIn, startStandIn } from '../../stand-in/server.ts';
import { LIGHTHOUSE_WIKI } from '../../stand-in/wiki.ts';
import { person, role } from '../analyze/setup/small-pack.ts';

let wiki: StandIn;
let waits: number[];
beforeAll(async () => {
  wiki = await startStandIn(LIGHTHOUSE_WIKI);
});
beforeEach(() => {
  wiki.misbehave(undefined);
  wiki.seen.length = 0;
  waits = [];
});
afterAll(() => wiki.close());

const fact = { status: 'unchecked' as const, sources: [] };
const EKENES = person({
  ...{ id: 'torvald-ekenes', name: 'Torvald Ekenes', wikipedia: 'Torvald Ekenes' },
  countries: ['NO'],
  born: { date: '1961-03-05', ...fact },
  roles: [role({ title: 'Harbour master of Bergen', start: '2011' })],
});

const wait = async (milliseconds: number) => void waits.push(milliseconds);

function refresh(people: readonly Person[]) {
  return refreshPeople(people, {
    hosts: { ...DEFAULT_HOSTS, wikidata: wiki.origin },
    ask: (address) => askPolitely(address, { fetch, wait }),
    asOf: '2026-10-10',
    today: '2026-11-22',
  });
}

it('what changed is printed with both sides and its place', async () => {
  const printed = writeChanges(await refresh([EKENES]), () => 'packs/core/northern-europe.yaml');
  expect(printed).toBe(`packs/core/northern-europe.yaml: torvald-ekenes (Torvald Ekenes, Q101)
- born: 1961-03-05
+ born: 1961-03-04
+ party: Coast Party
+ role: { title: Director of the Lighthouse Authority, start: 2020-03 }
- role: { title: Harbour master of Bergen, start: 2011 }
+ role: { title: Harbour master of Bergen, start: 2011, end: 2020-03 }

1 to review, 0 as they are, 0 not found.`);
});

describe('who is found', () => {
  const cases: [
    name: string,
    people: Person[],
    counts: [changed: number, unknown: number, same: number],
  ][] = [
    ['by id', [{ ...EKENES, qid: 'Q101' }], [1, 0, 0]],
    ['by an id that leads there', [{ ...EKENES, qid: 'Q109' }], [1, 0, 0]],
    [
      'nobody under an id of somebody else',
      [{ ...EKENES, name: 'Viktor Doe', qid: 'Q101', wikipedia: 'Viktor Doe' }],
      [0, 1, 0],
    ],
    ['nobody', [person({ id: 'nobody', name: 'Nils Ingenmann' })], [0, 1, 0]],
    [
      'one who is as the pack says',
      [
        {
          ...EKENES,
          born: { date: '1961', ...fact },
          party: { name: 'Coast Party', ...fact },
          roles: [role({ title: 'Director of the Lighthouse Authority', start: '2020' })],
        },
      ],
      [0, 0, 1],
    ],
  ];
  it.each(cases)('%s', async (_, people, counts) => {
    const { changed, unknown, same } = await refresh(people);
    expect([changed.length, unknown.length, same]).toEqual(counts);
  });
});

it('fifty are asked for at once, with leave to be put off', async () => {
  const many = Array.from({ length: 120 }, (_, nth) =>
    person({ id: `p${nth}`, name: `Nobody ${nth}` }),
  );
  await refresh(many);
  const sizes = wiki.seen.map(({ query }) => query.titles?.split('|').length);
  expect(sizes).toEqual([50, 50, 20]);
  expect(wiki.seen.every(({ query }) => query.maxlag === '5')).toBe(true);
});

describe('a server that asks for patience', () => {
  const cases: [
    name: string,
    status: number,
    headers: Record<string, string>,
    body: string,
    waited: number,
  ][] = [
    ['for seconds', 429, { 'retry-after': '7' }, '', 7_000],
    ['for a while', 503, {}, '', 2_000],
    [
      'since its copies lag',
      200,
      { 'content-type': 'application/json', 'retry-after': '5' },
      '{"error":{"code":"maxlag"}}',
      5_000,
    ],
  ];
  it.each(cases)('%s', async (_, status, headers, body, waited) => {
    let isBusy = true;
    wiki.misbehave((_request, response) => {
      if (!isBusy) return false;
      isBusy = false;
      response.writeHead(status, headers).end(body);
      return true;
    });
    expect((await refresh([EKENES])).changed).toHaveLength(1);
    expect(waits[0]).toBe(waited);
  });

  it('for ever is told, and nothing printed', async () => {
    wiki.misbehave((_, response) => {
      response.writeHead(503).end();
      return true;
    });
    await expect(refresh([EKENES])).rejects.toThrow('refuses: status 503');
    expect(wiki.seen).toHaveLength(6);
  });
});
