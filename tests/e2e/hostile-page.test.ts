/** A page that listens to everything learns no character of a note and no address of the extension. */
import { expect, test } from 'vitest';
import { awaitCard, pressOnCard } from './driver/card.ts';
import { choosePerson, saveNote, typeNote } from './driver/notes.ts';
import { openPopup } from './driver/popup.ts';
import { awaitMarks, awaitTint, pointAt } from './driver/story-page.ts';
import { say } from './driver/texts.ts';
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
  await awaitTint(story, 'Dmitry Peskov');
  await story.bringToFront();
  await pointAt(story, 'Dmitry Peskov');
  await awaitCard(gloss.session, story, 'Press Secretary');

  const learned = await story.evaluate(() => {
    const spy = globalThis as unknown as Spy;
    spy.readEverything();
    return spy.learned;
  });
  // The spy is awake: it saw the pointer and the marks.
  expect(excerpts(learned, 'event pointerover')).not.toEqual([]);
  expect(excerpts(learned, 'marked: text-a Dmitry Peskov')).not.toEqual([]);
  const { host } = new URL(gloss.session.address);
  for (const secret of ['-extension:', host, ...NOTE.split(' '), 'key=']) {
    expect(excerpts(learned, secret)).toEqual([]);
  }
});

/** The first places where a long text says something, each with a little of what stands around it. */
function excerpts(text: string, words: string): string[] {
  const found = text.split(words);
  return found
    .slice(1, 4)
    .map((after, index) => `${found[index]?.slice(-200)}${words}${after.slice(0, 200)}`);
}
