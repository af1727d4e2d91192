/** People out of looked-up items, as records like those of packs, whose offices go by the labels that came with them. */
import { countryOf } from '../../language/countries.ts';
import { foldName } from '../../language/fold.ts';
import type { PartialDate, Person } from '../person.ts';
import type { ItemDescription } from '../wikidata/description.ts';
import { draftPerson, itemsOf, type PersonDraft } from '../wikidata/draft.ts';
import { bestStatements, type WikidataItem } from '../wikidata/item.ts';
import { completePerson } from '../wikidata/person.ts';
import { MAX_BATCH } from './requests.ts';

const IMAGE = 'P18';
/** As cards name the source. */
export const WIKIDATA = 'Wikidata';
const LANGUAGES = ['en'];
/** Forms of state before a country's name. */
const STATE =
  /^(?:kingdom|republic|commonwealth|people s republic|federal republic|islamic republic|state) of (?:the )?/;
const WHOLE_NAMES: Readonly<Record<string, string>> = {
  'united states of america': 'US',
  'kingdom of the netherlands': 'NL',
  'russian federation': 'RU',
};

/** The draft of a human; undefined for whatever else an item is of. */
export function draftOf(item: WikidataItem): PersonDraft | undefined {
  return draftPerson(item, LANGUAGES);
}

/**
 * Ids whose labels the drafts need, as many as one request may name: what tells who somebody is comes first, then
 * offices, the latest first, so that a long life loses its beginnings.
 */
export function labelsFor(drafts: readonly PersonDraft[]): string[] {
  const recent = drafts.map((draft) => ({
    ...draft,
    roles: draft.roles.toSorted((a, b) => compare(b.start ?? '', a.start ?? '')),
  }));
  const offices = recent.flatMap((draft) => itemsOf({ ...draft, ...NOTHING_ELSE }));
  const others = recent.flatMap((draft) => itemsOf({ ...draft, roles: [] }));
  return [...new Set([...others, ...offices])].slice(0, MAX_BATCH);
}

const NOTHING_ELSE = { party: undefined, countries: [], occupations: [], familyNames: [] };

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The record of a draft on the day its item was asked for. */
export function personOf(
  draft: PersonDraft,
  { labels, day }: { labels: ReadonlyMap<string, string>; day: PartialDate },
): Person {
  const describe = (id: string): ItemDescription | undefined => {
    const label = labels.get(id);
    return label === undefined ? undefined : { label, code: codeOf(label) };
  };
  return completePerson(draft, { describe, asOf: day, source: WIKIDATA });
}

function codeOf(label: string): string | undefined {
  const folded = foldName(label);
  return WHOLE_NAMES[folded] ?? countryOf(folded) ?? countryOf(folded.replace(STATE, ''));
}

/** The name of the picture of a person; undefined where the item has none. */
export function pictureOf(item: WikidataItem): string | undefined {
  for (const { main } of bestStatements(item, IMAGE)) {
    const file = main.is === 'value' && typeof main.value === 'string' ? main.value : '';
    if (/^[^#<>[\]|{}/\\]{1,240}\.(?:jpe?g|png|gif|webp|tiff?|svg)$/i.test(file)) return file;
  }
  return undefined;
}
