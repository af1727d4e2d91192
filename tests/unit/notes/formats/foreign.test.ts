/** What other programs write of pages becomes notes, with whatever they say of them. */
import { describe, expect, test } from 'vitest';
import { readNotes, readWhole } from './setup/files.ts';

const QUOTE = {
  type: 'TextQuoteSelector',
  exact: 'the words',
  prefix: 'before ',
  suffix: ' after',
};
const POSITION = { type: 'TextPositionSelector', start: 7, end: 16 };

const ROW = {
  id: 'AbC_-123',
  created: '2025-04-11T10:00:00.123456+00:00',
  updated: '2025-04-12T10:00:00+00:00',
  user: 'acct:ana@hypothes.is',
  uri: 'https://news.example/story',
  text: 'What I think <b>of it</b>',
  tags: ['to check', 'EU'],
  target: [
    {
      source: 'https://news.example/story',
      selector: [{ type: 'RangeSelector' }, POSITION, QUOTE],
    },
  ],
  document: { title: ['A story'] },
};

describe('Hypothesis', () => {
  test('an annotation with everything', async () => {
    expect(await readNotes({ total: 1, rows: [ROW] })).toEqual([
      {
        id: expect.stringMatching(
          /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        ),
        subject: {
          kind: 'quote',
          selector: {
            quote: { exact: 'the words', prefix: 'before ', suffix: ' after' },
            position: { start: 7, end: 16 },
          },
        },
        text: 'What I think <b>of it</b>',
        story: { address: 'https://news.example/story', title: 'A story', site: 'news.example' },
        ...{ tags: ['to check', 'EU'], colour: 'amber', importance: 0, people: [], revision: 1 },
        created: Date.parse('2025-04-11T10:00:00.123Z'),
        changed: Date.parse('2025-04-12T10:00:00Z'),
      },
    ]);
  });

  const shapes: [name: string, file: unknown][] = [
    ['the API', { total: 1, rows: [ROW] }],
    ['the client', { export_date: 'x', client_version: '1', annotations: [ROW] }],
    ['a bare list', [ROW]],
  ];
  test.each(shapes)('is read as %s writes it', async (_, file) => {
    expect(await readNotes(file as object)).toMatchObject([{ tags: ['to check', 'EU'] }]);
  });

  test('a note on the whole page, and a reply, lose no word', async () => {
    const page = { ...ROW, id: 'p', target: [{ source: ROW.uri }] };
    const reply = { ...page, id: 'r', references: ['AbC_-123'], text: 'I agree' };
    expect(await readNotes([page, reply])).toMatchObject([
      { subject: { kind: 'story' }, text: ROW.text },
      { subject: { kind: 'story' }, text: 'I agree' },
    ]);
  });

  test('words of several people are marked as theirs', async () => {
    const other = { ...ROW, id: 'o', user: 'acct:ben@hypothes.is' };
    expect((await readNotes([ROW, other])).map(({ tags }) => tags.at(-1))).toEqual([
      '@ana@hypothes.is',
      '@ben@hypothes.is',
    ]);
  });

  test('an id comes out the same every time', async () => {
    const [[one], [again], [other]] = [
      await readNotes([ROW]),
      await readNotes({ rows: [{ ...ROW, text: 'changed' }] }),
      await readNotes([{ ...ROW, id: 'other' }]),
    ];
    expect(one?.id).toBe(again?.id);
    expect(one?.id).not.toBe(other?.id);
  });

  test('what cannot be used is told', async () => {
    const rows = [
      ROW,
      { text: 'no page' },
      { ...ROW, id: 'e', text: '', tags: [], target: [] },
      'x',
    ];
    expect((await readWhole(JSON.stringify({ rows }))).slice(1)).toEqual([
      { is: 'unusable', fault: 'no-note', words: 'no page', place: 2 },
      { is: 'unusable', fault: 'empty', words: 'A story', place: 3 },
      { is: 'unusable', fault: 'no-note', words: '"x"', place: 4 },
    ]);
  });
});

function annotate(given: object): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://x.example/anno1',
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'A thought' },
    target: { source: 'https://news.example/story', selector: QUOTE },
    ...given,
  };
}

