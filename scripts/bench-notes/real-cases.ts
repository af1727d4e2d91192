/** Makes cases out of saved pages of real sites: noted as Gloss reads the page, sought in the text that others took from it. */

import { describeQuote } from '../../utils/notes/selector.ts';
import { readPageStory } from '../analyze/page.ts';
import { readSavedHtml, readSavedPages } from '../bench-pages/real-pages.ts';
import { type AnchorCase, makeCases, type StoryText } from './cases.ts';
import { isSaidOnce, sentencesOf } from './marked-story.ts';

/** Sentences noted on each page. */
const A_PAGE = 12;
/** Letters of a story that is worth it. */
const SHORTEST = 800;

export interface RealCases {
  pages: number;
  /** Before: the page with all that Gloss takes for its story; after: the publisher's text by itself. */
  otherText: AnchorCase[];
  /** Before: the page as Gloss reads it; after: the same, edited in the ways of generated cases. */
  edited: AnchorCase[];
}

export function makeRealCases(
  data: string,
  { count, seed }: { count: number; seed: number },
): RealCases {
  const otherText: AnchorCase[] = [];
  const stories: StoryText[] = [];
  for (const saved of readSavedPages(data, 'all')) {
    if (saved.kind !== 'news') continue;
    const { text } = readPageStory(readSavedHtml(data, saved), saved.url, {}).page;
    if (text.length < SHORTEST) continue;
    const blocks = blocksOf(text);
    stories.push({ id: saved.id, text, blocks, names: capitalisedIn(text) });
    if (saved.gt?.body) otherText.push(...takeOver(saved.id, text, saved.gt.body));
  }
  return { pages: stories.length, otherText, edited: makeCases(stories, { count, seed }) };
}

/** What looks like a name: capitalised words, one or two. Whether it is one is no matter here. */
function capitalisedIn(text: string): StoryText['names'] {
  return [...text.matchAll(/\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

function blocksOf(text: string): StoryText['blocks'] {
  let end = -1;
  return text.split('\n').map((block) => {
    const start = end + 1;
    end = start + block.length;
    return { start, end };
  });
}

/** Sentences that both texts have once, to the letter but for white space, so that their place is known. */
function takeOver(id: string, text: string, other: string): AnchorCase[] {
  const later = other.replace(/\s+/g, ' ');
  const sentences = sentencesOf(text)
    .flat()
    .filter((one) => one.length > 40 && isSaidOnce(text, one) && isSaidOnce(later, one));
  const step = Math.max(1, Math.floor(sentences.length / A_PAGE));
  return sentences
    .filter((_, index) => index % step === 0)
    .map((sentence) => {
      const [start, at] = [text.indexOf(sentence), later.indexOf(sentence)];
      const kind = 'taken over';
      return {
        ...{ name: `${kind} · ${id} · ${start}`, kind, noted: text, text: later },
        selector: describeQuote(text, { start, end: start + sentence.length }),
        truth: { start: at, end: at + sentence.length },
      };
    });
}
