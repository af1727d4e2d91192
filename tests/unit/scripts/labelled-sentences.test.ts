/** Labels come out of a sentence with the place of their words. */
import { expect, test } from 'vitest';
import { parseSentence } from '@/scripts/corpus/labelled-sentences.ts';

test('labels leave the sentence and know their words', () => {
  const { text, labels } = parseSentence(
    'It paid [€60m](money = 60e6 EUR) [($65m)](money = 65e6 USD) at [noon](TIME T12:00).',
  );
  expect(text).toBe('It paid €60m ($65m) at noon.');
  expect(labels.map(({ start, end, label }) => [text.slice(start, end), label])).toEqual([
    ['€60m', 'money = 60e6 EUR'],
    ['($65m)', 'money = 65e6 USD'],
    ['noon', 'TIME T12:00'],
  ]);
});
