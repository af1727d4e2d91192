/** Moves what was found in the normalised text back to the text the caller knows. */
import type { Figure } from '../language/analysis.ts';
import type { StoryText } from '../language/text.ts';

/** A figure with the spans of the story's source. */
export function figureInSource(story: StoryText, figure: Figure): Figure {
  const { measures } = figure;
  return {
    ...figure,
    ...story.toSource(figure),
    ...(measures && { measures: story.toSource(measures) }),
  };
}
