/** A story's text as recognisers read it, and the way back to the caller's offsets. */
import { describe, expect, test } from 'vitest';
import { readStory, spanAt } from '@/utils/language/text.ts';

const NORMALISED: [name: string, source: string, expected: string][] = [
  ['plain text stays', 'Kaja Kallas', 'Kaja Kallas'],
  ['soft hyphens go', 'Kal\u00ADlas', 'Kallas'],
  ['zero-width characters go', 'Ka\u200Bja\u200D\u2060 Kal\uFEFFlas', 'Kaja Kallas'],
  ['direction marks go', '\u200Eعلي\u202C', 'علي'],
  ['controls go, line ends stay', 'a\u0000b\r\nc\td', 'ab\r\nc\td'],
  ['no-break spaces are spaces', 'Kaja\u00A0Kallas\u202Fsaid', 'Kaja Kallas said'],
  ['variation selectors go', '⚠\uFE0F', '⚠'],
  ['lone surrogates stay', 'a\uD800b\uDC00', 'a\uD800b\uDC00'],
  ['pairs stay', '😀', '😀'],
  ['invisible pairs go whole', 'a\u{E0041}b', 'ab'],
];
test.each(NORMALISED)('%s', (_, source, expected) => {
  expect(readStory({ text: source }).text).toBe(expected);
});

describe('offsets', () => {
  const source = '\u00ADKa\u00ADja\u200B\u{E0041} Kallas\u00AD';
  const story = readStory({ text: source });

  test.each([
    ['a word with an invisible character inside', 'Kaja', 'Ka\u00ADja'],
    ['across several', 'Kaja Kallas', 'Ka\u00ADja\u200B\u{E0041} Kallas'],
    ['after several', 'Kallas', 'Kallas'],
  ])('%s leads back to the source', (_, words, expected) => {
    const start = story.text.indexOf(words);
    const span = story.toSource({ start, end: start + words.length });
    expect(source.slice(span.start, span.end)).toBe(expected);
  });

  test.each([
    ['with what is invisible around it', 0, 6, 'Kaja'],
    ['from inside', 2, 6, 'aja'],
    ['from half of an invisible pair', 8, source.length, ' Kallas'],
    ['whole', 0, source.length, 'Kaja Kallas'],
  ])('a span of the source %s leads to the text', (_, from, to, expected) => {
    const { start, end } = story.fromSource({ start: from, end: to });
    expect(story.text.slice(start, end)).toBe(expected);
  });

  test('there and back is the same, for every span of the text', () => {
    for (let start = 0; start < story.text.length; start++) {
      for (let end = start; end <= story.text.length; end++) {
        expect(story.fromSource(story.toSource({ start, end }))).toEqual({ start, end });
      }
    }
  });
});

describe('blocks', () => {
  test('lines of plain text are blocks, whatever ends them', () => {
    const story = readStory({ text: 'One\r\nTwo\n\nThree' });
    expect(story.blocks.map(({ start, end }) => story.text.slice(start, end))).toEqual([
      'One',
      'Two',
      '',
      'Three',
    ]);
  });

  test('blocks are joined by one line end, and keep their kinds', () => {
    const story = readStory({
      blocks: [
        { text: 'Head\u00ADline', kind: 'headline' },
        { text: '', kind: 'other' },
        { text: 'Text', kind: 'paragraph' },
      ],
    });
    expect(story.source).toBe('Head\u00ADline\n\nText');
    expect(story.blocks).toEqual([
      { start: 0, end: 8, kind: 'headline' },
      { start: 9, end: 9, kind: 'other' },
      { start: 10, end: 14, kind: 'paragraph' },
    ]);
  });

  test('an empty story has one empty block or none', () => {
    expect(readStory({ text: '' }).blocks).toHaveLength(1);
    expect(readStory({ blocks: [] }).blocks).toHaveLength(0);
  });
});

test('the span at an offset is the last that began', () => {
  const spans = [
    { start: 2, end: 4 },
    { start: 6, end: 9 },
  ];
  expect([1, 2, 5, 6, 20].map((at) => spanAt(spans, at)?.start)).toEqual([undefined, 2, 2, 6, 6]);
});
