/** Completes the draft of a human to a record of a pack, once the items it names are known. */
import { readPartialDate } from '../partial-date.ts';
import type { Entity, PartialDate, Person, Provenance, Role } from '../person.ts';
import type { ItemDescription } from './description.ts';
import type { PersonDraft, RoleDraft } from './draft.ts';
import { findSurname } from './surname.ts';

export interface Surroundings {
  /** What is known of an item; undefined for one without a label in the languages wanted. */
  describe: (id: string) => ItemDescription | undefined;
  /** Day of the data. */
  asOf: PartialDate;
  /** Name of the source, as readers see it. */
  source: string;
}

/** Sitelinks from which a person has a tier; with fewer, 1. Leaders of large states have two hundred, a member of parliament five. */
const TIERS: readonly (readonly [sitelinks: number, tier: number])[] = [
  [120, 5],
  [60, 4],
  [25, 3],
  [8, 2],
];
/** Longest texts kept, in UTF-16 units: what a card can show. */
const LONGEST = { description: 160, title: 160, context: 40 } as const;
/** Nobody has lived longer, in years. */
const LONGEST_LIFE = 122;

/** The record. Facts are unchecked: nobody compared them with anything but Wikidata itself. */
export function completePerson(draft: PersonDraft, surroundings: Surroundings): Person {
  const { describe, source } = surroundings;
  const fact: Provenance = { status: 'unchecked', sources: [source] };
  const countries = [...new Set(draft.countries.flatMap((id) => codeOf(id, describe) ?? []))];
  const party = describe(draft.party ?? '')?.label;
  return {
    kind: 'person',
    id: draft.id,
    qid: draft.id,
    name: draft.name,
    aliases: draft.aliases,
    native: draft.native,
    ...findSurname(draft.name, { familyNames: labels(draft.familyNames, describe), countries }),
    description: shorten(draft.description),
    countries,
    wikipedia: draft.wikipedia,
    tier: TIERS.find(([least]) => draft.sitelinks >= least)?.[1] ?? 1,
    context: labels(draft.occupations, describe).filter(({ length }) => length <= LONGEST.context),
    born: draft.born === undefined ? undefined : { date: draft.born, ...fact },
    died: draft.died === undefined ? undefined : { date: draft.died, ...fact },
    party: party === undefined ? undefined : { name: party, ...fact },
    roles: draft.roles
      .flatMap((role) =>
        completeRole(role, { ...surroundings, fact, isOver: isOver(draft, surroundings) }),
      )
      .sort((a, b) => compare(b.start ?? '', a.start ?? '')),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function labels(ids: readonly string[], describe: Surroundings['describe']): string[] {
  return ids.flatMap((id) => describe(id)?.label ?? []);
}

/** Cut at a word. */
function shorten(text: string): string {
  if (text.length <= LONGEST.description) return text;
  return `${text.slice(0, LONGEST.description).replace(/\s+\S*$/, '')}…`.toWellFormed();
}

/** An office nobody has named in the languages wanted is left out. */
function completeRole(
  { position, organisation, country, start, end, ended }: RoleDraft,
  { describe, fact, isOver }: Surroundings & { fact: Provenance; isOver: boolean },
): Role[] {
  const office = describe(position);
  if (office === undefined || office.label.length > LONGEST.title) return [];
  return [
    {
      title: office.label.charAt(0).toUpperCase() + office.label.slice(1),
      organisation: describe(organisation ?? '')?.label,
      country: codeOf(country ?? office.country, describe),
      start,
      end,
      ended: end === undefined && (ended === true || isOver) ? true : undefined,
      ...fact,
    },
  ];
}

/** Code of a country, or of the one a state or a city lies in. */
function codeOf(id: string | undefined, describe: Surroundings['describe']): string | undefined {
  const item = describe(id ?? '');
  return item?.code ?? describe(item?.country ?? '')?.code;
}

/** Whoever is dead, or was born too long ago to be alive, holds no office, whatever rows without an end say. */
function isOver({ isDead, born }: PersonDraft, { asOf }: Surroundings): boolean {
  const [birth, today] = [readPartialDate(born), readPartialDate(asOf)];
  const days = LONGEST_LIFE * 365.25;
  return isDead || (birth !== undefined && today !== undefined && today.first - birth.last > days);
}

/** Reasons to leave somebody out of a pack. */
export interface PersonFilter {
  /** Fewest wikis with a page on the person. */
  minSitelinks?: number | undefined;
  /** Only who holds or held an office. */
  hasPosition?: boolean | undefined;
  /** Only who may have been alive on this day or later. */
  since?: PartialDate | undefined;
}

/** Whether a draft passes a filter. */
export function isWanted(
  draft: PersonDraft,
  { minSitelinks = 0, hasPosition, since }: PersonFilter,
): boolean {
  if (draft.sitelinks < minSitelinks || (hasPosition === true && draft.roles.length === 0))
    return false;
  const day = readPartialDate(since);
  if (day === undefined) return true;
  const death = readPartialDate(draft.died);
  if (death !== undefined) return death.last >= day.first;
  const birth = readPartialDate(draft.born);
  return birth === undefined || day.first - birth.last <= LONGEST_LIFE * 365.25;
}

/** Whether a record passes a filter; it knows no sitelinks, so its tier stands for them. */
export function isWantedRecord(entity: Entity, { hasPosition, since }: PersonFilter): boolean {
  if (entity.kind === 'organisation') return true;
  if (hasPosition === true && entity.roles.length === 0) return false;
  const [day, death] = [readPartialDate(since), readPartialDate(entity.died?.date)];
  return day === undefined || death === undefined || death.last >= day.first;
}
