/** Asks the background what a story claims, after its people are known and never in their way. */
import type { PageBlock } from '@/utils/page/collect.ts';
import type { ask } from '@/utils/platform/ask.ts';
import type { Failure } from '@/utils/result.ts';
import type { PageClaims } from './page-claims.ts';
import type { PageStory } from './page-story.ts';
import { firstMentions, type StoryFrame } from './scan-story.ts';
import { toScan } from './slice-blocks.ts';

/** Milliseconds between two rounds: pages that write themselves on and on are asked about now and then. */
const ROUND_MS = 2_000;

export interface ClaimScanPorts {
  story: PageStory;
  claims: PageClaims;
  ask: typeof ask;
  frame: StoryFrame;
  /** Some more of the story is known. */
  onRead(): void;
  /** A round has ended, well or with a failure. */
  onRound(failure: Failure | undefined): void;
}

export interface ClaimScan {
  /** Asks for what is unread, at once or when the round under way is over. */
  soon(): void;
  isUnderWay(): boolean;
}

/** Rounds of asking, one after another, until the signal aborts. */
export function createClaimScan(ports: ClaimScanPorts, signal: AbortSignal): ClaimScan {
  let isUnderWay = false;
  let isDue = false;

  const run = async () => {
    isUnderWay = true;
    while (isDue && !signal.aborted) {
      isDue = false;
      const failure = await scanOnce(ports, signal);
      if (!signal.aborted) ports.onRound(failure);
      if (isDue) await pause(ROUND_MS);
    }
    isUnderWay = false;
  };
  return {
    isUnderWay: () => isUnderWay,
    soon() {
      isDue = true;
      if (!isUnderWay) void run();
    },
  };
}

async function scanOnce(
  { story, claims, ask, frame, onRead }: ClaimScanPorts,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  claims.replaceBlocks(story.blocks());
  for (const slice of claims.unread()) {
    const request = { ...frame, blocks: slice.map(toScan), known: firstMentions(story) };
    const answer = await ask('page.claims', request, { signal });
    if (signal.aborted) return undefined;
    if (!answer.ok) return answer.failure;
    // The page may have changed meanwhile; then the part is unread still, and another round is due.
    if (isStillThere(slice, story)) claims.read(slice, answer.value);
    onRead();
  }
  return undefined;
}

function isStillThere(slice: readonly PageBlock[], story: PageStory): boolean {
  const blocks = new Set(story.blocks());
  return slice.every((block) => blocks.has(block));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
