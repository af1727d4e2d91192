/** Notes as one page to print: text and a stylesheet, no script, nothing from elsewhere. */
import type { Note, NoteStory } from '../note.ts';
import { dayWriter } from './days.ts';
import type { ExportWords } from './markdown.ts';
import { byStory, type StoryNotes } from './selection.ts';

const STYLE = `:root{color-scheme:light dark}
body{max-inline-size:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Charter,Cambria,Georgia,serif}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-block:2rem .2rem;break-after:avoid}
article{margin-block:1.2rem;break-inside:avoid}
blockquote{margin:0 0 .4rem;padding-inline-start:.8rem;border-inline-start:2px solid #8a3a12;white-space:pre-line}
.text{white-space:pre-wrap;overflow-wrap:anywhere;margin:0}
.facts{margin:.2rem 0;color:#6a6355;font:.85rem/1.4 system-ui,sans-serif;overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){.facts{color:#aca392}blockquote{border-color:#f0a468}}
@media print{body{margin:0;max-inline-size:none}}`;

/** SHA-256 of `STYLE`: the page may have this stylesheet and nothing else. */
const STYLE_HASH = 'agK70TEM31j9Qe1SZEmdVG0s4/b4kaZV2IxKVU0m/g8=';

/** The text of an HTML file. */
export function writeHtml(notes: readonly Note[], words: ExportWords): string {
  const policy = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'`;
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(words.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(words.notes)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(words.notes)}</h1>`,
    ...byStory(notes).map((group) => writeStory(group, words)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function writeStory({ story, notes }: StoryNotes, words: ExportWords): string {
  const title = escapeHtml(story.title || words.untitled);
  const facts = [story.site, story.author, story.date].filter(Boolean).join(' · ');
  return [
    '<section>',
    `<h2 dir="auto">${linkTo(story, title)}</h2>`,
    `<p class="facts"><bdi>${escapeHtml(facts)}</bdi><br><bdi>${escapeHtml(story.address)}</bdi></p>`,
    ...notes.map((note) => writeNote(note, words)),
    '</section>',
  ].join('\n');
}

function linkTo({ address }: NoteStory, title: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return title;
  return `<a href="${escapeHtml(new URL(address).href)}" rel="noreferrer noopener">${title}</a>`;
}

function writeNote({ subject, text, tags, created }: Note, { language }: ExportWords): string {
  const quote = 'selector' in subject ? subject.selector.quote.exact : '';
  const person = 'person' in subject ? subject.person.name : '';
  const day = dayWriter(language)(created);
  const facts = [day, ...tags.map((tag) => `#${tag}`)].join(' · ');
  return [
    '<article>',
    ...(quote ? [`<blockquote dir="auto">${escapeHtml(quote)}</blockquote>`] : []),
    ...(person ? [`<p dir="auto"><strong>${escapeHtml(person)}</strong></p>`] : []),
    ...(text ? [`<p class="text" dir="auto">${escapeHtml(text)}</p>`] : []),
    `<p class="facts"><bdi>${escapeHtml(facts)}</bdi></p>`,
    '</article>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is nothing but text in elements and in quoted attributes; what no page may hold is replaced. */
function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, '\uFFFD')
    .replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
