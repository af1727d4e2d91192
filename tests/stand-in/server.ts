/** A server on this machine that answers look-ups as Wikidata, Wikipedia and Commons do, or as badly as a test wishes. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Opened, openOnLoopback } from '../../scripts/loopback.ts';
import type { Wiki, WikiItem } from './wiki.ts';

/** A request as it came. */
export interface Seen {
  path: string;
  query: Readonly<Record<string, string>>;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Answers in the place of the wiki; true if it did. */
export type Misbehave = (request: Seen, response: ServerResponse) => boolean;

export interface StandIn extends Opened {
  origin: string;
  /** Every request, but for the preflights of browsers. */
  seen: Seen[];
  /** Most requests that were under way at the same time. */
  mostAtOnce(): number;
  /** Bytes sent in answers of the wiki. */
  bytesSent(): number;
  /** From now on this answers first; undefined lets the wiki answer alone. */
  misbehave(how: Misbehave | undefined): void;
  /** Milliseconds before each answer. */
  delay: number;
}

export async function startStandIn(wiki: Wiki): Promise<StandIn> {
  const seen: Seen[] = [];
  let how: Misbehave | undefined;
  let [current, most, bytes] = [0, 0, 0];
  const server = createServer((request, response) => {
    if (request.method === 'OPTIONS') {
      allowAll(response).writeHead(204).end();
      return;
    }
    const one = readRequest(request);
    seen.push(one);
    most = Math.max(most, ++current);
    response.on('close', () => current--);
    setTimeout(() => {
      if (how?.(one, allowAll(response))) return;
      const { type, body } = answer(wiki, one, origin);
      bytes += body.length;
      allowAll(response)
        .writeHead(body.length === 0 ? 404 : 200, { 'content-type': type })
        .end(body);
    }, standIn.delay);
  });
  const opened = await openOnLoopback(server);
  const origin = `http://127.0.0.1:${opened.port}`;
  const standIn: StandIn = {
    ...opened,
    ...{ origin, seen, delay: 0 },
    mostAtOnce: () => most,
    bytesSent: () => bytes,
    misbehave(next) {
      how = next;
    },
  };
  return standIn;
}

function allowAll(response: ServerResponse): ServerResponse {
  return response
    .setHeader('access-control-allow-origin', '*')
    .setHeader('access-control-allow-headers', 'api-user-agent');
}

function readRequest({ url = '', headers }: IncomingMessage): Seen {
  const { pathname, searchParams } = new URL(url, 'http://stand.in');
  return { path: decodeURIComponent(pathname), query: Object.fromEntries(searchParams), headers };
}

function answer(wiki: Wiki, { path, query }: Seen, origin: string): { type: string; body: Buffer } {
  const picture = path.startsWith('/thumb/')
    ? wiki.pictures[path.slice('/thumb/120px-'.length)]
    : undefined;
  if (path !== '/w/api.php') return { type: 'image/png', body: Buffer.from(picture?.bytes ?? []) };
  const json = answerQuery(wiki, query, origin);
  return { type: 'application/json; charset=utf-8', body: Buffer.from(JSON.stringify(json)) };
}

function answerQuery(wiki: Wiki, query: Seen['query'], origin: string): unknown {
  if (query.action === 'wbgetentities') return { entities: entitiesOf(wiki, query), success: 1 };
  if (query.action === 'wbsearchentities') return { search: searchIn(wiki, query), success: 1 };
  if (query.prop === 'extracts')
    return { batchcomplete: true, query: { pages: [articleOf(wiki, query)] } };
  if (query.prop === 'imageinfo')
    return { batchcomplete: true, query: { pages: [fileOf(wiki, query, origin)] } };
  return { error: { code: 'unknown_action', info: 'Unrecognized value for parameter "action".' } };
}

function listOf(values = ''): string[] {
  if (values === '') return [];
  return values.startsWith('\u001F') ? values.slice(1).split('\u001F') : values.split('|');
}

function entitiesOf(
  wiki: Wiki,
  { ids, titles, props = '' }: Seen['query'],
): Record<string, unknown> {
  const byId = listOf(ids).map((id) => {
    const to = wiki.redirects[id] ?? id;
    const item = wiki.items.find((one) => one.id === to);
    const redirects = to === id ? {} : { redirects: { from: id, to } };
    return [to, item ? { ...writeItem(item, props), ...redirects } : { id, missing: '' }] as const;
  });
  const byTitle = listOf(titles).map((title, nth) => {
    const item = wiki.items.find((one) => one.title === title);
    return item
      ? ([item.id, writeItem(item, props)] as const)
      : ([String(-1 - nth), { site: 'enwiki', title, missing: '' }] as const);
  });
  return Object.fromEntries([...byId, ...byTitle]);
}

function writeItem(
  { id, labels, aliases = [], description, claims = {}, title }: WikiItem,
  props: string,
) {
  const term = (value: string, language = 'en') => ({ language, value });
  const all = {
    labels: Object.fromEntries(
      Object.entries(labels).map(([language, value]) => [language, term(value, language)]),
    ),
    aliases: aliases.length === 0 ? {} : { en: aliases.map((alias) => term(alias)) },
    descriptions: description === undefined ? {} : { en: term(description) },
    claims,
    sitelinks: title === undefined ? {} : { enwiki: { site: 'enwiki', title, badges: [] } },
  };
  const wanted = listOf(props);
  return {
    type: 'item',
    id,
    ...Object.fromEntries(Object.entries(all).filter(([name]) => wanted.includes(name))),
  };
}

function searchIn({ items }: Wiki, { search = '' }: Seen['query']): object[] {
  const wanted = search.toLowerCase();
  return items
    .filter(({ labels, aliases = [] }) =>
      [...Object.values(labels), ...aliases].some((name) => name.toLowerCase().startsWith(wanted)),
    )
    .map(({ id, labels, description }) => ({
      id,
      label: labels.en,
      description,
      match: { type: 'label' },
    }));
}

function articleOf({ extracts }: Wiki, { titles = '' }: Seen['query']): object {
  const extract = extracts[titles];
  return extract === undefined
    ? { ns: 0, title: titles, missing: true }
    : { pageid: 1, ns: 0, title: titles, extract };
}

function fileOf(
  { pictures }: Wiki,
  { titles = '', iiurlwidth = '' }: Seen['query'],
  origin: string,
): object {
  const file = titles.replace(/^File:/, '');
  const picture = pictures[file];
  if (picture === undefined) return { ns: 6, title: titles, missing: true };
  const { author, licence } = picture;
  const extmetadata = {
    ...(author === undefined ? {} : { Artist: { value: author } }),
    ...(licence === undefined ? {} : { LicenseShortName: { value: licence } }),
  };
  const thumburl = `${origin}/thumb/${iiurlwidth}px-${encodeURIComponent(file)}`;
  const descriptionurl = `${origin}/wiki/File:${encodeURIComponent(file)}`;
  return { ns: 6, title: titles, imageinfo: [{ thumburl, descriptionurl, extmetadata }] };
}
