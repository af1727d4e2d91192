/** Carries out the reader's shortcuts on the page: from mark to mark, the card, and back. */
import type { PageCommand } from '@/utils/messages.ts';
import type { Cards } from './cards.ts';
import type { PageStory, PlacedMention } from './page-story.ts';
import type { ShowWords } from './show-words.ts';

export interface CommandPorts {
  window: Window;
  story: PageStory;
  cards: Cards;
  showWords: ShowWords;
}

/** Carries a shortcut out; false where there is nothing to do it with. */
export type DoCommand = (command: PageCommand) => boolean;

/** Shortcuts act on the mention whose card shows, else on the one they met last, else on what is in view. */
export function createCommands({ window, story, cards, showWords }: CommandPorts): DoCommand {
  let met: PlacedMention | undefined;

  const current = () => {
    const shown = cards.shown() ?? (met && story.mention(met.id));
    return shown && boxOf(shown) ? shown : undefined;
  };
  const boxOf = (mention: PlacedMention) => {
    const box = story.rangeOf(mention)?.getBoundingClientRect();
    return box && box.width + box.height > 0 ? box : undefined;
  };
  const isAtOrBelowView = (mention: PlacedMention) => (boxOf(mention)?.bottom ?? -1) > 0;
  const step = (by: 1 | -1) => {
    const all = story.mentions().filter(boxOf);
    const from = current();
    const inView = all.findIndex(isAtOrBelowView);
    const start = from ? all.indexOf(from) + by : by === 1 ? Math.max(0, inView) : inView - 1;
    return all.at(start % Math.max(1, all.length));
  };
  const isInView = (mention: PlacedMention) => {
    const box = boxOf(mention);
    return box !== undefined && box.bottom > 0 && box.top < window.innerHeight;
  };
  const goTo = (mention: PlacedMention | undefined) => {
    const range = mention && story.rangeOf(mention);
    if (!mention || !range) return false;
    met = mention;
    showWords(range);
    cards.open(mention, 'page');
    return true;
  };
  const open = () => {
    const last = current();
    const mention = cards.shown() ?? (last && isInView(last) ? last : undefined) ?? step(1);
    if (!mention) return false;
    if (!isInView(mention)) goTo(mention);
    met = mention;
    cards.open(mention, 'card');
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
        if (shown) void cards.openPopup(shown, 'note');
        return shown !== undefined;
    }
  };
}
