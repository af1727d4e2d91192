/** What a card says of look-ups: what it may still ask, what was answered, and where that contradicts the packs. */
import type { CardLookUp, LiveFacts } from '@/utils/look-up-messages.ts';
import type { LookUpWhen } from '@/utils/options.ts';
import { compareRecords } from '@/utils/people/look-up/compare.ts';
import type { Sought } from '@/utils/people/look-up/judge.ts';
import type { Person, Role } from '@/utils/people/person.ts';
import { rolesAt } from '@/utils/people/roles.ts';
import { toOffice, toPastOffice } from './card-offices.ts';
import type { LookedUp, LookUpOutcome } from './look-up.ts';

/** What the reader allows, where the card stands. */
export interface LookUpTerms {
  when: Exclude<LookUpWhen, 'never'>;
  /** Private windows ask nobody by themselves. */
  isPrivate: boolean;
}

/** Name of the source of facts, as cards give it. */
const SOURCE = 'Wikidata';
const ARTICLES = 'https://en.wikipedia.org/wiki/';

export function lookUpOf({
  outcome,
  terms,
  sought,
  asOf,
}: {
  outcome: LookUpOutcome | undefined;
  terms: LookUpTerms;
  sought: Sought;
  /** Day of the pack that knows the person. */
  asOf: string;
}): CardLookUp {
  const isAsked = outcome !== undefined && !outcome.isStale && outcome.isPartial !== true;
  return {
    offer: isAsked ? undefined : offerOf(terms),
    live: outcome?.found && liveFacts(outcome.found, { known: sought.known, asOf }),
    choices: (outcome?.choices ?? []).map(({ id, name, description }) => ({
      id,
      name,
      description,
    })),
    isNobody: isAsked && outcome.found === undefined && outcome.choices.length === 0,
  };
}

function offerOf({ when, isPrivate }: LookUpTerms): CardLookUp['offer'] {
  if (when === 'unasked') return 'consent';
  return when === 'cards' && !isPrivate ? 'automatic' : 'press';
}

function liveFacts(
  { person, day, at, extract, portrait }: LookedUp,
  { known, asOf }: { known: Person | undefined; asOf: string },
): LiveFacts {
  // Of somebody whom no pack knows, the card itself says all this.
  const { facts, offices } =
    known === undefined
      ? { facts: [], offices: [] }
      : compareRecords({ found: person, foundOn: day, known, knownOn: asOf });
  return {
    ...{ source: SOURCE, at, facts },
    offices: offices.map(({ role, instead }) => ({
      office: officeOn(role, day),
      instead: instead && officeOn(instead, asOf),
    })),
    extract: extract && { ...extract, address: addressOf(extract.title) },
    portrait,
  };
}

function officeOn(role: Role, day: string) {
  const [held] = rolesAt({ roles: [role], day, asOf: day });
  return held ? toOffice(held) : toPastOffice(role);
}

function addressOf(title: string): string {
  return ARTICLES + encodeURIComponent(title.replaceAll(' ', '_'));
}
