/** What a Wikidata item says of a human, with other items still as ids: everything a pack keeps, and no more. */
import type { PartialDate } from '../person.ts';
import {
  asObject,
  bestStatements,
  itemIdOf,
  itemIdsOf,
  qualifiersOf,
  type Statement,
  statementsOf,
  textIn,
  tidy,
  type WikidataItem,
} from './item.ts';
import { readNames } from './names.ts';
import { dateOf } from './time.ts';

/** Properties by what they say. */
const INSTANCE_OF = 'P31';
const HUMAN = 'Q5';
const BIRTH = 'P569';
const DEATH = 'P570';
const CITIZENSHIP = 'P27';
const PARTY = 'P102';
const OCCUPATION = 'P106';
const POSITION = 'P39';
const FAMILY_NAME = 'P734';
const NATIVE_NAME = 'P1559';
const START = 'P580';
const END = 'P582';
/** Of what an office is: "of", the organisation directed, the jurisdiction, the country. */
const OFFICE_OF = ['P642', 'P2389'] as const;
const OFFICE_IN = ['P1001', 'P17'] as const;

/** Occupations kept as context words; the first are the ones people are known for. */
const MAX_OCCUPATIONS = 3;

export interface RoleDraft {
  position: string;
  organisation?: string | undefined;
  country?: string | undefined;
  start?: PartialDate | undefined;
  end?: PartialDate | undefined;
  /** The end has come, nobody knows when. */
  ended?: boolean | undefined;
}

export interface PersonDraft {
  id: string;
  name: string;
  aliases: string[];
  native?: { lang: string; text: string } | undefined;
  description: string;
  wikipedia?: string | undefined;
  /** How many wikis have a page on them. */
  sitelinks: number;
  born?: PartialDate | undefined;
  died?: PartialDate | undefined;
  /** Known to be dead, with or without a date. */
  isDead: boolean;
  party?: string | undefined;
  countries: string[];
  occupations: string[];
  familyNames: string[];
  roles: RoleDraft[];
}

/** Whether an item is one person: a human, and no fictional or supposed one. */
export function isHuman(item: WikidataItem): boolean {
  return statementsOf(item, INSTANCE_OF).some(({ main }) => itemIdOf(main) === HUMAN);
}

/** The draft of a human in these languages, most wanted first; undefined for other items and for people without a name. */
export function draftPerson(
  item: WikidataItem,
  languages: readonly string[],
): PersonDraft | undefined {
  if (!isHuman(item)) return undefined;
  const native = readNative(item);
  const wikipedia = sitelinkTitle(item, 'enwiki');
  const names = readNames(item.json, { languages, native: native?.text, wikipedia });
  if (names === undefined) return undefined;
  const died = bestStatements(item, DEATH);
  return {
    id: item.id,
    ...names,
    native: native?.text === names.name ? undefined : native,
    description: readDescription(item, languages),
    wikipedia,
    sitelinks: countSitelinks(item),
    born: firstDate(bestStatements(item, BIRTH)),
    died: firstDate(died),
    isDead: died.some(({ main }) => main.is !== 'none'),
    party: itemIdOf(latest(bestStatements(item, PARTY))?.main),
    countries: itemIdsOf(stillTrue(bestStatements(item, CITIZENSHIP))),
    occupations: itemIdsOf(bestStatements(item, OCCUPATION)).slice(0, MAX_OCCUPATIONS),
    familyNames: itemIdsOf(bestStatements(item, FAMILY_NAME)),
    roles: statementsOf(item, POSITION).flatMap(readRole),
  };
}

/** Every item a draft names, whose label is needed to complete it. */
export function itemsOf({
  party,
  countries,
  occupations,
  familyNames,
  roles,
}: PersonDraft): string[] {
  return [
    ...countries,
    ...occupations,
    ...familyNames,
    ...(party === undefined ? [] : [party]),
    ...roles.flatMap(({ position, organisation, country }) =>
      [position, organisation, country].filter((id) => id !== undefined),
    ),
  ];
}

/** Later terms may be preferred, which makes earlier ones no less true: all ranks but deprecated count. */
function readRole(statement: Statement): RoleDraft[] {
  const position = itemIdOf(statement.main);
  if (position === undefined) return [];
  const ends = qualifiersOf(statement, END);
  const end = ends.map(dateOf).find((date) => date !== undefined);
  return [
    {
      position,
      organisation: firstItem(statement, OFFICE_OF),
      country: firstItem(statement, OFFICE_IN),
      start: qualifiersOf(statement, START)
        .map(dateOf)
        .find((date) => date !== undefined),
      end,
      // An end nobody can date, being unknown or coarser than a year, is an end nevertheless.
      ended: end === undefined && ends.some(({ is }) => is !== 'none') ? true : undefined,
    },
  ];
}

function firstItem(statement: Statement, properties: readonly string[]): string | undefined {
  return properties
    .flatMap((property) => qualifiersOf(statement, property))
    .map(itemIdOf)
    .find((id) => id !== undefined);
}

function firstDate(statements: readonly Statement[]): PartialDate | undefined {
  return statements.map(({ main }) => dateOf(main)).find((date) => date !== undefined);
}

/** Statements without an end, or all where every one has ended. */
function stillTrue(statements: readonly Statement[]): readonly Statement[] {
  const lasting = statements.filter((statement) =>
    qualifiersOf(statement, END).every(({ is }) => is === 'none'),
  );
  return lasting.length > 0 ? lasting : statements;
}

/** The statement that began last among those that still hold. */
function latest(statements: readonly Statement[]): Statement | undefined {
  const start = (statement: Statement) =>
    qualifiersOf(statement, START)
      .map(dateOf)
      .find((date) => date !== undefined) ?? '';
  return stillTrue(statements)
    .filter(({ main }) => main.is === 'value')
    .reduce<Statement | undefined>(
      (best, statement) =>
        best !== undefined && start(best) >= start(statement) ? best : statement,
      undefined,
    );
}

function readNative(item: WikidataItem): PersonDraft['native'] {
  for (const { main } of bestStatements(item, NATIVE_NAME)) {
    if (main.is !== 'value') continue;
    const { text, language } = asObject(main.value);
    const name = typeof text === 'string' ? tidy(text) : undefined;
    if (name !== undefined && typeof language === 'string') return { lang: language, text: name };
  }
  return undefined;
}

function readDescription({ json }: WikidataItem, languages: readonly string[]): string {
  for (const language of languages) {
    const text = textIn(json.descriptions, language);
    if (text !== undefined) return text;
  }
  return '';
}

function sitelinkTitle({ json }: WikidataItem, site: string): string | undefined {
  const { title } = asObject(asObject(json.sitelinks)[site]);
  return typeof title === 'string' ? tidy(title) : undefined;
}

function countSitelinks({ json }: WikidataItem): number {
  return Object.keys(asObject(json.sitelinks)).length;
}
