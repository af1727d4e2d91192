/** The right people are marked, and their cards tell the office of the story's day. */
import { expect, test } from 'vitest';
import { awaitCard } from './driver/card.ts';
import { awaitInView, openPopup } from './driver/popup.ts';
import { awaitMarks, markedNames, pointAt } from './driver/story-page.ts';
import { say } from './driver/texts.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();

/** Everybody the demo story names in its text, and how often by which words. */
const DEMO: Readonly<Record<string, number>> = {
  'Abbas Araghchi': 1,
  'Andrii Sybiha': 1,
  Araghchi: 1,
  'Boris Pistorius': 1,
  'Dmitry Peskov': 1,
  Dmitriev: 1,
  'Donald Trump': 1,
  'Emmanuel Macron': 1,
  Healey: 2,
  'John Healey': 1,
  'Kaja Kallas': 1,
  Kallas: 1,
  'Karoline Leavitt': 1,
  'Keir Starmer': 1,
  'Keith Kellogg': 1,
  Kellogg: 1,
  'Kirill Dmitriev': 1,
  Lavrov: 1,
  Leavitt: 2,
  Macron: 1,
  'Marco Rubio': 1,
  'Mark Rutte': 1,
  Peskov: 3,
  Pistorius: 2,
  Putin: 3,
  'Sergey Lavrov': 1,
  Starmer: 1,
  'Steve Witkoff': 1,
  Sybiha: 1,
  Trump: 2,
  'Vladimir Putin': 1,
  'Volodymyr Zelenskyy': 1,
  Witkoff: 5,
  'Yuri Ushakov': 1,
  Zelenskyy: 1,
};

test('everybody the demo story names is marked, and nothing else is', async () => {
  const story = await gloss.open('/demo.html');
  await awaitMarks(story, 'Araghchi');
  const counts: Record<string, number> = {};
  for (const words of await markedNames(story)) counts[words] = (counts[words] ?? 0) + 1;
  expect(counts).toEqual(DEMO);
});

test.each([
  {
    path: '/demo.html',
    day: '12 Apr 2025',
    office: 'High Representative',
    before: 'Prime Minister',
  },
  { path: '/estonia-2022.html', day: '18 Nov 2022', office: 'Prime Minister', before: null },
])('Kallas in $path is $office on its day', async ({ path, day, office, before }) => {
  const story = await gloss.open(path);
  await awaitMarks(story, 'Kaja Kallas');
  await pointAt(story, 'Kaja Kallas');
  const { text } = await awaitCard(gloss.session, story, say('whenWritten'), day);
  const [, written = ''] = text.split(say('whenWritten'));
  const [then = '', later = ''] = written.split(`\n${say('now')}\n`);
  expect(then).toContain(office);
  if (before !== null) expect(then).not.toContain(before);
  if (path === '/estonia-2022.html') expect(later).toContain('High Representative');
});

test('a paragraph that comes later is marked too, by the names already met', async () => {
  const story = await gloss.open('/late.html');
  await awaitMarks(story, 'Kaja Kallas');
  await story.evaluate(() => (globalThis as unknown as { addRest(): void }).addRest());
  await awaitMarks(story, 'Steve Witkoff', 'John Healey');
});

test('the popup lists the people with their office at the story’s date', async () => {
  const story = await gloss.open('/demo.html');
  await awaitMarks(story, 'Kaja Kallas');
  const popup = await openPopup(gloss.session, story);
  const text = await awaitInView(popup, 'Kaja Kallas', 'High Representative', 'Dmitry Peskov');
  expect(text).toContain(say('peopleTab', { count: 19 }));
});
