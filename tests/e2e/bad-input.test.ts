/** Pages that are odd, broken or enormous get what can be had, a clear word on the rest, and no harm. */
import { expect, test } from 'vitest';
import { awaitCard } from './driver/card.ts';
import { writeNote } from './driver/notes.ts';
import { awaitInView, openPopup } from './driver/popup.ts';
import { awaitMarks, markedWords, pointAt } from './driver/story-page.ts';
import { say } from './driver/texts.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();

test.each([
  { path: '/malformed-data.html', says: '12 Apr 2025' },
  { path: '/no-date.html', says: say('storyUndated') },
  { path: '/year-1066.html', says: 'Kaja Kallas' },
  { path: '/huge.html', says: '12 Apr 2025' },
  { path: '/lone-surrogates.html', says: '12 Apr 2025' },
])('$path has marks, a card that says “$says”, and room for a note', async ({ path, says }) => {
  const story = await gloss.open(path);
  await awaitMarks(story, 'Dmitry Peskov', 'Kaja Kallas');
  await pointAt(story, 'Kaja Kallas');
  await awaitCard(gloss.session, story, 'Kaja Kallas', says);
  const popup = await openPopup(gloss.session, story);
  await writeNote(popup, 'Kaja Kallas', `A note on ${path}.`);
});

test('nobody is said to have held an office in 1066', async () => {
  const story = await gloss.open('/year-1066.html');
  await awaitMarks(story, 'Kaja Kallas');
  await pointAt(story, 'Kaja Kallas');
  const { text } = await awaitCard(gloss.session, story, 'Kaja Kallas');
  const [before = ''] = text.split(`\n${say('now')}\n`);
  expect(before).not.toMatch(/High Representative|Prime Minister/);
});

test.each([
  { path: '/shop.html', says: say('noStoryTitle') },
  { path: '/empty.html', says: say('nobodyTitle') },
])('$path has no marks, and the popup says “$says”', async ({ path, says }) => {
  const page = await gloss.open(path);
  const popup = await openPopup(gloss.session, page);
  await awaitInView(popup, says);
  expect(await markedWords(page)).toEqual([]);
});
