/** Keeps the story in step with the page: finds it, follows its changes, and asks for what is new. */
import type { PageView } from '@/utils/page/element-kinds.ts';
import { type FoundStory, findStory } from '@/utils/page/read-page.ts';
import { recollect } from '@/utils/page/recollect.ts';
import { type Pace, runInSlices } from '@/utils/page/slices.ts';
import type { PageStory } from './page-story.ts';

export interface UpdatePorts {
  document: Document;
  view: PageView;
  pace: Pace;
  story: PageStory;
  /** The story's blocks have changed. */
  onCollected(): void;
  /** Asks for what is unread. */
  scan(): Promise<void>;
}

export interface Updates {
  /** Where the story stands; undefined until it is found. */
  root(): Element | undefined;
  /** Takes over what has changed: some elements, or anything. Resolves when that is done, or given up. */
  run(changed: ReadonlySet<Element> | undefined): Promise<void>;
}

/** Updates one after another, until the signal aborts. */
export function createUpdates(ports: UpdatePorts, signal: AbortSignal): Updates {
  const { document, view, pace, story } = ports;
  let found: FoundStory | undefined;
  let queue: Promise<void> = Promise.resolve();

  const collect = async (changed: ReadonlySet<Element> | undefined) => {
    const root = found?.region.root;
    const isNear = (element: Element) => element.getRootNode() === root?.getRootNode();
    if (found && root?.isConnected && changed && [...changed].every(isNear)) {
      const work = recollect(found, { changed, view });
      found = { ...found, blocks: await runInSlices(work, { pace, signal }) };
    } else if (document.body) {
      found = await runInSlices(findStory(document.body, view), { pace, signal });
    }
  };
  const update = async (changed: ReadonlySet<Element> | undefined) => {
    if (signal.aborted) return;
    await collect(changed);
    signal.throwIfAborted();
    story.replaceBlocks(found?.blocks ?? []);
    ports.onCollected();
    await ports.scan();
  };

  return {
    root: () => found?.region.root,
    run(changed) {
      const turn = queue.then(() => update(changed));
      // What goes wrong in one update is told to the console, and does not keep the next from its turn.
      queue = turn.catch(() => undefined);
      void turn.catch(unlessAborted);
      return queue;
    },
  };

  /** Being told to stop is no failure. */
  function unlessAborted(reason: unknown): void {
    if (!signal.aborted) throw reason;
  }
}
