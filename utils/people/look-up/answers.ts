/** Reads what servers answer to look-ups; whatever has not the form, or speaks of something else, is refused in words. */
import {
  asObject,
  isObject,
  type Json,
  readItem,
  tidy,
  type WikidataItem,
} from '../wikidata/item.ts';
import type { LookUpHosts } from './hosts.ts';

/** Why an answer is none. */
export type Refused =
  /** The server asks to be left alone for a while; seconds where it says how many. */
  | { why: 'busy'; seconds?: number | undefined }
  /** It answered with an error of its own. */
  | { why: 'error'; says: string }
  /** It is no answer to what was asked. */
  | { why: 'unreadable'; says: string };

export type Answer<T> = { ok: true; value: T } | { ok: false; refused: Refused };

/** First sentences of an article: never the whole of it. */
export interface Extract {
  /** Title of the article they are from, which may not be the one asked for. */
  title: string;
  text: string;
}

/** A picture that may be shown, since its author and licence are known. */
export interface Picture {
  /** Address of the picture in the width asked for. */
  address: string;
  /** Page that describes it. */
  page: string;
  author: string;
  licence: string;
  licenceAddress?: string | undefined;
}

/** Longest texts kept, in UTF-16 units: what a card can show. */
const LONGEST = { error: 120, name: 160, extract: 600, author: 120, licence: 60 } as const;
/** Errors by which MediaWiki asks for patience. */
const BUSY = new Set(['maxlag', 'ratelimited', 'readonly', 'failed-save']);

/** Items by what was asked for: their id, also one that leads there, or the title of their English article. */
export function readItems(
  json: unknown,
  asked: readonly string[],
): Answer<Map<string, WikidataItem>> {
  const answer = readApi(json, 'entities');
  if (!answer.ok) return answer;
  const wanted = new Map(asked.map((name) => [sameTitle(name), name]));
  const items = new Map<string, WikidataItem>();
  for (const entity of entitiesOf(answer.value)) {
    const item = readItem(entity);
    // An entity that nobody asked for says nothing of those who were asked for.
    for (const name of item === undefined ? [] : namesIn(item)) {
      const found = wanted.get(sameTitle(name));
      if (item !== undefined && found !== undefined) items.set(found, item);
    }
  }
  return { ok: true, value: items };
}

/** Labels by id, of items alone. */
export function readLabels(json: unknown, asked: readonly string[]): Answer<Map<string, string>> {
  const read = readItems(json, asked);
  if (!read.ok) return read;
  const labels = new Map<string, string>();
  for (const [id, { json: item }] of read.value) {
    const texts = asObject(item.labels);
    const label = textOf(asObject(texts.en).value) ?? textOf(asObject(texts.mul).value);
    if (label !== undefined && label.length <= LONGEST.name) labels.set(id, label);
  }
  return { ok: true, value: labels };
}

/** Ids of the items that go by a name, the likeliest first. */
export function readFound(json: unknown): Answer<string[]> {
  const answer = readApi(json, 'search');
  if (!answer.ok) return answer;
  const found = Array.isArray(answer.value) ? answer.value : [];
  const ids = found.flatMap((one) => {
    const { id } = asObject(one);
    return typeof id === 'string' && /^Q[1-9]\d{0,11}$/.test(id) ? id : [];
  });
  return { ok: true, value: [...new Set(ids)] };
}

/** The extract; null where there is no such article, or nothing in it. */
export function readExtract(json: unknown): Answer<Extract | null> {
  const answer = readApi(json, 'query');
  if (!answer.ok) return answer;
  const { title, extract } = firstPage(answer.value);
  const text = textOf(extract);
  if (typeof title !== 'string' || text === undefined) return { ok: true, value: null };
  return { ok: true, value: { title: title.slice(0, LONGEST.name), text: shorten(text) } };
}

