/** Finds the mark under a point. */
import { isInBox, type Point } from './geometry.ts';
import type { PageWindow, Pen } from './pen.ts';

/** What browsers answer that know highlights at a point (Chromium 140, Firefox 140). */
type PointableRegistry = HighlightRegistry & {
  highlightsFromPoint?: (
    x: number,
    y: number,
  ) => readonly { highlight: Highlight; ranges: readonly AbstractRange[] }[];
};

interface Hit {
  point: Point;
  pens: readonly Pen[];
}

/** The range drawn by one of these pens at a point, if nothing covers it there. */
export function markAt(window: PageWindow, { point, pens }: Hit): Range | undefined {
  const registry: PointableRegistry = window.CSS.highlights;
  const range = registry.highlightsFromPoint
    ? markInRegistry(registry, { point, pens })
    : markAroundCaret(window.document, { point, pens });
  // Firefox names highlights under whatever covers them (seen in 153).
  const top = range && window.document.elementFromPoint(point.x, point.y);
  return top && range.intersectsNode(top) ? range : undefined;
}

function markInRegistry(registry: PointableRegistry, { point, pens }: Hit): Range | undefined {
  for (const { highlight, ranges } of registry.highlightsFromPoint?.(point.x, point.y) ?? []) {
    const pen = pens.find((one) => one.highlight === highlight);
    const range = ranges.find((one) => pen?.drawn().has(one as Range));
    if (range) return range as Range;
  }
  return undefined;
}

/** The caret nearest to the point may lie beside a mark, so the mark's own boxes are asked too. */
function markAroundCaret(document: Document, { point, pens }: Hit): Range | undefined {
  const caret = document.caretPositionFromPoint?.(point.x, point.y);
  const legacy = caret ? undefined : document.caretRangeFromPoint?.(point.x, point.y);
  const node = caret?.offsetNode ?? legacy?.startContainer;
  const offset = caret?.offset ?? legacy?.startOffset ?? 0;
  if (!node) return undefined;
  return pens
    .flatMap((pen) => [...pen.drawn()])
    .find((range) => range.isPointInRange(node, offset) && isInBoxes(point, range));
}

function isInBoxes(point: Point, range: Range): boolean {
  return [...range.getClientRects()].some((box) => isInBox(point, box));
}
