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
  checksRoles: boolean;
  /** Milliseconds since 1970. */
  now: number;
}

/** Milliseconds after which facts of packs are worth a look: offices change within weeks. */
const OLD_MS = 30 * 86_400_000;

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
    offer: isAsked ? undefined : offerOf(terms, isDue({ outcome, terms, sought, asOf })),
    live: outcome?.found && liveFacts(outcome.found, { known: sought.known, asOf }),
    choices: (outcome?.choices ?? []).map(({ id, name, description }) => ({
      id,
      name,
      description,
    })),
    isNobody: isAsked && outcome.found === undefined && outcome.choices.length === 0,
  };
}

function offerOf(terms: LookUpTerms, isDue: boolean): CardLookUp['offer'] {
  const { when, isPrivate, checksRoles } = terms;
  if (when === 'unasked') return 'consent';
  return (when === 'cards' || (checksRoles && isDue)) && !isPrivate ? 'automatic' : 'press';
}

/** Whether both the pack's facts and the last look-up of somebody are old. */
function isDue({ outcome, terms, sought, asOf }: Parameters<typeof lookUpOf>[0]): boolean {
  const latest = Math.max(Date.parse(asOf), outcome?.found?.at ?? 0);
  return sought.known !== undefined && terms.now - latest > OLD_MS;
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
