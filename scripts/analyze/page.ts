/** A saved page as a story, through the same gate and region as in the browser. */
import { JSDOM } from 'jsdom';
import type { Story } from '../../utils/language/analysis.ts';
import { type ReadPage, readPage } from '../../utils/page/read-page.ts';
import type { StoryDefaults } from './request.ts';

export interface PageStory {
  story: Story & { blocks: ReadPage['blocks'] };
  /** What the page adds to its analysis; `text` is what the offsets index. */
  page: Pick<ReadPage, 'gate' | 'region' | 'date'> & { text: string };
}

/** What a page declares gives way to `defaults`. */
export function readPageStory(html: string, address: string, defaults: StoryDefaults): PageStory {
  const { document } = new JSDOM(html, { url: address }).window;
  const { gate, region, blocks, date, lang, title } = readPage({
    ...{ document, address, now: Date.now() },
  });
  const story = {
    blocks,
    date: defaults.date ?? date,
    lang: defaults.lang ?? lang,
    title: defaults.title ?? title,
  };
  const text = blocks.map((block) => block.text).join('\n');
  return { story, page: { gate, region, date: story.date, text } };
}
