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

/** Marks on a window's page, until the signal aborts; then every trace goes. */
export function createMarks(window: PageWindow, signal: AbortSignal): Marks {
  const { registry, highlights } = createHighlights(window);

  const reassert = () => {
    for (const kind of KINDS) {
      const name = HIGHLIGHT_NAMES[kind];
      const highlight = highlights[kind];
      const isShown = registry.get(name) === highlight;
      if (highlight.size > 0 && !isShown) registry.set(name, highlight);
      if (highlight.size === 0 && isShown) registry.delete(name);
    }
  };
  const draw = (kind: MarkKind, ranges: Iterable<Range>) => {
    highlights[kind].clear();
    for (const range of ranges) highlights[kind].add(range);
    reassert();
  };

  const look = window.setInterval(() => window.document.hidden || reassert(), LOOK_MS);
  signal.addEventListener('abort', () => {
    window.clearInterval(look);
    for (const kind of KINDS) draw(kind, []);
  });

  return {
    draw,
    reassert,
    dropDead() {
      for (const kind of KINDS) {
        for (const range of highlights[kind]) if (isDead(range)) highlights[kind].delete(range);
      }
    },
    at: (point) => personMarkAt(window, { point, highlights }),
  };
}

type Highlights = Readonly<Record<MarkKind, Highlight>>;

function createHighlights({ CSS, Highlight }: PageWindow): {
  registry: HighlightRegistry;
  highlights: Highlights;
} {
  const entries = KINDS.map((kind) => {
    const highlight = new Highlight();
    highlight.priority = PRIORITY[kind];
    return [kind, highlight] as const;
  });
  return { registry: CSS.highlights, highlights: Object.fromEntries(entries) as Highlights };
}

/** True for a range that marks nothing any more. */
export function isDead(range: AbstractRange): boolean {
  return range.collapsed || !range.startContainer.isConnected || !range.endContainer.isConnected;
}

interface Hit {
  point: Point;
  highlights: Highlights;
}

function personMarkAt(window: PageWindow, { point, highlights }: Hit): Range | undefined {
  const registry: PointableRegistry = window.CSS.highlights;
  if (!registry.highlightsFromPoint) return markAroundCaret(window.document, { point, highlights });
  for (const { highlight, ranges } of registry.highlightsFromPoint(point.x, point.y)) {
    const isPerson = highlight === highlights.first || highlight === highlights.again;
    const range = ranges.find((candidate) => highlight.has(candidate));
    if (isPerson && range) return range as Range;
  }
  return undefined;
}

/** The caret nearest to the point may lie beside a mark, so the mark's own boxes are asked too. */
function markAroundCaret(document: Document, { point, highlights }: Hit): Range | undefined {
  const caret = document.caretPositionFromPoint?.(point.x, point.y);
  const legacy = caret ? undefined : document.caretRangeFromPoint?.(point.x, point.y);
  const node = caret?.offsetNode ?? legacy?.startContainer;
  const offset = caret?.offset ?? legacy?.startOffset ?? 0;
  if (!node) return undefined;
  for (const highlight of [highlights.first, highlights.again]) {
    for (const range of highlight as Iterable<Range>) {
      if (range.isPointInRange(node, offset) && isInBoxes(point, range)) return range;
    }
  }
  return undefined;
}

function isInBoxes(point: Point, range: Range): boolean {
  return [...range.getClientRects()].some((box) => isInBox(point, box));
}
