/** Asks the background who is named in a story, in slices that carry all they need. */
import type { Mention } from '@/utils/language/analysis.ts';
import type { PageBlock } from '@/utils/page/collect.ts';
import type { ask } from '@/utils/platform/ask.ts';
import type { Failure } from '@/utils/result.ts';
import type { PageStory } from './page-story.ts';
import { sliceBlocks, toScan } from './slice-blocks.ts';

/** What the background has to know of the story beside its words. */
export interface StoryFrame {
  address: string;
  date?: string | undefined;
  lang?: string | undefined;
  title?: string | undefined;
}

export interface ScanPorts {
  ask: typeof ask;
  frame: StoryFrame;
  /** Some more of the story is known. */
  onRead(): void;
}

/** Reads every block that is not read yet. What failed is unread still; the failure is returned. */
export async function scanStory(
  story: PageStory,
  { ask, frame, onRead }: ScanPorts,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  for (const blocks of sliceBlocks(story.unread())) {
    const answer = await ask(
      'page.scan',
      { ...frame, blocks: blocks.map(toScan), known: firstMentions(story) },
      { signal },
    );
    if (signal.aborted) return undefined;
    if (!answer.ok) return answer.failure;
    placeMentions(story, { blocks, mentions: answer.value.mentions });
    onRead();
  }
  return undefined;
}

/** Everybody's first mention is enough to know them again. */
export function firstMentions(story: PageStory): Mention[] {
  return story.people().map(({ mention }) => mention);
}

/** Gives each block its mentions; the answer's offsets count in all blocks of the request joined by line breaks. */
function placeMentions(
  story: PageStory,
  { blocks, mentions }: { blocks: readonly PageBlock[]; mentions: readonly Mention[] },
): void {
  const sorted = mentions.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let from = 0;
  for (const block of blocks) {
    const to = from + toScan(block).text.length;
    const inBlock: Mention[] = [];
    for (let mention = sorted[next]; mention && mention.start < to; mention = sorted[++next]) {
      if (mention.end > to) continue;
      inBlock.push({ ...mention, start: mention.start - from, end: mention.end - from });
    }
    story.read(block, inBlock);
    from = to + 1;
  }
}
