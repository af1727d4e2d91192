/** Notes are written, shown, changed, deleted and brought back in the popup, and every view agrees. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../utils/page/marks.ts';
import { choosePerson, saveNote, showNotes, typeNote, writeNote } from './driver/notes.ts';
import {
  awaitInView,
  clickInView,
  focusedWords,
  openPopup,
  pressKeys,
  tabTo,
} from './driver/popup.ts';
import { awaitMarks, readMarks, selectWords } from './driver/story-page.ts';
import { say } from './driver/texts.ts';
import { until } from './driver/until.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();
let story: Page;

/** Each test has a story of its own, so that no note of another stands in its way. */
let visits = 0;
beforeEach(async () => {
  story = await gloss.open(`/demo.html?visit=${++visits}`);
  await awaitMarks(story, 'Dmitry Peskov');
});

function awaitTint(page: Page, words: string): Promise<unknown> {
  return until(`a tint on ${words}`, async () =>
    (await readMarks(page))[HIGHLIGHT_NAMES.note]?.includes(words),
  );
}

test('a note on the selection is tied to its words', async () => {
  const words = 'more than €21bn';
  await selectWords(story, words);
  const popup = await openPopup(gloss.session, story);
  await until('the field for the selection', async () =>
    (await focusedWords(popup)).toLowerCase().includes(say('noteOnQuote').toLowerCase()),
  );
  await typeNote(popup, 'Who pays, and when?');
  await saveNote(popup);
  await awaitTint(story, words);
  const notes = await showNotes(popup, 1);
  expect(notes).toContain(words);
  expect(notes).toContain('Who pays, and when?');
});

test('a note is changed in place', async () => {
  const popup = await openPopup(gloss.session, story);
  await writeNote(popup, 'Karoline Leavitt', 'First thoughts.');
  await showNotes(popup, 1);
  await clickInView(popup, say('edit'));
  await until('the field to take the focus', () =>
    popup.evaluate(() => document.activeElement?.matches('textarea')),
  );
  await pressKeys(popup, 'Control+a');
  await typeNote(popup, 'Second thoughts.');
  await pressKeys(popup, 'Control+Enter');
  await until('the changed note', async () => {
    const text = await popup.evaluate(() => document.querySelector('li')?.textContent ?? '');
    return text.includes('Second thoughts.') && !text.includes('First');
  });
});

test('a deleted note comes back when asked, and its tint with it', async () => {
  const popup = await openPopup(gloss.session, story);
  await writeNote(popup, 'John Healey', 'Deleted and restored.');
  await awaitTint(story, 'Healey');
  await showNotes(popup, 1);
  await clickInView(popup, say('delete'));
  await awaitInView(popup, say('notesTab', { count: 0 }));
  await until('the tint to go', async () => !(HIGHLIGHT_NAMES.note in (await readMarks(story))));
  await pressKeys(popup, 'Control+z');
  await awaitInView(popup, say('notesTab', { count: 1 }), 'Deleted and restored.');
  await awaitTint(story, 'Healey');
});

test('another open view shows a note at once', async () => {
  const other = await openPopup(gloss.session, story);
  await awaitInView(other, say('notesTab', { count: 0 }));
  const popup = await openPopup(gloss.session, story);
  await writeNote(popup, 'Marco Rubio', 'Seen in both.');
  expect(await showNotes(other, 1)).toContain('Seen in both.');
});

test('what was typed and not saved is there when the popup opens again', async () => {
  const popup = await openPopup(gloss.session, story);
  await choosePerson(popup, 'Yuri Ushakov');
  await typeNote(popup, 'Half a thought');
  await until('the draft to be kept', async () => {
    const again = await openPopup(gloss.session, story);
    const text = await awaitInView(again, say('peopleTab', { count: 19 }));
    await again.close();
    return text.includes('Half a thought');
  });
});

test('off for this site means no marks, until it is on again', async () => {
  const popup = await openPopup(gloss.session, story);
  await tabTo(popup, say('readSite', { site: '127.0.0.1' }));
  await pressKeys(popup, 'Space');
  await awaitInView(popup, say('offTitle', { site: '127.0.0.1' }));
  await until('the marks to go', () => story.evaluate(() => CSS.highlights.size === 0));
  await tabTo(popup, say('switchOn'));
  await pressKeys(popup, 'Enter');
  await awaitMarks(story, 'Dmitry Peskov');
});
