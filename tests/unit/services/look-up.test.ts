/** Looking somebody up: who is found, what is asked for it, what is kept, and what broken answers do. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LookUpHosts } from '@/utils/people/look-up/hosts.ts';
import type { Sought } from '@/utils/people/look-up/judge.ts';
import { createAnswerFetcher } from '@/utils/platform/fetch-answer.ts';
import { createLookUps } from '@/utils/services/look-up.ts';
import { createRequestLine } from '@/utils/services/request-line.ts';
import { type StandIn, startStandIn } from '../../stand-in/server.ts';
import { LIGHTHOUSE_WIKI } from '../../stand-in/wiki.ts';
import { person } from '../analyze/setup/small-pack.ts';
import { createMemory } from './setup/look-up-memory.ts';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 10, 22, 12);
const EKENES: Sought = { name: 'Torvald Ekenes', date: '2025-04-12' };

let wiki: StandIn;
beforeAll(async () => {
  wiki = await startStandIn(LIGHTHOUSE_WIKI);
});
beforeEach(() => {
  wiki.misbehave(undefined);
  wiki.seen.length = 0;
});
afterAll(() => wiki.close());

/** Look-ups of one reader, by the real network code; time stands still but for the waits. */
function createReader({ portraits = false }: { portraits?: boolean } = {}) {
  let time = START;
  const memory = createMemory();
  const hosts: LookUpHosts = {
    ...{ wikidata: wiki.origin, wikipedia: wiki.origin, commons: wiki.origin },
    pictures: [wiki.origin],
  };
  const now = () => time;
  const fetcher = createAnswerFetcher({ now, origins: async () => [wiki.origin] });
  const wait = async (milliseconds: number) => {
    time += milliseconds;
  };
  const lookUps = createLookUps({
    line: createRequestLine({ memory, now, wait, random: () => 0 }),
    ...{ store: memory, now, hosts: async () => hosts, wantsPortraits: async () => portraits },
    ...fetcher,
  });
  return {
    ...lookUps,
    memory,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    /** As a card does: facts first, then the rest. */
    async look(sought: Sought, choice?: string) {
      const asking = { signal: new AbortController().signal, choice };
      const first = await lookUps.lookUp(sought, asking);
      return first.ok && first.value.isPartial ? await lookUps.lookUp(sought, asking) : first;
    },
  };
}

