/** Look-ups wait in one line: never two under way, never above the budget, patient when told to be. */
import { describe, expect, it } from 'vitest';
import {
  BUDGET,
  BUDGET_MS,
  createRequestLine,
  type LineMemory,
  type LoggedRequest,
  type Reply,
} from '@/utils/services/request-line.ts';

/** A clock that moves on by itself as soon as everybody waits, and a memory. */
function createWorld(random: () => number = () => 0) {
  let time = 1_000_000;
  let sleepers: { until: number; wake(): void }[] = [];
  const log: LoggedRequest[] = [];
  let paused = 0;
  const memory: LineMemory = {
    log: async (request) => void log.push(request),
    sentSince: async (since) => log.map(({ at }) => at).filter((at) => at > since),
    readPause: async () => paused,
    writePause: async (until) => {
      paused = until;
    },
  };
  const wait = (milliseconds: number, signal: AbortSignal) =>
    new Promise<void>((wake) => {
      if (milliseconds <= 0 || signal.aborted) return wake();
      signal.addEventListener('abort', () => wake(), { once: true });
      sleepers.push({ until: time + milliseconds, wake });
    });
  /** Lets time pass until nobody is awake any more. */
  const run = async (until = Number.POSITIVE_INFINITY) => {
    for (;;) {
      for (let turn = 0; turn < 50; turn++) await Promise.resolve();
      const next = Math.min(...sleepers.map((sleeper) => sleeper.until));
      if (next === Number.POSITIVE_INFINITY || next > until) return;
      time = Math.max(time, next);
      const awake = sleepers.filter((sleeper) => sleeper.until <= time);
      sleepers = sleepers.filter((sleeper) => sleeper.until > time);
      for (const { wake } of awake) wake();
    }
  };
  const parts = { memory, wait, random, now: () => time };
  return { parts, log, run, wait, now: () => time, paused: () => paused };
}

const NEVER = new AbortController().signal;
const ADDRESS = 'https://wiki.example/w/api.php?titles=Jane';

function question<T>(fetch: () => Promise<Reply<T>>, signal = NEVER) {
  return { address: ADDRESS, sent: ['Jane'], fetch, signal };
}

/** Answers one after the other; the last for ever. */
function answering(...replies: Reply<string>[]) {
  let nth = 0;
  return async () => replies[Math.min(nth++, replies.length - 1)] ?? { kind: 'busy' as const };
}

const YES: Reply<string> = { kind: 'done', value: 'yes' };

describe('what becomes of a request', () => {
  const cases: [name: string, replies: Reply<string>[], expected: object, sent: number][] = [
    ['an answer', [YES], { ok: true, value: 'yes' }, 1],
    [
      'a failure',
      [{ kind: 'failed', failure: { ok: false, failure: { code: 'offline' } } }],
      { ok: false, failure: { code: 'offline' } },
      1,
    ],
    ['trouble, once', [{ kind: 'busy' }, YES], { ok: true }, 2],
    ['trouble, for ever', [{ kind: 'busy' }], { ok: false, failure: { code: 'server-busy' } }, 3],
    ['a wait of three seconds', [{ kind: 'busy', seconds: 3 }, YES], { ok: true }, 2],
    [
      'a wait of a minute',
      [{ kind: 'busy', seconds: 60 }, YES],
      { ok: false, failure: { code: 'server-busy' } },
      1,
    ],
  ];
  it.each(cases)('%s', async (_, replies, expected, sent) => {
    const world = createWorld();
    const asked = createRequestLine(world.parts).ask(question(answering(...replies)));
    await world.run();
    expect(await asked).toMatchObject(expected);
    expect(world.log).toHaveLength(sent);
  });
});

it('what is sent is written down', async () => {
  const world = createWorld();
  await createRequestLine(world.parts).ask(question(answering(YES)));
  expect(world.log).toEqual([{ at: 1_000_000, host: 'wiki.example', sent: ['Jane'] }]);
});

it('back-off doubles, with some chance in it', async () => {
  const world = createWorld(() => 0.5);
  const asked = createRequestLine(world.parts).ask(question(answering({ kind: 'busy' })));
  await world.run();
  await asked;
  expect(world.log.map(({ at }) => at - 1_000_000)).toEqual([0, 1_500, 4_500]);
});

it('nobody is asked before the time a server named, not even by the next background', async () => {
  const world = createWorld();
  const first = createRequestLine(world.parts).ask(
    question(answering({ kind: 'busy', seconds: 60 })),
  );
  await world.run();
  await first;
  const next = createRequestLine(world.parts);
  expect(await next.ask(question(answering(YES)))).toMatchObject({
    failure: { code: 'server-busy' },
  });
  expect(world.log).toHaveLength(1);
  const patient = next.ask({ ...question(answering(YES)), isBulk: true });
  await world.run();
  expect(await patient).toMatchObject({ ok: true });
  expect(world.log[1]?.at).toBeGreaterThanOrEqual(1_060_000);
});

it('who has gone away meanwhile is not asked for', async () => {
  const world = createWorld();
  const line = createRequestLine(world.parts);
  const gone = new AbortController();
  const slow = line.ask(question(() => world.wait(500, NEVER).then(() => YES)));
  const dropped = line.ask(question(answering(YES), gone.signal));
  gone.abort();
  await world.run();
  await slow;
  expect(await dropped).toMatchObject({ failure: { code: 'cancelled' } });
  expect(world.log).toHaveLength(1);
});

/** Numbers that look random and are the same each time (Steele and Vigna's mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('a thousand rapid hovers', () => {
  it.each([1, 2, 3, 4, 5])('never two under way, never above budget (%i)', async (seed) => {
    const random = randomFrom(seed);
    const world = createWorld(random);
    const line = createRequestLine(world.parts);
    let [current, most] = [0, 0];
    const fetch = async (): Promise<Reply<string>> => {
      most = Math.max(most, ++current);
      await world.wait(random() * 400, NEVER);
      current--;
      return random() < 0.05 ? { kind: 'busy', seconds: random() < 0.3 ? 7 : undefined } : YES;
    };
    const asked: Promise<unknown>[] = [];
    for (let hover = 0; hover < 1_000; hover++) {
      const card = new AbortController();
      // Some cards stay open, most close before anybody could answer.
      if (random() < 0.7) void world.wait(random() * 300, NEVER).then(() => card.abort());
      asked.push(line.ask(question(fetch, card.signal)));
      await world.run(world.now() + 40);
    }
    await world.run();
    await Promise.all(asked);
    expect(most).toBe(1);
    const times = world.log.map(({ at }) => at);
    expect(times.length).toBeGreaterThan(BUDGET);
    const inAMinute = times.map(
      (at) => times.filter((one) => one > at - BUDGET_MS && one <= at).length,
    );
    expect(Math.max(...inAMinute)).toBeLessThanOrEqual(BUDGET);
  });
});
