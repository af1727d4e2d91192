/** Every page that tests and the demo are made on: its path, its text, and the headers it is served with. */
import { readFileSync } from 'node:fs';
import { LAYOUTS } from './layouts.ts';
import { newsArticle, PARAGRAPHS, writePage } from './story-template.ts';

export interface ServedPage {
  type: string;
  headers?: Readonly<Record<string, string>>;
  /** The bytes to send; made when asked for. */
  body(): string;
}

const DATE = '2025-04-12';

/** Nothing may load, nothing may run, and strings may not become code. */
const STRICT_HEADERS = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** UTF-16 units; a page as large as a long live ticker of several days. */
const HUGE_LENGTH = 5_000_000;

const HTML = 'text/html; charset=utf-8';

/** Pages by path. */
export const PAGES: Readonly<Record<string, ServedPage>> = {
  '/demo.html': html(() => readHere('demo.html')),
  '/strict.html': { ...html(withoutStyle), headers: STRICT_HEADERS },
  '/re-rendered.html': html(() => readHere('re-rendered.html')),
  '/hostile.html': html(() => readHere('hostile.html')),
  '/vendor/preact.js': {
    type: 'text/javascript',
    body: () => readFileSync(new URL(import.meta.resolve('preact')), 'utf8'),
  },
  '/estonia-2022.html': html(() => story('A winter of grids and tanks', ESTONIA, '2022-11-18')),
  '/claims.html': html(() => story('Ministers count the money twice', CLAIMS, DATE)),
  '/malformed-data.html': html(malformedData),
  '/no-date.html': html(() => story('A delay, and no date', PARAGRAPHS)),
  '/year-1066.html': html(() => story('A delay, long ago', PARAGRAPHS, '1066-10-14')),
  '/empty.html': html(
    () =>
      `<!doctype html><title>Empty</title><script type="application/ld+json">${newsArticle('Empty', DATE)}</script>`,
  ),
  '/huge.html': html(() => story('Everything at once', hugeParagraphs(), DATE)),
  '/lone-surrogates.html': html(loneSurrogates),
  '/shop.html': html(shop),
  '/late.html': html(late),
  ...Object.fromEntries(
    Object.entries(LAYOUTS).map(([name, { body, type = HTML }]) => [
      `/layouts/${name}.html`,
      { type, body },
    ]),
  ),
};

/** Who says what, how much, and through whom; some of it twice. */
const CLAIMS = [
  'British Defence Secretary John Healey said on Friday that allies had pledged more than €21 billion in new military aid. “This is a record for the group, and it will reach the front within weeks,” Healey told reporters in Brussels.',
  'According to Reuters, NATO Secretary General Mark Rutte said that allies had pledged about €21 billion in military aid in the first quarter of the year.',
  'The EU’s foreign policy chief, Kaja Kallas, said total aid committed so far exceeds $26 billion. “Words stop no drones,” Kallas said.',
  'Kremlin spokesman Dmitry Peskov said the talks in St Petersburg had lasted four and a half hours. Russian media reported that the meeting lasted three hours.',
];

const ESTONIA = [
  'Estonian Prime Minister Kaja Kallas came to Riga on Friday to speak of cables, generators and tanks. Her country, Kallas said, had given a larger share of its wealth to Ukraine than almost any other.',
  'Beside her stood British Defence Secretary Ben Wallace, who had flown in from London that morning. Wallace spoke of training for recruits, and thanked Kallas for her bluntness.',
];

function html(body: () => string): ServedPage {
  return { type: HTML, body };
}

function readHere(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

function story(title: string, paragraphs: readonly string[], date?: string): string {
  return writePage({ title, paragraphs, linkedData: newsArticle(title, date) });
}

/** The demo story without what the strict page may not have. */
function withoutStyle(): string {
  return readHere('demo.html').replace(/<style>.*?<\/style>/s, '');
}

/** Says that it is an article in two other ways, and in a third that no parser understands. */
function malformedData(): string {
  return writePage({
    title: 'A delay, badly told to machines',
    paragraphs: PARAGRAPHS,
    linkedData: '{"@type": "NewsArticle", "datePublished": "2025-04-12", "headline": "A \n delay"',
    head: `<meta property="og:type" content="article">
<meta property="article:published_time" content="${DATE}T10:00:00Z">`,
  });
}

function hugeParagraphs(): string[] {
  const count = Math.ceil(HUGE_LENGTH / PARAGRAPHS.join('').length);
  return Array.from({ length: count }, (_, n) => PARAGRAPHS.map((p) => `${n + 1}. ${p}`)).flat();
}

/** Halves of emoji, beside, inside and between names. */
function loneSurrogates(): string {
  return writePage({
    title: 'A delay, and half an emoji',
    paragraphs: [...PARAGRAPHS, '<span id="broken"></span>'],
    linkedData: newsArticle('A delay, and half an emoji', DATE),
    script: String.raw`document.getElementById('broken').textContent =
      'Peskov \uD83D said so, \uDE00Kallas heard it\uD83D, and Steve\uD83D\uD83D Witkoff did not.';`,
  });
}

function shop(): string {
  return writePage({
    title: 'Garden chairs for every weather',
    paragraphs: [
      'Oak, ash or steel: our chairs stand where you put them. Delivery within a week.',
      'Customers also liked the bench Healey and the table Kallas.',
    ],
    linkedData: JSON.stringify({ '@type': 'Product', name: 'Garden chair', offers: { price: 79 } }),
  });
}

/** A story whose last paragraph comes when asked for, as endless pages have it. */
function late(): string {
  return writePage({
    title: 'A delay, told in two parts',
    paragraphs: PARAGRAPHS.slice(0, 2),
    linkedData: newsArticle('A delay, told in two parts', DATE),
    script: `function addRest() {
      const p = document.createElement('p');
      p.textContent = ${JSON.stringify(PARAGRAPHS[2])};
      document.querySelector('article').append(p);
    }`,
  });
}
