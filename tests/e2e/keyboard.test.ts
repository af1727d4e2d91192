/** The whole way by the keyboard alone: from name to name, into the card, through it, and back to where the focus was. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { awaitCard, awaitNoCard, focusInCard, readCard } from './driver/card.ts';
import { pressKeys } from './driver/popup.ts';
import { type Shortcuts, useShortcuts } from './driver/shortcuts.ts';
import { awaitMarks } from './driver/story-page.ts';
import { say } from './driver/texts.ts';
import { until } from './driver/until.ts';
import { useGloss } from './driver/use-gloss.ts';

/** More than a card has places where the focus stops. */
const MOST_STOPS = 16;

const gloss = useGloss();
let story: Page;
let keys: Shortcuts;

beforeEach(async () => {
  story = await gloss.open('/demo.html');
  await awaitMarks(story, 'Dmitry Peskov', 'Kaja Kallas');
  await story.evaluate(() => document.querySelector<HTMLElement>('a[href]')?.focus());
  keys = await useShortcuts(gloss.session, story);
});

/** Whether the focus is where the page had it. */
const isFocusInPage = () =>
  story.evaluate(() => document.activeElement === document.querySelector('a[href]'));

test('from name to name and back, with the focus left alone', async () => {
  await keys.press('next-mark');
  const first = await awaitCard(gloss.session, story, 'Steve Witkoff');
  await keys.press('next-mark');
  await until('another card', async () => {
    const card = await readCard(gloss.session, story);
    return card !== null && card.text !== first.text;
  });
  await keys.press('previous-mark');
  await awaitCard(gloss.session, story, 'Steve Witkoff');
  expect(await isFocusInPage()).toBe(true);
});

test('into the card, through its buttons, and out again', async () => {
  const { session } = gloss;
  await keys.press('open-card');
  await awaitCard(session, story, 'Steve Witkoff');
  await until('the focus in the card', async () => (await focusInCard(session, story)) !== null);
  const met: (string | null)[] = [];
  // The last of them stands at the foot of the card.
  while (!met.includes(say('addNote')) && met.length < MOST_STOPS) {
    await pressKeys(story, 'Tab');
    met.push(await focusInCard(session, story));
  }
  for (const label of [
    say('pinCard'),
    say('closeCard'),
    say('notThem'),
    say('nextMention'),
    say('addNote'),
  ]) {
    expect(met).toContain(label);
  }
  await pressKeys(story, 'Escape');
  await awaitNoCard(session, story);
  expect(await isFocusInPage()).toBe(true);
});

test('the card’s own button closes it, and the focus comes back', async () => {
  const { session } = gloss;
  await keys.press('open-card');
  await until('the focus in the card', async () => (await focusInCard(session, story)) !== null);
  await until('the closing button', async () => {
    await pressKeys(story, 'Tab');
    return (await focusInCard(session, story)) === say('closeCard');
  });
  await pressKeys(story, 'Enter');
  await awaitNoCard(session, story);
  expect(await isFocusInPage()).toBe(true);
});

test('a shortcut without a card to act on says so', async () => {
  expect(await keys.press('pin-card')).toBe(false);
  expect(await keys.press('add-note')).toBe(false);
  await keys.press('next-mark');
  await awaitCard(gloss.session, story, 'Steve Witkoff');
  expect(await keys.press('pin-card')).toBe(true);
});

test.each([2, 4])('zoomed %d times, the card stands inside the window', async (factor) => {
  await keys.zoom(factor);
  try {
    await until('the zoom', () => story.evaluate((by) => devicePixelRatio === by, factor));
    await keys.press('next-mark');
    const { box } = await awaitCard(gloss.session, story, 'Steve Witkoff');
    const window = await story.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(window.width);
    expect(box.y + box.height).toBeLessThanOrEqual(window.height);
  } finally {
    await keys.zoom(1);
  }
});
