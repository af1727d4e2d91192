/** Finds the marks under a point. */
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

/** The ranges drawn by these pens at a point, if nothing covers them there. */
export function marksAt(
  window: PageWindow,
  { point: { x, y }, pens }: { point: Point; pens: readonly Pen[] },
): Range[] {
  const { top, shadowRoots } = topAt(window.document, { x, y });
  const registry = window.CSS.highlights as PointableRegistry;
  const found = registry.highlightsFromPoint(x, y, { shadowRoots });
  const drawn = found.flatMap(({ highlight, ranges }) => {
    const pen = pens.find((one) => one.highlight === highlight);
    return ranges.filter((one) => pen?.drawn().has(one as Range)) as Range[];
  });
  // Firefox names highlights under whatever covers them (seen in 153).
  return drawn.filter((range) => top && range.intersectsNode(top));
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
