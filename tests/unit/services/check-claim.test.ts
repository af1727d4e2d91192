/** Fact checks are asked for with the reader's own key, by what a claim is about, and read with care. */
import { describe, expect, it } from 'vitest';
import { readFactChecks, requestFactChecks } from '@/utils/people/look-up/fact-checks.ts';
import { fail } from '@/utils/result.ts';
import { createClaimChecker } from '@/utils/services/check-claim.ts';
import { createRequestLine, type Reply } from '@/utils/services/request-line.ts';
import { createMemory } from './setup/look-up-memory.ts';

const CLAIM = { speaker: 'Jane Roe', measure: 'unemployment', figure: '3.4 per cent' };
const REVIEW = {
  publisher: { name: 'Check Desk', site: 'check.example' },
  url: 'https://check.example/roe',
  reviewDate: '2025-04-14T00:00:00Z',
  textualRating: 'Mostly false',
};
const FOUND = { claims: [{ text: 'Unemployment is 3.4 per cent', claimReview: [REVIEW] }] };

function createChecker(factCheckKey: string, reply: Reply<unknown>) {
  const memory = createMemory();
  const asked: string[] = [];
  const check = createClaimChecker({
    line: createRequestLine({ memory, now: () => 0, wait: async () => {}, random: () => 0 }),
    options: async () => ({
      ...{ when: 'press', portraits: false, checksRoles: false, factCheckKey, hosts: {} },
    }),
    async fetchJson(address) {
      asked.push(address);
      return reply;
    },
  });
  return { memory, asked, check: () => check(CLAIM, new AbortController().signal) };
}

it('are asked for by speaker, measure and figure, and logged without the key', async () => {
  const { asked, memory, check } = createChecker('a-key', { kind: 'done', value: FOUND });
  expect(await check()).toMatchObject({
    ok: true,
    value: [{ publisher: 'Check Desk', rating: 'Mostly false', date: '2025-04-14' }],
  });
  const { origin, pathname, searchParams } = new URL(asked[0] ?? '');
  expect(`${origin}${pathname}`).toBe(
    'https://factchecktools.googleapis.com/v1alpha1/claims:search',
  );
  expect(Object.fromEntries(searchParams)).toMatchObject({
    query: 'Jane Roe unemployment 3.4 per cent',
    key: 'a-key',
  });
  expect(memory.requests).toEqual([
    { at: 0, host: 'factchecktools.googleapis.com', sent: Object.values(CLAIM) },
  ]);
});

it('are not asked for without a key', async () => {
  const { asked, check } = createChecker('', { kind: 'done', value: FOUND });
  expect(await check()).toMatchObject({ failure: { code: 'look-ups-off' } });
  expect(asked).toEqual([]);
});

it('that cannot be had say why', async () => {
  const refused = { kind: 'done' as const, value: { error: { status: 'PERMISSION_DENIED' } } };
  expect(await createChecker('k', refused).check()).toMatchObject({
    failure: { code: 'server-failed' },
  });
  const offline = { kind: 'failed' as const, failure: fail('offline') };
  expect(await createChecker('k', offline).check()).toMatchObject({ failure: { code: 'offline' } });
});

it('of nothing are no question', () => {
  expect(
    requestFactChecks({ speaker: ' ' }, { origin: 'https://x.example', key: 'k' }),
  ).toBeUndefined();
});

describe('what is read', () => {
  const withReview = (parts: object) => ({
    claims: [{ text: 'x', claimReview: [{ ...REVIEW, ...parts }] }],
  });
  const cases: [name: string, json: unknown, count: number][] = [
    ['a review', FOUND, 1],
    ['nothing found', {}, 0],
    ['a claim without words', { claims: [{ claimReview: [REVIEW] }] }, 0],
    ['a review without a rating', withReview({ textualRating: '' }), 0],
    ['a review of nobody', withReview({ publisher: {} }), 0],
    ['a script for a link', withReview({ url: 'javascript:alert(1)' }), 0],
    ['a link that is not secure', withReview({ url: 'http://check.example/' }), 0],
    ['a date that is none', withReview({ reviewDate: 'soon' }), 1],
    ['a hundred reviews', { claims: Array.from({ length: 100 }, () => FOUND.claims[0]) }, 5],
  ];
  it.each(cases)('%s', (_, json, count) => {
    const read = readFactChecks(json);
    expect(read.ok && read.value).toHaveLength(count);
  });
  it('no object is no answer', () => {
    expect(readFactChecks('<html>')).toMatchObject({ ok: false });
  });
});
