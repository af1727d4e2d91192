/** Records of politicians, as a collection of reference facts has them, dirt included, to build packs from. */
import { readPartialDate } from '../../../utils/people/partial-date.ts';
import type { PartialDate, Person } from '../../../utils/people/person.ts';
import { findSurname } from '../../../utils/people/wikidata/surname.ts';
import type { FactPerson } from './fact.ts';

/** The record of one; dates that are none are unknown. Ids are QIDs. */
export function politicianRecord({ collection, qid, name, ...fact }: FactPerson): Person {
  const provenance = { status: 'unchecked', sources: [collection] } as const;
  const dated = (date: PartialDate | undefined) =>
    dateOrNone(date) === undefined ? undefined : { date: dateOrNone(date) ?? '', ...provenance };
  const countries = [...new Set(fact.roles.flatMap(({ country }) => country ?? []))];
  return {
    kind: 'person',
    id: qid ?? name,
    qid,
    name,
    ...findSurname(name, { familyNames: [], countries }),
    aliases: fact.aliases ?? [],
    description: '',
    countries,
    wikipedia: fact.wikipedia,
    tier: 1,
    context: [],
    born: dated(fact.born),
    died: dated(fact.died),
    roles: fact.roles.map(({ title, country, start, end }) => ({
      title,
      country,
      start: dateOrNone(start),
      end: dateOrNone(end),
      ...provenance,
    })),
  };
}

function dateOrNone(date: PartialDate | undefined): PartialDate | undefined {
  return readPartialDate(date) === undefined ? undefined : date;
}
