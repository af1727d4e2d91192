/** A page that a framework draws anew again and again is neither broken nor left without marks. */
import { expect, test } from 'vitest';
import { awaitCard } from './driver/card.ts';
import { awaitMarks, markedNames, pointAt } from './driver/story-page.ts';
import { until } from './driver/until.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();

/** What the page offers its test. */
interface Ticker {
  faults: string[];
  drawUntil(draws: number): Promise<void>;
}

test('the framework finds its page as it left it, and the marks follow', async () => {
  const story = await gloss.open('/re-rendered.html');
  await awaitMarks(story, 'Kaja Kallas');
  await story.evaluate((draws) => (globalThis as unknown as Ticker).drawUntil(draws), 60);
  await awaitMarks(story, 'Dmitry Peskov', 'Kaja Kallas', 'Steve Witkoff', 'Peskov', 'Kallas');
  await until(
    'no mark on words that are gone',
    async () => (await markedNames(story)).length === 5,
  );
  await pointAt(story, 'Steve Witkoff');
  await awaitCard(gloss.session, story, 'Steve Witkoff');
  expect(await story.evaluate(() => (globalThis as unknown as Ticker).faults)).toEqual([]);
});
