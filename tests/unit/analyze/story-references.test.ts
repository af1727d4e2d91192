/** Whom pronouns and descriptions stand for that say something: `[he](0)` is the first person of the story. */
import { describe, expect, test } from 'vitest';
import { createAnalyzerFrom } from '@/utils/analyze/analyzer.ts';
import { findStoryReferences } from '@/utils/analyze/story-references.ts';
import { readDocument } from '@/utils/language/document.ts';
import { createPeopleIndex } from '@/utils/people/people-index.ts';
import { plain } from './setup/marked.ts';
import { packOf, person, role } from './setup/small-pack.ts';

const PACK = packOf(
  person({
    id: 'kallas',
    name: 'Kaja Kallas',
    countries: ['EE', 'EU'],
    tier: 4,
    context: ['foreign policy', 'EU'],
    roles: [
      role({
        title: 'High Representative for Foreign Affairs',
        organisation: 'European Union',
        country: 'EU',
        start: '2024-12-01',
      }),
      role({ title: 'Prime Minister', country: 'EE', start: '2021-01-26', end: '2024-07-23' }),
    ],
  }),
  person({
    id: 'putin',
    name: 'Vladimir Putin',
    countries: ['RU'],
    tier: 5,
    roles: [role({ title: 'President', country: 'RU', start: '2012-05-07' })],
  }),
  person({
    id: 'peskov',
    name: 'Dmitry Peskov',
    countries: ['RU'],
    tier: 4,
    roles: [
      role({ title: 'Press Secretary of the President', country: 'RU', start: '2012-05-22' }),
    ],
  }),
  person({
    id: 'healey',
    name: 'John Healey',
    countries: ['GB'],
    roles: [role({ title: 'Secretary of State for Defence', country: 'GB', start: '2024-07-05' })],
  }),
);
const index = createPeopleIndex([PACK]);
const analyzer = createAnalyzerFrom([PACK]);

function referencesOf(text: string, date: string) {
  const { mentions } = analyzer.analyze({ text, date });
  return findStoryReferences({ document: readDocument({ text }), mentions, index, date });
}

/** The story with its references marked by the number of their person. */
function markReferences(text: string, date = '2025-04-11'): string {
  let at = 0;
  let marked = '';
  for (const { start, end, chain } of referencesOf(text, date).references) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}](${chain})`;
    at = end;
  }
  return marked + text.slice(at);
}

describe('pronouns that say something', () => {
  test.each([
    ['the subject of the sentence before', 'Kaja Kallas left. “No,” [she](0) said.'],
    ['before the verb, adverbs between', 'John Healey left. [He](0) has also warned of war.'],
    ['after the verb', 'John Healey left. “No,” said [he](0).'],
    ['the only one of that gender', 'Kaja Kallas met John Healey. “No,” [she](0) said.'],
    ['two who may be meant', 'Vladimir Putin and Dmitry Peskov left. “No,” he said.'],
    ['a pronoun that says nothing', 'John Healey left. He slept.'],
    ['inside somebody’s words', 'John Healey left. “Putin came and he said no.”'],
    ['somebody without a name between', 'John Healey left. A lawyer objected. “No,” he said.'],
    ['nobody near', 'Vladimir Putin left.\nIt rained.\nIt snowed.\n“No,” he said.'],
    ['a gender that fits nobody', 'John Healey left. “No,” she said.'],
  ])('%s', (_, marked) => {
    expect(markReferences(plain(marked))).toBe(marked);
  });
});

describe('descriptions that say something', () => {
  test.each([
    [
      'an office of the day',
      'Kaja Kallas met Vladimir Putin. [The EU foreign policy chief](0) said no.',
    ],
    [
      'a country and an office',
      'Kaja Kallas met Vladimir Putin. [The Russian president](1) said no.',
    ],
    ['after the verb', 'Vladimir Putin came. “No,” said [the Russian president](0).'],
    ['an office given up by then', 'Kaja Kallas came. The prime minister said no.'],
    ['an office given up, said so', 'Kaja Kallas came. [The former prime minister](0) said no.'],
    ['the office of an office is another', 'Dmitry Peskov came. The Russian president said no.'],
    ['a people', 'Kaja Kallas met Vladimir Putin. “No,” [the Russian](1) said.'],
    [
      'the story’s own words',
      'John Healey, a retired ferry captain from Hull, left. “No,” [the captain](0) said.',
    ],
    ['words that fit nobody', 'John Healey left. “No,” the goalkeeper said.'],
    ['a group', 'Vladimir Putin came. The Russian government said no.'],
    ['the name right behind it', '“No,” said [the visitor](0), John Healey.'],
    ['a description that says nothing', 'Vladimir Putin came. The Russian president slept.'],
  ])('%s', (_, marked) => {
    expect(markReferences(plain(marked))).toBe(marked);
  });

  test('an office is asked at the story’s date', () => {
    const text = 'Kaja Kallas came. The Estonian prime minister said no.';
    expect(markReferences(text, '2023-01-01')).toContain('[The Estonian prime minister](0)');
    expect(markReferences(text, '2025-01-01')).toBe(text);
  });
});

test('a speaker is one of the story’s people by name or by reference', () => {
  const text = 'Kaja Kallas left. “No,” she said. Somebody said yes.';
  const { resolveSpeaker } = referencesOf(text, '2025-04-11');
  const speaker = (words: string) => {
    const start = text.indexOf(words);
    return resolveSpeaker({ start, end: start + words.length }).chain;
  };
  expect(speaker('Kaja Kallas')).toBe(0);
  expect(speaker('she')).toBe(0);
  expect(speaker('Somebody')).toBeUndefined();
});

test('a text that is not English has none', () => {
  const text = 'Der Präsident Vladimir Putin sagte nichts, und he said auch nichts zu der Frage.';
  const document = { ...readDocument({ text }), english: false };
  const { mentions } = analyzer.analyze({ text });
  expect(findStoryReferences({ document, mentions, index }).references).toEqual([]);
});
