/** Claims are asked for part by part, with the people known, and again where a page has changed. */
import { describe, expect, it, vi } from 'vitest';
import { createClaimScan } from '@/entrypoints/reader.content/scan-claims.ts';
import type { Params } from '@/utils/messages.ts';
import type { ask } from '@/utils/platform/ask.ts';
import { type Failure, fail, succeed } from '@/utils/result.ts';
import { blocksOf, claimIn, readStory } from './claim-story.ts';

type Scan = Params<'page.claims'>;

const PARAGRAPHS = ['Kaja Kallas said little.', 'It rained.'];

/** A story without claims, and a background that finds one in every part that has these words. */
function scanning({ failing = false, paragraphs = PARAGRAPHS } = {}) {
  const { story, claims } = readStory(paragraphs, [], { people: ['Kaja Kallas'] });
  claims.forget();
  const requests: Scan[] = [];
  const rounds: (Failure | undefined)[] = [];
  const background = vi.fn((_: string, request: Scan) => {
    requests.push(request);
    const text = request.blocks.map((block) => block.text).join('\n');
    const found = text.includes('It rained') ? [claimIn(text, { words: 'It rained' })] : [];
    const answer = failing
      ? fail('no-answer')
      : succeed({ claims: found, comparisons: [], recalled: [] });
    return Promise.resolve(answer);
  });
  const life = new AbortController();
  const scan = createClaimScan(
    {
      story,
      claims,
      ask: background as unknown as typeof ask,
      frame: { address: 'https://news.example/a', date: '2025-04-12' },
      onRead: () => undefined,
      onRound: (failure) => rounds.push(failure),
    },
    life.signal,
  );
  const finish = () => vi.waitFor(() => expect(scan.isUnderWay()).toBe(false));
  return { story, claims, requests, rounds, scan, finish, background, life };
}

describe('a scan for claims', () => {
  it('asks once, with the people of the story', async () => {
    const { claims, requests, rounds, scan, finish } = scanning();
    scan.soon();
    await finish();
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ date: '2025-04-12', known: [{ name: 'Kaja Kallas' }] });
    expect(claims.claims()).toHaveLength(1);
    expect(rounds).toEqual([undefined]);
    scan.soon();
    await finish();
    expect(requests).toHaveLength(1);
  });

  it('asks about a long story in parts', async () => {
    const long = 'Nobody spoke. '.repeat(3_000);
    const { requests, scan, finish } = scanning({ paragraphs: [long, long, 'It rained.'] });
    scan.soon();
    await finish();
    expect(requests.map(({ blocks }) => blocks.length)).toEqual([1, 2]);
  });

  it('tells of a failure, and leaves unread what was not answered', async () => {
    const { claims, rounds, scan, finish } = scanning({ failing: true });
    scan.soon();
    await finish();
    expect(rounds).toMatchObject([{ code: 'no-answer' }]);
    expect(claims.unread()).toHaveLength(1);
  });

  it('drops an answer about words that have gone meanwhile', async () => {
    const { story, claims, background, scan, finish } = scanning();
    background.mockImplementationOnce((_, request) => {
      story.replaceBlocks(blocksOf('Other words.'));
      const text = request.blocks.map((block) => block.text).join('\n');
      const found = [claimIn(text, { words: 'It rained' })];
      return Promise.resolve(succeed({ claims: found, comparisons: [], recalled: [] }));
    });
    scan.soon();
    await finish();
    expect(claims.claims()).toEqual([]);
  });

  it('says nothing more once it is stopped', async () => {
    const { rounds, scan, finish, life, claims } = scanning();
    scan.soon();
    life.abort();
    await finish();
    expect(rounds).toEqual([]);
    expect(claims.claims()).toEqual([]);
  });
});
