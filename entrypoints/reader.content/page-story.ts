/** The story of a page as the reader holds it: blocks, the people named in them, and what it declares of itself. */
import type { Mention } from '@/utils/language/analysis.ts';
import type { PersonOnPage } from '@/utils/messages.ts';
import { rangeInBlock } from '@/utils/page/block-text.ts';
import type { PageBlock } from '@/utils/page/collect.ts';
import type { MarkId } from '@/utils/page/intent-state.ts';
import { isDead } from '@/utils/page/marks.ts';
import { joinBlocks, type StoryText } from '@/utils/page/story-text.ts';

/** A mention and where it stands: offsets count in its block. */
export interface PlacedMention {
  id: MarkId;
  mention: Mention;
  /** The person's number in the story. */
  chain: number;
  block: PageBlock;
  start: number;
  end: number;
}

export interface PageStory {
  blocks(): readonly PageBlock[];
  /** Puts other blocks in place; what was known of a text is known of the same text in a new block. */
  replaceBlocks(blocks: readonly PageBlock[]): void;
  /** Blocks whose people are not known yet. */
  unread(): PageBlock[];
  /** Notes who is named in a block; offsets count in the block. */
  read(block: PageBlock, mentions: readonly Mention[]): void;
  /** Forgets who is named, so that all of it is asked for again. */
  forget(): void;
  /** In reading order. */
  mentions(): readonly PlacedMention[];
  mention(id: MarkId): PlacedMention | undefined;
  /** Mentions of one person, in reading order. */
  mentionsOf(chain: number): readonly PlacedMention[];
  /** Everybody once, in the order of their first mentions. */
  people(): PersonOnPage[];
  /** The range on the page; undefined once the page has taken the words away. */
  rangeOf(mention: PlacedMention): Range | undefined;
  text(): StoryText;
}

/** Numbers from 1 on. */
export function countIds(): () => MarkId {
  let next = 1;
  return () => next++;
}

/** An empty story; whatever else is marked on its page takes its ids from the same source. */
export function createPageStory(newId: () => MarkId = countIds()): PageStory {
  let blocks: readonly PageBlock[] = [];
  let found = new Map<PageBlock, PlacedMention[]>();
  let joined: StoryText | undefined;
  let listed: readonly PlacedMention[] | undefined;
  const ranges = new WeakMap<PlacedMention, Range>();

  const mentions = () => {
    listed ??= blocks.flatMap((block) => found.get(block) ?? []);
    return listed;
  };
  const mentionsOf = (chain: number) => mentions().filter((mention) => mention.chain === chain);

  return {
    blocks: () => blocks,
    replaceBlocks(next) {
      found = carryOver(found, { from: blocks, to: next });
      blocks = next;
      joined = undefined;
      listed = undefined;
    },
    unread: () => blocks.filter((block) => !found.has(block)),
    read(block, mentionsInBlock) {
      const placed = mentionsInBlock.map((mention) => {
        const { chain, start, end } = mention;
        return { id: newId(), mention, chain, block, start, end };
      });
      found.set(block, placed);
      listed = undefined;
    },
    forget() {
      found = new Map();
      listed = undefined;
    },
    mentions,
    mention: (id) => mentions().find((mention) => mention.id === id),
    mentionsOf,
    people() {
      const counts = Map.groupBy(mentions(), ({ chain }) => chain);
      return [...counts].flatMap(([chain, all]) => {
        const [first] = all;
        const { mention } = first ?? {};
        return mention ? [{ chain, name: mention.name, mention, mentions: all.length }] : [];
      });
    },
    rangeOf(mention) {
      const made = ranges.get(mention);
      if (made && !isDead(made)) return made;
      const range = rangeInBlock(mention.block, mention);
      if (range) ranges.set(mention, range);
      return range;
    },
    text() {
      joined ??= joinBlocks(blocks);
      return joined;
    },
  };
}

type Found = Map<PageBlock, PlacedMention[]>;

/** Frameworks draw the same words anew: they keep their mentions, and these their ids. */
function carryOver(
  found: Found,
  { from, to }: { from: readonly PageBlock[]; to: readonly PageBlock[] },
): Found {
  const staying = new Set(to);
  const left = Map.groupBy(
    from.filter((block) => !staying.has(block) && found.has(block)),
    ({ text }) => text,
  );
  const next: Found = new Map();
  for (const block of to) {
    const old = found.has(block) ? block : left.get(block.text)?.shift();
    const mentions = old && found.get(old);
    if (mentions)
      next.set(block, old === block ? mentions : mentions.map((one) => ({ ...one, block })));
  }
  return next;
}
