/** What is compared of a page with Gloss and without; these functions run in the page. */

/** The page as its own scripts and its reader have it. */
export interface Look {
  dom: string;
  text: string;
  /** Left, top, width and height of every element, in tenths of a pixel. */
  boxes: number[];
}

export function lookAtPage(): Look {
  const boxes = [...document.querySelectorAll('*')].flatMap((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + scrollX, top + scrollY, width, height].map((length) => Math.round(length * 10));
  });
  const text = document.body?.innerText ?? '';
  return { dom: document.documentElement.outerHTML, text, boxes };
}

/** Elements whose box is another one; all of them where their number is another one. */
export function movedBoxes(before: Look, after: Look): number {
  if (before.boxes.length !== after.boxes.length) return after.boxes.length / 4;
  const moved = new Set<number>();
  before.boxes.forEach((length, index) => {
    if (after.boxes[index] !== length) moved.add(index >> 2);
  });
  return moved.size;
}

/** Times that a page notes of what happens to it, in milliseconds since it began to load. */
export interface Noted {
  /** The first mark is drawn. */
  marked?: number;
  /** The pointer moved last. */
  moved?: number;
  /** A card came up last. */
  card?: number;
}

/** Runs before everything else on the page, and costs it next to nothing. */
export function noteTimes(): void {
  const noted: Noted = {};
  Object.assign(globalThis, { noted });
  const timer = setInterval(() => {
    if (CSS.highlights.size === 0) return;
    noted.marked = performance.now();
    clearInterval(timer);
  }, 4);
  addEventListener('pointermove', () => {
    noted.moved = performance.now();
  });
  new MutationObserver(() => {
    if (document.querySelector(':popover-open')) noted.card = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** Middles of marks that stand in the window uncovered, so that a pointer can rest on them. */
export function markedPlaces(count: number): { x: number; y: number }[] {
  const ranges = [...CSS.highlights.values()].flatMap((marks) => [...marks] as Range[]);
  const places = ranges.flatMap((range) => {
    const [box] = range.getClientRects();
    if (!box) return [];
    const { x, y } = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const top = document.elementFromPoint(x, y);
    return top && range.intersectsNode(top) ? [{ x, y }] : [];
  });
  return places.slice(0, count);
}
