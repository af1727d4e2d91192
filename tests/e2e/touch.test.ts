/** Fingers: a tap on a name opens a sheet, a tap elsewhere closes it, and a link stays a link. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { awaitCard, awaitNoCard, readCard } from './driver/card.ts';
import { awaitMarks, findWords } from './driver/story-page.ts';
import { pause, until } from './driver/until.ts';
import { useGloss } from './driver/use-gloss.ts';

/** CSS pixels of a small phone. */
const PHONE = { width: 360, height: 640 };
const gloss = useGloss({ viewport: PHONE });
let story: Page;

beforeEach(async () => {
  story = await gloss.open('/demo.html');
  await story.setViewport({ ...PHONE, hasTouch: true });
  await awaitMarks(story, 'Dmitry Peskov', 'Kaja Kallas');
});

async function tap(words: string, nth = 0): Promise<void> {
  const { x, y } = await findWords(story, words, nth);
  await story.touchscreen.tap(x, y);
}

test('a tap on a name opens a sheet at the bottom, as wide as the window', async () => {
  await tap('Peskov', 1);
  const { box } = await awaitCard(gloss.session, story, 'Press Secretary');
  expect(box.x).toBe(0);
  expect(box.width).toBe(await story.evaluate(() => document.documentElement.clientWidth));
  expect(Math.round(box.y + box.height)).toBe(PHONE.height);
  expect(box.height).toBeLessThanOrEqual(PHONE.height * 0.61);
  await pause(800);
  expect(await readCard(gloss.session, story)).not.toBeNull();
});

test('a tap on another name takes over, and one elsewhere closes', async () => {
  await tap('Peskov', 1);
  await awaitCard(gloss.session, story, 'Press Secretary');
  // The sheet covers the middle, where words are scrolled to.
  const { x, y } = await findWords(story, 'Putin', 1);
  await story.evaluate((by) => scrollBy(0, by), y - 60);
  await story.touchscreen.tap(x, 60);
  await awaitCard(gloss.session, story, 'Vladimir Putin');
  await story.evaluate(() => scrollTo(0, 0));
  await story.touchscreen.tap(180, 40);
  await awaitNoCard(gloss.session, story);
});

test('a link under a mark is followed, and opens no sheet', async () => {
  await tap('Marco Rubio');
  await until('the link to be followed', async () => story.url().endsWith('#rubio'));
  await pause(800);
  expect(await readCard(gloss.session, story)).toBeNull();
});
