/** The background may be stopped between any two things that a reader does. */
import { expect, test } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../utils/page/marks.ts';
import { stopBackground } from './driver/background.ts';
import { awaitCard, awaitNoCard } from './driver/card.ts';
import { choosePerson, saveNote, showNotes, typeNote } from './driver/notes.ts';
import { awaitInView, clickInView, openPopup } from './driver/popup.ts';
import { awaitMarks, pointAt, readMarks } from './driver/story-page.ts';
import { say } from './driver/texts.ts';
import { until } from './driver/until.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();

test('everything works with the background stopped before each step', async () => {
  const { session } = gloss;
  const stop = () => stopBackground(session);

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
  await typeNote(popup, 'Kept across stops.');
  await stop();
  await saveNote(popup);

  await stop();
  await showNotes(popup, 1);
  await stop();
  await clickInView(popup, say('delete'));
  await awaitInView(popup, say('notesTab', { count: 0 }));
  await stop();
  await clickInView(popup, say('undo'));
  expect(await awaitInView(popup, say('notesTab', { count: 1 }))).toContain('Kept across stops.');

  await stop();
  await story.bringToFront();
  await story.reload();
  await until('the tint of the note', async () =>
    (await readMarks(story))[HIGHLIGHT_NAMES.note]?.includes('Peskov'),
  );
});
