/** Claims of a story as the analyzer gives them: speakers that are people of the story, sources, figures, offsets. */
import { expect, test } from 'vitest';
import { createAnalyzerFrom } from '@/utils/analyze/analyzer.ts';
import { packOf, person, role } from './setup/small-pack.ts';

const analyzer = createAnalyzerFrom([
  packOf(
    person({
      id: 'healey',
      name: 'John Healey',
      countries: ['GB'],
      roles: [
        role({ title: 'Secretary of State for Defence', country: 'GB', start: '2024-07-05' }),
      ],
    }),
    person({ id: 'kallas', name: 'Kaja Kallas', countries: ['EE'], tier: 4 }),
  ),
]);

/** Speakers of the claims as the story writes them, each with the name of whoever it is. */
function speakersOf(text: string): string[] {
  const { claims, mentions } = analyzer.analyze({ text, date: '2025-04-11', lang: 'en' });
  return claims.map(({ speaker }) => {
    const name = mentions.find(({ chain }) => chain === speaker?.chain)?.name;
    return `${speaker === undefined ? '-' : text.slice(speaker.start, speaker.end)}: ${name ?? '-'}`;
  });
}

test.each([
  ['a name', 'John Healey said the aid had come.', ['John Healey: John Healey']],
  ['a surname', 'John Healey came. Healey said the aid had come.', ['Healey: John Healey']],
  ['a pronoun', 'John Healey came. He said the aid had come.', ['He: John Healey']],
  [
    'a title before a name',
    'The minister, John Healey, said it had come.',
    ['The minister: John Healey'],
  ],
  ['a relative pronoun', 'They met John Healey, who said it had come.', ['who: John Healey']],
  [
    'a relative pronoun of nobody known',
    'They met officials, who said it had come.',
    ['officials, who: -'],
  ],
  ['nobody known', 'Officials said the aid had come.', ['Officials: -']],
])('who speaks: %s', (_name, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});

test('a claim has its figures, its cue, its source and reasons, all in offsets of the story', () => {
  // The soft hyphen is no part of what is read, but counts in what the caller has.
  const text = 'Ac\u00ADcording to Reuters, Kaja Kallas said aid exceeds $26 billion.';
  const [claim, ...others] = analyzer.analyze({ text, lang: 'en' }).claims;
  const say = (span?: { start: number; end: number }) => span && text.slice(span.start, span.end);
  expect(others).toEqual([]);
  expect(say(claim)).toBe('aid exceeds $26 billion');
  expect([say(claim?.speaker), say(claim?.cue)]).toEqual(['Kaja Kallas', 'said']);
  expect(claim?.sources.map(say)).toEqual(['Reuters']);
  expect(claim?.figures.map((figure) => [say(figure), figure.value])).toEqual([
    ['$26 billion', 26e9],
  ]);
  expect(claim?.reasons).toContain('It gives a figure.');
});

test('claims that nobody asked for are not looked for, and need no mentions asked for', () => {
  const text = 'John Healey said the aid had come.';
  expect(analyzer.analyze({ text, lang: 'en', want: ['mentions'] }).claims).toEqual([]);
  const { claims, mentions } = analyzer.analyze({ text, lang: 'en', want: ['claims'] });
  expect(mentions).toEqual([]);
  expect(claims[0]?.speaker?.chain).toBe(0);
});
