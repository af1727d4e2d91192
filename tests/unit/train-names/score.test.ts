/** Scores of found names. */
import { expect, test } from 'vitest';
import { scoreNames } from '../../../scripts/eval/score.ts';

const TEXT = 'Ann Lee’s brother Bob met Cy at Lee & Co.';
const person = (start: number, end: number) => ({ start, end, type: 'person' as const });
const STORY = { id: 'a', text: TEXT, names: [person(0, 7), person(18, 21), person(26, 28)] };

test.each([
  ['all of it', [person(0, 7), person(18, 21), person(26, 28)], [100, 100]],
  ['a possessive inside', [person(0, 9), person(18, 21), person(26, 28)], [100, 100]],
  ['half a name', [person(4, 7), person(18, 21)], [50, 100 / 3]],
  ['nothing', [], [0, 0]],
  ['another type does not count', [{ ...person(32, 40), type: 'organisation' as const }], [0, 0]],
])('%s', (_, found, [precision, recall]) => {
  const score = scoreNames([STORY], [found], { type: 'person' });
  expect(score.precision).toBeCloseTo(precision ?? 0);
  expect(score.recall).toBeCloseTo(recall ?? 0);
});
