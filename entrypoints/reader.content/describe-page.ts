/** Tells what the page says of its story, as notes keep it and as scans need it. */
import type { NoteStory } from '@/utils/notes/note.ts';
import { siteName } from '@/utils/options.ts';
import { readStoryData } from '@/utils/page/story-data.ts';
import { pageAddress } from '@/utils/page/watch-address.ts';
import type { StoryFrame } from './scan-story.ts';

/** The story of this page, for notes (`page`) and for scans (`frame`). */
export function describePage(window: Window): { page: NoteStory; frame: StoryFrame } {
  const { document, location } = window;
  const address = pageAddress(window);
  const data = readStoryData({ document, address, now: Date.now() });
  const { title = address, author, canonical, date, lang } = data;
  return {
    page: { address, canonical, title, site: siteName(location.hostname), author, date },
    frame: { address, date, lang, title },
  };
}
