/** Draws marks on the page's text by CSS custom highlights: nothing in the document changes. */
import type { Point } from './geometry.ts';
import { marksAt } from './mark-at.ts';
import { createPen, type PageWindow, type Pen } from './pen.ts';
import { isOnLightText } from './text-tone.ts';

/** What a mark stands for; each kind is drawn in its own way (see the reader's style sheet). */
export type MarkKind = 'first' | 'again' | 'note' | 'flash' | 'claim';

/**
 * Names under which the page's highlight registry holds our marks. A page can read them, so that they say
 * nothing of Gloss; the style sheet knows them too.
 */
export const HIGHLIGHT_NAMES: Readonly<Record<MarkKind, string>> = {
  first: 'text-a',
  again: 'text-b',
  note: 'text-c',
  flash: 'text-d',
  claim: 'text-e',
};
/**
 * Ends the name of lines under light text. In Chromium a colour mixed with `currentColor` ignores the text's colour
 * inside `::highlight` (seen in 156), so that there are two colours, and each range is drawn in the one that fits.
 */
export const ON_LIGHT_TEXT = '-l';
const KINDS = Object.keys(HIGHLIGHT_NAMES) as MarkKind[];
/** Drawn over each other, the greater on top: a flash over a tint, both under no line; names over claims. */
const PRIORITY: Readonly<Record<MarkKind, number>> = {
  note: 0,
  flash: 1,
  claim: 2,
  again: 3,
  first: 4,
};
/** Milliseconds between two looks whether the page has cleared the registry: marks return within a second. */
const LOOK_MS = 800;

export interface Marks {
  /** Draws these ranges, and no others, as this kind. */
  draw(kind: MarkKind, ranges: Iterable<Range>): void;
  /** Lets go of ranges whose words the page has taken away. */
  dropDead(): void;
  /** The mark at a point: a person's before a claim's, and of claims the one with the fewest words. */
  at(point: Point): Range | undefined;
}

/** Marks on a window's page, until the signal aborts; then every trace goes. */
export function createMarks(window: PageWindow, signal: AbortSignal): Marks {
  const layers: Readonly<Record<MarkKind, Layer>> = {
    first: createLines(window, 'first'),
    again: createLines(window, 'again'),
    note: createTint(window, 'note'),
    flash: createTint(window, 'flash'),
    claim: createLines(window, 'claim'),
  };
  const all = KINDS.map((kind) => layers[kind]);
  const look = window.setInterval(() => {
    if (window.document.hidden) return;
    for (const layer of all) layer.reassert();
  }, LOOK_MS);
  signal.addEventListener(
    'abort',
    () => {
      window.clearInterval(look);
      for (const layer of all) layer.draw([]);
    },
    { once: true },
  );

  return {
    draw: (kind, ranges) => layers[kind].draw([...ranges]),
    dropDead() {
      for (const layer of all) {
        const drawn = layer.drawn();
        if (drawn.some(isDead)) layer.draw(drawn.filter((range) => !isDead(range)));
      }
    },
    at(point) {
      const people = [...layers.first.pens, ...layers.again.pens];
      const [person] = marksAt(window, { point, pens: people });
      if (person) return person;
      const claims = marksAt(window, { point, pens: layers.claim.pens });
      return claims.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
    },
  };
}

/** True for a range that marks nothing any more. */
export function isDead(range: AbstractRange): boolean {
  return range.collapsed || !range.startContainer.isConnected || !range.endContainer.isConnected;
}

function lengthOf(range: Range): number {
  return range.toString().length;
}

/** One kind of marks. */
interface Layer {
  pens: readonly Pen[];
  drawn(): Range[];
  draw(ranges: readonly Range[]): void;
  /** Draws again what the page has cleared, or what now stands on another background. */
  reassert(): void;
}

function createTint(window: PageWindow, kind: MarkKind): Layer {
  const pen = createPen(window, { name: HIGHLIGHT_NAMES[kind], priority: PRIORITY[kind] });
  return { pens: [pen], drawn: () => [...pen.drawn()], draw: pen.draw, reassert: pen.reassert };
}

function createLines(window: PageWindow, kind: MarkKind): Layer {
  const [name, priority] = [HIGHLIGHT_NAMES[kind], PRIORITY[kind]];
  const dark = createPen(window, { name, priority });
  const light = createPen(window, { name: name + ON_LIGHT_TEXT, priority });
  let sample: { range: Range; isLight: boolean } | undefined;

  const drawn = () => [...dark.drawn(), ...light.drawn()];
  const draw = (ranges: readonly Range[]) => {
    const isLight = (range: Range) => isOnLightText(window, range);
    dark.draw(ranges.filter((range) => !isLight(range)));
    light.draw(ranges.filter(isLight));
    const [range] = ranges;
    sample = range && { range, isLight: isLight(range) };
  };
  return {
    pens: [dark, light],
    drawn,
    draw,
    reassert() {
      dark.reassert();
      light.reassert();
      // The reader, or the day, has switched the page's theme.
      if (sample && isOnLightText(window, sample.range) !== sample.isLight) draw(drawn());
    },
  };
}
