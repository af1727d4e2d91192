/** The story is found where prose is dense, with its headline and without what stands beside it. */
import { describe, expect, it } from 'vitest';
import { readPage } from '@/utils/page/read-page.ts';
import { pageOf, paragraph } from './documents.ts';

const STORY = ['Delay', 'Patience', 'Silence', 'Hurry'].map(paragraph).join('');

/** First words of what is read. */
function readIn(body: string): string[] {
  return readPage(pageOf({ body })).blocks.map(({ text }) => text.replace(/ was the word.*/, ''));
}

const WHOLE = ['Delay', 'Patience', 'Silence', 'Hurry'];

describe('taken', () => {
  const cases: [name: string, body: string, read: string[]][] = [
    ['an article', `<article>${STORY}</article>`, WHOLE],
    ['a story without any element of its own', STORY, WHOLE],
    ['a story in a form', `<form><div>${STORY}</div></form>`, WHOLE],
    [
      'a story in several boxes',
      `<main><div>${STORY}</div><figure></figure><div>${STORY}</div></main>`,
      [...WHOLE, ...WHOLE],
    ],
    [
      'a story in lines',
      `<div>${STORY.replaceAll('<p>', '').replaceAll('</p>', '<br><br>')}</div>`,
      WHOLE,
    ],
    [
      'the headline before it',
      `<header><h1>A day of one word</h1></header><div><article>${STORY}</article></div>`,
      ['A day of one word', ...WHOLE],
    ],
    [
      'the standfirst, not the byline',
      `<div><h1>A day</h1><p class="byline">By Ana Brill</p>${paragraph('Summary').replace('<p>', '<p class="deck">')}</div><article>${STORY}</article>`,
      ['A day', 'Summary', ...WHOLE],
    ],
    [
      'headings, lists and captions inside',
      `<article>${STORY}<h2>Then</h2><ul><li>One</ul><figure><figcaption>A room</figcaption></figure></article>`,
      [...WHOLE, 'Then', 'One', 'A room'],
    ],
    [
      'a story that bears a promotion’s name',
      `<div class="sponsored related">${STORY}</div>`,
      WHOLE,
    ],
    [
      'Japanese',
      '<article><p>北大西洋条約機構は、新しい約束について話した。</p><p>大臣たちは長い部屋で待ち、誰も驚かなかった。</p></article>',
      [
        '北大西洋条約機構は、新しい約束について話した。',
        '大臣たちは長い部屋で待ち、誰も驚かなかった。',
      ],
    ],
  ];
  it.each(cases)('%s', (_, body, read) => {
    expect(readIn(body)).toEqual(read);
  });
});

describe('left out', () => {
  const LINK = `<p><a href="#">${paragraph('Read more')}</a></p>`.replace(/<\/?p>/g, '');
  const cases: [name: string, beside: string][] = [
    ['an aside', `<aside>${paragraph('Elsewhere')}</aside>`],
    ['a footer', `<footer>${paragraph('Imprint')}</footer>`],
    ['related stories', `<div class="relatedLinks">${paragraph('Related')}</div>`],
    ['a newsletter form by its id', `<div id="newsletter-box">${paragraph('Letter')}</div>`],
    ['comments', `<section class="story-comments">${paragraph('First')}</section>`],
    ['a link to elsewhere', `<p>${LINK}</p>`],
    ['labels', '<div>Share</div><span>3 min</span>'],
  ];
  it.each(cases)('%s inside the story', (_, beside) => {
    expect(readIn(`<article>${STORY}${beside}</article>`)).toEqual(WHOLE);
  });

  it.each(cases)('%s after the story', (_, beside) => {
    expect(readIn(`<main><article>${STORY}</article></main>${beside}`)).toEqual(WHOLE);
  });
});

it('takes all boxes of a story between which much else stands', () => {
  const items = Array.from({ length: 60 }, (_, n) => `Flour ${n} grams and more of it`);
  const list = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const box = `<section><div><div><div>${STORY}</div></div></div></section>`;
  expect(readIn(`<main>${box}${list}${box}${box}</main>`)).toEqual([
    ...WHOLE,
    ...items,
    ...WHOLE,
    ...WHOLE,
  ]);
});

it('takes a content system’s word for a post’s subject for what it is', () => {
  const body = `<article class="post tag-social-media category-comments">${STORY}</article>`;
  expect(readIn(`${body}${body}`)).toEqual([...WHOLE, ...WHOLE]);
});

it('tells the body without main headline and captions', () => {
  const body = `<article><h1>A day</h1>${STORY}<figure><figcaption>A room</figcaption></figure></article>`;
  const { region } = readPage(pageOf({ body }));
  expect(region.split('\n').map((line) => line.split(' ')[0])).toEqual(WHOLE);
});

describe('a page without a story', () => {
  it.each([
    ['has no body', ''],
    ['has nothing but names', '<ul><li>Ana<li>Bo</ul>'],
    ['has only links', '<p><a href="#">Ana Brill speaks of a delay, at length, again</a></p>'],
  ])('is read without harm when it %s', (_, body) => {
    expect(readPage(pageOf({ body })).gate).toBe('no');
  });

  it('is read without harm when it is an empty frame set', () => {
    const page = pageOf({});
    page.document.body.remove();
    expect(readPage(page)).toMatchObject({ blocks: [], region: '' });
  });
});
