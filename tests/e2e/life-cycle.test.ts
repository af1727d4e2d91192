/** The extension comes, is updated and goes under a page that stays open. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { builtFolder } from '../../scripts/builds.ts';
import { awaitCard, awaitNoCard, readCard } from './driver/card.ts';
import { findClosedRoots } from './driver/closed-roots.ts';
import { GECKO_ID } from './driver/launch.ts';
import { awaitMarks, pointAt } from './driver/story-page.ts';
import { pause, until } from './driver/until.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();
/** Milliseconds in which a card has opened, if one opens at all. */
const CARD = 1_500;
let story: Page;

beforeEach(async () => {
  story = await gloss.open('/demo.html');
  await awaitMarks(story, 'Dmitry Peskov', 'Kaja Kallas');
});

async function countCards(): Promise<number> {
  const roots = await findClosedRoots(gloss.session.name, story);
  return roots.length;
}

test('after an update the page has one reader, and one card', async () => {
  const { browser, name } = gloss.session;
  await browser.installExtension(builtFolder(name));
  await until('the new reader to take its place', async () => {
    await story.mouse.move(2, 2);
    await pointAt(story, 'Kaja Kallas');
    await pause(CARD);
    const card = await readCard(gloss.session, story);
    return card?.text.includes('High Representative');
  });
  expect(await countCards()).toBe(1);
  await story.mouse.move(2, 2, { steps: 5 });
  await awaitNoCard(gloss.session, story);
  await awaitMarks(story, 'Dmitry Peskov', 'Kaja Kallas');
});

test('when the extension goes, every trace goes', async () => {
  const { browser, name, address } = gloss.session;
  await pointAt(story, 'Kaja Kallas');
  await awaitCard(gloss.session, story, 'High Representative');
  await browser.uninstallExtension(name === 'firefox' ? GECKO_ID : new URL(address).host);
  await awaitNoCard(gloss.session, story);
  // Chromium keeps the style sheet, Firefox the ranges; the one is nothing without the other.
  await until('the marks to go', () =>
    story.evaluate(() => {
      const { textDecorationLine } = getComputedStyle(document.body, '::highlight(text-a)');
      return CSS.highlights.size === 0 || textDecorationLine === 'none';
    }),
  );
});
