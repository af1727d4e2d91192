/** JSON-LD is read however carelessly it was written. */
import { expect, it } from 'vitest';
import { readLinkedData, textOf } from '@/utils/page/linked-data.ts';
import { linked, pageOf } from './documents.ts';

const typesIn = (...scripts: string[]) =>
  readLinkedData(pageOf({ head: scripts.map(linked).join('') }).document).map(({ types }) =>
    types.join('+'),
  );

const cases: [name: string, scripts: string[], types: string[]][] = [
  ['one thing', ['{"@type":"NewsArticle"}'], ['NewsArticle']],
  ['a list', ['[{"@type":"WebSite"},{"@type":"Article"}]'], ['WebSite', 'Article']],
  ['a graph', ['{"@graph":[{"@type":"Article"},{"@type":"Person"}]}'], ['Article', 'Person']],
  ['several scripts', ['{"@type":"A"}', '{"@type":"B"}'], ['A', 'B']],
  ['several types', ['{"@type":["NewsArticle","Article"]}'], ['NewsArticle+Article']],
  ['a type by its address', ['{"@type":"https://schema.org/NewsArticle"}'], ['NewsArticle']],
  [
    'what a page is about',
    ['{"@type":"WebPage","mainEntity":{"@type":"Article"}}'],
    ['WebPage', 'Article'],
  ],
  [
    'no teasers',
    ['{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}'],
    ['ItemList'],
  ],
  ['a comment around it', ['<!-- {"@type":"Article"} -->'], ['Article']],
  ['CDATA around it', ['//<![CDATA[\n{"@type":"Article"}\n//]]>'], ['Article']],
  ['CDATA in a comment', ['/*<![CDATA[*/{"@type":"Article"}/*]]>*/'], ['Article']],
  ['a semicolon after it', ['{"@type":"Article"};'], ['Article']],
  ['commas too many', ['{"@type":"Article","keywords":["a","b",],}'], ['Article']],
  ['line breaks in strings', ['{"@type":"Article","headline":"one\ntwo"}'], ['Article']],
  [
    'a backslash that escapes nothing',
    [String.raw`{"@type":"Article","headline":"it\'s"}`],
    ['Article'],
  ],
  ['an end that is missing', ['{"@type":"NewsArticle","headline":"A'], ['NewsArticle']],
  ['nothing', [''], []],
  ['no object', ['"Article"'], []],
  ['null', ['null'], []],
  ['nothing but noise', ['%%%'], []],
  [
    'a thing in itself very deep',
    [`${'{"mainEntity":'.repeat(50)}{"@type":"Article"}${'}'.repeat(50)}`],
    [],
  ],
];

it.each(cases)('reads %s', (_, scripts, types) => {
  expect(typesIn(...scripts)).toEqual(types);
});

it.each([
  ['commas too many', '{"@type":"Article","headline":"A delay","about":["x",],}'],
  ['line breaks in strings', '{"@type":"Article","description":"one\n\ttwo","headline":"A delay"}'],
])('loses nothing to %s', (_, text) => {
  const [thing] = readLinkedData(pageOf({ head: linked(text) }).document);
  expect(Object.keys(thing?.values ?? {})).toHaveLength(3);
  expect(thing?.values).toMatchObject({ headline: 'A delay' });
});

it('saves date and headline from a script beyond repair', () => {
  const broken = '{"@type":"NewsArticle","headline":"A delay","datePublished":"2025-04-12T10:00",';
  const [thing] = readLinkedData(pageOf({ head: linked(broken) }).document);
  expect(thing?.values).toEqual({ headline: 'A delay', datePublished: '2025-04-12T10:00' });
});

it.each([
  ['a string', ' Ana ', 'Ana'],
  ['an empty string', ' ', undefined],
  ['a thing with a name', { name: 'Ana' }, 'Ana'],
  ['the first of a list that says something', ['', { name: 'Bo' }], 'Bo'],
  ['a value with its language', { '@value': 'Ana', '@language': 'et' }, 'Ana'],
  ['a thing with only an address', { '@id': 'https://n.example/' }, 'https://n.example/'],
  ['nothing', null, undefined],
])('takes the text of %s', (_, value, text) => {
  expect(textOf(value)).toBe(text);
});
