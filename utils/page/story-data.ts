/** What a page declares about its story: title, author, own address, day and language. */
import { type LinkedThing, readLinkedData, textOf } from './linked-data.ts';
import { dayInAddress, readDay } from './story-day.ts';

export interface StoryData {
  title?: string | undefined;
  author?: string | undefined;
  /** Absolute http(s) address the page names as its own. */
  canonical?: string | undefined;
  /** Day the story was written, `YYYY-MM-DD`; absent when nothing sensible is said. */
  date?: string | undefined;
  /** BCP 47 tag. */
  lang?: string | undefined;
}

/** A page to be read: its document, and where it was found. */
export interface PageSource {
  document: Document;
  address: string;
  /** Milliseconds since 1970: stories of the future are mistakes. */
  now: number;
}

/** Types of things that are written by a newsroom, or by somebody who writes like one. */
const ARTICLE = /^(?:\w*Article|\w*BlogPosting|Report|LiveBlog)$/;
const NO_STORY = /^(?:TechArticle|ScholarlyArticle|APIReference)$/;
/** `meta` names that carry the day of publication, as content systems write them; most trusted first. */
const DATE_METAS = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'published_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'originalpublicationdate',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date',
];
const AUTHOR_METAS = ['author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator'];
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
/** Longest tag the contract takes, in characters. */
const MAX_TAG = 35;
/** Longest title or author kept, in UTF-16 units: what is longer is no title. */
const MAX_LINE = 500;

/** True for a described thing that is a story. */
export function isStory({ types }: LinkedThing): boolean {
  return types.some((type) => ARTICLE.test(type) && !NO_STORY.test(type));
}

/** What the page's `meta` elements say of the day of publication, most trusted first. */
export function publishedMetas(metas: ReadonlyMap<string, string>): string[] {
  return DATE_METAS.map((name) => metas.get(name)).filter((text) => text !== undefined);
}

/** The contents of the page's `meta` elements by lower-case name, property or itemprop; the first of each counts. */
export function readMetas(document: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/** Everything a page declares about its story; each part is absent where nothing usable is said. */
export function readStoryData(page: PageSource): StoryData {
  const metas = readMetas(page.document);
  const story = readLinkedData(page.document).find(isStory);
  return {
    title: readTitle(page.document, { metas, story }),
    author: readAuthor(metas, story),
    canonical: readCanonical(page, metas),
    date: readDate(page, { metas, story }),
    lang: readLanguage(page.document, { metas, story }),
  };
}

interface Declared {
  metas: ReadonlyMap<string, string>;
  story: LinkedThing | undefined;
}

function readTitle(document: Document, { metas, story }: Declared): string | undefined {
  const titles = [
    metas.get('og:title'),
    textOf(story?.values.headline),
    document.querySelector('h1')?.textContent,
    document.title,
  ];
  return titles.map(asLine).find((title) => title !== undefined);
}

function readAuthor(metas: Declared['metas'], story: Declared['story']): string | undefined {
  const said = story?.values.author ?? story?.values.creator;
  const names = (Array.isArray(said) ? said : [said]).map(textOf).map(asLine);
  const known = names.filter((name) => name !== undefined && !/^https?:/.test(name));
  if (known.length > 0) return asLine([...new Set(known)].join(', '));
  const lines = [...AUTHOR_METAS, 'article:author'].map((name) => asLine(metas.get(name)));
  return lines.find((line) => line !== undefined && !/^https?:/.test(line));
}

/** A canonical address that names the site's front page says nothing of this story. */
/** Longest canonical address that is believed, in UTF-16 units; what is longer names no story. */
const MAX_ADDRESS = 8_000;

function readCanonical(
  { document, address }: PageSource,
  metas: Declared['metas'],
): string | undefined {
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  for (const said of [link, metas.get('og:url')]) {
    if (!said || !URL.canParse(said, address)) continue;
    const url = new URL(said, address);
    const isFront = url.pathname === '/' && url.search === '' && new URL(address).pathname !== '/';
    const isWeb = /^https?:$/.test(url.protocol) && url.href.length <= MAX_ADDRESS;
    if (isWeb && !isFront) return url.href;
  }
  return undefined;
}

/** JSON-LD, then published_time and other meta, then itemprop, then `<time>`, then the address. */
function readDate(
  { document, address, now }: PageSource,
  { metas, story }: Declared,
): string | undefined {
  const said = [
    textOf(story?.values.datePublished),
    textOf(story?.values.dateCreated),
    ...publishedMetas(metas),
    ...datesInMarkup(document),
  ];
  for (const text of said) {
    const day = readDay(text, now);
    if (day) return day;
  }
  return dayInAddress(address, now);
}

function datesInMarkup(document: Document): (string | null)[] {
  const marked = document.querySelector('[itemprop="datePublished"]:not(meta)');
  const times = document.querySelectorAll('time[pubdate], article time, main time, time');
  return [marked, ...times]
    .filter((element) => element !== null)
    .map(
      (element) =>
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
    );
}

function readLanguage(document: Document, { metas, story }: Declared): string | undefined {
  const root = document.documentElement;
  const said = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    textOf(story?.values.inLanguage),
    metas.get('og:locale'),
    document.body?.getAttribute('lang'),
  ];
  return said
    .map((tag) => tag?.trim().replaceAll('_', '-'))
    .find((tag) => tag && tag.length <= MAX_TAG && LANGUAGE_TAG.test(tag));
}

function asLine(text: string | null | undefined): string | undefined {
  const line = text?.replace(/\s+/g, ' ').trim().slice(0, MAX_LINE);
  return line || undefined;
}
