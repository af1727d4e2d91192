/** A story in a tab, as a reader has it: words to point at, marks to see, and the DOM to compare. */
import type { Page } from 'puppeteer-core';
import { HIGHLIGHT_NAMES, ON_LIGHT_TEXT } from '../../../utils/page/marks.ts';
import type { Session } from './session.ts';
import { pause, until } from './until.ts';

/** Milliseconds a pointer takes between two of its reports; sweeps are made of them. */
const STEP = 16;

export interface Place {
  x: number;
  y: number;
}

/** Opens an address in a new tab and waits for its load event. */
export async function openStory(session: Session, address: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(address);
  return page;
}

/** Words under each highlight of the page, by the highlight's name, as the page itself can read them. */
export function readMarks(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [
        name,
        [...ranges].map((range) => range.toString().replaceAll('\u00AD', '')),
      ]),
    ),
  );
}

/** All marked words of a page, whatever kind of mark they carry; empty while there is none. */
export async function markedWords(page: Page): Promise<string[]> {
  return Object.values(await readMarks(page)).flat();
}

/** Words that are marked as names; what is claimed has marks of its own. */
export async function markedNames(page: Page): Promise<string[]> {
  const marks = await readMarks(page);
  const names = [HIGHLIGHT_NAMES.first, HIGHLIGHT_NAMES.again];
  return names.flatMap((name) => [name, name + ON_LIGHT_TEXT]).flatMap((name) => marks[name] ?? []);
}

/** The marked words, as soon as these are among them. */
export function awaitMarks(page: Page, ...words: readonly string[]): Promise<string[]> {
  return until(`marks on ${words.join(', ')}`, async () => {
    const marked = await markedWords(page);
    return words.every((word) => marked.includes(word)) && marked;
  });
}

/** Words that carry the tint of a note. */
export async function tintedWords(page: Page): Promise<string[]> {
  return (await readMarks(page))[HIGHLIGHT_NAMES.note] ?? [];
}

/** Resolves when these words carry the tint of a note. */
export async function awaitTint(page: Page, words: string): Promise<void> {
  await until(`a tint on ${words}`, async () => (await tintedWords(page)).includes(words));
}

/**
 * Scrolls to the n-th place (from 0) where the story says some words, and tells their middle.
 * Words are found across elements and soft hyphens.
 * @throws {Error} when the page does not say them that often
 */
export async function findWords(page: Page, words: string, nth = 0): Promise<Place> {
  const place = await page.evaluate(showWords, words, nth);
  if (place === null) throw new Error(`The page does not say “${words}” ${nth + 1} times.`);
  return place;
}

/** Runs in the page, and so knows nothing but its parameters. */
function showWords(wanted: string, nth: number): Place | null {
  const letters: { node: Text; at: number }[] = [];
  const spell = (node: Text) => {
    if (node.parentElement?.closest('script, style, noscript')) return;
    for (let at = 0; at < node.data.length; at++) {
      if (node.data[at] !== '\u00AD') letters.push({ node, at });
    }
  };
  const walk = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text | Element;
      if (node instanceof Text) spell(node);
      else if (node.shadowRoot) walk(node.shadowRoot);
    }
  };
  walk(document.body);
  const text = letters.map(({ node, at }) => node.data[at]).join('');
  let start = text.indexOf(wanted);
  for (let n = 0; n < nth && start >= 0; n++) start = text.indexOf(wanted, start + 1);
  const first = letters[start];
  const last = letters[start + wanted.length - 1];
  if (first === undefined || last === undefined) return null;
  const range = new Range();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range.getClientRects()[0];
  return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Moves the pointer onto words, the way a hand does, and leaves it there. */
export async function pointAt(page: Page, words: string, nth = 0): Promise<Place> {
  const { x, y } = await findWords(page, words, nth);
  for (const away of [40, 24, 12, 5, 2, 0]) {
    await page.mouse.move(x - away, y + Math.min(away, 3));
    await pause(STEP);
  }
  return { x, y };
}

/** Selects words of the story, as a drag over them would. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at < 0 || node.parentElement?.closest('script, style')) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
  }, words);
}

/** The document as the page's own scripts see it, text and attributes included. */
export function serializeDom(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