describe('who is found', () => {
  it('by the title of their article, in three requests', async () => {
    const reader = createReader();
    const outcome = await reader.look(EKENES);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        found: {
          person: {
            qid: 'Q101',
            name: 'Torvald Ekenes',
            countries: ['NO'],
            party: { name: 'Coast Party' },
          },
          day: '2026-11-22',
          at: START,
          extract: {
            title: 'Torvald Ekenes',
            text: expect.stringMatching(/^Torvald Ekenes \(born/),
          },
        },
      },
    });
    const titles =
      outcome.ok &&
      outcome.value.found?.person.roles.map(({ title, start }) => `${title} ${start}`);
    expect(titles).toEqual([
      'Director of the Lighthouse Authority 2020-03',
      'Harbour master of Bergen 2011',
    ]);
    expect(wiki.seen).toHaveLength(3);
  });

  it('again without any request, also in another story', async () => {
    const reader = createReader();
    expect(await reader.recall(EKENES)).toBeUndefined();
    await reader.look(EKENES);
    wiki.seen.length = 0;
    expect(await reader.look(EKENES)).toMatchObject({
      value: { found: { person: { qid: 'Q101' } } },
    });
    expect(await reader.recall({ ...EKENES, date: '2026-01-01' })).toMatchObject({
      found: { person: { qid: 'Q101' } },
    });
    expect(wiki.seen).toHaveLength(0);
  });

  it('with a portrait only where the reader wants them, its author and licence beside it', async () => {
    const reader = createReader({ portraits: true });
    expect(await reader.look(EKENES)).toMatchObject({
      value: {
        found: { portrait: { author: 'Ann Berg', licence: 'CC BY-SA 4.0', type: 'image/png' } },
      },
    });
    expect(wiki.seen).toHaveLength(5);
  });

  it('by a search where there is no article: humans of this very name, for the reader to choose', async () => {
    const reader = createReader();
    const solberg: Sought = { name: 'Inga Solberg', date: '2025-04-12' };
    const outcome = await reader.look(solberg);
    expect(outcome.ok && outcome.value.found).toBeUndefined();
    expect(outcome.ok && outcome.value.choices.map(({ description }) => description)).toEqual([
      'Norwegian footballer',
      'Norwegian painter',
    ]);
    wiki.seen.length = 0;
    expect(await reader.look(solberg, 'Q111')).toMatchObject({
      value: { found: { person: { qid: 'Q111' } } },
    });
    expect(wiki.seen).toHaveLength(0);
    expect(await reader.recall(solberg)).toMatchObject({ found: { person: { qid: 'Q111' } } });
  });

  it('under the id that a pack has, and under one that leads there', async () => {
    for (const qid of ['Q101', 'Q109']) {
      const reader = createReader();
      const known = person({
        id: 'ekenes',
        name: 'Torvald Ekenes',
        qid,
        wikipedia: 'Torvald Ekenes',
      });
      expect(await reader.look({ name: known.name, known })).toMatchObject({
        value: { found: { person: { qid: 'Q101' }, extract: { title: 'Torvald Ekenes' } } },
      });
    }
  });

  it('not under an id of somebody else, which packs are too often given', async () => {
    const reader = createReader();
    const known = person({ id: 'doe', name: 'Viktor Doe', qid: 'Q101', wikipedia: 'Viktor Doe' });
    const outcome = await reader.look({ name: known.name, known });
    expect(outcome).toMatchObject({ ok: true, value: { found: undefined, choices: [] } });
  });

  it('nobody, which is asked again after a day', async () => {
    const reader = createReader();
    const nobody: Sought = { name: 'Nils Ingenmann' };
    for (const requests of [2, 0]) {
      wiki.seen.length = 0;
      expect(await reader.look(nobody)).toMatchObject({
        ok: true,
        value: { found: undefined, choices: [] },
      });
      expect(wiki.seen).toHaveLength(requests);
    }
    reader.pass(DAY_MS + 1);
    await reader.look(nobody);
    expect(wiki.seen).toHaveLength(2);
  });
});

describe('what is kept', () => {
  it('is stale after a week, still shown, and asked for anew', async () => {
    const reader = createReader();
    await reader.look(EKENES);
    reader.pass(7 * DAY_MS + 1);
    expect(await reader.recall(EKENES)).toMatchObject({
      isStale: true,
      found: { person: { qid: 'Q101' } },
    });
    wiki.seen.length = 0;
    await reader.look(EKENES);
    expect(wiki.seen).toHaveLength(3);
    expect(await reader.recall(EKENES)).toMatchObject({ isStale: false });
  });

  it('is not lost when it cannot be asked for anew', async () => {
    const reader = createReader();
    await reader.look(EKENES);
    reader.pass(7 * DAY_MS + 1);
    wiki.misbehave((_, response) => void response.destroy() === undefined);
    expect(await reader.look(EKENES)).toMatchObject({ failure: { code: 'offline' } });
    expect(await reader.recall(EKENES)).toMatchObject({ found: { person: { qid: 'Q101' } } });
  });
});

