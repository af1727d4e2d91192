/** The network's end of look-ups, against a server that answers as badly as servers do. */
import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAnswerFetcher } from '@/utils/platform/fetch-answer.ts';
import { type StandIn, startStandIn } from '../../stand-in/server.ts';
import { LIGHTHOUSE_WIKI } from '../../stand-in/wiki.ts';

let wiki: StandIn;
let other: StandIn;

beforeAll(async () => {
  wiki = await startStandIn(LIGHTHOUSE_WIKI);
  other = await startStandIn(LIGHTHOUSE_WIKI);
});
afterEach(() => wiki.misbehave(undefined));
afterAll(async () => {
  await wiki.close();
  await other.close();
});

const NEVER = new AbortController().signal;
const NOW = Date.UTC(2026, 10, 22, 12);
const JSON_TYPE = { 'content-type': 'application/json' };

function createFetcher(patience?: number) {
  return createAnswerFetcher({
    now: () => NOW,
    origins: async () => [wiki.origin],
    ...(patience === undefined ? {} : { patience }),
  });
}

const item = () => `${wiki.origin}/w/api.php?action=wbgetentities&ids=Q20&props=labels`;

describe('answers', () => {
  it('are read as JSON', async () => {
    const fetched = await createFetcher().fetchJson(item(), NEVER);
    expect(fetched).toMatchObject({ kind: 'done', value: { entities: { Q20: { id: 'Q20' } } } });
  });

  it('are asked for with a name, and without cookies or where the reader is', async () => {
    await createFetcher().fetchJson(item(), NEVER);
    const { headers } = wiki.seen.at(-1) ?? {};
    expect(headers?.['api-user-agent']).toMatch(/^Gloss\/\d.*@/);
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  });

  const end =
    (status: number, headers: Record<string, string>, body = '') =>
    (response: ServerResponse) =>
      void response.writeHead(status, headers).end(body);
  const cases: [name: string, misbehave: (response: ServerResponse) => void, expected: object][] = [
    ['too many requests', end(429, { 'retry-after': '17' }), { kind: 'busy', seconds: 17 }],
    [
      'too many, until a time',
      end(429, { 'retry-after': 'Sun, 22 Nov 2026 12:00:30 GMT' }),
      { kind: 'busy', seconds: 30 },
    ],
    [
      'too many, until nonsense',
      end(429, { 'retry-after': 'soon' }),
      { kind: 'busy', seconds: undefined },
    ],
    ['a server in trouble', end(503, {}), { kind: 'busy' }],
    [
      'no such thing',
      end(404, JSON_TYPE),
      { kind: 'failed', failure: { failure: { code: 'server-failed' } } },
    ],
    [
      'a sign-in page',
      end(200, { 'content-type': 'text/html; charset=utf-8' }, '<form>'),
      { failure: { failure: { code: 'captive-portal' } } },
    ],
    [
      'another type',
      end(200, { 'content-type': 'text/plain' }, '{}'),
      { failure: { failure: { code: 'not-an-answer' } } },
    ],
    ['no type', end(200, {}, '{}'), { failure: { failure: { code: 'not-an-answer' } } }],
    [
      'half an answer',
      end(200, JSON_TYPE, '{"entities":{"Q20":'),
      { failure: { failure: { code: 'not-an-answer' } } },
    ],
    [
      'a connection that breaks',
      (response) => void response.destroy(),
      { failure: { failure: { code: 'offline' } } },
    ],
    [
      'a way in circles',
      (response) => void response.writeHead(302, { location: '/w/api.php' }).end(),
      { failure: { failure: { code: 'offline' } } },
    ],
    [
      'a way to another server',
      (response) =>
        void response
          .writeHead(302, { location: `${other.origin}/w/api.php?action=wbgetentities&ids=Q20` })
          .end(),
      { failure: { failure: { code: 'captive-portal' } } },
    ],
  ];
  it.each(cases)('%s', async (_, misbehave, expected) => {
    wiki.misbehave((_request, response) => {
      misbehave(response);
      return true;
    });
    expect(await createFetcher().fetchJson(item(), NEVER)).toMatchObject(expected);
  });

  it('of ten megabytes are not read to the end', async () => {
    let sent = 0;
    let isOver = false;
    wiki.misbehave((_, response) => {
      response
        .writeHead(200, JSON_TYPE)
        .write('{"entities":{"Q20":{"id":"Q20","labels":{"en":{"value":"');
      response.on('close', () => {
        isOver = true;
      });
      const pour = () => {
        if (isOver || sent >= 10_000_000) return void response.end('"}}}}}');
        sent += 100_000;
        response.write('x'.repeat(100_000));
        setTimeout(pour, 1);
      };
      pour();
      return true;
    });
    const fetched = await createFetcher().fetchJson(item(), NEVER);
    expect(fetched).toMatchObject({ failure: { failure: { code: 'answer-too-large' } } });
    expect(sent).toBeLessThan(9_000_000);
  });

  it('that drip are not waited for', async () => {
    wiki.misbehave((_, response) => {
      response.writeHead(200, JSON_TYPE).write('{');
      const drip = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(drip));
      return true;
    });
    const fetched = await createFetcher(200).fetchJson(item(), NEVER);
    expect(fetched).toMatchObject({ failure: { failure: { code: 'timed-out' } } });
  });

  it('nobody wants any more are let go', async () => {
    const closed = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    wiki.misbehave((_, response) => {
      response.on('close', () => closed.resolve());
      begun.resolve();
      return true;
    });
    const card = new AbortController();
    const fetched = createFetcher().fetchJson(item(), card.signal);
    await begun.promise;
    card.abort();
    expect(await fetched).toMatchObject({ failure: { failure: { code: 'cancelled' } } });
    await closed.promise;
  });
});

describe('pictures', () => {
  const portrait = () => `${wiki.origin}/thumb/120px-Ekenes at Fell.png`;
  it('are bytes with their type', async () => {
    const fetched = await createFetcher().fetchPicture(portrait(), NEVER);
    expect(fetched).toMatchObject({ kind: 'done', value: { type: 'image/png' } });
  });
  it('may have moved on their host', async () => {
    wiki.misbehave((request, response) => {
      if (request.query.moved !== undefined) return false;
      response.writeHead(301, { location: '/thumb/120px-Ekenes%20at%20Fell.png?moved' }).end();
      return true;
    });
    expect(await createFetcher().fetchPicture(portrait(), NEVER)).toMatchObject({ kind: 'done' });
  });
  it.each(['image/svg+xml', 'text/html', 'application/json'])('are never %s', async (type) => {
    wiki.misbehave((_, response) => {
      response.writeHead(200, { 'content-type': type }).end('<svg onload="alert(1)"/>');
      return true;
    });
    expect(await createFetcher().fetchPicture(portrait(), NEVER)).toMatchObject({ kind: 'failed' });
  });
});
