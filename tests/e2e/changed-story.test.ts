/** Notes on words of a story that comes late, is edited, loses the words, or stands on another page too. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { newsArticle, PARAGRAPHS, writePage } from '../stories/story-template.ts';
import { saveNote, showNotes, typeNote } from './driver/notes.ts';
import { awaitInView, clickInView, focusedWords, openPopup } from './driver/popup.ts';
import { awaitMarks, awaitTint, selectWords, tintedWords } from './driver/story-page.ts';
import { say } from './driver/texts.ts';
import { until } from './driver/until.ts';
import { useGloss } from './driver/use-gloss.ts';

const TITLE = 'A delay, and what came of it';
const WORDS = 'said that the Union would stand by Ukraine. Asked about the talks';

/** The story as the newsroom has it now. */
let paragraphs: readonly string[] = PARAGRAPHS;
/** What the page brings only when asked for. */
let late = '';

const page = {
  type: 'text/html; charset=utf-8',
  body: () =>
    writePage({
      title: TITLE,
      paragraphs,
      linkedData: newsArticle(TITLE, '2025-04-12'),
      script: `function addRest() {
        const p = document.createElement('p');
        p.textContent = ${JSON.stringify(late)};
        document.querySelector('article').append(p);
      }`,
    }),
};
const gloss = useGloss({ pages: { '/changing.html': page, '/elsewhere/77.html': page } });
let address: string;
let story: Page;

/** Each test has a story of its own, with a note on some of its words. */
let visits = 0;
beforeEach(async () => {
  [paragraphs, late] = [PARAGRAPHS, ''];
  address = `/changing.html?visit=${++visits}`;
  story = await gloss.open(address);
  await awaitMarks(story, 'Dmitry Peskov');
  await selectWords(story, WORDS);
  const popup = await openPopup(gloss.session, story);
  await until('the field for the selection', async () =>
    (await focusedWords(popup)).toLowerCase().includes(say('noteOnQuote').toLowerCase()),
  );
  await typeNote(popup, 'For how long?');
  await saveNote(popup);
  await awaitTint(story, WORDS);
  await popup.close();
});

async function reload(): Promise<void> {
  await story.reload();
  await awaitMarks(story, 'Dmitry Peskov');
}

test('words that come late are found when they come', async () => {
  [late = ''] = PARAGRAPHS.slice(1, 2);
  paragraphs = PARAGRAPHS.toSpliced(1, 1);
  await reload();
  const popup = await openPopup(gloss.session, story);
  await showNotes(popup, 'For how long?', say('noteNotFound'));
  expect(await tintedWords(story)).toEqual([]);
  await popup.close();
  await story.evaluate(() => (globalThis as unknown as { addRest(): void }).addRest());
  await awaitTint(story, WORDS);
});

test('words that were edited are found, and the saved ones are kept', async () => {
  paragraphs = ['Corrected on Sunday.', ...PARAGRAPHS].map((paragraph) =>
    paragraph.replace('would stand by Ukraine', 'would always stand by Ukraine'),
  );
  await reload();
  await awaitTint(story, WORDS.replace('would stand', 'would always stand'));
  const popup = await openPopup(gloss.session, story);
  await showNotes(popup, WORDS, say('noteWordsChanged'));
});

test('words that are gone are listed, and the note is attached to others', async () => {
  paragraphs = PARAGRAPHS.map((paragraph) => paragraph.replace(/said that.*$/, 'said nothing.'));
  await reload();
  const others = 'left without a word';
  await selectWords(story, others);
  const popup = await openPopup(gloss.session, story);
  await showNotes(popup, WORDS, say('noteNotFound'));
  expect(await tintedWords(story)).toEqual([]);
  await clickInView(popup, say('attachToSelection'));
  await awaitTint(story, others);
  await until('the words to be found', async () => {
    const text = await awaitInView(popup, others);
    return !text.includes(say('noteNotFound'));
  });
});

test('a copy of the story shows the note, and says where it was written', async () => {
  const copy = await gloss.open('/elsewhere/77.html');
  await awaitTint(copy, WORDS);
  const popup = await openPopup(gloss.session, copy);
  await showNotes(popup, 'For how long?', say('noteFromCopy', { site: '127.0.0.1' }));
});
