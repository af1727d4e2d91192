/** Brings words of the page into view and flashes them. */
import type { Marks } from '@/utils/page/marks.ts';

/** Milliseconds that words stay lit: long enough to be found after a long scroll. */
const FLASH_MS = 1_800;

/** Scrolls to a range and flashes it. */
export type ShowWords = (range: Range) => void;

/** The latest words shown are lit, and no others. */
export function createShowWords(window: Window, marks: Marks, signal: AbortSignal): ShowWords {
  let timer: number | undefined;
  signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });
  return (range) => {
    const element = range.startContainer.parentElement ?? window.document.documentElement;
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
    marks.draw('flash', [range]);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => marks.draw('flash', []), FLASH_MS);
  };
}
