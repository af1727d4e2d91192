/** A claim is kept once, under one id, however often it is asked for, and the card hears of every step. */
import { expect, it, vi } from 'vitest';
import { createClaimKeeping } from '@/entrypoints/reader.content/claim-keeping.ts';
import type { Params } from '@/utils/messages.ts';
import type { ask } from '@/utils/platform/ask.ts';
import { fail, succeed } from '@/utils/result.ts';
import { readStory } from './claim-story.ts';

const PAGE = { address: 'https://news.example/a', title: 'A delay', site: 'news.example' };

function keeping({ failing = 0 } = {}) {
  const { story, claims } = readStory(['It rained, he said.'], [{ words: 'It rained' }]);
  const mark = claims.claims()[0]?.marks[0];
  if (!mark) throw new Error('There is no mark.');
  const asked: Params<'claim.keep'>[] = [];
  let left = failing;
  const background = async (_: string, request: Params<'claim.keep'>) => {
    asked.push(request);
    left -= 1;
    return left < 0 ? succeed({ kept: true }) : fail('storage-full');
  };
  const states: string[] = [];
  const changed = vi.fn(() => states.push(claimKeeping.stateOf(mark)));
  const ports = { page: PAGE, story, ask: background as unknown as typeof ask };
  const claimKeeping = createClaimKeeping(ports, changed);
  return { keep: () => claimKeeping.keep(mark), states, asked };
}

it('keeps a claim once', async () => {
  const { keep, states, asked } = keeping();
  await Promise.all([keep(), keep()]);
  await keep();
  expect(states).toEqual(['under-way', 'kept']);
  expect(asked).toMatchObject([{ claim: { words: 'It rained' }, story: PAGE }]);
});

it('tries again under the same id after a failure', async () => {
  const { keep, states, asked } = keeping({ failing: 1 });
  await keep();
  await keep();
  expect(states).toEqual(['under-way', 'failed', 'under-way', 'kept']);
  expect(asked[1]?.id).toBe(asked[0]?.id);
});

it('makes ids that the contract takes', async () => {
  const { keep, asked } = keeping();
  await keep();
  expect(asked[0]?.id).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
