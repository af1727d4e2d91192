/** Points and boxes in the viewport, in CSS pixels. */

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function isInBox({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The box with so many pixels more on every side. */
export function widen({ left, top, right, bottom }: Box, margin: number): Box {
  return { left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin };
}

/** How far a point is from a box; 0 inside. */
export function distanceToBox({ x, y }: Point, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Whether a point lies in the hull of an apex and a box: the safe way from the one into the other. */
export function isOnWay(point: Point, { apex, box }: { apex: Point; box: Box }): boolean {
  const { left, top, right, bottom } = box;
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  const isBeside = (corner: Point, index: number) =>
    isInTriangle(point, [apex, corner, corners[(index + 1) % corners.length] ?? corner]);
  return isInBox(point, box) || corners.some(isBeside);
}

/** A point is inside when it lies on the same side of all three edges. */
function isInTriangle({ x, y }: Point, triangle: readonly [Point, Point, Point]): boolean {
  const sides = triangle.map((from, index) => {
    const to = triangle[(index + 1) % 3] ?? from;
    return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
  });
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}
