/** Decodes single records out of a pack's columns. */
import type { Columns, SectionName, TextKind } from './pack-format.ts';
import {
  dateOf,
  ENTITY_FLAGS,
  ROLE_FLAGS,
  statusOf,
  TEXT_KIND_BITS,
  TEXT_KINDS,
} from './pack-format.ts';
import type {
  DatedFact,
  Entity,
  NamedFact,
  Organisation,
  Person,
  Provenance,
  Role,
} from './person.ts';

/** Strings by number. */
export interface PackStrings {
  text: (string: number) => string;
  id: (entity: number) => string;
}

/** One text of an entity: what it is, and the number of its string. */
export interface TextReference {
  kind: TextKind;
  string: number;
}

/** The texts of an entity, in the order of their kinds. */
export function textsOf(columns: Columns, entity: number): TextReference[] {
  const { texts, textStarts } = columns;
  const found: TextReference[] = [];
  const end = Math.min(textStarts[entity + 1] ?? 0, texts.length);
  for (let at = textStarts[entity] ?? end; at < end; at++) {
    const text = texts[at] ?? 0;
    const kind = TEXT_KINDS[text & (2 ** TEXT_KIND_BITS - 1)];
    if (kind !== undefined) found.push({ kind, string: text >>> TEXT_KIND_BITS });
  }
  return found;
}

/** A reader of whole records by position. */
export function createRecordReader(
  columns: Columns,
  strings: PackStrings,
): (entity: number) => Entity {
  const at = (section: SectionName, nth: number) => columns[section][nth] ?? 0;
  const list = (lists: { starts: SectionName; items: SectionName; nth: number }): string[] => {
    const end = Math.min(at(lists.starts, lists.nth + 1), columns[lists.items].length);
    const texts: string[] = [];
    for (let item = at(lists.starts, lists.nth); item < end; item++) {
      texts.push(strings.text(at(lists.items, item)));
    }
    return texts;
  };
  const provenance = (nth: number): Provenance => ({
    status: statusOf(at('provenanceStatus', nth)) ?? 'unchecked',
    sources: list({ starts: 'provenanceStarts', items: 'provenanceSources', nth }),
  });

  function readRole(nth: number): Role {
    const office = at('roleOffices', nth);
    const flags = at('roleFlags', nth);
    return present({
      title: strings.text(at('officeTitles', office)),
      organisation: strings.text(at('officeOrganisations', office)) || undefined,
      country: strings.text(at('officeCountries', office)) || undefined,
      start: dateOf(at('roleBegins', nth)),
      end: dateOf(at('roleEnds', nth)),
      ended: flags & ROLE_FLAGS.ended ? true : undefined,
      endStatus: statusOf(flags >> ROLE_FLAGS.endStatusShift),
      ...provenance(at('roleProvenance', nth)),
    });
  }

  function readRoles(entity: number): Role[] {
    const end = Math.min(at('roleStarts', entity + 1), columns.roleOffices.length);
    const roles: Role[] = [];
    for (let nth = at('roleStarts', entity); nth < end; nth++) roles.push(readRole(nth));
    return roles;
  }

  function readDated(
    entity: number,
    facts: { dates: SectionName; provenance: SectionName },
  ): DatedFact | undefined {
    const date = dateOf(at(facts.dates, entity));
    return date === undefined ? undefined : { date, ...provenance(at(facts.provenance, entity)) };
  }

  function readNative(
    entity: number,
    text: string | undefined,
  ): { lang: string; text: string } | undefined {
    const language = at('nativeLanguage', entity);
    if (text === undefined || language === 0) return undefined;
    return { lang: strings.text(at('languages', language - 1)), text };
  }

  function readParty(entity: number, name: string | undefined): NamedFact | undefined {
    return name === undefined ? undefined : { name, ...provenance(at('partyProvenance', entity)) };
  }

  return (entity) => {
    const texts = textsOf(columns, entity);
    const all = (wanted: TextKind) =>
      texts.filter(({ kind }) => kind === wanted).map(({ string }) => strings.text(string));
    const one = (kind: TextKind) => all(kind)[0];
    const flags = at('flags', entity);
    const qid = at('qids', entity);
    const shared: Organisation = {
      kind: 'organisation',
      id: strings.id(entity),
      qid: qid === 0 ? undefined : `Q${qid}`,
      name: one('name') ?? '',
      aliases: all('alias'),
      native: readNative(entity, one('native')),
      description: one('description') ?? '',
      countries: list({
        starts: 'countryListStarts',
        items: 'countryLists',
        nth: at('countries', entity),
      }),
      wikipedia: one('wikipedia'),
      tier: flags >> ENTITY_FLAGS.tierShift,
      context: all('context'),
    };
    if (flags & ENTITY_FLAGS.organisation) return present(shared);
    return present<Person>({
      ...shared,
      kind: 'person',
      fullName: one('full'),
      surname: one('surname'),
      surnameShared: flags & ENTITY_FLAGS.surnameShared ? true : undefined,
      surnameFirst: flags & ENTITY_FLAGS.surnameFirst ? true : undefined,
      born: readDated(entity, { dates: 'born', provenance: 'bornProvenance' }),
      died: readDated(entity, { dates: 'died', provenance: 'diedProvenance' }),
      party: readParty(entity, one('party')),
      roles: readRoles(entity),
    });
  };
}

/** The record without the properties that have no value. */
function present<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
