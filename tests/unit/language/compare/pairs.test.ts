/** The one promise that holds for every labelled pair: what is said to differ does. */
import { expect, test } from 'vitest';
import { readPairs } from '../../../../scripts/corpus/labelled-pairs.ts';
import { judgePair } from '../../../../scripts/eval-pairs.ts';

const PAIRS = 'tests/corpus/pairs';
/** Of those said to differ. */
const MIN_RIGHT = 0.97;
/** Of those that differ: fewer would make the first share say nothing. */
const MIN_FOUND = 0.8;

test('differs is right 97 times of 100, and is said', () => {
  const judged = readPairs(PAIRS).map(judgePair);
  const said = judged.filter(({ verdict }) => verdict === 'differs');
  const right = said.filter(({ pair }) => pair.verdict === 'differs');
  const labelled = judged.filter(({ pair }) => pair.verdict === 'differs');
  expect(right.length / said.length).toBeGreaterThanOrEqual(MIN_RIGHT);
  expect(right.length / labelled.length).toBeGreaterThanOrEqual(MIN_FOUND);
});
