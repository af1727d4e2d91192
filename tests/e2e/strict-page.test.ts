/** A page that allows nothing, neither styles nor scripts nor strings that become code, still gets all of Gloss. */
import { expect, test } from 'vitest';
import { awaitCard } from './driver/card.ts';
import { writeNote } from './driver/notes.ts';
import { openPopup } from './driver/popup.ts';
import { awaitMarks, awaitTint, pointAt } from './driver/story-page.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();

test('marks, card and note work under a policy that allows nothing', async () => {
  const story = await gloss.open('/strict.html');
  await awaitMarks(story, 'Dmitry Peskov', 'Kaja Kallas');
  await pointAt(story, 'Kaja Kallas');
  const { box } = await awaitCard(gloss.session, story, 'High Representative');
  // Without its styles the card would be as wide as the page.
  expect(box.width).toBeLessThan(500);
  const popup = await openPopup(gloss.session, story);
  await writeNote(popup, 'Kaja Kallas', 'Seen on a strict page.');
  await awaitTint(story, 'Kaja Kallas');
});
