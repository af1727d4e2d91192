/** Reads a Wikidata item as dumps and `wbgetentities` give it, however old or odd; what has not the form is not there. */

/** A parsed JSON object of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

/** An item that is there, under the id it has now. */
export interface WikidataItem {
  id: string;
  /** Ids that lead to this one. */
  redirectedFrom: string[];
  json: Json;
}

export type Rank = 'preferred' | 'normal' | 'deprecated';

/** A value, one nobody knows (`somevalue`), or the statement that there is none (`novalue`). */
export type Snak = { is: 'value'; value: unknown } | { is: 'unknown' } | { is: 'none' };

export interface Statement {
  rank: Rank;
  main: Snak;
  qualifiers: Json;
}

const ITEM_ID = /^Q[1-9]\d*$/;

/** The item, or undefined for a deleted one, a property, a bare redirect and anything else. */
export function readItem(json: unknown): WikidataItem | undefined {
  if (!isObject(json) || !isItemId(json.id) || json.missing !== undefined) return undefined;
  if (json.redirect !== undefined) return undefined;
  const from = isObject(json.redirects) ? json.redirects.from : undefined;
  return { id: json.id, redirectedFrom: isItemId(from) ? [from] : [], json };
}

/** A bare redirect, as some dumps have it: `{ "entity": "Q1", "redirect": "Q2" }`. */
export function readRedirect(json: unknown): { from: string; to: string } | undefined {
  if (!isObject(json)) return undefined;
  const from = json.entity ?? json.id;
  return isItemId(from) && isItemId(json.redirect) ? { from, to: json.redirect } : undefined;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isItemId(value: unknown): value is string {
  return typeof value === 'string' && ITEM_ID.test(value);
}

/** Old dumps write `[]` for an empty map. */
export function asObject(value: unknown): Json {
  return isObject(value) ? value : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text of a label or description in one language. */
export function textIn(texts: unknown, language: string): string | undefined {
  const text = asObject(asObject(texts)[language]).value;
  return typeof text === 'string' ? tidy(text) : undefined;
}

/** Aliases in one language. */
export function aliasesIn(aliases: unknown, language: string): string[] {
  return asList(asObject(aliases)[language]).flatMap((alias) => {
    const text = asObject(alias).value;
    return typeof text === 'string' ? (tidy(text) ?? []) : [];
  });
}

/** One space between words, lone surrogates replaced; undefined where nothing is left. */
export function tidy(text: string): string | undefined {
  return text.toWellFormed().replace(/\s+/g, ' ').trim() || undefined;
}

/** All statements of a property but deprecated ones. */
export function statementsOf({ json }: WikidataItem, property: string): Statement[] {
  return asList(asObject(json.claims)[property]).flatMap((claim) => {
    if (!isObject(claim) || claim.rank === 'deprecated') return [];
    return {
      rank: claim.rank === 'preferred' ? 'preferred' : 'normal',
      main: readSnak(claim.mainsnak),
      qualifiers: asObject(claim.qualifiers),
    };
  });
}

/** The preferred statements of a property, or all where none is preferred: what Wikidata calls best rank. */
export function bestStatements(item: WikidataItem, property: string): Statement[] {
  const all = statementsOf(item, property);
  const preferred = all.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : all;
}

/** Values of a qualifier, in their order. */
export function qualifiersOf({ qualifiers }: Statement, property: string): Snak[] {
  return asList(qualifiers[property]).map(readSnak);
}

function readSnak(snak: unknown): Snak {
  const { snaktype, datavalue } = asObject(snak);
  if (snaktype === 'novalue') return { is: 'none' };
  const { value } = asObject(datavalue);
  return snaktype === 'somevalue' || value === undefined
    ? { is: 'unknown' }
    : { is: 'value', value };
}

/** The item a snak names; old dumps have its number only. */
export function itemIdOf(snak: Snak | undefined): string | undefined {
  if (snak?.is !== 'value') return undefined;
  const { id, 'numeric-id': number } = asObject(snak.value);
  if (isItemId(id)) return id;
  return Number.isSafeInteger(number) && Number(number) > 0 ? `Q${number}` : undefined;
}

/** Ids of the items that statements name. */
export function itemIdsOf(statements: readonly Statement[]): string[] {
  return [...new Set(statements.flatMap(({ main }) => itemIdOf(main) ?? []))];
}
