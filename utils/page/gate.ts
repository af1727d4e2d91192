/** Decides from what a page declares, before anything else loads, whether it is a news story. */
import { type LinkedThing, readLinkedData, textOf } from './linked-data.ts';
import { isStory, type PageSource, publishedMetas, readMetas } from './story-data.ts';
import { dayInAddress, readDay } from './story-day.ts';

/** `automatic`: read it unasked. `suggest`: offer to read it. `no`: nothing says that it is a story. */
export type Gate = 'automatic' | 'suggest' | 'no';

/** From so many stories described on one page, none of them the page itself, it is a list of stories. */
const LIST_OF_STORIES = 3;
/** `/2014/12/`: the archive of a news site or a blog. */
const MONTH_IN_PATH = /\/(?:19|20)\d{2}\/(?:0?[1-9]|1[0-2])\//;
const MICRODATA =
  '[itemtype*="schema.org/" i]:is([itemtype*="Article"], [itemtype*="BlogPosting"])';

/**
 * The gate's verdict. One story in JSON-LD, or `og:type` article together with a day of publication in `meta` or
 * a day or month in the address, is automatic; any single signal only suggests, since a quarter of the pages
 * that are no story carry one.
 */
export function decideGate(page: PageSource): Gate {
  const metas = readMetas(page.document);
  const isArticle = metas.get('og:type')?.toLowerCase() === 'article';
  const isPublished = publishedMetas(metas).some((text) => readDay(text, page.now) !== undefined);
  const isDated =
    MONTH_IN_PATH.test(page.address) || dayInAddress(page.address, page.now) !== undefined;
  const stories = readLinkedData(page.document).filter(isStory);
  const isDeclared = stories.length > 0 && isAboutOneStory(stories, page.address);
  if (isDeclared || (isArticle && (isPublished || isDated))) return 'automatic';
  const isHinted = stories.length > 0 || isArticle || isPublished || isDated;
  return isHinted || page.document.querySelector(MICRODATA) !== null ? 'suggest' : 'no';
}

/** Front pages describe the stories they tease; a story describes itself, at most with a few beside it. */
function isAboutOneStory(stories: readonly LinkedThing[], address: string): boolean {
  const path = pathOf(address, address);
  if (path === '/') return false;
  const addresses = stories.map(
    ({ values }) => textOf(values.url) ?? textOf(values.mainEntityOfPage),
  );
  const isNamed = addresses.some((said) => said !== undefined && pathOf(said, address) === path);
  return isNamed || new Set(addresses).size < LIST_OF_STORIES;
}

function pathOf(address: string, base: string): string {
  if (!URL.canParse(address, base)) return '';
  return new URL(address, base).pathname.replace(/(.)\/+$/, '$1');
}
