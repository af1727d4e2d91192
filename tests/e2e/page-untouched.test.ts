/** The page's document is the same with Gloss and without, but for one element while a card is open. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { awaitCard, awaitNoCard } from './driver/card.ts';
import { openSession, type Session } from './driver/session.ts';
import { awaitMarks, openStory, pointAt, serializeDom } from './driver/story-page.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();
let plain: Session;

beforeAll(async () => {
  plain = await openSession({ name: inject('browser'), extension: null });
});

afterAll(async () => {
  await plain.close();
});

async function serializePlain(path: string): Promise<string> {
  const page = await openStory(plain, gloss.stories.origin + path);
  const dom = await serializeDom(page);
  await page.close();
  return dom;
}

test.each(['/demo.html', '/strict.html', '/lone-surrogates.html'])(
  '%s keeps its document',
  async (path) => {
    const without = await serializePlain(path);
    const story = await gloss.open(path);
    await awaitMarks(story, 'Dmitry Peskov', 'Kaja Kallas');
    expect(await serializeDom(story)).toBe(without);
    await pointAt(story, 'Kaja Kallas');
    await awaitCard(gloss.session, story, 'Kaja Kallas');
    const hosts = await story.evaluate(() => {
      const own = [...document.documentElement.children].filter((e) => !e.matches('head, body'));
      return own.map((host) => ({ inside: host.innerHTML, open: host.shadowRoot !== null }));
    });
    expect(hosts).toEqual([{ inside: '', open: false }]);
    await story.mouse.move(2, 2, { steps: 5 });
    await awaitNoCard(gloss.session, story);
    expect(await serializeDom(story)).toBe(without);
  },
);

test('a page that is no article gets nothing at all', async () => {
  const without = await serializePlain('/shop.html');
  const page = await gloss.open('/shop.html');
  expect(await serializeDom(page)).toBe(without);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});