describe('W3C annotations of other programs', () => {
  const bodies: [name: string, given: object, text: string, tags: string[]][] = [
    ['one body', {}, 'A thought', []],
    ['bodyValue', { body: undefined, bodyValue: 'Short' }, 'Short', []],
    ['an address alone', { body: 'https://x.example/reply' }, 'https://x.example/reply', []],
    [
      'several bodies',
      {
        body: [
          { type: 'TextualBody', value: 'One', purpose: 'commenting' },
          { type: 'TextualBody', value: 'eu', purpose: 'tagging' },
          { type: 'TextualBody', value: 'Two' },
        ],
      },
      'One\n\nTwo',
      ['eu'],
    ],
    [
      'a choice',
      { body: { type: 'Choice', items: [{ value: 'A' }, { value: 'B' }] } },
      'A\n\nB',
      [],
    ],
    ['a motivation of tagging', { motivation: 'tagging', body: { value: 'eu' } }, '', ['eu']],
    [
      'HTML',
      { body: { value: '<p onclick="x">y</p>', format: 'text/html' } },
      '<p onclick="x">y</p>',
      [],
    ],
    ['nothing', { body: undefined }, '', []],
  ];
  test.each(bodies)('%s', async (_, given, text, tags) => {
    expect(await readNotes(annotate(given))).toMatchObject([{ text, tags }]);
  });

  const targets: [name: string, target: unknown, subject: object][] = [
    ['an address', 'https://news.example/story', { kind: 'story' }],
    ['a resource', { id: 'https://news.example/story', type: 'Text' }, { kind: 'story' }],
    ['a quote', { source: 'https://news.example/story', selector: QUOTE }, { kind: 'quote' }],
    [
      'a described source',
      { source: { id: 'https://news.example/story' }, selector: [POSITION, QUOTE] },
      { kind: 'quote', selector: { position: { start: 7, end: 16 } } },
    ],
    [
      'one selector refining another',
      {
        source: 'https://news.example/story',
        selector: { type: 'CssSelector', value: 'p', refinedBy: QUOTE },
      },
      { kind: 'quote', selector: { quote: { exact: 'the words' } } },
    ],
    [
      'a selector without words',
      { source: 'https://news.example/story', selector: { type: 'FragmentSelector', value: 'a' } },
      { kind: 'story' },
    ],
  ];
  test.each(targets)('on %s', async (_, target, subject) => {
    expect(await readNotes(annotate({ target }))).toMatchObject([
      { subject, story: { address: 'https://news.example/story' } },
    ]);
  });

  test('on several pages at once', async () => {
    const notes = await readNotes(
      annotate({ target: ['https://a.example/', 'https://b.example/'] }),
    );
    expect(notes.map(({ story }) => story.site)).toEqual(['a.example', 'b.example']);
    expect(new Set(notes.map(({ id }) => id)).size).toBe(2);
  });

  const wholes: [name: string, file: unknown][] = [
    ['alone', annotate({})],
    ['in a list', [annotate({})]],
    ['in a page', { type: 'AnnotationPage', items: [annotate({})] }],
    ['in a collection', { type: 'AnnotationCollection', first: { items: [annotate({})] } }],
    ['in a graph', { '@graph': [annotate({})] }],
  ];
  test.each(wholes)('%s', async (_, file) => {
    expect(await readNotes(file as object)).toHaveLength(1);
  });
});

const HEADING =
  'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags,URL';

describe('Readwise tables', () => {
  test('a highlight with everything', async () => {
    const line =
      '"The ""words"", so","A story","Ana Brill",,"My\nnote",blue,"eu, law",location,42,2025-04-11 10:00:00+00:00,press,https://news.example/story';
    expect(await readNotes(`${HEADING}\n${line}\n`)).toMatchObject([
      {
        subject: { kind: 'quote', selector: { quote: { exact: 'The "words", so' } } },
        ...{ text: 'My\nnote', tags: ['eu', 'law', 'press'], colour: 'blue' },
        story: { title: 'A story', author: 'Ana Brill', address: 'https://news.example/story' },
        created: Date.parse('2025-04-11T10:00:00Z'),
      },
    ]);
  });

  const books: [name: string, line: string, address: string][] = [
    ['a book of Amazon', 'Words,A book,B,B00X,,,,,,,,', 'urn:asin:B00X'],
    ['a book without address', 'Words,A book,B,,,,,,,,,', 'tag:gloss.example,2026:book/A%20book/B'],
  ];
  test.each(books)('%s has an address made for it', async (_, line, address) => {
    expect(await readNotes(`${HEADING}\n${line}`)).toMatchObject([
      { story: { address, site: 'readwise' } },
    ]);
  });

  const dialects: [name: string, text: string][] = [
    ['semicolons', 'Highlight;Title;URL\r\n"a;b";T;https://n.example/'],
    ['tabs', 'Highlight\tTitle\tURL\na;b\tT\thttps://n.example/'],
    [
      'a mark in front, empty lines',
      '\uFEFF"Highlight",Title,URL\n\n"a;b",T,https://n.example/\n\n',
    ],
  ];
  test.each(dialects)('%s are understood', async (_, text) => {
    expect(await readNotes(text)).toMatchObject([
      { subject: { selector: { quote: { exact: 'a;b' } } }, story: { site: 'n.example' } },
    ]);
  });

  test('lines that cannot be used are told, and cost no other', async () => {
    const text =
      'Highlight,Title,URL\nfirst,T,https://n.example/\nonly two,cells\n,,\n,T,https://n.example/\n"open,T,u';
    const found = await readWhole(text);
    expect(found.map((one) => (one.is === 'unusable' ? [one.place, one.fault] : one.is))).toEqual([
      'note',
      [3, 'bad-row'],
      [5, 'empty'],
      [6, 'bad-row'],
    ]);
  });
});
