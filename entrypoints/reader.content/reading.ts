/** Reads one story for as long as it is wanted: collects, asks, marks, follows changes, opens cards. */
import type { PageSettings } from '@/utils/messages.ts';
import type { NoteStory } from '@/utils/notes/note.ts';
import { chooseMarks } from '@/utils/page/choose-marks.ts';
import { createRenderedView } from '@/utils/page/element-kinds.ts';
import { createMarks } from '@/utils/page/marks.ts';
import { observeStory } from '@/utils/page/observe.ts';
import { createBrowserPace } from '@/utils/page/slices.ts';
import type { ask } from '@/utils/platform/ask.ts';
import { adoptStyles } from './adopt-styles.ts';
import { type Cards, createCards } from './cards.ts';
import { createCommands, type DoCommand } from './commands.ts';
import { describePage } from './describe-page.ts';
import { createNoteTints, type NoteTints } from './note-tints.ts';
import { createPageStory, type PageStory } from './page-story.ts';
import { createRetry } from './retry.ts';
import { scanStory } from './scan-story.ts';
import { createShowWords, type ShowWords } from './show-words.ts';
import { createUpdates } from './updates.ts';

export type PageWindow = Window & typeof globalThis;

/** A story being read. */
export interface Reading {
  story: PageStory;
  page: NoteStory;
  showWords: ShowWords;
  cards: Cards;
  command: DoCommand;
  tints: NoteTints;
  /** Draws as the reader wants it from now on. */
  adjust(settings: PageSettings): void;
  /** Notes may have changed elsewhere. */
  refreshNotes(): Promise<void>;
  /** The reader has said of somebody who they are: everybody is asked for again. */
  readAgain(): void;
  /** Resolves when nobody is being asked for again. */
  settled(): Promise<void> | undefined;
}

export interface ReadingPorts {
  /** The page has written itself anew: whoever reads it begins again. */
  onReplaced(): void;
  window: PageWindow;
  settings: PageSettings;
  ask: typeof ask;
}

/** Reads the page's story until the signal aborts; then every trace of it goes. */
export function startReading(
  { window, settings: initial, ask, onReplaced }: ReadingPorts,
  signal: AbortSignal,
): Reading {
  const { page, frame } = describePage(window);
  const story = createPageStory();
  const marks = createMarks(window, signal);
  const tints = createNoteTints({ ask, page, story }, signal);
  const showWords = createShowWords(window, marks, signal);
  const cards = createCards({ window, story, marks, showWords, ask, date: page.date }, signal);
  const retry = createRetry(() => void updates.run(new Set()), signal);
  let settings = initial;
  let isOutdated = false;
  let again: Promise<void> | undefined;

  const draw = () => {
    cards.dropLost();
    const { first, again } = chooseMarks(story.mentions(), { density: settings.marks });
    marks.draw('first', cards.rangesOf(first));
    marks.draw('again', cards.rangesOf(again));
    marks.draw('note', tints.ranges());
  };
  const refreshNotes = async () => {
    await tints.refresh();
    if (!signal.aborted) draw();
  };
  const updates = createUpdates(
    {
      document: window.document,
      view: createRenderedView(window, meet),
      pace: createBrowserPace(window),
      story,
      onCollected: draw,
      async scan() {
        // Not sooner, so that marks stay until others take their place.
        if (isOutdated) story.forget();
        isOutdated = false;
        const failure = await scanStory(story, { ask, frame, onRead: draw }, signal);
        retry.after(failure);
        await refreshNotes();
        atRest(window, () => void cards.prepare());
      },
    },
    signal,
  );
  const met = new WeakSet<ShadowRoot>();
  function meet(root: ShadowRoot): void {
    if (met.has(root)) return;
    met.add(root);
    watch(root);
    if (import.meta.env.FIREFOX) adoptStyles(root, signal);
  }
  const watch = observeStory(
    {
      window,
      root: updates.root,
      isOwn: cards.isHost,
      onReplaced,
      onRemoved: marks.dropDead,
      onSettled: updates.run,
    },
    signal,
  );
  void updates.run(undefined);

  return {
    story,
    page,
    showWords,
    cards,
    command: createCommands({ window, story, cards, showWords }),
    tints,
    refreshNotes,
    readAgain() {
      isOutdated = true;
      // It may speak of somebody else by now.
      cards.close();
      again = updates.run(new Set());
    },
    settled: () => again,
    adjust(next) {
      settings = next;
      draw();
    },
  };
}

/** Milliseconds after which a page that never rests is kept waiting no more. */
const REST_LIMIT_MS = 3_000;

/** Does something when the page has nothing to do. */
function atRest(window: Window, act: () => void): void {
  window.requestIdleCallback(act, { timeout: REST_LIMIT_MS });
}
