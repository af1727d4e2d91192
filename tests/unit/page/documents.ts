/** Documents to read in tests, from a few words of markup. */
import { JSDOM } from 'jsdom';
import type { PageSource } from '@/utils/page/story-data.ts';

/** 22 November 2026: the tests' present. */
export const NOW = Date.UTC(2026, 10, 22);
const ADDRESS = 'https://news.example/world/a-delay';

/** A page with this head and body, at an address. */
export function pageOf({
  head = '',
  body = '',
  address = ADDRESS,
}: {
  head?: string;
  body?: string;
  address?: string;
}): PageSource {
  const markup = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  return { document: new JSDOM(markup, { url: address }).window.document, address, now: NOW };
}

/** A JSON-LD script with this text. */
export function linked(text: string): string {
  return `<script type="application/ld+json">${text}</script>`;
}

/** A paragraph long enough to be prose, about something. */
export function paragraph(about: string): string {
  return `<p>${about} was the word of the day, and nobody in the long room had expected it, least of all those who said it.</p>`;
}
