/** What is kept of an item that people refer to: an office, a party, a country, an occupation, a family name. */

import { bestStatements, itemIdOf, type Snak, textIn, type WikidataItem } from './item.ts';
import { FALLBACKS } from './names.ts';

const COUNTRY_CODE = 'P297';
/** Jurisdiction before country: an office of a state may be one in the world. */
const COUNTRY_OF_ITEM = ['P1001', 'P17'] as const;

export interface ItemDescription {
  label: string;
  /** ISO 3166-1 alpha-2, of a country. */
  code?: string | undefined;
  /** Id of the country an office is in. */
  country?: string | undefined;
}

/** The description of an item; undefined where it has no label in these languages nor in a common one. */
export function describeItem(
  item: WikidataItem,
  languages: readonly string[],
): ItemDescription | undefined {
  for (const language of [...languages, ...FALLBACKS]) {
    const label = textIn(item.json.labels, language);
    if (label === undefined) continue;
    return { label, code: countryCode(item), country: countryOf(item) };
  }
  return undefined;
}

function countryCode(item: WikidataItem): string | undefined {
  return bestStatements(item, COUNTRY_CODE)
    .map(({ main }) => textOf(main))
    .find((code) => code !== undefined && /^[A-Z]{2}$/.test(code));
}

function textOf(snak: Snak): string | undefined {
  return snak.is === 'value' && typeof snak.value === 'string' ? snak.value : undefined;
}

function countryOf(item: WikidataItem): string | undefined {
  return COUNTRY_OF_ITEM.flatMap((property) =>
    bestStatements(item, property).map(({ main }) => itemIdOf(main)),
  ).find((id) => id !== undefined);
}
