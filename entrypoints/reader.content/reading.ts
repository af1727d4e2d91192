/** Reads one story for as long as it is wanted: collects, asks, marks, follows changes, opens cards. */

import type { NoteStory } from '@/utils/notes/note.ts';
import type { ClaimSwitch } from '@/utils/options.ts';
import { chooseClaims, chooseMarks } from '@/utils/page/choose-marks.ts';
import { createRenderedView } from '@/utils/page/element-kinds.ts';
import type { MarkId } from '@/utils/page/intent-state.ts';
import { createMarks } from '@/utils/page/marks.ts';
import { observeStory } from '@/utils/page/observe.ts';
import { createBrowserPace } from '@/utils/page/slices.ts';
import type { PageSettings } from '@/utils/page-messages.ts';
import type { ask } from '@/utils/platform/ask.ts';
import { adoptStyles } from './adopt-styles.ts';
import { type Cards, createCards } from './cards.ts';
import { createCommands, type DoCommand } from './commands.ts';
import { describePage } from './describe-page.ts';
import { createNoteTints, type NoteTints } from './note-tints.ts';
import { createPageClaims, type PageClaims } from './page-claims.ts';
import { countIds, createPageStory, type PageStory } from './page-story.ts';
import { createRetry } from './retry.ts';
import { createClaimScan } from './scan-claims.ts';
import { scanStory } from './scan-story.ts';
import { createShowWords, type ShowWords } from './show-words.ts';
import { createUpdates } from './updates.ts';

export type PageWindow = Window & typeof globalThis;

/** A story being read. */
export interface Reading {
  story: PageStory;
  claims: PageClaims;
  claimSwitch(): ClaimSwitch;
  /** Something of the story is still being asked for. */
  isReading(): boolean;
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
  const newId = countIds();
  const story = createPageStory(newId);
  const claims = createPageClaims(newId);
  const marks = createMarks(window, signal);
  const tints = createNoteTints({ ask, page, story }, signal);
  const showWords = createShowWords(window, marks, signal);
  const cards = createCards({ window, page, story, claims, marks, showWords, ask }, signal);
  const retry = createRetry(() => void updates.run(new Set()), signal);
  let settings = initial;
  let isOutdated = false;
  let again: Promise<void> | undefined;

  const draw = () => {
    claims.replaceBlocks(story.blocks());
    cards.dropLost();
    const { first, again } = chooseMarks(story.mentions(), { density: settings.marks });
    marks.draw('first', cards.rangesOf(first.map(idOf)));
    marks.draw('again', cards.rangesOf(again.map(idOf)));
    marks.draw('claim', cards.rangesOf(claimsToDraw(claims)));
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
        if (isOutdated) {
          story.forget();
          claims.forget();
        }
        isOutdated = false;
        const failure = await scanStory(story, { ask, frame, onRead: draw }, signal);
        retry.after(failure);
        await refreshNotes();
        if (!failure) lookForClaims();
        atRest(window, () => void cards.prepare());
      },
    },
    signal,
  );
  const claimRetry = createRetry(() => lookForClaims(), signal);
  const claimScan = createClaimScan(
    { story, claims, ask, frame, onRead: draw, onRound: claimRetry.after },
    signal,
  );
  function lookForClaims(): void {
    if (settings.claims === 'on') claimScan.soon();
    else if (claims.claims().length > 0) {
      claims.forget();
      draw();
    }
  }
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
  const begun = updates.run(undefined);
  let isBegun = false;
  void begun.then(() => {
    isBegun = true;
  });

  return {
    story,
    claims,
    claimSwitch: () => settings.claims,
    isReading: () => !isBegun || claimScan.isUnderWay(),
    page,
    showWords,
    cards,
    command: createCommands({ window, story, claims, cards, showWords }),
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
      lookForClaims();
    },
  };
}

function idOf({ id }: { id: MarkId }): MarkId {
  return id;
}

/** What is said is marked whole; what the story states itself only by its figures, or nearly all of it would be. */
function claimsToDraw(claims: PageClaims): MarkId[] {
  const placed = claims.claims().map(({ claim, marks }) => ({ score: claim.score, claim, marks }));
  return chooseClaims(placed).flatMap(({ claim, marks }) => {
    const [whole, ...figures] = marks.map(idOf);
    const isSaid = claim.speaker !== undefined || figures.length === 0;
    return whole !== undefined && isSaid ? [whole, ...figures] : figures;
  });
}

/** Milliseconds after which a page that never rests is kept waiting no more. */
const REST_LIMIT_MS = 3_000;

/** Does something when the page has nothing to do. */
function atRest(window: Window, act: () => void): void {
  window.requestIdleCallback(act, { timeout: REST_LIMIT_MS });
}
