/** A story as one text, and the way between places in it and places on the page. */
import type { Span } from '@/utils/language/analysis.ts';
import { lastIndexWhere, rangeInBlock, type TextRun } from './block-text.ts';
import type { PageBlock } from './collect.ts';

/** Blocks joined by one "\n"; `starts[n]` is where block n begins, in UTF-16 units. */
export interface StoryText {
  blocks: readonly PageBlock[];
  starts: readonly number[];
  text: string;
}

/** The story of these blocks, in their order. */
export function joinBlocks(blocks: readonly PageBlock[]): StoryText {
  const starts: number[] = [];
  let next = 0;
  for (const { text } of blocks) {
    starts.push(next);
    next += text.length + 1;
  }
  return { blocks, starts, text: blocks.map(({ text }) => text).join('\n') };
}

/** The block that holds an offset, and the offset in it; a line break belongs to the block before. */
export function placeOf(
  { blocks, starts }: StoryText,
  offset: number,
): { block: PageBlock; offset: number } | undefined {
  const index = lastIndexWhere(starts.length, (at) => (starts[at] ?? 0) <= offset);
  const block = blocks[index];
  return block && { block, offset: offset - (starts[index] ?? 0) };
}

/**
 * The range on the page over a stretch of the story, over several blocks if need be; undefined where the page
 * no longer has these words.
 */
export function locate(story: StoryText, { start, end }: Span): Range | undefined {
  const trimmed = trimSpan(story.text, { start, end });
  const first = trimmed && placeOf(story, trimmed.start);
  const last = trimmed && placeOf(story, trimmed.end - 1);
  if (!first || !last) return undefined;
  const isOne = first.block === last.block;
  const headEnd = isOne ? last.offset + 1 : first.block.text.length;
  const head = rangeInBlock(first.block, { start: first.offset, end: headEnd });
  const tailStart = isOne ? first.offset : 0;
  const tail = rangeInBlock(last.block, { start: tailStart, end: last.offset + 1 });
  if (!head || !tail) return undefined;
  head.setEnd(tail.endContainer, tail.endOffset);
  return head;
}

/** Ranges over a stretch of the story, one for each block, so that nothing between two blocks is covered. */
export function locateInBlocks(story: StoryText, { start, end }: Span): Range[] {
  const first = lastIndexWhere(story.starts.length, (at) => (story.starts[at] ?? 0) <= start);
  const ranges: Range[] = [];
  for (let index = Math.max(0, first); (story.starts[index] ?? end) < end; index += 1) {
    const [block, from] = [story.blocks[index], story.starts[index] ?? 0];
    const span = block && {
      start: Math.max(0, start - from),
      end: Math.min(block.text.length, end - from),
    };
    const range = span && rangeInBlock(block, span);
    if (range) ranges.push(range);
  }
  return ranges;
}

/** The stretch of the story that a range on the page covers, without white space at its ends. */
export function spanOf(story: StoryText, range: Range): Span | undefined {
  let start: number | undefined;
  let end = 0;
  for (const [index, block] of story.blocks.entries()) {
    for (const run of block.runs) {
      const covered = lettersIn(run, range);
      if (!covered) continue;
      const at = (story.starts[index] ?? 0) + run.start - run.from;
      start ??= at + covered.start;
      end = at + covered.end;
    }
  }
  return start === undefined ? undefined : trimSpan(story.text, { start, end });
}

/** The letters of a run that a range covers, as offsets in the run's node. */
function lettersIn({ node, from, length }: TextRun, range: Range): Span | undefined {
  if (!node.isConnected || !range.intersectsNode(node)) return undefined;
  const start = node === range.startContainer ? Math.max(from, range.startOffset) : from;
  const end =
    node === range.endContainer ? Math.min(from + length, range.endOffset) : from + length;
  return start < end ? { start, end } : undefined;
}

function trimSpan(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return undefined;
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + trimmed.length };
}
