/** Which mentions and claims are drawn, at each density and when there are too many. */
import { expect, it } from 'vitest';
import { chooseClaims, chooseMarks, MAX_MARKS } from '@/utils/page/choose-marks.ts';

/** Mentions written as letters, one letter a person: "aba" names a, b, and a again. */
function mentionsOf(letters: string) {
  return [...letters].map((letter, at) => ({ chain: letter.charCodeAt(0), at }));
}

const cases: [
  name: string,
  letters: string,
  density: 'all' | 'first' | 'off',
  most: number,
  drawn: [first: number[], again: number[]],
][] = [
  [
    'all: everybody, first and again',
    'abacb',
    'all',
    9,
    [
      [0, 1, 3],
      [2, 4],
    ],
  ],
  ['first: everybody once', 'abacb', 'first', 9, [[0, 1, 3], []]],
  ['off: nobody', 'abacb', 'off', 9, [[], []]],
  ['too many: first mentions before later ones', 'aaaabc', 'all', 4, [[0, 4, 5], [1]]],
  ['far too many: the first of the first', 'abcdef', 'all', 2, [[0, 1], []]],
  ['nobody named', '', 'all', 9, [[], []]],
];
it.each(cases)('%s', (_, letters, density, most, [first, again]) => {
  const drawn = chooseMarks(mentionsOf(letters), { density, most });
  expect(drawn.first.map(({ at }) => at)).toEqual(first);
  expect(drawn.again.map(({ at }) => at)).toEqual(again);
});

it('draws at most as many as a page bears', () => {
  const { first, again } = chooseMarks(mentionsOf('ab'.repeat(500)), { density: 'all' });
  expect(first.length + again.length).toBe(MAX_MARKS);
});

const claims: [name: string, scores: number[], most: number, drawn: number[]][] = [
  ['all claims there is room for', [0.1, 0.9, 0.5], 3, [0.1, 0.9, 0.5]],
  ['of too many, those most worth checking, in their order', [0.1, 0.9, 0.5], 2, [0.9, 0.5]],
];
it.each(claims)('draws %s', (_, scores, most, drawn) => {
  const chosen = chooseClaims(
    scores.map((score) => ({ score })),
    most,
  );
  expect(chosen.map(({ score }) => score)).toEqual(drawn);
});
