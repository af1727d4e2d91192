/** Claims are listed by who says them, or with those that speak of the same thing. */
import { describe, expect, test } from 'vitest';
import { type Grouping, groupClaims } from '@/components/claim-list/group-claims.ts';
import type { ClaimOnPage } from '@/utils/claim-messages.ts';
import { claimOnPage, figureOf } from './claims.ts';

const KALLAS = { name: 'Kaja Kallas', chain: 1 };
const GUARD = { name: 'a guard' };
const aid = [figureOf({ measure: 'military aid' })];
const theAid = [figureOf({ measure: 'the military aid' })];
const talks = [figureOf({ measure: 'talks' })];
const bare = [figureOf({ measure: undefined, words: '€4' })];

describe('claims', () => {
  test.each<[name: string, by: Grouping, claims: ClaimOnPage[], groups: [string, number[]][]]>([
    [
      'of one speaker stand together',
      'speaker',
      [
        claimOnPage(1, { speaker: KALLAS }),
        claimOnPage(2, { speaker: GUARD }),
        claimOnPage(3, { speaker: { ...KALLAS, name: 'Kallas' } }),
        claimOnPage(4, { speaker: GUARD }),
      ],
      [
        ['Kaja Kallas', [1, 3]],
        ['a guard', [2, 4]],
      ],
    ],
    [
      'of the story itself come last',
      'speaker',
      [claimOnPage(1), claimOnPage(2, { speaker: GUARD })],
      [
        ['a guard', [2]],
        ['', [1]],
      ],
    ],
    [
      'that measure the same in the same words stand together',
      'measure',
      [
        claimOnPage(1, { figures: aid }),
        claimOnPage(2, { figures: talks }),
        claimOnPage(3, { figures: theAid }),
      ],
      [
        ['military aid', [1, 3]],
        ['talks', [2]],
      ],
    ],
    [
      'that were found to speak of the same stand together, however many steps apart',
      'measure',
      [
        claimOnPage(1, { figures: aid, alike: [2] }),
        claimOnPage(2, { figures: bare, alike: [1] }),
        claimOnPage(3, { figures: talks }),
        claimOnPage(4, { figures: bare, alike: [2] }),
        claimOnPage(5, { figures: theAid, alike: [4] }),
      ],
      [
        ['military aid', [1, 2, 4, 5]],
        ['talks', [3]],
      ].map(([name, ids]) => [name, ids] as [string, number[]]),
    ],
    [
      'without a figure come last',
      'measure',
      [claimOnPage(1), claimOnPage(2, { figures: bare })],
      [
        ['€4', [2]],
        ['', [1]],
      ],
    ],
    ['are in no group where there are none', 'measure', [], []],
  ])('%s', (_, by, claims, groups) => {
    const found = groupClaims(claims, by).map(({ name, claims }) => [name, claims.map(idOf)]);
    expect(found).toEqual(groups);
  });
});

function idOf({ id }: ClaimOnPage): number {
  return id;
}
