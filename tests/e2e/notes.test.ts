/** Notes are written, shown, changed, deleted and brought back in the popup, and every view agrees. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import {
  awaitFirstFocus,
  choosePerson,
  pressOnNote,
  saveNote,
  showNotes,
  typeNote,
  writeNote,
} from './driver/notes.ts';
import {
  awaitInView,
  focusedWords,
  openPopup,
  pressKeys,
  readView,
  tabTo,
} from './driver/popup.ts';
import { awaitMarks, awaitTint, selectWords, tintedWords } from './driver/story-page.ts';
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
  await showNotes(popup, words, 'Who pays, and when?');
});

test('a note is changed in place', async () => {
  const popup = await openPopup(gloss.session, story);
  await writeNote(popup, 'Karoline Leavitt', 'First thoughts.');
  await showNotes(popup, 'First thoughts.');
  await pressOnNote(popup, 'First thoughts.', say('edit'));
  await until('the field to take the focus', () =>
    popup.evaluate(() => document.activeElement?.matches('textarea')),
  );
  await pressKeys(popup, 'Control+a');
  await typeNote(popup, 'Second thoughts.');
  await pressKeys(popup, 'Control+Enter');
  await awaitInView(popup, 'Second thoughts.');
  expect(await readView(popup)).not.toContain('First thoughts.');
});

test('a deleted note comes back when asked, and its tint with it', async () => {
  const popup = await openPopup(gloss.session, story);
  await writeNote(popup, 'John Healey', 'Deleted and restored.');
  await awaitTint(story, 'John Healey');
  await showNotes(popup, 'Deleted and restored.');
  await pressOnNote(popup, 'Deleted and restored.', say('delete'));
  await until('the note to go', async () => !(await readView(popup)).includes('Deleted and'));
  await until('the tint to go', async () => !(await tintedWords(story)).includes('John Healey'));
  await pressKeys(popup, 'Control+z');
  await awaitInView(popup, 'Deleted and restored.');
  await awaitTint(story, 'John Healey');
});

test('another open view shows a note at once', async () => {
  const other = await openPopup(gloss.session, story);
  await showNotes(other);
  const popup = await openPopup(gloss.session, story);
  await writeNote(popup, 'Marco Rubio', 'Seen in both.');
  await awaitInView(other, 'Seen in both.');
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
  await awaitFirstFocus(popup);
  await tabTo(popup, say('readSite', { site: '127.0.0.1' }), 'Shift+Tab');
  await pressKeys(popup, say('siteNever').slice(0, 1));
  await awaitInView(popup, say('offTitle', { site: '127.0.0.1' }));
  await until('the marks to go', () => story.evaluate(() => CSS.highlights.size === 0));
  await tabTo(popup, say('switchOn'));
  await pressKeys(popup, 'Enter');
  await awaitMarks(story, 'Dmitry Peskov');
});
