/** Stories in the dresses of real sites are marked, explained, and left as they are. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { awaitCard } from './driver/card.ts';
import { openSession, type Session } from './driver/session.ts';
import {
  awaitMarks,
  markedNames,
  markedWords,
  openStory,
  pointAt,
  readMarks,
  serializeDom,
} from './driver/story-page.ts';
import { pause, until } from './driver/until.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();
const open = (layout: string) => gloss.open(`/layouts/${layout}.html`);

/** The card of somebody named on the page stands inside its window. */
async function expectCard(page: Page, words = 'Kallas', nth = 1): Promise<void> {
  await pointAt(page, words, nth);
  const { box } = await awaitCard(gloss.session, page, 'High Representative');
  const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(window.width);
  expect(box.y + box.height).toBeLessThanOrEqual(window.height);
}

describe('a page that stays as it is', () => {
  let plain: Session;
  beforeAll(async () => {
    plain = await openSession({ name: inject('browser'), extension: null });
  });
  afterAll(() => plain.close());

  test.each([
    'columns',
    'rtl',
    'vertical',
    'zoomed',
    'transformed',
    'unselectable',
    'sticky',
    'tables',
    'line-breaks',
    'greedy',
    'shadow',
    'slotted',
    'dialog',
    'xhtml',
    'clobbered',
    'furnished',
  ])('%s', async (layout) => {
    const without = await openStory(plain, `${gloss.stories.origin}/layouts/${layout}.html`);
    const page = await open(layout);
    await awaitMarks(page, 'Dmitry Peskov', 'Kaja Kallas');
    expect(await serializeDom(page)).toBe(await serializeDom(without));
    await expectCard(page);
    await without.close();
  });
});

test('dark: lines take the colour for light text', async () => {
  const page = await open('dark');
  await awaitMarks(page, 'Kaja Kallas');
  const names = Object.keys(await readMarks(page));
  expect(names).toContain('text-a-l');
  expect(names.filter((name) => !name.endsWith('-l'))).toEqual([]);
});

test('shadow: marks are drawn in shadow trees', async () => {
  const page = await open('shadow');
  await awaitMarks(page, 'Kaja Kallas');
  const line = await page.evaluate(() => {
    const words = document.querySelector('news-story')?.shadowRoot?.querySelector('p');
    return words && getComputedStyle(words, '::highlight(text-a)').textDecorationLine;
  });
  expect(line).toBe('underline');
});

test('full screen: the card stands above it', async () => {
  const page = await open('fullscreen');
  await awaitMarks(page, 'Kaja Kallas');
  await page.click('button');
  await until('full screen', () => page.evaluate(() => document.fullscreenElement !== null));
  await expectCard(page);
});

test('a story in a frame is marked and explained there', async () => {
  const page = await open('iframe');
  const frame = await until('the frame', async () => page.frames()[1]);
  await until('marks in the frame', () =>
    frame.evaluate(() =>
      [...(CSS.highlights.get('text-a') ?? [])].map(String).includes('Kaja Kallas'),
    ),
  );
});

test.each([
  { layout: 'rewritten', act: 'rewrite()', how: 'by document.open' },
  { layout: 'paywall', act: 'unlock()', how: 'behind a paywall' },
  { layout: 'live-blog', act: 'addEntry(); addEntry()', how: 'entry by entry' },
  { layout: 'consent', act: 'wall.remove()', how: 'behind a wall of consent' },
])('a story that comes $how is marked', async ({ layout, act }) => {
  const page = await open(layout);
  await awaitMarks(page, 'Dmitry Peskov');
  await page.evaluate(act);
  await awaitMarks(page, 'Kaja Kallas', 'Steve Witkoff');
  await expectCard(page);
  const marked = await markedNames(page);
  expect(marked.filter((words) => words === 'Kaja Kallas')).toHaveLength(1);
});

test('a page that becomes another one without loading is read anew, and nothing else is marked', async () => {
  const page = await open('spa');
  await awaitMarks(page, 'Dmitry Peskov', 'Kaja Kallas');
  await page.evaluate('turn()');
  await until('the marks of the second story alone', async () => {
    const marked = await markedWords(page);
    return marked.includes('Kaja Kallas') && !marked.includes('Dmitry Peskov');
  });
  // The page is given time to draw before it is read as another one; a card of the earlier reading closes then.
  await pause(2_000);
  await expectCard(page, 'Kallas', 1);
});

test('a page that comes back from the cache has its marks', async () => {
  const page = await open('columns');
  await awaitMarks(page, 'Kaja Kallas');
  const address = page.url();
  await page.evaluate('globalThis.isKept = true');
  await page.goto(`${gloss.stories.origin}/shop.html`);
  // Not by the driver, which waits for the page to load; this one does not load again.
  await page.evaluate(() => history.back());
  await until('the way back', () => page.evaluate((to) => location.href === to, address));
  await until('the page as it was', () => page.evaluate('globalThis.isKept') as Promise<boolean>);
  await awaitMarks(page, 'Kaja Kallas');
  await expectCard(page);
});

test('a hydrated page finds itself as it was served', async () => {
  const page = await open('hydrated');
  await awaitMarks(page, 'Kaja Kallas');
  await until(
    'the hydration',
    () => page.evaluate('globalThis.isWhole !== undefined') as Promise<boolean>,
  );
  expect(await page.evaluate('globalThis.isWhole')).toBe(true);
  await page.evaluate('like()');
  await awaitMarks(page, 'Kaja Kallas');
});

test('a page with broken prototypes is marked all the same', async () => {
  const page = await open('broken');
  await awaitMarks(page, 'Dmitry Peskov', 'Kaja Kallas');
});

test('a page that clears all highlights again and again keeps its marks', async () => {
  const page = await open('clearing');
  await awaitMarks(page, 'Kaja Kallas');
  await pause(3_500);
  await awaitMarks(page, 'Kaja Kallas');
});

test('nothing is marked in menus, fields, code and hidden text', async () => {
  const page = await open('unread');
  await awaitMarks(page, 'Steve Witkoff');
  await pause(500);
  const parents = await page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((ranges) =>
      [...ranges].map((range) => range.startContainer.parentElement?.closest('article') !== null),
    ),
  );
  expect(parents).not.toContain(false);
});

test('a story of one megabyte is marked, up to 150 names', async () => {
  const page = await open('long');
  await until('all marks', async () => (await markedNames(page)).length === 150);
  await expectCard(page, 'Kaja Kallas', 0);
});
