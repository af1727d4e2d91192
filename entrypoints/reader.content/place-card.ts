/** Places the card beside its mark, and keeps it there while the page scrolls. */
import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
  type VirtualElement,
} from '@floating-ui/dom';
import type { Box, Point } from '@/utils/page/geometry.ts';
import { distanceToBox } from '@/utils/page/geometry.ts';
import type { Places } from '@/utils/page/intent-state.ts';

/** Pixels between mark and card: the underline stays in sight. */
const GAP = 8;
/** Pixels between card and edge of the window. */
const EDGE = 8;

export interface Placement {
  /** The words the card belongs to. */
  range: Range;
  /** Element to place; it is positioned as `fixed`. */
  card: HTMLElement;
  /** Where the reader points, which tells the line when a mark has several. */
  near: Point | undefined;
  move(position: { left: number; top: number }): void;
  onPlaced(places: Places): void;
}

/** Places the card until the signal aborts. */
export function placeCard(
  { range, card, near, move, onPlaced }: Placement,
  signal: AbortSignal,
): void {
  const reference = referenceTo(range, near);
  const place = async () => {
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE })],
    });
    if (signal.aborted) return;
    move({ left: Math.round(x), top: Math.round(y) });
    onPlaced({ card: card.getBoundingClientRect(), mark: [...range.getClientRects()] });
  };
  const stop = autoUpdate(reference, card, () => void place());
  signal.addEventListener('abort', stop, { once: true });
}

/** A mark broken over two lines counts as the line that is meant. */
function referenceTo(range: Range, near: Point | undefined): VirtualElement {
  const boxes = (): DOMRect[] => [...range.getClientRects()];
  const line = near ? nearestTo(near, boxes()) : 0;
  const start = range.startContainer;
  return {
    getBoundingClientRect: () => boxes()[line] ?? range.getBoundingClientRect(),
    ...(start.parentElement ? { contextElement: start.parentElement } : {}),
  };
}

function nearestTo(point: Point, boxes: readonly Box[]): number {
  const distances = boxes.map((box) => distanceToBox(point, box));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
