/** Draws marks on the page's text by CSS custom highlights: nothing in the document changes. */
import { isInBox, type Point } from './geometry.ts';

/** What a mark stands for; each kind is drawn in its own way (see the reader's style sheet). */
export type MarkKind = 'first' | 'again' | 'note' | 'flash';

/**
 * Names under which the page's highlight registry holds our marks. A page can read them, so that they say
 * nothing of Gloss; the style sheet knows them too.
 */
export const HIGHLIGHT_NAMES: Readonly<Record<MarkKind, string>> = {
  first: 'text-a',
  again: 'text-b',
  note: 'text-c',
  flash: 'text-d',
};
const KINDS = Object.keys(HIGHLIGHT_NAMES) as MarkKind[];
/** Drawn over each other, the greater on top: a flash over a tint, both under no line. */
const PRIORITY: Readonly<Record<MarkKind, number>> = { note: 0, flash: 1, again: 2, first: 3 };
/** Milliseconds between two looks whether the page has cleared the registry: marks return within a second. */
const LOOK_MS = 800;

export interface Marks {
  /** Draws these ranges, and no others, as this kind. */
  draw(kind: MarkKind, ranges: Iterable<Range>): void;
  /** Lets go of ranges whose words the page has taken away. */
  dropDead(): void;
  /** The person mark at a point. */
  at(point: Point): Range | undefined;
  /** Draws again what the page may have cleared. */
  reassert(): void;
}

/** What browsers answer that know highlights at a point (Chromium 140, Firefox 140). */
type PointableRegistry = HighlightRegistry & {
  highlightsFromPoint?: (
    x: number,
    y: number,
  ) => readonly { highlight: Highlight; ranges: readonly AbstractRange[] }[];
};

type PageWindow = Window & typeof globalThis;

/**
 * Marks on a window's page, until the signal aborts; then every trace goes. What is drawn is kept beside the
 * highlights too: a page can empty them, and Firefox cannot iterate them from a content script.
 */
export function createMarks(window: PageWindow, signal: AbortSignal): Marks {
  const layers = Object.fromEntries(
    KINDS.map((kind) => [kind, createLayer(window, kind)]),
  ) as Record<MarkKind, Layer>;
  const reassert = () => {
    for (const kind of KINDS) layers[kind].reassert();
  };
  const look = window.setInterval(() => window.document.hidden || reassert(), LOOK_MS);
  signal.addEventListener('abort', () => {
    window.clearInterval(look);
    for (const kind of KINDS) layers[kind].draw([]);
  });

  return {
    draw: (kind, ranges) => layers[kind].draw(ranges),
    reassert,
    dropDead() {
      for (const kind of KINDS) layers[kind].dropDead();
    },
    at: (point) => markAt(window, { point, layers: [layers.first, layers.again] }),
  };
}

/** One kind of marks: its highlight, and what is drawn by it. */
interface Layer {
  highlight: Highlight;
  drawn(): ReadonlySet<Range>;
  draw(ranges: Iterable<Range>): void;
  dropDead(): void;
  reassert(): void;
}

function createLayer({ CSS, Highlight }: PageWindow, kind: MarkKind): Layer {
  const registry = CSS.highlights;
  const name = HIGHLIGHT_NAMES[kind];
  const highlight = new Highlight();
  highlight.priority = PRIORITY[kind];
  let drawn: ReadonlySet<Range> = new Set();

  const reassert = () => {
    if (highlight.size !== drawn.size) for (const range of drawn) highlight.add(range);
    const isShown = registry.get(name) === highlight;
    if (drawn.size > 0 && !isShown) registry.set(name, highlight);
    if (drawn.size === 0 && isShown) registry.delete(name);
  };
  const draw = (ranges: Iterable<Range>) => {
    const next = new Set(ranges);
    for (const range of drawn) if (!next.has(range)) highlight.delete(range);
    for (const range of next) if (!drawn.has(range)) highlight.add(range);
    drawn = next;
    reassert();
  };
  return {
    highlight,
    drawn: () => drawn,
    draw,
    reassert,
    dropDead() {
      if ([...drawn].some(isDead)) draw([...drawn].filter((range) => !isDead(range)));
    },
  };
}

/** True for a range that marks nothing any more. */
export function isDead(range: AbstractRange): boolean {
  return range.collapsed || !range.startContainer.isConnected || !range.endContainer.isConnected;
}

interface Hit {
  point: Point;
  layers: readonly Layer[];
}

function markAt(window: PageWindow, { point, layers }: Hit): Range | undefined {
  const registry: PointableRegistry = window.CSS.highlights;
  if (!registry.highlightsFromPoint) return markAroundCaret(window.document, { point, layers });
  for (const { highlight, ranges } of registry.highlightsFromPoint(point.x, point.y)) {
    const layer = layers.find((one) => one.highlight === highlight);
    const range = ranges.find((one) => layer?.drawn().has(one as Range));
    if (range) return range as Range;
  }
  return undefined;
}

/** The caret nearest to the point may lie beside a mark, so the mark's own boxes are asked too. */
function markAroundCaret(document: Document, { point, layers }: Hit): Range | undefined {
  const caret = document.caretPositionFromPoint?.(point.x, point.y);
  const legacy = caret ? undefined : document.caretRangeFromPoint?.(point.x, point.y);
  const node = caret?.offsetNode ?? legacy?.startContainer;
  const offset = caret?.offset ?? legacy?.startOffset ?? 0;
  if (!node) return undefined;
  return layers
    .flatMap((layer) => [...layer.drawn()])
    .find((range) => range.isPointInRange(node, offset) && isInBoxes(point, range));
}

function isInBoxes(point: Point, range: Range): boolean {
  return [...range.getClientRects()].some((box) => isInBox(point, box));
}
