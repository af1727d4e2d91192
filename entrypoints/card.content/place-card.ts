/** Places the card beside its mark, and keeps it there while the page moves. */
import { computePosition, type Platform, shift } from '@floating-ui/core';
import { type Box, distanceToBox, type Point } from '@/utils/page/geometry.ts';
import type { Places } from '@/utils/page/intent-state.ts';

/** Pixels between mark and card: the underline stays in sight. */
const GAP = 8;
/** Pixels between card and edge of the window. */
const EDGE = 8;

/** Pixels of height below which a card is no use; it then overlaps the line rather than shrink further. */
const LEAST_ROOM = 260;

export interface Placement {
  /** The words the card belongs to. */
  range: Range;
  /** Element to place: in the top layer, where `fixed` means the window whatever surrounds it. */
  card: HTMLElement;
  /** Where the reader points, which tells the line when a mark has several. */
  near: Point | undefined;
  move(position: { left: number; top: number }): void;
  /** Lets the card be as large as this at most, in pixels; null lets it be as large as it likes. */
  limit(room: { width: number; height: number } | null): void;
  onPlaced(places: Places): void;
}

/**
 * Places the card until the signal aborts: below its mark, else above, wherever there is more room; a card too
 * high for either scrolls inside rather than lie on the line being read.
 */
export function placeCard(
  { range, card, near, move, limit, onPlaced }: Placement,
  signal: AbortSignal,
): void {
  const line = lineAt(range, near);
  const place = async () => {
    limit(null);
    const { placement, room } = chooseSide(card, boxOf(range, line));
    limit({ width: card.offsetWidth, height: room });
    const { x, y } = await computePosition(() => withGap(boxOf(range, line)), card, {
      platform: createPlatform(card.ownerDocument, range),
      strategy: 'fixed',
      placement,
      middleware: [shift({ padding: EDGE, crossAxis: true })],
    });
    if (signal.aborted) return;
    move({ left: Math.round(x), top: Math.round(y) });
    onPlaced({ card: card.getBoundingClientRect(), mark: [...range.getClientRects()] });
  };
  const follow = async () => {
    // Once the page has taken its words away, the card stays where it stood rather than fly to a corner.
    if (range.getClientRects().length > 0) await place();
  };
  void place();
  followPage({ card, place: follow }, signal);
}

/** Share of the window's height that a sheet takes at most: some of the story stays in sight. */
const SHEET_SHARE = 0.6;

/** Keeps a sheet at the bottom of what is seen of the window, until the signal aborts. */
export function placeSheet(
  { card, move, limit }: Pick<Placement, 'card' | 'move' | 'limit'>,
  signal: AbortSignal,
): void {
  const place = async () => {
    const { x, y, width, height } = windowBox(card.ownerDocument);
    limit({ width, height: Math.floor(height * SHEET_SHARE) });
    move({
      left: Math.round(x + (width - card.offsetWidth) / 2),
      top: Math.round(y + height - card.offsetHeight),
    });
  };
  void place();
  followPage({ card, place }, signal);
}

/** Below the line where the card fits there or there is more room than above; `room` in pixels. */
function chooseSide(
  card: HTMLElement,
  line: DOMRect,
): { placement: 'bottom-start' | 'top-start'; room: number } {
  const { y, height } = windowBox(card.ownerDocument);
  const above = line.top - y - GAP - EDGE;
  const below = y + height - line.bottom - GAP - EDGE;
  const isBelow = card.offsetHeight <= below || below >= above;
  return {
    placement: isBelow ? 'bottom-start' : 'top-start',
    room: Math.max(LEAST_ROOM, Math.floor(isBelow ? below : above)),
  };
}

/** Once a frame at most, when the page scrolls, the window changes or the card grows. */
function followPage(
  { card, place }: { card: HTMLElement; place: () => Promise<void> },
  signal: AbortSignal,
): void {
  const window = card.ownerDocument.defaultView;
  if (!window) return;
  let isDue = false;
  const soon = () => {
    if (isDue) return;
    isDue = true;
    window.requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) void place();
    });
  };
  window.addEventListener('scroll', soon, { signal, capture: true, passive: true });
  window.addEventListener('resize', soon, { signal });
  window.visualViewport?.addEventListener('resize', soon, { signal });
  const sizes = new window.ResizeObserver(soon);
  sizes.observe(card);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}

/** What the positioning library has to know of the world. Its reference is a function that measures the mark. */
function createPlatform(document: Document, range: Range): Platform {
  const { startContainer } = range;
  const direction =
    startContainer.parentElement && getComputedStyle(startContainer.parentElement).direction;
  const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => ({
    width: offsetWidth,
    height: offsetHeight,
  });
  return {
    isRTL: () => direction === 'rtl',
    getElementRects: ({ reference, floating }) => ({
      reference: reference(),
      floating: { x: 0, y: 0, ...sizeOf(floating) },
    }),
    getDimensions: sizeOf,
    getClippingRect: () => windowBox(document),
  };
}

function windowBox({ defaultView, documentElement }: Document) {
  const { offsetLeft, offsetTop, width, height } = defaultView?.visualViewport ?? {
    offsetLeft: 0,
    offsetTop: 0,
    width: documentElement.clientWidth,
    height: documentElement.clientHeight,
  };
  return { x: offsetLeft, y: offsetTop, width, height };
}

/** A mark broken over two lines counts as the line that is meant. */
function lineAt(range: Range, near: Point | undefined): number {
  const boxes: Box[] = [...range.getClientRects()];
  if (!near) return 0;
  const distances = boxes.map((box) => distanceToBox(near, box));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

function boxOf(range: Range, line: number): DOMRect {
  return range.getClientRects()[line] ?? range.getBoundingClientRect();
}

function withGap({ x, y, width, height }: DOMRect) {
  return { x, y: y - GAP, width, height: height + 2 * GAP };
}
