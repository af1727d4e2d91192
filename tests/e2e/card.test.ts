/** The card stands where it can be read, leads to a note, and leaves the page's own doings alone. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { runInFirefox } from './driver/bidi.ts';
import { awaitCard, awaitNoCard, pressOnCard, readCard } from './driver/card.ts';
import { awaitInView, pressKeys } from './driver/popup.ts';
import { awaitMarks, findWords, pointAt } from './driver/story-page.ts';
import { say } from './driver/texts.ts';
import { pause, until } from './driver/until.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();
let story: Page;

beforeEach(async () => {
  story = await gloss.open('/demo.html');
  await awaitMarks(story, 'Dmitry Peskov', 'Abbas Araghchi');
});

test.each([
  { where: 'near the top', words: 'Putin', nth: 0, name: 'Vladimir Putin' },
  { where: 'in the middle', words: 'Kaja Kallas', nth: 0, name: 'Kaja Kallas' },
  { where: 'in a caption', words: 'Putin', nth: 3, name: 'Vladimir Putin' },
  { where: 'near the end', words: 'Leavitt', nth: 2, name: 'Karoline Leavitt' },
])('the card of a name $where stands inside the window', async ({ words, nth, name }) => {
  await pointAt(story, words, nth);
  const { box } = await awaitCard(gloss.session, story, name);
  const window = await story.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(window.width);
  expect(box.y + box.height).toBeLessThanOrEqual(window.height);
});

test('a sweep across names opens nothing', async () => {
  const from = await findWords(story, 'Sergey Lavrov');
  for (let sweep = 0; sweep < 10; sweep++) {
    await story.mouse.move(from.x - 300, from.y - 60);
    await story.mouse.move(from.x + 300, from.y + 60, { steps: 12 });
  }
  await story.mouse.move(2, 2);
  // Twice as long as a card takes to open.
  await pause(800);
  expect(await readCard(gloss.session, story)).toBeNull();
});

test('Esc closes the card without moving the pointer', async () => {
  await pointAt(story, 'Kaja Kallas');
  await awaitCard(gloss.session, story, 'Kaja Kallas');
  await pressKeys(story, 'Escape');
  await awaitNoCard(gloss.session, story);
});

test('a link under a mark still leads where it leads', async () => {
  const { x, y } = await findWords(story, 'Marco Rubio');
  await story.mouse.click(x, y);
  await until('the link to be followed', async () => story.url().endsWith('#rubio'));
});

test('marks come back when the page clears all highlights', async () => {
  await story.evaluate(() => CSS.highlights.clear());
  await awaitMarks(story, 'Dmitry Peskov', 'Abbas Araghchi');
});

test('“Add note” opens the popup with that person chosen', async () => {
  const { session } = gloss;
  await pointAt(story, 'Dmitry Peskov');
  await awaitCard(session, story, 'Dmitry Peskov');
  await pressOnCard(session, story, say('addNote'));
  const address = `${session.address}/popup.html`;
  if (session.name === 'firefox') {
    // The popup hangs in a panel of the browser, where no driver reaches; only that it is there can be seen.
    const open = `[...Services.wm.getMostRecentWindow('navigator:browser').document
      .querySelectorAll('browser')].some((b) => b.currentURI?.spec.startsWith('${address}'))`;
    await until('the popup to open', () => runInFirefox<boolean>(session.browser, open));
    return;
  }
  const popup = await until('the popup to open', async () =>
    session.browser.targets().find((target) => target.url().startsWith(address)),
  );
  await awaitInView(await popup.asPage(), say('noteOn', { name: 'Dmitry Peskov' }));
});
