/** After a change only what has changed is collected anew; all else stays the same objects. */
import { expect, it } from 'vitest';
import { markupView } from '@/utils/page/element-kinds.ts';
import { findStory } from '@/utils/page/read-page.ts';
import { recollect } from '@/utils/page/recollect.ts';
import { runAtOnce } from '@/utils/page/slices.ts';
import { pageOf, paragraph } from './documents.ts';

const BODY = `<article id="story">${['One', 'Two', 'Three', 'Four'].map((word) => `<section id="${word}">${paragraph(word)}</section>`).join('')}</article>`;

/** Changes the page by the elements it names, and tells the first words after it, new blocks with a star. */
function wordsAfter(change: (find: (selector: string) => Element) => Element[]): string[] {
  const { document } = pageOf({ body: BODY });
  const found = runAtOnce(findStory(document.body, markupView));
  const find = (selector: string) => document.querySelector(selector) ?? document.body;
  const changed = change(find);
  const blocks = runAtOnce(recollect(found, { changed, view: markupView }));
  return blocks.map((block) => {
    const [word] = block.text.split(' ');
    return found.blocks.includes(block) ? `${word}` : `${word}*`;
  });
}

const cases: [name: string, change: Parameters<typeof wordsAfter>[0], words: string[]][] = [
  ['nothing', () => [], ['One', 'Two', 'Three', 'Four']],
  [
    'a word',
    (find) => {
      find('#Two p').textContent =
        'Second word of a paragraph that is prose all the same, is it not?';
      return [find('#Two p')];
    },
    ['One', 'Second*', 'Three', 'Four'],
  ],
  [
    'a word in an inline element',
    (find) => {
      find('#Two p').innerHTML =
        '<b>Second <i>word</i></b> of a paragraph that is prose all the same.';
      return [find('#Two i')];
    },
    ['One', 'Second*', 'Three', 'Four'],
  ],
  [
    'a paragraph more',
    (find) => {
      find('#Three').insertAdjacentHTML('beforebegin', paragraph('New'));
      return [find('#story > p')];
    },
    ['One', 'Two', 'New*', 'Three', 'Four'],
  ],
  [
    'a paragraph more at either end',
    (find) => {
      find('#One').insertAdjacentHTML('afterbegin', paragraph('First'));
      find('#Four').insertAdjacentHTML('beforeend', paragraph('Last'));
      return [find('#Four'), find('#One')];
    },
    ['First*', 'One*', 'Two', 'Three', 'Four*', 'Last*'],
  ],
  [
    'a paragraph less',
    (find) => {
      find('#Two').remove();
      return [];
    },
    ['One', 'Three', 'Four'],
  ],
  [
    'an element and its container',
    (find) => {
      find('#Two p').textContent =
        'Second word of a paragraph that is prose all the same, is it not?';
      return [find('#Two p'), find('#Two')];
    },
    ['One', 'Second*', 'Three', 'Four'],
  ],
  ['everything', (find) => [find('#story')], ['One*', 'Two*', 'Three*', 'Four*']],
  [
    'what is no story',
    (find) => {
      find('#Two').innerHTML =
        `<nav><div id="inside">${paragraph('Menu')}</div></nav><aside>${paragraph('Aside')}</aside>`;
      return [find('#inside'), find('aside')];
    },
    ['One', 'Three', 'Four'],
  ],
  ['something outside', (find) => [find('body')], ['One', 'Two', 'Three', 'Four']],
];

it.each(cases)('%s', (_, change, words) => {
  expect(wordsAfter(change)).toEqual(words);
});
