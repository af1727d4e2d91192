/** The reader's story knows who is named where, and keeps it when the page draws the same words anew. */
import { describe, expect, it } from 'vitest';
import { createPageStory } from '@/entrypoints/reader.content/page-story.ts';
import { scanStory } from '@/entrypoints/reader.content/scan-story.ts';
import type { Mention } from '@/utils/language/analysis.ts';
import type { Params } from '@/utils/messages.ts';
import { collectBlocks, type PageBlock } from '@/utils/page/collect.ts';
import { markupView } from '@/utils/page/element-kinds.ts';
import { runAtOnce } from '@/utils/page/slices.ts';
import type { ask } from '@/utils/platform/ask.ts';
import { type Failure, fail, succeed } from '@/utils/result.ts';
import { pageOf } from './documents.ts';

type Scan = Params<'page.scan'>;

function blocksOf(...paragraphs: string[]): PageBlock[] {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return runAtOnce(collectBlocks(pageOf({ body }).document.body, markupView));
}

const PEOPLE = ['Kaja Kallas', 'Dmitry Peskov'];

/** Finds two people by their surnames, as the background would: offsets count in all blocks together. */
function mentionsIn({ blocks }: Scan): Mention[] {
  const text = blocks.map((block) => block.text).join('\n');
  return PEOPLE.flatMap((name, chain) => {
    const surname = name.split(' ')[1] ?? name;
    return [...text.matchAll(new RegExp(`(?:${name.split(' ')[0]} )?${surname}`, 'g'))].map(
      ({ 0: words, index }): Mention => ({
        start: index,
        end: index + words.length,
        type: 'person',
        name,
        chain,
        confidence: 1,
        reasons: [],
        candidates: [],
      }),
    );
  });
}

/** A background that remembers what it was asked. */
function createBackground(failure?: Failure) {
  const requests: Scan[] = [];
  const answer = (_: string, params: Scan) => {
    requests.push(params);
    return Promise.resolve(
      failure ? fail(failure.code) : succeed({ mentions: mentionsIn(params) }),
    );
  };
  return { requests, ask: answer as unknown as typeof ask };
}

async function read(blocks: readonly PageBlock[]) {
  const story = createPageStory();
  const background = createBackground();
  story.replaceBlocks(blocks);
  const scan = () =>
    scanStory(
      story,
      {
        ask: background.ask,
        frame: { address: 'https://news.example/a', date: '2025-04-12' },
        onRead: () => {},
      },
      new AbortController().signal,
    );
  await scan();
  return { story, scan, requests: background.requests };
}

const wordsOf = (story: ReturnType<typeof createPageStory>) =>
  story.mentions().map((mention) => story.rangeOf(mention)?.toString());

describe('a scanned story', () => {
  it('has its mentions in reading order, each with its range', async () => {
    const { story } = await read(
      blocksOf('Dmitry Peskov met Kaja <b>Kal</b>las.', 'Then Peskov left.'),
    );
    expect(wordsOf(story)).toEqual(['Dmitry Peskov', 'Kaja Kallas', 'Peskov']);
  });

  it('names everybody once, by the first mention', async () => {
    const { story } = await read(
      blocksOf('Dmitry Peskov spoke.', 'Kaja Kallas did not.', 'Peskov left.'),
    );
    expect(story.people()).toMatchObject([
      { name: 'Dmitry Peskov', chain: 1, mentions: 2 },
      { name: 'Kaja Kallas', chain: 0, mentions: 1 },
    ]);
  });

  it('is asked for once', async () => {
    const { scan, requests } = await read(blocksOf('Kaja Kallas spoke.'));
    await scan();
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ date: '2025-04-12', known: [] });
  });
});

describe('a large story', () => {
  const LONG = 'Nobody spoke for a long time. '.repeat(3_000);

  it('is asked for in slices, each with the people met before', async () => {
    const { story, requests } = await read(
      blocksOf(`Kaja Kallas. ${LONG}`, LONG, LONG, `Kallas again. ${LONG}`, 'Kallas.'),
    );
    expect(requests.length).toBeGreaterThan(1);
    for (const { blocks } of requests) {
      expect(blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(200_000);
    }
    expect(requests.at(-1)?.known.map(({ name }) => name)).toEqual(['Kaja Kallas']);
    expect(wordsOf(story)).toEqual(['Kaja Kallas', 'Kallas', 'Kallas']);
  });

  it('is cut where one block alone is too large', async () => {
    const { story, requests } = await read(
      blocksOf(`Kallas. ${LONG.repeat(3)} Peskov.`, 'Kallas.'),
    );
    expect(requests[0]?.blocks[0]?.text).toHaveLength(200_000);
    expect(wordsOf(story)).toEqual(['Kallas', 'Kallas']);
  });
});

describe('a story that changes', () => {
  it('keeps mentions, and their ids, of words that are drawn anew', async () => {
    const paragraphs = ['Kaja Kallas spoke.', 'Peskov left.', 'Peskov left.'];
    const { story, scan, requests } = await read(blocksOf(...paragraphs));
    const ids = story.mentions().map(({ id }) => id);
    story.replaceBlocks(blocksOf('Nobody came.', ...paragraphs));
    expect(story.mentions().map(({ id }) => id)).toEqual(ids);
    await scan();
    expect(requests.at(-1)?.blocks.map(({ text }) => text)).toEqual(['Nobody came.']);
  });

  it('forgets mentions that are gone', async () => {
    const { story } = await read(blocksOf('Kaja Kallas spoke.', 'Peskov left.'));
    const [kallas, peskov] = story.mentions();
    story.replaceBlocks(story.blocks().slice(1));
    expect(story.mention(kallas?.id ?? 0)).toBeUndefined();
    expect(story.mention(peskov?.id ?? 0)).toBe(peskov);
    expect(story.text().text).toBe('Peskov left.');
  });

  it('draws a new range where the old one is dead', async () => {
    const { story } = await read(blocksOf('Kaja Kallas spoke.'));
    const [mention] = story.mentions();
    const range = mention && story.rangeOf(mention);
    expect(mention && story.rangeOf(mention)).toBe(range);
    range?.collapse();
    expect(mention && story.rangeOf(mention)?.toString()).toBe('Kaja Kallas');
    mention?.block.element.remove();
    expect(mention && story.rangeOf(mention)).toBeUndefined();
  });
});

it('is asked for whole once it is forgotten, as if nobody had been met', async () => {
  const { story, scan, requests } = await read(blocksOf('Kaja Kallas spoke.', 'Kallas left.'));
  const before = story.mentions().map(({ id }) => id);
  story.forget();
  expect(story.people()).toEqual([]);
  await scan();
  expect(requests[1]).toEqual(requests[0]);
  expect(wordsOf(story)).toEqual(['Kaja Kallas', 'Kallas']);
  expect(story.mentions().some(({ id }) => before.includes(id))).toBe(false);
});

it('leaves unread what could not be asked', async () => {
  const story = createPageStory();
  story.replaceBlocks(blocksOf('Kaja Kallas spoke.'));
  const { ask } = createBackground({ code: 'no-answer' });
  const failure = await scanStory(
    story,
    { ask, frame: { address: 'https://news.example/a' }, onRead: () => {} },
    new AbortController().signal,
  );
  expect(failure).toEqual({ code: 'no-answer' });
  expect(story.unread()).toHaveLength(1);
});
