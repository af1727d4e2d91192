/** The gate opens for what declares itself a story, and for nothing else. */
import { expect, it } from 'vitest';
import { decideGate, type Gate } from '@/utils/page/gate.ts';
import { linked, pageOf } from './documents.ts';

const ARTICLE = '<meta property="og:type" content="article">';
const PUBLISHED = '<meta property="article:published_time" content="2025-04-12T10:00:00Z">';
const story = (type: string, url = '') => `{"@type":"${type}","url":"${url}"}`;
const FRONT = 'https://news.example/';
const DATED = 'https://news.example/2025/04/12/a-delay';

const cases: [name: string, page: Parameters<typeof pageOf>[0], gate: Gate][] = [
  ['a news article', { head: linked(story('NewsArticle')) }, 'automatic'],
  ['a report', { head: linked(story('ReportageNewsArticle')) }, 'automatic'],
  ['a live blog', { head: linked(story('LiveBlogPosting')) }, 'automatic'],
  ['an article', { head: linked(story('Article')) }, 'automatic'],
  [
    'a broken script that names a news article',
    { head: linked('{"@type":"NewsArticle","a":') },
    'automatic',
  ],
  ['og:type article with a day', { head: ARTICLE + PUBLISHED }, 'automatic'],
  ['og:type article at a dated address', { head: ARTICLE, address: DATED }, 'automatic'],
  [
    'og:type article in a monthly archive',
    { head: ARTICLE, address: 'https://news.example/2014/12/a' },
    'automatic',
  ],
  [
    'og:type article with a day in 1066',
    { head: ARTICLE + PUBLISHED.replace('2025', '1066') },
    'suggest',
  ],
  ['og:type article alone', { head: ARTICLE }, 'suggest'],
  ['a day of publication alone', { head: PUBLISHED }, 'suggest'],
  ['a dated address alone', { address: DATED }, 'suggest'],
  [
    'microdata alone',
    { body: '<div itemscope itemtype="https://schema.org/NewsArticle">' },
    'suggest',
  ],
  [
    'a front page that describes a story',
    { head: linked(story('NewsArticle')), address: FRONT },
    'suggest',
  ],
  [
    'a page that describes many stories',
    { head: linked(`[${['a', 'b', 'c', 'd'].map((id) => story('NewsArticle', `/${id}`))}]`) },
    'suggest',
  ],
  [
    'a story that describes others too',
    {
      head: linked(
        `[${['/a', '/b', '/c', '/world/a-delay/'].map((path) => story('NewsArticle', path))}]`,
      ),
    },
    'automatic',
  ],
  ['a forum', { head: linked(story('DiscussionForumPosting')) }, 'no'],
  ['a manual', { head: linked(story('TechArticle')) }, 'no'],
  ['a shop', { head: linked(story('Product')) }, 'no'],
  ['a page that says nothing', { body: '<article><p>Words.</p></article>' }, 'no'],
];

it.each(cases)('%s', (_, page, gate) => {
  expect(decideGate(pageOf(page))).toBe(gate);
});
