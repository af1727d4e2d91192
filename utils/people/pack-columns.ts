/** Turns records into the columns of a pack, with offices, provenance and lists of countries kept once each. */
import type { SectionName, TextKind } from './pack-format.ts';
import {
  dateCode,
  ENTITY_FLAGS,
  MAX_TIER,
  ROLE_FLAGS,
  SECTION_NAMES,
  statusCode,
  TEXT_KIND_BITS,
  TEXT_KINDS,
} from './pack-format.ts';
import type { Entity, Person, Provenance, Role } from './person.ts';
import { surnameSpellings } from './surnames.ts';

/** Everything written as it comes, with strings under the numbers of their first use. */
export type RawColumns = Record<SectionName, number[]>;

/**
 * Columns of the records in the order given, and the strings their numbers stand for; columns that
 * only the whole file has are left empty. Throws as `writePack` does.
 */
export function collectColumns(entities: readonly Entity[]): {
  columns: RawColumns;
  strings: Interner<string>;
} {
  const tables = createTables();
  const columns = Object.fromEntries(
    SECTION_NAMES.map((name): [SectionName, number[]] => [name, []]),
  ) as RawColumns;
  for (const entity of entities) {
    try {
      addEntity(columns, tables, entity);
    } catch (error) {
      throw new RangeError(`"${entity.id}": ${error instanceof Error ? error.message : error}`);
    }
  }
  columns.textStarts.push(columns.texts.length);
  columns.roleStarts.push(columns.roleOffices.length);
  addTables(columns, tables);
  return { columns, strings: tables.strings };
}

export interface Interner<T> {
  values: T[];
  number: (value: T) => number;
}

interface Tables {
  strings: Interner<string>;
  offices: Interner<Role>;
  provenance: Interner<Provenance>;
  countryLists: Interner<readonly string[]>;
  languages: Interner<string>;
}

function createTables(): Tables {
  const tables: Tables = {
    strings: createInterner((text) => text),
    offices: createInterner(({ title, organisation, country }) =>
      JSON.stringify([title, organisation, country]),
    ),
    provenance: createInterner(({ status, sources }) => JSON.stringify([status, sources])),
    countryLists: createInterner((countries) => countries.join('\n')),
    languages: createInterner((language) => language),
  };
  // The string and the list that stand for "none" keep the number 0.
  tables.strings.number('');
  tables.countryLists.number([]);
  return tables;
}

/** Numbers by content, in the order of first use. */
function createInterner<T>(key: (value: T) => string): Interner<T> {
  const numbers = new Map<string, number>();
  const values: T[] = [];
  return {
    values,
    number(value) {
      const name = key(value);
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, values.length);
      return values.push(value) - 1;
    },
  };
}

function addEntity(columns: RawColumns, tables: Tables, entity: Entity): void {
  if (entity.name === '') throw new RangeError('the name is empty');
  const person = entity.kind === 'person' ? entity : undefined;
  columns.flags.push(entityFlags(entity));
  columns.qids.push(qidNumber(entity.qid));
  columns.nativeLanguage.push(
    entity.native === undefined ? 0 : tables.languages.number(entity.native.lang) + 1,
  );
  columns.countries.push(tables.countryLists.number(entity.countries));
  columns.born.push(dateCode(person?.born?.date));
  columns.died.push(dateCode(person?.died?.date));
  columns.bornProvenance.push(provenanceNumber(tables, person?.born));
  columns.diedProvenance.push(provenanceNumber(tables, person?.died));
  columns.partyProvenance.push(provenanceNumber(tables, person?.party));
  addTexts(columns, tables, entity);
  columns.roleStarts.push(columns.roleOffices.length);
  for (const role of person?.roles ?? []) addRole(columns, tables, role);
}

function entityFlags(entity: Entity): number {
  if (!Number.isInteger(entity.tier) || entity.tier < 0 || entity.tier > MAX_TIER) {
    throw new RangeError(`the tier ${entity.tier} is not 0 to ${MAX_TIER}`);
  }
  const tier = entity.tier << ENTITY_FLAGS.tierShift;
  if (entity.kind === 'organisation') return tier | ENTITY_FLAGS.organisation;
  return (
    tier |
    (entity.surnameShared === true ? ENTITY_FLAGS.surnameShared : 0) |
    (entity.surnameFirst === true ? ENTITY_FLAGS.surnameFirst : 0)
  );
}

/** 0 for none. */
function qidNumber(qid: string | undefined): number {
  if (qid === undefined) return 0;
  const number = /^Q[1-9]\d*$/.test(qid) ? Number(qid.slice(1)) : 0;
  if (number === 0 || number >= 2 ** 32) throw new RangeError(`"${qid}" is no QID`);
  return number;
}

function provenanceNumber(tables: Tables, fact: Provenance | undefined): number {
  return fact === undefined ? 0 : tables.provenance.number(fact);
}

function addTexts(columns: RawColumns, tables: Tables, entity: Entity): void {
  columns.textStarts.push(columns.texts.length);
  const person: Partial<Person> = entity.kind === 'person' ? entity : {};
  const texts: Record<TextKind, readonly (string | undefined)[]> = {
    name: [entity.name],
    full: [person.fullName],
    native: [entity.native?.text],
    alias: entity.aliases,
    surname: entity.kind === 'person' ? surnameSpellings(entity) : [],
    description: entity.description === '' ? [] : [entity.description],
    wikipedia: [entity.wikipedia],
    party: [person.party?.name],
    context: entity.context,
  };
  TEXT_KINDS.forEach((kind, code) => {
    for (const text of texts[kind]) {
      if (text !== undefined)
        columns.texts.push(tables.strings.number(text) * 2 ** TEXT_KIND_BITS + code);
    }
  });
}

function addRole(columns: RawColumns, tables: Tables, role: Role): void {
  columns.roleOffices.push(tables.offices.number(role));
  columns.roleBegins.push(dateCode(role.start));
  columns.roleEnds.push(dateCode(role.end));
  columns.roleProvenance.push(tables.provenance.number(role));
  columns.roleFlags.push(
    (role.ended === true ? ROLE_FLAGS.ended : 0) |
      (statusCode(role.endStatus) << ROLE_FLAGS.endStatusShift),
  );
}

function addTables(columns: RawColumns, { strings, ...tables }: Tables): void {
  for (const { title, organisation, country } of tables.offices.values) {
    columns.officeTitles.push(strings.number(title));
    columns.officeOrganisations.push(strings.number(organisation ?? ''));
    columns.officeCountries.push(strings.number(country ?? ''));
  }
  const addLists = (starts: number[], items: number[], lists: readonly (readonly string[])[]) => {
    for (const list of lists) {
      starts.push(items.length);
      for (const text of list) items.push(strings.number(text));
    }
    starts.push(items.length);
  };
  const { provenanceStarts, provenanceSources, countryListStarts, countryLists } = columns;
  for (const { status } of tables.provenance.values)
    columns.provenanceStatus.push(statusCode(status));
  addLists(
    provenanceStarts,
    provenanceSources,
    tables.provenance.values.map(({ sources }) => sources),
  );
  addLists(countryListStarts, countryLists, tables.countryLists.values);
  for (const language of tables.languages.values) columns.languages.push(strings.number(language));
}
