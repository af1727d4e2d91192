/** Finds the mark under a point. */
import type { Point } from './geometry.ts';
import type { PageWindow, Pen } from './pen.ts';

/** What both browsers answer (from Chromium 140 and Firefox 140 on) and no types tell yet. */
type PointableRegistry = HighlightRegistry & {
  highlightsFromPoint(
    x: number,
    y: number,
    options: { shadowRoots: readonly ShadowRoot[] },
  ): readonly { highlight: Highlight; ranges: readonly AbstractRange[] }[];
};

/** The range drawn by one of these pens at a point, if nothing covers it there. */
export function markAt(
  window: PageWindow,
  { point: { x, y }, pens }: { point: Point; pens: readonly Pen[] },
): Range | undefined {
  const { top, shadowRoots } = topAt(window.document, { x, y });
  const registry = window.CSS.highlights as PointableRegistry;
  for (const { highlight, ranges } of registry.highlightsFromPoint(x, y, { shadowRoots })) {
    const pen = pens.find((one) => one.highlight === highlight);
    const range = ranges.find((one) => pen?.drawn().has(one as Range)) as Range | undefined;
    // Firefox names highlights under whatever covers them (seen in 153).
    if (range) return top && range.intersectsNode(top) ? range : undefined;
  }
  return undefined;
}

/** What lies on top at a point, however deep in open shadow trees, which come outermost first. */
function topAt(document: Document, { x, y }: Point) {
  const shadowRoots: ShadowRoot[] = [];
  let top = document.elementFromPoint(x, y);
  for (let root = top?.shadowRoot; root; root = top?.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === top) break;
    shadowRoots.push(root);
    top = inner;
  }
  return { top, shadowRoots };
}
