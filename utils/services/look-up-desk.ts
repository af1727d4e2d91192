/** Use-case: a card asks for a look-up, and gets it only as far as the reader allows. */
import type { FoundDifference } from '@/utils/look-up-messages.ts';
import type { Params, PersonCard } from '@/utils/messages.ts';
import type { LookUpOptions } from '@/utils/options.ts';
import type { Sought } from '@/utils/people/look-up/judge.ts';
import { fail, type Result, succeed } from '@/utils/result.ts';
import type { PeopleService } from './describe-person.ts';
import type { LookUpTerms } from './live-facts.ts';
import type { LookUps } from './look-up.ts';

/** Where a card stands. */
export interface CardPlace {
  tab?: number | undefined;
  /** In a private window. */
  isPrivate: boolean;
}

export interface LookUpDesk {
  /** What a card may offer; undefined where the reader wants no look-ups. */
  terms(place: CardPlace): Promise<LookUpTerms | undefined>;
  /** The card anew. Asks for leave first where the reader was never asked, and fails as `look-ups-off` until they said yes. */
  lookUp(request: Params<'person.look-up'>, place: CardPlace): Promise<Result<PersonCard>>;
  /** Gives up what is asked on behalf of a tab's card. */
  cancel(place: CardPlace): void;
}

export interface LookUpDeskParts {
  options(): Promise<LookUpOptions>;
  people: Pick<PeopleService, 'seek' | 'describe'>;
  lookUps: Pick<LookUps, 'lookUp'>;
  /** Keeps what contradicts or goes beyond the packs. */
  noteDifference(difference: FoundDifference): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Opens the page on which the reader is told what look-ups send, and may allow them. */
  askForLeave(): Promise<void>;
}

interface OpenCard {
  subject: string;
  life: AbortController;
}

export function createLookUpDesk(parts: LookUpDeskParts): LookUpDesk {
  const { options, people, lookUps, askForLeave, noteDifference, now } = parts;
  const cards = new Map<number | undefined, OpenCard>();
  const terms = async ({ isPrivate }: CardPlace): Promise<LookUpTerms | undefined> => {
    const { when, checksRoles } = await options();
    return when === 'never' ? undefined : { when, isPrivate, checksRoles, now: now() };
  };
  /** A tab shows one card: what was asked for the one before is given up, unless it is asked again for the same. */
  const openCard = (subject: string, tab: number | undefined): AbortSignal => {
    const before = cards.get(tab);
    if (before?.subject === subject && !before.life.signal.aborted) return before.life.signal;
    before?.life.abort();
    const life = new AbortController();
    cards.set(tab, { subject, life });
    return life.signal;
  };
  /** What contradicts or goes beyond the packs. */
  const note = async ({ known }: Sought, { lookUp }: PersonCard): Promise<void> => {
    if (known === undefined || lookUp?.live === undefined) return;
    const { at, facts, offices } = lookUp.live;
    await noteDifference({ entity: known.id, name: known.name, at, facts, offices });
  };
  return {
    terms,
    async lookUp({ mention, date, choice, isAutomatic }, place) {
      const allowed = await terms(place);
      if (allowed?.when === 'unasked' && !isAutomatic) await askForLeave();
      if (allowed === undefined || allowed.when === 'unasked') return fail('look-ups-off');
      const sought = await people.seek({ mention, date });
      if (sought === undefined) return fail('refused', 'written down by the reader');
      const isWanted =
        allowed.when === 'cards' || (allowed.checksRoles && sought.known !== undefined);
      if (isAutomatic && (!isWanted || place.isPrivate)) return fail('look-ups-off');
      const signal = openCard(`${sought.name}|${sought.description}|${choice}`, place.tab);
      const done = await lookUps.lookUp(sought, { signal, choice });
      if (!done.ok) return done;
      const card = await people.describe({ mention, date, terms: allowed });
      await note(sought, card);
      if (done.value.isPartial !== true || card.lookUp === undefined) return succeed(card);
      return succeed({ ...card, lookUp: { ...card.lookUp, offer: 'more' } });
    },
    cancel({ tab }) {
      cards.get(tab)?.life.abort();
      cards.delete(tab);
    },
  };
}
