/** Brings words of the page into view and flashes them. */
import type { Marks } from '@/utils/page/marks.ts';

/** Milliseconds that words stay lit: long enough to be found after a long scroll. */
const FLASH_MS = 1_800;

/** Scrolls to a range and flashes it. */
export function showWords(window: Window, { range, marks }: { range: Range; marks: Marks }): void {
  const { startContainer } = range;
  const element = startContainer.parentElement ?? window.document.body;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
  marks.draw('flash', [range]);
  window.setTimeout(() => marks.draw('flash', []), FLASH_MS);
}
