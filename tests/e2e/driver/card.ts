/** The card as a reader meets it: what it says, where it stands, and pressing what is on it. */
import type { Page } from 'puppeteer-core';
import { type ClosedRoot, findClosedRoots } from './closed-roots.ts';
import type { Session } from './session.ts';
import { type Place, pointAt } from './story-page.ts';
import { pause, until } from './until.ts';

export interface Card {
  text: string;
  box: { x: number; y: number; width: number; height: number };
}

/** The first element of a root that takes room on the screen, and says something. */
const VISIBLE = `[...root.querySelectorAll('*')].find((e) =>
  !e.matches('style, link, script') && e.getBoundingClientRect().height > 0 && e.innerText?.trim())`;

const LOOK = `(root) => {
  const card = ${VISIBLE};
  if (!card) return null;
  const { x, y, width, height } = card.getBoundingClientRect();
  return { text: card.innerText, box: { x, y, width, height } };
}`;

/** The card of a page, if one is open. */
export async function readCard(session: Session, page: Page): Promise<Card | null> {
  return (await findCard(session, page))?.card ?? null;
}

async function findCard(
  { name }: Session,
  page: Page,
): Promise<{ card: Card; root: ClosedRoot } | null> {
  for (const root of await findClosedRoots(name, page)) {
    const card = await root.evaluate<Card | null>(LOOK);
    if (card) return { card, root };
  }
  return null;
}

/** The card, as soon as it says all of these. */
export function awaitCard(session: Session, page: Page, ...says: readonly string[]): Promise<Card> {
  return until(`a card that says ${says.join(', ')}`, async () => {
    const card = await readCard(session, page);
    return card !== null && says.every((words) => card.text.includes(words)) && card;
  });
}

export function awaitNoCard(session: Session, page: Page): Promise<true> {
  return until('the card to close', async () => (await readCard(session, page)) === null);
}

/** Presses a button or link of the card by its words, or by how they begin, with the pointer. */
export async function pressOnCard(
  session: Session,
  page: Page,
  label: string,
  begins = false,
): Promise<void> {
  const { x, y } = await until(`“${label}” on the card`, async () => {
    const found = await findCard(session, page);
    return await found?.root.evaluate<Place | null>(`(root) => {
      const button = [...root.querySelectorAll('button, a')]
        .find((e) => {
          const words = e.innerText.trim() || e.ariaLabel || '';
          return ${begins} ? words.startsWith(${JSON.stringify(label)}) : words === ${JSON.stringify(label)};
        });
      if (!button) return null;
      button.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }`);
  });
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
}

/** Milliseconds in which a card opens, on a busy machine too. */
const OPENING = 1_000;

/** The card of some words says all of these as soon as the story is read again; the pointer comes back until it does. */
export async function awaitCardOf(
  session: Session,
  { story, words, says }: { story: Page; words: string; says: readonly string[] },
): Promise<void> {
  await story.bringToFront();
  await until(`a card of ${words} that says ${says.join(', ')}`, async () => {
    await pointAt(story, words);
    await pause(OPENING);
    const text = (await readCard(session, story))?.text ?? '';
    await story.mouse.move(2, 2, { steps: 5 });
    await awaitNoCard(session, story);
    return says.every((said) => text.includes(said));
  });
}

/** The name of what has the focus in the card; null where the focus is elsewhere. */
export async function focusInCard(session: Session, page: Page): Promise<string | null> {
  const found = await findCard(session, page);
  if (found === null) return null;
  return await found.root.evaluate<string | null>(`(root) => {
    const focused = root.activeElement;
    return focused && (focused.ariaLabel ?? focused.innerText.trim());
  }`);
}

/** The markup of the card and the rules it is drawn by, for a look at it in another place. */
export async function copyCard(
  session: Session,
  page: Page,
): Promise<{ markup: string; styles: string }> {
  const found = await until('a card', () => findCard(session, page));
  return await found.root.evaluate(`(root) => ({
    markup: root.innerHTML,
    styles: root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\\n'),
  })`);
}
