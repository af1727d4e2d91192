/** Carries out the reader's shortcuts on the page: from mark to mark, the card, and back. */
import type { PageCommand } from '@/utils/messages.ts';
import type { MarkId } from '@/utils/page/intent-state.ts';
import type { Cards } from './cards.ts';
import type { PageClaims } from './page-claims.ts';
import type { PageStory } from './page-story.ts';
import type { ShowWords } from './show-words.ts';

export interface CommandPorts {
  window: Window;
  story: PageStory;
  claims: PageClaims;
  cards: Cards;
  showWords: ShowWords;
}

/** Carries a shortcut out; false where there is nothing to do it with. */
export type DoCommand = (command: PageCommand) => boolean;

/**
 * Shortcuts act on the mention whose card shows, else on the one they met last, else on what is in view. They go from
 * name to name, and from a claim whose card shows to other claims.
 */
export function createCommands(ports: CommandPorts): DoCommand {
  const { window, story, claims, cards, showWords } = ports;
  let met: MarkId | undefined;

  const shownId = () => {
    const shown = cards.shown();
    return shown && (shown.of === 'claim' ? shown.mark.id : shown.mention.id);
  };
  const boxOf = (id: MarkId) => {
    const box = cards.rangeOf(id)?.getBoundingClientRect();
    return box && box.width + box.height > 0 ? box : undefined;
  };
  const current = () => {
    const id = shownId() ?? met;
    return id !== undefined && boxOf(id) ? id : undefined;
  };
  const stops = () => {
    const shown = cards.shown();
    if (shown?.of !== 'claim') return story.mentions().map(({ id }) => id);
    const { mark } = shown;
    return claims
      .claims()
      .flatMap((placed) => (placed === mark.placed ? [mark] : placed.marks.slice(0, 1)))
      .map(({ id }) => id);
  };
  const isAtOrBelowView = (id: MarkId) => (boxOf(id)?.bottom ?? -1) > 0;
  const step = (by: 1 | -1) => {
    const all = stops().filter(boxOf);
    const now = current();
    const from = now === undefined ? -1 : all.indexOf(now);
    const inView = all.findIndex(isAtOrBelowView);
    const start = from >= 0 ? from + by : by === 1 ? Math.max(0, inView) : inView - 1;
    return all.at(start % Math.max(1, all.length));
  };
  const isInView = (id: MarkId) => {
    const box = boxOf(id);
    return box !== undefined && box.bottom > 0 && box.top < window.innerHeight;
  };
  const goTo = (id: MarkId | undefined) => {
    const range = id === undefined ? undefined : cards.rangeOf(id);
    if (id === undefined || !range) return false;
    met = id;
    showWords(range);
    cards.open(id, 'page');
    return true;
  };
  const open = () => {
    const last = current();
    const id = shownId() ?? (last !== undefined && isInView(last) ? last : undefined) ?? step(1);
    if (id === undefined) return false;
    if (!isInView(id)) goTo(id);
    met = id;
    cards.open(id, 'card');
    return true;
  };

  return (command) => {
    const shown = cards.shown();
    switch (command) {
      case 'next-mark':
        return goTo(step(1));
      case 'previous-mark':
        return goTo(step(-1));
      case 'open-card':
        return open();
      case 'pin-card':
        if (shown) cards.togglePin();
        return shown !== undefined;
      case 'add-note':
        if (shown) void cards.addNote(shown);
        return shown !== undefined;
    }
  };
}
