/** The background may be stopped between any two things that a reader does. */
import { test } from 'vitest';
import { stopBackground } from './driver/background.ts';
import { awaitCard, awaitNoCard } from './driver/card.ts';
import { choosePerson, pressOnNote, saveNote, showNotes, typeNote } from './driver/notes.ts';
import { awaitInView, clickInView, openPopup } from './driver/popup.ts';
import { awaitMarks, awaitTint, pointAt } from './driver/story-page.ts';
import { say } from './driver/texts.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();
const NOTE = 'Kept across stops.';

test('everything works with the background stopped before each step', async () => {
  const { session } = gloss;
  const stop = () => stopBackground(session);

  // Chromium never again starts a worker that was stopped while it was being installed; this one has answered.
  const before = await gloss.open('/demo.html');
  await awaitMarks(before, 'Dmitry Peskov');
  await before.close();

  await stop();
  const story = await gloss.open('/demo.html');
  await awaitMarks(story, 'Dmitry Peskov', 'Kaja Kallas');

  await stop();
  await pointAt(story, 'Kaja Kallas');
  await awaitCard(session, story, 'High Representative');
  await story.mouse.move(2, 2, { steps: 5 });
  await awaitNoCard(session, story);

  await stop();
  const popup = await openPopup(session, story);
  await stop();
  await choosePerson(popup, 'Dmitry Peskov');
  await stop();
  await typeNote(popup, NOTE);
  await stop();
  await saveNote(popup);

  await stop();
  await showNotes(popup, NOTE);
  await stop();
  await pressOnNote(popup, NOTE, say('delete'));
  await awaitInView(popup, say('noNotesTitle'));
  await stop();
  await clickInView(popup, say('undo'));
  await awaitInView(popup, NOTE);

  await stop();
  await story.bringToFront();
  await story.reload();
  await awaitTint(story, 'Dmitry Peskov');
});
