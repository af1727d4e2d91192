/** What has notes is tinted where it stands beyond doubt, and nowhere else. */
import { expect, it } from 'vitest';
import { createNoteTints } from '@/entrypoints/reader.content/note-tints.ts';
import { createPageStory } from '@/entrypoints/reader.content/page-story.ts';
import type { Mention } from '@/utils/language/analysis.ts';
import type { NoteMark } from '@/utils/notes/note.ts';
import { describeQuote } from '@/utils/notes/selector.ts';
import { collectBlocks } from '@/utils/page/collect.ts';
import { markupView } from '@/utils/page/element-kinds.ts';
import { runAtOnce } from '@/utils/page/slices.ts';
import type { ask } from '@/utils/platform/ask.ts';
import { fail, type Result, succeed } from '@/utils/result.ts';
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

async function tintsOf(answer: (text: string) => Result<{ marks: NoteMark[] }>) {
  const { document } = pageOf({
    body: '<p>Kaja Kallas spoke. Then Kallas left.</p><p>Nobody followed her.</p>',
  });
  const story = createPageStory();
  story.replaceBlocks(runAtOnce(collectBlocks(document.body, markupView)));
  const [block] = story.blocks();
  if (block) story.read(block, [PERSON, { ...PERSON, start: 24, end: 30 }]);
  const asked: unknown[] = [];
  const askHere = (_: string, params: unknown) => {
    asked.push(params);
    return Promise.resolve(answer(story.text().text));
  };
  const tints = createNoteTints(
    { ask: askHere as unknown as typeof ask, page: PAGE, story },
    new AbortController().signal,
  );
  await tints.refresh();
  return { tints, asked, story };
}

const on = (subject: NoteMark['subject']): NoteMark => ({ id: 'note', subject, colour: 'amber' });
const quote = (text: string, words: string) => {
  const start = text.indexOf(words);
  return on({ kind: 'quote', selector: describeQuote(text, { start, end: start + words.length }) });
};

const cases: [name: string, mark: (text: string) => NoteMark, tinted: string[]][] = [
  [
    'a person by their id',
    () => on({ kind: 'person', person: { entity: 'kaja-kallas', name: 'Kallas' } }),
    ['Kaja Kallas'],
  ],
  [
    'nobody else of that name',
    () => on({ kind: 'person', person: { entity: 'siim-kallas', name: 'Kaja Kallas' } }),
    [],
  ],
  ['a quote', (text) => quote(text, 'Nobody followed'), ['Nobody followed']],
  ['no quote whose words are gone', () => quote('Somebody followed her.', 'Somebody'), []],
  [
    'no words that another story said',
    () => quote(`${'Elsewhere. '.repeat(9)}Then Kallas left.`, 'Kallas left'),
    [],
  ],
];
it.each(cases)('%s', async (_, mark, tinted) => {
  const { tints } = await tintsOf((text) => succeed({ marks: [mark(text)] }));
  expect(tints.ranges().map(String)).toEqual(tinted);
  expect(tints.rangeOf('note')?.toString()).toBe(tinted[0]);
});

it('looks for a quote once in one text, and again in another', async () => {
  const { tints, story } = await tintsOf((text) =>
    succeed({ marks: [quote(text, 'Nobody followed')] }),
  );
  const [first] = tints.ranges();
  expect(tints.ranges()[0]).toBe(first);
  expect(tints.rangeOf('note')).toBe(first);
  story.replaceBlocks(story.blocks().slice(0, 1));
  expect(tints.ranges()).toEqual([]);
});

it('finds a quote anew whose nodes the page has replaced', async () => {
  const { tints, story } = await tintsOf((text) =>
    succeed({ marks: [quote(text, 'Nobody followed')] }),
  );
  const [first] = tints.ranges();
  first?.startContainer.parentElement?.remove();
  expect(tints.ranges()).toEqual([]);
  expect(story.blocks()).toHaveLength(2);
});

it('asks with the story and its people, and with no word of it', async () => {
  const { asked } = await tintsOf(() => succeed({ marks: [] }));
  expect(asked).toEqual([
    { story: PAGE, people: [{ entity: 'kaja-kallas', name: 'Kaja Kallas' }] },
  ]);
});

it('tints nothing when nobody answers', async () => {
  const { tints } = await tintsOf(() => fail('no-answer'));
  expect(tints.ranges()).toEqual([]);
});