/** The picture; null where there is none, or none that may be shown: without author and licence there is no leave. */
export function readPicture(json: unknown, { pictures }: LookUpHosts): Answer<Picture | null> {
  const answer = readApi(json, 'query');
  if (!answer.ok) return answer;
  const { imageinfo } = firstPage(answer.value);
  const info = asObject(Array.isArray(imageinfo) ? imageinfo[0] : undefined);
  const data = asObject(info.extmetadata);
  const author = plainText(asObject(data.Artist).value, LONGEST.author);
  const licence = plainText(asObject(data.LicenseShortName).value, LONGEST.licence);
  const address = addressOn(info.thumburl, pictures);
  const page = webAddress(info.descriptionurl);
  if (author === undefined || licence === undefined || address === undefined) {
    return { ok: true, value: null };
  }
  if (page === undefined) return { ok: true, value: null };
  const licenceAddress = webAddress(asObject(data.LicenseUrl).value);
  return { ok: true, value: { address, page, author, licence, licenceAddress } };
}

/** The part of an answer that was asked for, unless the server says that something is wrong. */
function readApi(json: unknown, part: string): Answer<unknown> {
  if (!isObject(json)) return unreadable('no object');
  if (json.error !== undefined) return readError(asObject(json.error));
  return json[part] === undefined ? unreadable(`no “${part}”`) : { ok: true, value: json[part] };
}

function readError({ code, info, lag }: Json): Answer<never> {
  const says = textOf(code) ?? textOf(info) ?? 'unnamed error';
  if (!BUSY.has(says)) {
    return { ok: false, refused: { why: 'error', says: says.slice(0, LONGEST.error) } };
  }
  const seconds = typeof lag === 'number' && lag > 0 ? Math.ceil(lag) : undefined;
  return { ok: false, refused: { why: 'busy', seconds } };
}

function unreadable(says: string): Answer<never> {
  return { ok: false, refused: { why: 'unreadable', says } };
}

/** A map by id in every version of the format, but for an empty one, which was once a list. */
function entitiesOf(entities: unknown): unknown[] {
  return Array.isArray(entities) ? entities : Object.values(asObject(entities));
}

/** What an item may have been asked for by. */
function namesIn({ id, redirectedFrom, json }: WikidataItem): string[] {
  const { title } = asObject(asObject(json.sitelinks).enwiki);
  return [id, ...redirectedFrom, ...(typeof title === 'string' ? [title] : [])];
}

/** Titles begin with a capital, and an underscore is a space. */
function sameTitle(title: string): string {
  const spaced = title.replaceAll('_', ' ').trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function firstPage(query: unknown): Json {
  const { pages } = asObject(query);
  const [first] = Array.isArray(pages) ? pages : Object.values(asObject(pages));
  return asObject(first);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? tidy(value) : undefined;
}

/** Cut after a sentence where one ends in the second half, else after a word. */
function shorten(text: string): string {
  if (text.length <= LONGEST.extract) return text;
  const cut = text.slice(0, LONGEST.extract).toWellFormed();
  const end = cut.lastIndexOf('. ');
  const whole = end > LONGEST.extract / 2 ? cut.slice(0, end + 1) : cut.replace(/\s+\S*$/, '');
  return `${whole} …`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#039;': "'",
  '&nbsp;': ' ',
};

/** The words of a short text that may come with markup, which is never read as such. */
function plainText(value: unknown, longest: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const words = value
    .slice(0, 10 * longest)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#039|nbsp);/g, (entity) => ENTITIES[entity] ?? entity);
  return tidy(tidy(words)?.slice(0, longest) ?? '');
}

function webAddress(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2_000 || !URL.canParse(value)) return undefined;
  const { protocol, username, href } = new URL(value);
  return /^https?:$/.test(protocol) && username === '' ? href : undefined;
}

function addressOn(value: unknown, origins: readonly string[]): string | undefined {
  const address = webAddress(value);
  return address !== undefined && origins.includes(new URL(address).origin) ? address : undefined;
}
