/** Look-ups on behalf of the card that shows; what they answer takes the place of what the card said before. */
import type { LookUpActions } from '@/components/person-card/LookUp.tsx';
import type { PersonCard } from '@/utils/messages.ts';
import type { Token } from '@/utils/page/intent-state.ts';
import type { ask } from '@/utils/platform/ask.ts';
import type { PlacedMention } from './page-story.ts';

/** A card as it stands now. */
interface Opened {
  answer: PersonCard;
  lookUp: LookUpActions;
}

export interface CardLookUps {
  /** A person's card is drawn, perhaps again: what it says by now. */
  open(token: Token, mention: PlacedMention, answer: PersonCard): Opened;
  /** The card has closed. */
  end(): void;
}

interface Current {
  token: Token;
  mention: PlacedMention['mention'];
  answer: PersonCard;
  state: LookUpActions['state'];
}

interface LookUpPorts {
  ask: typeof ask;
  /** Day the story was written, `YYYY-MM-DD`. */
  date: string | undefined;
}

/** `redraw` draws the card that shows, if one does. */
export function createCardLookUps({ ask, date }: LookUpPorts, redraw: () => void): CardLookUps {
  let current: Current | undefined;
  const end = () => {
    if (current?.state === 'asking') void ask('look-up.cancel', {});
    current = undefined;
  };
  /** Facts come first; the rest is asked for at once, and no more than once. */
  const lookUp = async ({
    choice,
    isAutomatic = false,
    isRest = false,
  }: {
    choice?: string | undefined;
    isAutomatic?: boolean;
    isRest?: boolean;
  }): Promise<void> => {
    const card = current;
    if (!card) return;
    card.state = 'asking';
    redraw();
    const { mention } = card;
    const answer = await ask('person.look-up', { mention, date, choice, isAutomatic });
    if (current !== card) return;
    if (answer.ok) card.answer = answer.value;
    const hasMore = answer.ok && answer.value.lookUp?.offer === 'more' && !isRest;
    card.state = answer.ok ? 'idle' : answer.failure.code;
    if (hasMore) await lookUp({ choice, isAutomatic, isRest: true });
    else redraw();
  };
  return {
    end,
    open(token, { mention }, answer) {
      if (current?.token !== token) {
        end();
        current = { token, mention, answer, state: 'idle' };
        const isWanted = answer.lookUp?.offer === 'automatic';
        if (isWanted) void Promise.resolve().then(() => lookUp({ isAutomatic: true }));
      }
      const { state, answer: latest } = current ?? { state: 'idle' as const, answer };
      return {
        answer: latest,
        lookUp: {
          state,
          onLookUp: (choice) => void lookUp({ choice }),
          onShowSent: () => void ask('look-ups.show', {}),
        },
      };
    },
  };
}