describe('questions under way', () => {
  it('are joined', async () => {
    const reader = createReader();
    const [one, other] = await Promise.all([reader.look(EKENES), reader.look(EKENES)]);
    expect(one).toEqual(other);
    expect(wiki.seen).toHaveLength(3);
  });

  it('stop when the last card that wants them closes', async () => {
    const reader = createReader();
    const [first, second] = [new AbortController(), new AbortController()];
    wiki.misbehave(() => {
      first.abort();
      return false;
    });
    const kept = reader.lookUp(EKENES, { signal: first.signal });
    const joined = reader.lookUp(EKENES, { signal: second.signal });
    expect(await joined).toMatchObject({ ok: true });
    expect(await kept).toMatchObject({ ok: true });
    const alone = createReader();
    const closed = new AbortController();
    wiki.misbehave(() => {
      closed.abort();
      return true;
    });
    expect(await alone.lookUp(EKENES, { signal: closed.signal })).toMatchObject({
      failure: { code: 'cancelled' },
    });
  });
});

describe('answers that do not help', () => {
  const json = (body: unknown) => JSON.stringify(body);
  const human = { P31: [{ mainsnak: { snaktype: 'value', datavalue: { value: { id: 'Q5' } } } }] };
  const label = (value: string) => ({ en: { language: 'en', value } });
  const sitelinks = { enwiki: { title: 'Torvald Ekenes' } };
  const cases: [name: string, body: string, expected: object][] = [
    ['no JSON', '{"entities":', { failure: { code: 'not-an-answer' } }],
    ['another form', json({ entries: {} }), { failure: { code: 'not-an-answer' } }],
    [
      'an error',
      json({ error: { code: 'internal_api_error' } }),
      { failure: { code: 'server-failed' } },
    ],
    [
      'a server that is always behind',
      json({ error: { code: 'maxlag', lag: 1 } }),
      { failure: { code: 'server-busy' } },
    ],
    [
      'somebody who claims to be them',
      json({
        entities: {
          Q9: { id: 'Q9', labels: label('Torvald Ekenes'), claims: human, sitelinks: {} },
        },
      }),
      { value: { found: undefined } },
    ],
    [
      'a ship of their name',
      json({ entities: { Q9: { id: 'Q9', labels: label('Torvald Ekenes'), sitelinks } } }),
      { value: { found: undefined } },
    ],
    [
      'a name of a megabyte',
      json({
        entities: { Q9: { id: 'Q9', labels: label('x'.repeat(1e6)), claims: human, sitelinks } },
      }),
      { value: { found: { person: { name: 'Torvald Ekenes' } } } },
    ],
  ];
  it.each(cases)('%s', async (_, body, expected) => {
    wiki.misbehave(({ query }, response) => {
      if (query.sites === undefined && query.search === undefined) return false;
      const answer = query.search === undefined ? body : json({ search: [] });
      response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
      return true;
    });
    const reader = createReader();
    expect(await reader.look(EKENES)).toMatchObject(expected);
  });

  it('a script for a description, and a birth in the year 99999, stay text or nothing', async () => {
    const claims = {
      ...human,
      P569: [
        {
          mainsnak: {
            snaktype: 'value',
            datavalue: { value: { time: '+99999-01-01T00:00:00Z', precision: 11 } },
          },
        },
      ],
    };
    const descriptions = label('<script>alert(1)</script>');
    wiki.misbehave(({ query }, response) => {
      if (query.sites === undefined) return false;
      const entities = {
        Q9: { id: 'Q9', labels: label('Torvald Ekenes'), descriptions, claims, sitelinks },
      };
      response.writeHead(200, { 'content-type': 'application/json' }).end(json({ entities }));
      return true;
    });
    const outcome = await createReader().look(EKENES);
    expect(outcome).toMatchObject({
      value: { found: { person: { description: '<script>alert(1)</script>', born: undefined } } },
    });
  });
});

it('every request is in the log, with all that was sent', async () => {
  const reader = createReader();
  await reader.look(EKENES);
  expect(reader.memory.requests.map(({ sent }) => sent)).toEqual([
    ['Torvald Ekenes'],
    ['Q20', 'Q302', 'Q301', 'Q201', 'Q202'],
    ['Torvald Ekenes'],
  ]);
});
