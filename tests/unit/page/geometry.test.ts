/** The safe way from a point into a box. */
import { expect, it } from 'vitest';
import { distanceToBox, isOnWay } from '@/utils/page/geometry.ts';

const BOX = { left: 100, top: 100, right: 300, bottom: 200 };

it.each([
  ['straight down', { x: 150, y: 75 }, { x: 150, y: 50 }, true],
  ['along the edge of the way', { x: 200, y: 75 }, { x: 300, y: 50 }, true],
  ['in the box', { x: 299, y: 199 }, { x: 0, y: 0 }, true],
  ['sideways', { x: 320, y: 60 }, { x: 150, y: 50 }, false],
  ['away', { x: 150, y: 40 }, { x: 150, y: 50 }, false],
  ['behind the box', { x: 200, y: 260 }, { x: 200, y: 50 }, false],
  ['from the side', { x: 60, y: 150 }, { x: 20, y: 150 }, true],
])('%s', (_, point, apex, isSafe) => {
  expect(isOnWay(point, { apex, box: BOX })).toBe(isSafe);
});

it.each([
  ['inside', { x: 200, y: 150 }, 0],
  ['beside', { x: 310, y: 150 }, 10],
  ['off a corner', { x: 303, y: 204 }, 5],
])('the distance %s', (_, point, away) => {
  expect(distanceToBox(point, BOX)).toBe(away);
});
