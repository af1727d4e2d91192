/** The questions look-ups ask, as addresses of MediaWiki's action API, each with the names and ids it gives away. */
import type { LookUpHosts } from './hosts.ts';

/** One question to one server. */
export interface LookUpRequest {
  address: string;
  /** The names or ids that are sent, all of them, as the log shows them. */
  sent: readonly string[];
}

/** Most items one request may name. */
export const MAX_BATCH = 50;
/** Candidates asked for by a name: more than that no reader tells apart, and each is up to 300 kB. */
const MAX_FOUND = 5;
/** Sentences of an article. */
const SENTENCES = 3;
/** CSS pixels: one of the widths that the server makes pictures in; it refuses any other. */
export const PORTRAIT_WIDTH = 120;
/** Seconds the servers' copies may lag behind for a request that can wait. */
const MAX_LAG = 5;
/** Character between the values of a parameter, and the one that replaces it where a value contains it. */
const BAR = '|';
const SEPARATOR = '\u001F';

type Parameters = Readonly<Record<string, string>>;

export interface RequestKind {
  hosts: LookUpHosts;
  /** One of many that nobody waits for: it stands back while the servers are behind with their work. */
  isBulk?: boolean | undefined;
}

const ITEM_PROPS = 'info|labels|aliases|descriptions|claims|sitelinks';
const ENGLISH = { languages: 'en|mul', languagefallback: '1' };

/** Whole items by the titles of their English articles. */
export function requestByTitle(titles: readonly string[], kind: RequestKind): LookUpRequest {
  const one: Parameters = titles.length === 1 ? { normalize: '1' } : {};
  return askWikidata(titles, kind, {
    ...{ action: 'wbgetentities', sites: 'enwiki', titles: joined(titles), props: ITEM_PROPS },
    ...ENGLISH,
    ...one,
  });
}

/** Whole items by their ids. */
export function requestById(ids: readonly string[], kind: RequestKind): LookUpRequest {
  return askWikidata(ids, kind, {
    ...{ action: 'wbgetentities', ids: joined(ids), props: ITEM_PROPS },
    ...ENGLISH,
  });
}

/** Names of the offices, parties and countries an item refers to. */
export function requestLabels(ids: readonly string[], kind: RequestKind): LookUpRequest {
  return askWikidata(ids, kind, {
    ...{ action: 'wbgetentities', ids: joined(ids), props: 'labels' },
    ...ENGLISH,
  });
}

/** Items that go by a name. */
export function requestSearch(name: string, kind: RequestKind): LookUpRequest {
  return askWikidata([name], kind, {
    ...{ action: 'wbsearchentities', search: name, language: 'en', uselang: 'en' },
    ...{ type: 'item', limit: String(MAX_FOUND) },
  });
}

/** The first sentences of an article. */
export function requestExtract(title: string, kind: RequestKind): LookUpRequest {
  return ask(kind.hosts.wikipedia, [title], kind, {
    ...{ action: 'query', titles: title, redirects: '1', prop: 'extracts' },
    ...{ exintro: '1', explaintext: '1', exsentences: String(SENTENCES) },
  });
}

/** Where a picture is, who made it, and under which licence. */
export function requestPicture(file: string, kind: RequestKind): LookUpRequest {
  return ask(kind.hosts.commons, [file], kind, {
    ...{ action: 'query', titles: `File:${file}`, prop: 'imageinfo' },
    ...{ iiprop: 'url|extmetadata', iiurlwidth: String(PORTRAIT_WIDTH) },
    iiextmetadatafilter: 'Artist|LicenseShortName|LicenseUrl',
  });
}

function askWikidata(
  sent: readonly string[],
  kind: RequestKind,
  parameters: Parameters,
): LookUpRequest {
  return ask(kind.hosts.wikidata, sent, kind, parameters);
}

function ask(
  origin: string,
  sent: readonly string[],
  { isBulk }: RequestKind,
  parameters: Parameters,
): LookUpRequest {
  if (sent.length === 0 || sent.length > MAX_BATCH) {
    throw new RangeError(`one request may name 1 to ${MAX_BATCH}, not ${sent.length}`);
  }
  const query = new URLSearchParams({
    ...parameters,
    // Anonymous, whatever the reader is logged in to.
    ...{ format: 'json', formatversion: '2', origin: '*' },
    ...(isBulk === true ? { maxlag: String(MAX_LAG) } : {}),
  });
  return { address: `${origin}/w/api.php?${query}`, sent };
}

/** MediaWiki's lists: parted by bars, or by a control character where a name has a bar in it. */
function joined(values: readonly string[]): string {
  if (!values.some((value) => value.includes(BAR))) return values.join(BAR);
  return SEPARATOR + values.join(SEPARATOR);
}
