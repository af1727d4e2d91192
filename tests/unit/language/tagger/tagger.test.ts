/** The trained tagger as it ships: names it must find, names it must not, and input that must not hurt it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Story } from '@/utils/language/analysis.ts';
import { readDocument } from '@/utils/language/document.ts';
import { openTagger } from '@/utils/language/tagger/tagger.ts';

const file = readFileSync(new URL('../../../../packs/names/names.glosstagger', import.meta.url));
const weights = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
const tagger = openTagger(weights);

function peopleOf(story: Story): string[] {
  const document = readDocument({ ...story, lang: 'en' });
  return tagger
    .tag(document)
    .filter(({ type }) => type === 'person')
    .map(({ start, end }) => document.text.slice(start, end));
}

describe('people', () => {
  test.each([
    ['a title', 'Prime Minister Keir Starmer met President Tokayev.', ['Keir Starmer', 'Tokayev']],
    ['a possessive', 'Ursula von der Leyen’s plan failed.', ['Ursula von der Leyen']],
    ['a joined particle', 'Abdel Fattah al-Sisi spoke in Cairo.', ['Abdel Fattah al-Sisi']],
    ['initials', 'K. P. Sharma Oli and J.D. Vance spoke.', ['K. P. Sharma Oli', 'J.D. Vance']],
    ['a hyphen', 'Kim Da-hyun told reporters she would run.', ['Kim Da-hyun']],
    [
      'a surname once the name was given',
      'Mette Frederiksen spoke on Monday. Frederiksen said Denmark would pay.',
      ['Mette Frederiksen', 'Frederiksen'],
    ],
    ['a firm', 'Shares of Ted Baker fell in London.', []],
    ['a ministry and a city', 'The Foreign Ministry in Kyiv blamed Moscow.', []],
  ])('%s', (_, text, people) => {
    expect(peopleOf({ text })).toEqual(people);
  });

  test('a headline in capitals is read with its story', () => {
    const blocks = [
      { kind: 'headline' as const, text: 'FREDERIKSEN BACKS NEW LAW' },
      { kind: 'paragraph' as const, text: 'Mette Frederiksen, the prime minister, backed it.' },
    ];
    expect(peopleOf({ blocks })).toEqual(['FREDERIKSEN', 'Mette Frederiksen']);
  });

  test('a known name is support', () => {
    const document = readDocument({ text: 'They asked Zorbex about it.', lang: 'en' });
    const found = (known: Parameters<typeof tagger.tag>[1]) =>
      tagger.tag(document, known).map(({ type, confidence }) => ({ type, confidence }));
    const [supported] = found([{ start: 11, end: 17, type: 'person' }]);
    const [opposed] = found([{ start: 11, end: 17, type: 'organisation' }]);
    expect(supported?.type).toBe('person');
    expect(opposed?.type).toBe('organisation');
  });
});

describe('input that is none', () => {
  const long = 40_000;
  test.each([
    ['nothing', ''],
    ['no space', 'A'.repeat(long)],
    ['only capitals', 'NATO '.repeat(long / 5)],
    ['three thousand names', 'Ada Lovelace, '.repeat(3000)],
    ['hyphens', 'A-'.repeat(long / 2)],
    ['particles', 'van der '.repeat(long / 8)],
    ['connectors', 'of the and '.repeat(long / 11)],
    ['unpaired surrogates', 'Ada \ud800 Lovelace \udc00'.repeat(100)],
    ['control characters', 'Ada\u0000 Lovelace\u0007\u001b[0m'.repeat(100)],
    ['right to left', 'قال خالد إن Ada Lovelace حضرت'.repeat(100)],
    ['emoji', '👩‍👩‍👧 Ada Lovelace 🇺🇳'.repeat(100)],
    ['entities', 'Ada&nbsp;Lovelace &amp; Charles&#39;s'.repeat(100)],
  ])('%s: names lie in order inside the text', (_, text) => {
    const document = readDocument({ text, lang: 'en' });
    let end = 0;
    for (const name of tagger.tag(document)) {
      expect(name.start).toBeGreaterThanOrEqual(end);
      expect(name.end).toBeGreaterThan(name.start);
      expect(name.confidence).toBeGreaterThan(0);
      expect(name.confidence).toBeLessThanOrEqual(1);
      ({ end } = name);
    }
    expect(end).toBeLessThanOrEqual(document.text.length);
  });

  test('one document leaves nothing behind for the next', () => {
    const story = { text: 'Ada Lovelace met Babbage. Babbage smiled.' };
    const first = peopleOf(story);
    peopleOf({ text: 'Babbage is a town. Shares of Lovelace fell.' });
    expect(peopleOf(story)).toEqual(first);
  });
});
