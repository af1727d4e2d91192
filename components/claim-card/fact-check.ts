/** Where a reader can look whether somebody has checked a claim. */
import type { ClaimCard } from '@/utils/claim-messages.ts';

/** A public index of what fact checkers have published; asked by nobody but the reader, in a tab of their own. */
const SEARCH = 'https://toolbox.google.com/factcheck/explorer/search/';
/** Letters of a claim without figure that are searched for: more words find less. */
const MAX_WORDS = 120;

/** Address of a search for speaker, measure and figure, or for the words where there is no figure. */
export function factCheckAddress({ speaker, figures, words }: ClaimCard): string {
  const [figure] = figures;
  const about = figure ? [figure.measure, figure.words] : [cut(words)];
  const query = [speaker?.name, ...about].filter(Boolean).join(' ');
  return SEARCH + encodeURIComponent(query.toWellFormed());
}

/** The first words, none of them cut in two. */
function cut(words: string): string {
  return words.length <= MAX_WORDS ? words : words.slice(0, MAX_WORDS).replace(/\s\S*$/, '');
}
