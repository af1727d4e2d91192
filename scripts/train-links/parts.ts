/** Cuts labelled stories into parts, as a page that loads late shows them. */
import type { Span } from '../../utils/language/analysis.ts';
import type { StoryFile } from '../corpus/story-file.ts';

/** Blocks of a part. */
const BLOCKS = 2;

/** Parts of two blocks each, every other one without the story's date. */
export function partsOf(story: StoryFile): StoryFile[] {
  const parts: StoryFile[] = [];
  for (let first = 0; first < story.blocks.length; first += BLOCKS) {
    const start = story.blocks[first]?.start ?? 0;
    const end = story.blocks[Math.min(first + BLOCKS, story.blocks.length) - 1]?.end ?? start;
    const date = parts.length % 2 === 0 ? story.date : '';
    parts.push({ ...cutOut(story, { start, end }), date });
  }
  return parts;
}

function cutOut(story: StoryFile, { start, end }: Span): StoryFile {
  const cut = <S extends Span>(spans: readonly S[]) =>
    spans
      .filter((span) => start <= span.start && span.end <= end)
      .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
  return {
    ...story,
    text: story.text.slice(start, end),
    blocks: cut(story.blocks),
    names: cut(story.names),
    references: cut(story.references),
    statements: cut(story.statements),
    cues: cut(story.cues),
  };
}
