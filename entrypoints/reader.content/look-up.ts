/** Look-ups on behalf of the card that shows; its answer takes the place of what the card said before. */
import type { LookUpActions } from '@/components/person-card/LookUp.tsx';
import type { PersonCard } from '@/utils/messages.ts';
import type { Showing } from '@/utils/page/hover-driver.ts';
import type { ask } from '@/utils/platform/ask.ts';
import type { PlacedMention } from './page-story.ts';

export interface LookUpPorts {
  ask: typeof ask;
  date: string | undefined;
  mentionOf(showing: Showing<PersonCard>): PlacedMention | undefined;
  /** Draws the card. */
  show(showing: Showing<PersonCard>, lookUp: LookUpActions): void;
}

export interface CardLookUps {
  /** Shows a card, with what was looked up for it so far. */
  show(showing: Showing<PersonCard>): void;
  /** The card has closed. */
  end(): void;
}

export function createLookUps({ ask, date, mentionOf, show }: LookUpPorts): CardLookUps {
  let shown: Showing<PersonCard> | undefined;
  let state: LookUpActions['state'] = 'idle';
  const draw = () => {
    if (!shown) return;
    show(shown, {
      state,
      onLookUp: (choice) => void lookUp(choice),
      onShowSent: () => void ask('look-ups.show', {}),
    });
  };
  /** Facts come first; the rest is asked for at once, and no more than once. */
  const lookUp = async (choice?: string, isAutomatic = false, isRest = false) => {
    const before = shown;
    const mention = before && mentionOf(before)?.mention;
    if (!mention) return;
    state = 'asking';
    draw();
    const answer = await ask('person.look-up', { mention, date, choice, isAutomatic });
    if (shown?.token !== before.token) return;
    if (answer.ok) shown = { ...shown, answer: answer.value };
    const hasMore = answer.ok && answer.value.lookUp?.offer === 'more' && !isRest;
    state = hasMore ? 'asking' : answer.ok ? 'idle' : answer.failure.code;
    draw();
    if (hasMore) await lookUp(choice, isAutomatic, true);
  };
  const end = () => {
    if (state === 'asking') void ask('look-up.cancel', {});
    state = 'idle';
    shown = undefined;
  };
  return {
    end,
    show(showing) {
      const isSame = shown?.token === showing.token;
      if (!isSame) end();
      shown = { ...showing, answer: (isSame && shown?.answer) || showing.answer };
      draw();
      if (!isSame && shown.answer.lookUp?.offer === 'automatic') void lookUp(undefined, true);
    },
  };
}
