/** A story that nobody here wrote: runs where GLOSS_DATA names the folder that has it. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { expect, test } from 'vitest';
import { newsArticle, writePage } from '../stories/story-template.ts';
import { awaitInView, openPopup } from './driver/popup.ts';
import { awaitMarks, markedNames } from './driver/story-page.ts';
import { useGloss } from './driver/use-gloss.ts';

const PEOPLE = [
  'Donald Trump',
  'Steve Witkoff',
  'Vladimir Putin',
  'Kirill Dmitriev',
  'Dmitry Peskov',
  'Karoline Leavitt',
  'John Healey',
  'Mark Rutte',
  'Kaja Kallas',
];
const FILE = `${process.env.GLOSS_DATA ?? ''}/seed/article.txt`;

function readStory(): string {
  const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const [title = '', ...paragraphs] = readFileSync(FILE, 'utf8').trim().split('\n').map(escapeHtml);
  return writePage({ title, paragraphs, linkedData: newsArticle(title, '2025-04-12') });
}

const gloss = useGloss({
  pages: { '/seed.html': { type: 'text/html; charset=utf-8', body: readStory } },
});

test('all nine people are marked at every mention, and nobody else', async () => {
  const surnames = PEOPLE.map((name) => name.split(' ').at(-1));
  const wanted = readFileSync(FILE, 'utf8').match(
    new RegExp(`(${[...PEOPLE, ...surnames].join('|')})`, 'g'),
  );
  const page = await gloss.open('/seed.html');
  await awaitMarks(page, ...PEOPLE);
  expect((await markedNames(page)).sort()).toEqual([...(wanted ?? [])].sort());
  const popup = await openPopup(gloss.session, page);
  await awaitInView(popup, ...PEOPLE);
});
