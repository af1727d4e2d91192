/** Stories that have more claims than anybody reads: few comparisons, and no crash. */
import { expect, test } from 'vitest';
import type { Claim, Span } from '@/utils/language/analysis.ts';
import { compareClaims } from '@/utils/language/compare/compare-claims.ts';
import { type Document, readDocument } from '@/utils/language/document.ts';
import { findFigures } from '@/utils/language/figures/find-figures.ts';
import { compareSides } from './setup.ts';

const MANY = 10_000;

function claimsOf(document: Document, spans: readonly Span[], kind: Claim['kind']): Claim[] {
  const figures = findFigures(document);
  let next = 0;
  return spans.map(({ start, end }) => {
    const first = next;
    while ((figures[next]?.start ?? end) < end) next++;
    return {
      start,
      end,
      kind,
      sources: [],
      figures: figures.slice(first, next),
      score: 0,
      reasons: [],
    };
  });
}

const repeat = (line: (nth: number) => string) =>
  Array.from({ length: MANY }, (_, nth) => line(nth)).join('\n');

const STORIES: [name: string, text: string, kind: Claim['kind']][] = [
  [
    'one frame, many numbers',
    repeat((nth) => `The flood in Sindh killed ${nth} people.`),
    'assertion',
  ],
  ['one number', repeat(() => 'The flood in Sindh killed 412 people.'), 'assertion'],
  ['one quote', repeat(() => '“We must leave the valley now,” he said.'), 'direct'],
  ['open marks', '“ a '.repeat(MANY), 'direct'],
  ['nested marks', `${'“'.repeat(1000)}a${'”'.repeat(1000)}`, 'direct'],
  ['nothing but figures', `${'12 people '.repeat(MANY)}`, 'assertion'],
];

test.each(STORIES)('%s', (_name, text, kind) => {
  const document = readDocument({ text });
  const comparisons = compareClaims(document, claimsOf(document, document.sentences, kind), []);
  expect(comparisons.length).toBeLessThanOrEqual(2 * MANY);
  expect(comparisons.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
});

test('one claim that holds them all', () => {
  const document = readDocument({
    text: `It killed ${repeat((nth) => `${nth + 11} people and`)} `,
  });
  const [whole] = claimsOf(document, [{ start: 0, end: document.text.length }], 'assertion');
  expect(compareClaims(document, whole === undefined ? [] : [whole], [])).toEqual([]);
});

test('values that are no numbers measure nothing', () => {
  expect(compareSides('The dam cost [1e999 dollars].', 'The dam cost [9e999 dollars].')).toEqual(
    [],
  );
});

test('the speaker a pronoun stands for is the one named right before', () => {
  expect(
    compareSides(
      '# <Silva|silva>: {“Get moving”}',
      '<Silva|silva> spoke of {the bridge that nobody had begun to build}.',
      '{“The bridge must be finished before the rains come,”} <he> said.',
    ),
  ).toEqual([
    'quote-mismatch: The quotes of the story by the same speaker do not have these words: “Get moving”.',
  ]);
});

test('words a story tells without quoting them are not missed', () => {
  expect(
    compareSides(
      '# <Silva|silva>: {“No more delays”}',
      '{“The bridge must be finished before the rains come,”} <Silva|silva> said and wanted no more delays.',
    ),
  ).toEqual([]);
});

test('shares told in a row are a list', () => {
  expect(
    compareSides(
      '<One poll> has Ilves leading Kask [44 percent] to 37 percent in Tartu.',
      '<Another poll> has Ilves leading Kask [52 percent] to 31 percent in Tartu.',
    ),
  ).toEqual([]);
});
