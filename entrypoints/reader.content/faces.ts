/** What a card shows of somebody or of a claim, and what its buttons do. */

import type { LookUpActions } from '@/components/person-card/LookUp.tsx';
import type { CardFace } from '@/entrypoints/card.content/card-host.tsx';
import type { PopupTask } from '@/utils/message-fields.ts';
import type { PersonCard } from '@/utils/messages.ts';
import type { Hover } from '@/utils/page/hover-driver.ts';
import type { CardForm, MarkId } from '@/utils/page/intent-state.ts';
import { translate } from '@/utils/platform/translate.ts';
import type { CardPorts } from './cards.ts';
import type { ClaimKeeping } from './claim-keeping.ts';
import { describeClaim, saidBy } from './claim-texts.ts';
import type { ClaimMark } from './page-claims.ts';
import type { PlacedMention } from './page-story.ts';

interface FaceParts extends CardPorts {
  form: CardForm;
  hover: Hover;
  /** Scrolls to a mention or claim and opens its card. */
  goTo(id: MarkId): void;
}

interface PersonParts extends FaceParts {
  answer: PersonCard;
  lookUp: LookUpActions;
}

/** The card of one mention of a person. */
export function personFace(
  mention: PlacedMention,
  { story, claims, ask, form, hover, goTo, answer, lookUp }: PersonParts,
): CardFace {
  const all = story.mentionsOf(mention.chain);
  const index = all.indexOf(mention);
  const { entity, name } = mention.mention;
  const step = (by: 1 | -1) => {
    const next = all.at((index + by) % all.length);
    if (next) goTo(next.id);
  };
  const open = (task: PopupTask['do']) =>
    void ask('popup.open-at', { do: task, person: { entity, name } });
  return {
    of: 'person',
    props: {
      card: answer,
      mentions: { index, count: all.length, onStep: step },
      said: { claims: saidBy(mention.chain, { claims: claims.claims(), story }), onShow: goTo },
      form,
      onPin: hover.togglePin,
      onOpen: open,
      lookUp,
      onClose: hover.close,
      translate,
    },
  };
}

/** The card of a claim, or of one of its figures. */
export function claimFace(
  mark: ClaimMark,
  { story, form, hover, goTo, keeping }: FaceParts & { keeping: ClaimKeeping },
): CardFace {
  const openPerson = (chain: number) => {
    const [first] = story.mentionsOf(chain);
    if (first) goTo(first.id);
  };
  return {
    of: 'claim',
    props: {
      card: describeClaim(mark, story),
      keeping: keeping.stateOf(mark),
      form,
      onPin: hover.togglePin,
      onPerson: openPerson,
      onClaim: goTo,
      onKeep: () => void keeping.keep(mark),
      onClose: hover.close,
      translate,
    },
  };
}
