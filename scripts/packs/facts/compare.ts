/** Compares a pack with reference facts: where both speak of one thing, do they say the same? */
import { foldName } from '../../../utils/language/fold.ts';
import { readPartialDate } from '../../../utils/people/partial-date.ts';
import type { Entity, PartialDate, Person, Role } from '../../../utils/people/person.ts';
import { mergeTerms } from '../../../utils/people/terms.ts';
import type { FactPerson, FactRole, Facts } from './fact.ts';
import { pairRoles } from './match-roles.ts';
import { createPersonSearch } from './same-person.ts';

export const FACT_KINDS = [
  'names',
  'native names',
  'births',
  'deaths',
  'role starts',
  'role ends',
  'QIDs',
  'Wikipedia titles',
  'organisations',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One fact both have. */
export interface Comparison {
  kind: FactKind;
  /** Record of the pack. */
  id: string;
  /** Office, where the fact is about one. */
  of?: string | undefined;
  pack: string;
  facts: string;
  collection: string;
  agrees: boolean;
}

/**
 * Every fact that the pack and the reference facts both have, in the order of the collections. Terms the facts have end
 * after the pack's as-of day say nothing of it.
 */
export function compareFacts(
  { entities, asOf }: { entities: readonly Entity[]; asOf: PartialDate },
  facts: Facts,
): Comparison[] {
  const people = entities.filter((entity) => entity.kind === 'person');
  const find = createPersonSearch(people);
  return [
    ...facts.people.flatMap((fact) =>
      find(fact).flatMap((person) => comparePerson(person, fact, asOf)),
    ),
    ...compareOrganisations(entities, facts),
  ];
}

function comparePerson(person: Person, fact: FactPerson, asOf: PartialDate): Comparison[] {
  const { collection } = fact;
  const compare = (
    kind: FactKind,
    pack: string | undefined,
    said: string | undefined,
    agrees: (pack: string, said: string) => boolean,
  ): Comparison[] =>
    pack === undefined || said === undefined
      ? []
      : [{ kind, id: person.id, pack, facts: said, collection, agrees: agrees(pack, said) }];
  return [
    ...compare('names', person.name, fact.name, (_, said) => hasName(person, said)),
    ...compare('native names', person.native?.text, fact.native, (_, said) =>
      hasName(person, said),
    ),
    ...compare('births', person.born?.date, fact.born, isSameDate),
    ...compare('deaths', person.died?.date, fact.died, isSameDate),
    ...compare('QIDs', person.qid, fact.qid, isSame),
    ...compare('Wikipedia titles', person.wikipedia, fact.wikipedia, isSame),
    ...compareRoles(person, fact, asOf),
  ];
}

function isSame(a: string, b: string): boolean {
  return a === b;
}

/** Whether two dates may mean one day. */
export function isSameDate(a: PartialDate, b: PartialDate): boolean {
  const [one, other] = [readPartialDate(a), readPartialDate(b)];
  if (one === undefined || other === undefined) return a === b;
  return one.first <= other.last && other.first <= one.last;
}

/** Whether the record goes by the name, or by its words in another order or with more given names between them. */
function hasName(person: Person, name: string): boolean {
  const folded = foldName(name);
  return [person.name, person.fullName, person.native?.text, ...person.aliases].some((form) => {
    const own = foldName(form ?? '');
    return (
      own === folded || isSubset(words(own), words(folded)) || isSubset(words(folded), words(own))
    );
  });
}

/** Words of a folded name, without the marks of generations and nicknames. */
function words(folded: string): Set<string> {
  return new Set(
    folded
      .replace(/[,"“”]|\b(?:jr|sr|ii|iii)\b/g, '')
      .trim()
      .split(/ +/),
  );
}

function isSubset(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  return few.size > 1 && [...few].every((word) => many.has(word));
}

/** What the pack says of an office whose end it does not know, where the facts have it end before the as-of day. */
function stillHeld(role: FactRole, said: FactRole, asOf: PartialDate): string | undefined {
  const [end, known] = [readPartialDate(said.end), readPartialDate(asOf)];
  const isOver = end !== undefined && known !== undefined && end.last <= known.last;
  return isOver && role.ended !== true ? 'still in office' : undefined;
}

function compareRoles(person: Person, fact: FactPerson, asOf: PartialDate): Comparison[] {
  const roles = joinRoles(person.roles);
  return pairRoles(joinRoles(fact.roles), roles).flatMap(({ fact: said, role }) => {
    const about = { id: person.id, of: role.title, collection: fact.collection };
    return [
      ...compareDates('role starts', role.start, said.start, about),
      ...compareDates('role ends', role.end ?? stillHeld(role, said, asOf), said.end, about),
    ];
  });
}

function compareDates(
  kind: FactKind,
  pack: PartialDate | undefined,
  said: PartialDate | undefined,
  about: Pick<Comparison, 'id' | 'of' | 'collection'>,
): Comparison[] {
  if (pack === undefined || said === undefined) return [];
  return [{ kind, ...about, pack, facts: said, agrees: isSameDate(pack, said) }];
}

/** Terms as the card shows them: rows of one office that follow each other are one. */
function joinRoles(roles: readonly FactRole[]): FactRole[] {
  return mergeTerms(roles.map((role): Role => ({ ...role, status: 'unchecked', sources: [] }))).map(
    ({ role }) => role,
  );
}

function compareOrganisations(entities: readonly Entity[], { organisations }: Facts): Comparison[] {
  const named = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.kind !== 'organisation') continue;
    for (const name of [entity.name, ...entity.aliases]) named.set(foldName(name), entity);
  }
  return organisations.flatMap(({ collection, qid, name }) => {
    const entity = named.get(foldName(name));
    if (entity === undefined) return [];
    const pack = entity.qid ?? 'no QID';
    const agrees = entity.qid === undefined || qid === undefined || qid === entity.qid;
    return [
      { kind: 'organisations', id: entity.id, pack, facts: qid ?? 'no QID', collection, agrees },
    ];
  });
}
