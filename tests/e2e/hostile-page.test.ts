/** A page that listens to everything learns no character of a note and no address of the extension. */
import { expect, test } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../utils/page/marks.ts';
import { awaitCard, pressOnCard } from './driver/card.ts';
import { choosePerson, saveNote, typeNote } from './driver/notes.ts';
import { openPopup } from './driver/popup.ts';
import { awaitMarks, pointAt, readMarks } from './driver/story-page.ts';
import { say } from './driver/texts.ts';
import { until } from './driver/until.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();

/** Letters that the page itself nowhere puts side by side. */
const NOTE = 'Qzxj wvkq';

interface Spy {
  learned: string;
  readEverything(): void;
}

test('nothing of a note, and no address, reaches the page', async () => {
  const story = await gloss.open('/hostile.html');
  await awaitMarks(story, 'Dmitry Peskov', 'Kallas');
  await pointAt(story, 'Dmitry Peskov');
  await awaitCard(gloss.session, story, 'Press Secretary');
  await pressOnCard(gloss.session, story, say('addNote'));

  const popup = await openPopup(gloss.session, story);
  await choosePerson(popup, 'Dmitry Peskov');
  await typeNote(popup, NOTE);
  await saveNote(popup);
  await until('the tint of the note', async () =>
    (await readMarks(story))[HIGHLIGHT_NAMES.note]?.includes('Peskov'),
  );
  await story.bringToFront();
  await pointAt(story, 'Dmitry Peskov');
  await awaitCard(gloss.session, story, 'Press Secretary');

  const learned = await story.evaluate(() => {
    const spy = globalThis as unknown as Spy;
    spy.readEverything();
    return spy.learned;
  });
  // The spy is awake: it saw the pointer and the marks.
  expect(learned).toContain('event pointerover');
  expect(learned).toContain('marked text-a');
  expect(learned).not.toMatch(/-extension:/);
  expect(learned).not.toContain(new URL(gloss.session.address).host);
  for (const piece of NOTE.split(' ')) expect(learned).not.toContain(piece);
  expect(learned.match(/key=\S+/g) ?? []).toEqual([]);
});
