/** Cuts a story into parts, each small enough to be asked about in one request. */
import type { PageBlock } from '@/utils/page/collect.ts';

/**
 * Longest text of one request, in UTF-16 units: about a second of work on a slow machine, far below the time
 * an answer may take.
 */
const MAX_REQUEST = 50_000;
/** Longest block that is read; prose has none so long, and the rest of such a block stays unread. */
const MAX_BLOCK = 200_000;

/** Blocks in their order, as many in each part as one request may hold. */
export function sliceBlocks(blocks: readonly PageBlock[]): PageBlock[][] {
  const slices: PageBlock[][] = [];
  let room = 0;
  for (const block of blocks) {
    const last = slices.at(-1);
    if (last && block.text.length <= room) last.push(block);
    else {
      slices.push([block]);
      room = MAX_REQUEST;
    }
    room -= block.text.length;
  }
  return slices;
}

/** What a request carries of a block. */
export function toScan({ text, kind }: PageBlock) {
  return { text: text.slice(0, MAX_BLOCK), kind };
}
