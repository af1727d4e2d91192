/** Places in the story and places on the page are the same places. */
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '@/utils/page/collect.ts';
import { markupView } from '@/utils/page/element-kinds.ts';
import { runAtOnce } from '@/utils/page/slices.ts';
import { joinBlocks, locate, spanOf } from '@/utils/page/story-text.ts';
import { pageOf } from './documents.ts';

function storyOf(body: string) {
  const { document } = pageOf({ body });
  return { document, story: joinBlocks(runAtOnce(collectBlocks(document.body, markupView))) };
}

function spanIn(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const cases: [name: string, body: string, words: string, onPage: string][] = [
  ['in one text node', '<p>Then Kallas said</p>', 'Kallas', 'Kallas'],
  [
    'over several',
    '<p>Then <a href="#">Kaja <b>Kal</b></a>las said</p>',
    'Kaja Kallas',
    'Kaja Kallas',
  ],
  ['over soft hyphens', '<p>Then Kal&shy;las said</p>', 'Kallas', 'Kal\u00ADlas'],
  ['beside soft hyphens', '<p>Then &shy;Kallas&shy; said</p>', 'Kallas', 'Kallas'],
  ['over doubled spaces', '<p>Then Kaja \n  Kallas said</p>', 'Kaja Kallas', 'Kaja \n  Kallas'],
  ['over hard spaces', '<p>Then Kaja&nbsp;Kallas said</p>', 'Kaja Kallas', 'Kaja\u00A0Kallas'],
  ['in the second of two alike', '<p>Kaja</p><p>Kallas</p>', 'Kallas', 'Kallas'],
  ['over two blocks', '<p>said Kaja</p> <p>Kallas then</p>', 'Kaja\nKallas', 'Kaja Kallas'],
  ['beside emoji', '<p>🎻 Kallas 🎻</p>', 'Kallas', 'Kallas'],
  ['right to left', '<p dir="rtl">قالت كايا كالاس</p>', 'كايا كالاس', 'كايا كالاس'],
];

describe('a stretch of the story', () => {
  it.each(cases)('is found on the page %s', (_, body, words, onPage) => {
    const { story } = storyOf(body);
    expect(locate(story, spanIn(story.text, words))?.toString()).toBe(onPage);
  });

  it.each(cases)('is known from the page %s', (_, body, words) => {
    const { story } = storyOf(body);
    const span = spanIn(story.text, words);
    const range = locate(story, span);
    expect(range && spanOf(story, range)).toEqual(span);
  });

  const nothing: [name: string, span: { start: number; end: number }][] = [
    ['is empty', { start: 2, end: 2 }],
    ['is turned round', { start: 4, end: 2 }],
    ['lies behind the end', { start: 90, end: 99 }],
    ['is white space', { start: 4, end: 5 }],
  ];
  it.each(nothing)('is nowhere when it %s', (_, span) => {
    expect(locate(storyOf('<p>Kaja Kallas</p>').story, span)).toBeUndefined();
  });

  it('is nowhere once the page has taken the words away', () => {
    const { document, story } = storyOf('<p>Kaja Kallas</p>');
    document.querySelector('p')?.remove();
    expect(locate(story, { start: 0, end: 4 })).toBeUndefined();
  });

  it('is nowhere once the page has shortened the words', () => {
    const { document, story } = storyOf('<p>Kaja Kallas</p>');
    const text = document.querySelector('p')?.firstChild;
    if (text) text.nodeValue = 'Kaja';
    expect(locate(story, { start: 5, end: 11 })).toBeUndefined();
  });

  it.each([
    ['all', 'Mark Rutte'],
    ['some', 'Kaja Kollas'],
  ])('is nowhere once the page has put others in the place of %s of its words', (_, words) => {
    const { document, story } = storyOf('<p>Kaja Kallas</p>');
    const text = document.querySelector('p')?.firstChild;
    if (text) text.nodeValue = words;
    expect(locate(story, { start: 0, end: 11 })).toBeUndefined();
  });
});

describe('a selection', () => {
  const BODY = '<nav>Menu</nav><p>Kaja <b>Kallas</b> said</p><pre>code</pre><p>The end</p>';
  function select(
    from: [selector: string, offset: number],
    to: [selector: string, offset: number],
  ) {
    const { document, story } = storyOf(BODY);
    const range = document.createRange();
    const node = (selector: string) =>
      document.querySelector(selector)?.firstChild ?? document.body;
    range.setStart(node(from[0]), from[1]);
    range.setEnd(node(to[0]), to[1]);
    const span = spanOf(story, range);
    return span && story.text.slice(span.start, span.end);
  }

  it.each<[name: string, from: [string, number], to: [string, number], words: string | undefined]>([
    ['inside the story is taken', ['p', 2], ['b', 3], 'ja Kal'],
    ['that begins outside is cut', ['nav', 0], ['b', 3], 'Kaja Kal'],
    ['over what is no story leaves it out', ['b', 0], ['p:last-child', 3], 'Kallas said\nThe'],
    ['outside the story is none', ['nav', 0], ['nav', 4], undefined],
    ['of white space is none', ['p', 4], ['p', 5], undefined],
  ])('%s', (_, from, to, words) => {
    expect(select(from, to)).toBe(words);
  });
});
