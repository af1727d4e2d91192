/** Moves what was found in the normalised text back to the text the caller knows. */
import type { DateMention, Figure } from '../language/analysis.ts';
import type { StoryText } from '../language/text.ts';

/** Figures with the spans of the story's source. */
export function figuresInSource(story: StoryText, figures: readonly Figure[]): Figure[] {
  return figures.map((figure) => ({
    ...figure,
    ...story.toSource(figure),
    ...(figure.measures && { measures: story.toSource(figure.measures) }),
  }));
}

/** Dates likewise. */
export function datesInSource(story: StoryText, dates: readonly DateMention[]): DateMention[] {
  return dates.map((date) => ({ ...date, ...story.toSource(date) }));
}
