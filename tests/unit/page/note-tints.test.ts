/** What has notes is tinted where it stands beyond doubt, and nowhere else. */
import { expect, it } from 'vitest';
import { createNoteTints } from '@/entrypoints/reader.content/note-tints.ts';
import { createPageStory } from '@/entrypoints/reader.content/page-story.ts';
import type { Mention } from '@/utils/language/analysis.ts';
import type { NoteMark, NotePlace } from '@/utils/notes/note.ts';
import { collectBlocks } from '@/utils/page/collect.ts';
import { markupView } from '@/utils/page/element-kinds.ts';
import { runAtOnce } from '@/utils/page/slices.ts';
import type { ask } from '@/utils/platform/ask.ts';
import { fail, succeed } from '@/utils/result.ts';
import { pageOf } from './documents.ts';

const PAGE = { address: 'https://news.example/a', title: 'A delay', site: 'news.example' };

const PERSON: Mention = {
  start: 0,
  end: 11,
  type: 'person',
  name: 'Kaja Kallas',
  entity: 'kaja-kallas',
  chain: 0,
  confidence: 1,
  reasons: [],
  candidates: [],
};

interface World {
  marks?: NoteMark[];
  /** Words found in the story's text, and how. */
  words?: { at: NotePlace['at']; words: string[] };
}

async function tintsOf({ marks = [], words }: World, isAnswered = true) {
  const { document } = pageOf({
    body: '<p>Kaja Kallas spoke. Then Kallas left.</p><p>Nobody followed her.</p>',
  });
  const story = createPageStory();
  story.replaceBlocks(runAtOnce(collectBlocks(document.body, markupView)));
  const [block] = story.blocks();
  if (block) story.read(block, [PERSON, { ...PERSON, start: 24, end: 30 }]);
  const asked: unknown[] = [];
  const answer = (name: string) => {
    if (name === 'notes.marks') return { marks, words: words !== undefined };
    const { text } = story.text();
    const places = (words?.words ?? []).map((found) => {
      const start = text.indexOf(found);
      return { start, end: start + found.length };
    });
    const place = { id: 'note', colour: 'amber', at: words?.at, isCopy: false, places };
    return { places: words ? [place] : [] };
  };
  const askHere = (name: string, params: unknown) => {
    asked.push(params);
    return Promise.resolve(isAnswered ? succeed(answer(name)) : fail('no-answer'));
  };
  const tints = createNoteTints(
    { ask: askHere as unknown as typeof ask, page: PAGE, story },
    new AbortController().signal,
  );
  await tints.refresh();
  return { tints, asked, story };
}

const on = (person: NoteMark['subject']['person']): NoteMark => ({
  id: 'note',
  subject: { kind: 'person', person },
  colour: 'amber',
});
const WORDS: World = { words: { at: 'exact', words: ['Nobody followed'] } };

const cases: [name: string, world: World, tinted: string[]][] = [
  [
    'a person by their id',
    { marks: [on({ entity: 'kaja-kallas', name: 'Kallas' })] },
    ['Kaja Kallas'],
  ],
  ['nobody else of that name', { marks: [on({ entity: 'siim-kallas', name: 'Kaja Kallas' })] }, []],
  ['a quote', WORDS, ['Nobody followed']],
  ['a quote that was edited', { words: { at: 'changed', words: ['followed'] } }, ['followed']],
  ['no quote that is gone', { words: { at: 'missing', words: [] } }, []],
];
it.each(cases)('%s', async (_, world, tinted) => {
  const { tints } = await tintsOf(world);
  expect(tints.ranges().map(String)).toEqual(tinted);
  expect(tints.rangeOf('note', 0)?.toString()).toBe(tinted[0]);
});

it('tints no place that the reader has to look at, and shows each', async () => {
  const { tints } = await tintsOf({ words: { at: 'ambiguous', words: ['Nobody', 'her'] } });
  expect(tints.ranges()).toEqual([]);
  expect([0, 1, 2].map((nth) => tints.rangeOf('note', nth)?.toString())).toEqual([
    'Nobody',
    'her',
    undefined,
  ]);
});

it('keeps to what was found until the text is another', async () => {
  const { tints, story } = await tintsOf(WORDS);
  const [first] = tints.ranges();
  expect(tints.ranges()[0]).toBe(first);
  expect(tints.rangeOf('note', 0)).toBe(first);
  story.replaceBlocks(story.blocks().slice(1));
  expect(tints.ranges().map(String)).toEqual(['Nobody followed']);
  const [block] = story.blocks();
  if (block) block.runs[0]?.node.replaceData(0, 6, 'Somebody');
  expect(tints.ranges()).toEqual([]);
});

it('drops words whose nodes the page has taken away', async () => {
  const { tints, story } = await tintsOf(WORDS);
  const [first] = tints.ranges();
  first?.startContainer.parentElement?.remove();
  expect(tints.ranges()).toEqual([]);
  expect(story.blocks()).toHaveLength(2);
});

it('asks with the story and its people, and with its words only where a note may be on them', async () => {
  const frame = { story: PAGE, people: [{ entity: 'kaja-kallas', name: 'Kaja Kallas' }] };
  expect((await tintsOf({})).asked).toEqual([frame]);
  const { asked, story } = await tintsOf(WORDS);
  expect(asked).toEqual([frame, { story: PAGE, text: story.text().text }]);
});

it('tints nothing when nobody answers', async () => {
  const { tints } = await tintsOf(WORDS, false);
  expect(tints.ranges()).toEqual([]);
});
