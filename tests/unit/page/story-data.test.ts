/** What a page declares of its story is believed in a fixed order. */
import { describe, expect, it } from 'vitest';
import { readStoryData, type StoryData } from '@/utils/page/story-data.ts';
import { linked, pageOf } from './documents.ts';

type Case = [name: string, page: Parameters<typeof pageOf>[0], said: StoryData];

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('the date', () => {
  const cases: Case[] = [
    [
      'comes from JSON-LD before all',
      {
        head:
          linked('{"@type":"NewsArticle","datePublished":"2025-04-12"}') +
          meta('article:published_time', '2025-01-01'),
        address: 'https://news.example/2024/02/03/a',
      },
      { date: '2025-04-12' },
    ],
    [
      'comes from published_time before other meta',
      { head: meta('date', '2025-01-01') + meta('article:published_time', '2025-04-12T10:00Z') },
      { date: '2025-04-12' },
    ],
    [
      'comes from other meta before the page',
      { head: meta('parsely-pub-date', '2025-04-12'), body: '<time datetime="2025-01-01">' },
      { date: '2025-04-12' },
    ],
    [
      'comes from itemprop before <time>',
      { body: '<time datetime="2025-01-01"></time><i itemprop="datePublished">12 April 2025</i>' },
      { date: '2025-04-12' },
    ],
    [
      'comes from <time> before the address',
      { body: '<time>12 April 2025</time>', address: 'https://news.example/2024/02/03/a' },
      { date: '2025-04-12' },
    ],
    [
      'comes from the address last',
      { address: 'https://news.example/2025/04/12/a' },
      { date: '2025-04-12' },
    ],
    [
      'is looked for further on when it is nonsense',
      {
        head:
          linked('{"@type":"NewsArticle","datePublished":"1066-10-14"}') +
          meta('date', '2025-04-12'),
      },
      { date: '2025-04-12' },
    ],
    [
      'is unknown when nothing sensible is said',
      { head: linked('{"@type":"NewsArticle","datePublished":"1066-10-14"}') },
      { date: undefined },
    ],
    [
      'is not that of another thing',
      { head: linked('{"@type":"VideoObject","datePublished":"2025-04-12"}') },
      { date: undefined },
    ],
  ];
  it.each(cases)('%s', (_, page, said) => {
    expect(readStoryData(pageOf(page))).toMatchObject(said);
  });
});

describe('title, author, canonical address and language', () => {
  const cases: Case[] = [
    [
      'are read from JSON-LD',
      {
        head: linked(
          '{"@type":"NewsArticle","headline":"A delay","author":[{"name":"Ana Brill"},{"name":"Bo Tamm"}],"inLanguage":"en-GB"}',
        ),
      },
      { title: 'A delay', author: 'Ana Brill, Bo Tamm', lang: 'en-GB' },
    ],
    [
      'are read from meta',
      {
        head:
          meta('og:title', 'A  delay') +
          meta('author', 'Ana Brill') +
          meta('og:locale', 'et_EE') +
          meta('og:url', '/a'),
      },
      { title: 'A delay', author: 'Ana Brill', lang: 'et-EE', canonical: 'https://news.example/a' },
    ],
    [
      'are read from the page itself',
      { body: '<h1>A delay</h1>', head: '<title>A delay | The News</title>' },
      { title: 'A delay', author: undefined, lang: undefined, canonical: undefined },
    ],
    [
      'leave out an author who is an address',
      { head: meta('article:author', 'https://social.example/ana') },
      { author: undefined },
    ],
    [
      'leave out the front page as canonical address',
      { head: '<link rel="canonical" href="https://news.example/">' },
      { canonical: undefined },
    ],
    [
      'leave out a canonical address that is no web address',
      { head: '<link rel="canonical" href="javascript:void 0">' },
      { canonical: undefined },
    ],
    [
      'leave out a language that is no tag',
      { head: meta('og:locale', 'English (UK)') },
      { lang: undefined },
    ],
  ];
  it.each(cases)('%s', (_, page, said) => {
    expect(readStoryData(pageOf(page))).toMatchObject(said);
  });
});
