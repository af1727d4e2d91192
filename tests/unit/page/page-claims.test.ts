/** The reader's claims stand where the story has them, and stay there while the page draws itself anew. */
import { describe, expect, it } from 'vitest';
import type { PlacedClaim } from '@/entrypoints/reader.content/page-claims.ts';
import { sliceBlocks } from '@/entrypoints/reader.content/slice-blocks.ts';
import { blocksOf, claimIn, type ReadStory, readStory } from './claim-story.ts';

const SAID = ['Allies pledged more than €21 billion,', 'Healey said on Friday.'];
const PLEDGE = {
  words: 'Allies pledged more than €21 billion',
  speaker: { words: 'Healey' },
  figures: [{ words: 'more than €21 billion' }],
};

const idsOf = (claims: readonly PlacedClaim[]) =>
  claims.flatMap(({ marks }) => marks.map(({ id }) => id));
const wordsOf = ({ claims }: ReadStory) =>
  claims.claims().flatMap(({ marks }) => marks.map((mark) => claims.rangesOf(mark).map(String)));

describe('a claim', () => {
  it('has a mark for the whole of it and one for each figure', () => {
    const read = readStory(SAID, [PLEDGE]);
    expect(wordsOf(read)).toEqual([[PLEDGE.words], ['more than €21 billion']]);
    const [whole, figure] = read.claims.claims()[0]?.marks ?? [];
    expect([whole?.figure, figure?.figure]).toEqual([undefined, 0]);
    expect(read.claims.mark(figure?.id ?? 0)).toBe(figure);
  });

  it('has no id that a mention has', () => {
    const { claims, story } = readStory(SAID, [PLEDGE], { people: ['Healey'] });
    const mentions = story.mentions().map(({ id }) => id);
    expect(mentions).toHaveLength(1);
    expect(idsOf(claims.claims()).filter((id) => mentions.includes(id))).toEqual([]);
  });

  it('in pieces covers nothing between them', () => {
    const read = readStory(
      ['“We waited,” she said, “for hours.”'],
      [{ words: ['We waited', 'for hours'] }],
    );
    expect(wordsOf(read)).toEqual([['We waited', 'for hours']]);
  });

  it('over paragraphs covers nothing between them', () => {
    const read = readStory(
      ['“It began early.', '“It ended late,” he said.'],
      [{ words: 'It began early.\n“It ended late' }],
    );
    expect(wordsOf(read)).toEqual([['It began early.', '“It ended late']]);
  });

  it('has no range once the page has taken its words away', () => {
    const read = readStory(SAID, [PLEDGE]);
    read.blocks[0]?.element.remove();
    expect(wordsOf(read)).toEqual([[], []]);
  });
});

describe('a page that draws itself anew', () => {
  it('keeps claims, and their ids, of the same words', () => {
    const read = readStory(SAID, [PLEDGE]);
    const ids = idsOf(read.claims.claims());
    read.claims.replaceBlocks(blocksOf(...SAID));
    expect(idsOf(read.claims.claims())).toEqual(ids);
    expect(read.claims.unread()).toEqual([]);
    expect(wordsOf(read)[0]).toEqual([PLEDGE.words]);
  });

  it('is to be asked about again when it says more, and keeps what it said so far', () => {
    const read = readStory(SAID, [PLEDGE]);
    const ids = idsOf(read.claims.claims());
    const next = [...read.blocks, ...blocksOf('Nobody answered.')];
    read.claims.replaceBlocks(next);
    expect(read.claims.unread()).toEqual([next]);
    expect(idsOf(read.claims.claims())).toEqual(ids);
  });

  it('gives a claim that is found again its old id', () => {
    const read = readStory(SAID, [PLEDGE]);
    const ids = idsOf(read.claims.claims());
    const next = [...blocksOf('Nobody came.'), ...read.blocks];
    const text = next.map((block) => block.text).join('\n');
    read.claims.replaceBlocks(next);
    const other = { words: 'Nobody came' };
    const claims = [claimIn(text, other), claimIn(text, PLEDGE)];
    read.claims.read(next, { claims, comparisons: [], recalled: [] });
    expect(idsOf(read.claims.claims()).slice(1)).toEqual(ids);
    expect(read.claims.claims()).toHaveLength(2);
  });

  it('loses claims of which nothing is left', () => {
    const read = readStory(SAID, [PLEDGE]);
    read.claims.replaceBlocks(blocksOf('Nobody came.'));
    expect(read.claims.claims()).toEqual([]);
  });

  it('is asked about from the start when claims are forgotten', () => {
    const read = readStory(SAID, [PLEDGE]);
    read.claims.forget();
    expect(read.claims.claims()).toEqual([]);
    expect(read.claims.unread()).toEqual([[...read.blocks]]);
  });
});

describe('slices', () => {
  const long = (letters: number) => 'a'.repeat(letters);
  it.each<[name: string, lengths: number[], slices: number[][]]>([
    ['of a short story are one', [100, 200], [[100, 200]]],
    ['are filled in order', [30_000, 20_000, 10], [[30_000, 20_000], [10]]],
    ['hold a long block alone', [10, 90_000, 10], [[10], [90_000], [10]]],
    ['of nothing are none', [], []],
  ])('%s', (_, lengths, slices) => {
    const blocks = lengths.length > 0 ? blocksOf(...lengths.map(long)) : [];
    expect(sliceBlocks(blocks).map((slice) => slice.map(({ text }) => text.length))).toEqual(
      slices,
    );
  });
});
