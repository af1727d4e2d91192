/** Reads a whole page: whether it is a story, what it declares, and the story's blocks. */
import { collectBlocks, type PageBlock } from './collect.ts';
import { markupView, type PageView } from './element-kinds.ts';
import { decideGate, type Gate } from './gate.ts';
import { findRegion, type StoryRegion } from './region.ts';
import { runAtOnce } from './slices.ts';
import { type PageSource, readStoryData, type StoryData } from './story-data.ts';

/** A story found on a page. */
export interface FoundStory {
  region: StoryRegion;
  /** In reading order, headline first. */
  blocks: PageBlock[];
}

/** Finds the story in a body; a generator that does little in each step. */
export function* findStory(body: Element, view: PageView): Generator<undefined, FoundStory> {
  const all = yield* collectBlocks(body, view);
  const region = yield* findRegion(all, body);
  return { region, blocks: all.filter(region.holds) };
}

/** What a program that reads pages without showing them learns of one. */
export interface ReadPage extends StoryData {
  gate: Gate;
  blocks: PageBlock[];
  /** The story's body: its blocks without main headline and captions, one line each. */
  region: string;
}

/** Reads a page of which only the markup is known. Throws nothing, whatever the markup. */
export function readPage(page: PageSource): ReadPage {
  const { body } = page.document;
  const blocks = body === null ? [] : runAtOnce(findStory(body, markupView)).blocks;
  return { ...readStoryData(page), gate: decideGate(page), blocks, region: bodyText(blocks) };
}

function bodyText(blocks: readonly PageBlock[]): string {
  return blocks
    .filter(({ kind, element }) => kind !== 'caption' && element.localName !== 'h1')
    .map(({ text }) => text)
    .join('\n');
}
