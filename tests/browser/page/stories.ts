/** Stories to draw in the tested document, and looks at what is marked there. */
import { onTestFinished } from 'vitest';
import { createRenderedView } from '@/utils/page/element-kinds.ts';
import { findStory } from '@/utils/page/read-page.ts';
import { runAtOnce } from '@/utils/page/slices.ts';
import { joinBlocks, type StoryText } from '@/utils/page/story-text.ts';

/** Three paragraphs; Kallas is named in the first and the last. */
export const STORY = `<article>
<p id="one">In Brussels <a href="#kallas">Kaja <b>Kal&shy;las</b></a> said on Friday that the Union would wait, and that it had time.</p>
<p id="two">Nobody in the long room had expected that, least of all those who had come to hurry her along.</p>
<p id="three">Asked once more, Kallas said nothing; the talks went on, and so did the rain over the city.</p>
</article>`;

/** Draws markup, and styles for it, until the test is over. */
export function draw(markup: string, styles = ''): void {
  const style = document.createElement('style');
  style.textContent = styles;
  document.head.append(style);
  document.body.innerHTML = markup;
  onTestFinished(() => {
    style.remove();
    document.body.replaceChildren();
  });
}

/** The story that is drawn. */
export function readStory(): StoryText {
  return joinBlocks(runAtOnce(findStory(document.body, createRenderedView(window))).blocks);
}

/** An element that the test has drawn. */
export function get(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing is drawn at ${selector}.`);
  return found;
}

/** The range over the first place where an element says some words. */
export function rangeOver(words: string, element: Element = document.body): Range {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1;
    if (start < 0) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    return range;
  }
  throw new Error(`The page does not say ${words}.`);
}

/** A signal that aborts when the test is over, or sooner. */
export function createLife(): { signal: AbortSignal; end: () => void } {
  const life = new AbortController();
  const end = () => life.abort();
  onTestFinished(end);
  return { signal: life.signal, end };
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
