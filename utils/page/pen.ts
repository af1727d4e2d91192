/** Draws ranges by one highlight of the page's registry, and keeps them drawn. */

export type PageWindow = Window & typeof globalThis;

export interface Pen {
  highlight: Highlight;
  drawn(): ReadonlySet<Range>;
  /** Draws these ranges, and no others. */
  draw(ranges: Iterable<Range>): void;
  /** Draws again what the page may have cleared. */
  reassert(): void;
}

/**
 * A pen that draws under a name; where several draw the same words, the greater priority is on top. What is drawn is
 * kept beside the highlight too: a page can empty it, and Firefox cannot iterate it from a content script.
 */
export function createPen(
  { CSS, Highlight }: PageWindow,
  { name, priority }: { name: string; priority: number },
): Pen {
  const registry = CSS.highlights;
  const highlight = new Highlight();
  highlight.priority = priority;
  let drawn: ReadonlySet<Range> = new Set();

  const reassert = () => {
    if (highlight.size !== drawn.size) for (const range of drawn) highlight.add(range);
    const isShown = registry.get(name) === highlight;
    if (drawn.size > 0 && !isShown) registry.set(name, highlight);
    if (drawn.size === 0 && isShown) registry.delete(name);
  };
  return {
    highlight,
    drawn: () => drawn,
    reassert,
    draw(ranges) {
      const next = new Set(ranges);
      for (const range of drawn) if (!next.has(range)) highlight.delete(range);
      for (const range of next) if (!drawn.has(range)) highlight.add(range);
      drawn = next;
      reassert();
    },
  };
}
