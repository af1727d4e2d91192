/** The part of the contract that is about look-ups: what may be asked, and what a card learns. */
import * as v from 'valibot';
import { day, itemId, lookUpOptions, mention, request } from './message-fields.ts';
import type { Office, PersonCard } from './messages.ts';
import type { LookUpOptions } from './options.ts';
import type { Extract } from './people/look-up/answers.ts';
import type { FactFound } from './people/look-up/compare.ts';
import type { Portrait } from './people/look-up/kept.ts';

export const LOOK_UP_REQUESTS = {
  /**
   * Asks the open sources for a person, if the reader allows it; `choice` is the item that the reader says it is. The
   * answer is the card anew. A look-up that nobody pressed for is refused unless the reader wants those too.
   */
  'person.look-up': request(
    'page',
    v.object({
      mention,
      date: v.optional(day),
      choice: v.optional(itemId),
      isAutomatic: v.boolean(),
    }),
  ),
  /** The card has closed: what is asked on its behalf is given up. */
  'look-up.cancel': request('page', v.object({})),
  /** Opens the options at look-ups: what they send, whether they may, and what was sent. */
  'look-ups.show': request('page', v.object({})),
  'look-ups.options': request('view', v.object({})),
  'look-ups.set-options': request('view', lookUpOptions),
  /** Every request that was sent, latest first. */
  'look-ups.log': request('view', v.object({})),
  /** People of packs of whom look-ups have found something else than the packs say. */
  'look-ups.differences': request('view', v.object({})),
  /** Forgets what was sent, or what was answered. */
  'look-ups.clear': request('view', v.object({ what: v.picklist(['log', 'answers']) })),
} as const;

export interface LookUpAnswers {
  'person.look-up': PersonCard;
  'look-up.cancel': Record<never, never>;
  'look-ups.show': Record<never, never>;
  'look-ups.options': LookUpOptions;
  'look-ups.set-options': LookUpOptions;
  'look-ups.log': { requests: SentRequest[] };
  'look-ups.differences': { people: FoundDifference[] };
  'look-ups.clear': Record<never, never>;
}

/** How a card stands with look-ups. */
export interface CardLookUp {
  /**
   * What the card offers: to ask for leave first, to ask at a press, or to ask by itself; `more` where a look-up has
   * brought facts and the rest is still to be asked for. Absent where there is nothing more to ask.
   */
  offer?: 'consent' | 'press' | 'automatic' | 'more' | undefined;
  /** What was answered; absent where nobody was asked, or nobody was found. */
  live?: LiveFacts | undefined;
  /** Who may be meant, for the reader to say. */
  choices: { id: string; name: string; description: string }[];
  /** Asked, and found nobody. */
  isNobody: boolean;
}

/** What the open sources say of somebody, beside what the packs say. */
export interface LiveFacts {
  /** Name of the source of the facts. */
  source: string;
  /** When it answered, in milliseconds since 1970. */
  at: number;
  /** Those that no pack has, and those on which the source contradicts the packs. */
  facts: FactFound[];
  /** The same of offices; `instead` is what the packs say. */
  offices: { office: Office; instead?: Office | undefined }[];
  extract?: (Extract & { address: string }) | undefined;
  portrait?: Portrait | undefined;
}

/** Where a look-up contradicted or went beyond the packs. */
export interface FoundDifference extends Pick<LiveFacts, 'at' | 'facts' | 'offices'> {
  /** Id in the packs. */
  entity: string;
  name: string;
}

/** A request as the log has it. */
export interface SentRequest {
  /** Milliseconds since 1970. */
  at: number;
  host: string;
  /** Names and ids, all that was sent. */
  sent: string[];
}
