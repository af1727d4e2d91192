/** What a rendering browser shows decides what is read, whatever the markup says. */
import { expect, test } from 'vitest';
import { collectBlocks } from '@/utils/page/collect.ts';
import { createRenderedView } from '@/utils/page/element-kinds.ts';
import { runAtOnce } from '@/utils/page/slices.ts';
import { locate } from '@/utils/page/story-text.ts';
import { draw, readStory, STORY } from './stories.ts';

function textsOf(): string[] {
  return runAtOnce(collectBlocks(document.body, createRenderedView(window))).map(
    ({ text }) => text,
  );
}

const cases: [name: string, markup: string, styles: string, texts: string[]][] = [
  [
    'a hidden word',
    '<p>Kaja <span class="x">von</span>Kallas</p>',
    '.x { display: none }',
    ['Kaja Kallas'],
  ],
  ['a hidden paragraph', '<p class="x">Kaja</p><p>Kallas</p>', '.x { display: none }', ['Kallas']],
  [
    'a hidden box',
    '<div class="x"><p>Kaja</p></div><p>Kallas</p>',
    '.x { display: none }',
    ['Kallas'],
  ],
  [
    'an invisible paragraph',
    '<p class="x">Kaja</p><p>Kallas</p>',
    '.x { visibility: hidden }',
    ['Kallas'],
  ],
  ['a closed part', '<details><summary>More</summary><p>Kaja</p></details>', '', ['More']],
  [
    'spans as lines',
    '<p><span>Kaja</span><span>Kallas</span></p>',
    'span { display: block }',
    ['Kaja', 'Kallas'],
  ],
  [
    'links as buttons',
    '<p><a href="#">Kaja</a><a href="#">Kallas</a></p>',
    'a { float: left }',
    ['Kaja', 'Kallas'],
  ],
  [
    'an own element as a box',
    '<x-a>Kaja</x-a><x-a>Kallas</x-a>',
    'x-a { display: block }',
    ['Kaja', 'Kallas'],
  ],
  [
    'a span without a box',
    '<p><span>Kaja <b>Kallas</b></span></p>',
    'span { display: contents }',
    ['Kaja Kallas'],
  ],
];

test.each(cases)('%s', (_, markup, styles, texts) => {
  draw(markup, styles);
  expect(textsOf()).toEqual(texts);
});

test('a name over several text nodes is one range on the page', () => {
  draw(STORY);
  const story = readStory();
  const start = story.text.indexOf('Kaja Kallas');
  const range = locate(story, { start, end: start + 11 });
  expect(range?.toString()).toBe('Kaja Kal\u00ADlas');
  expect(range?.startContainer).not.toBe(range?.endContainer);
});
