/** Names that the tagger found with the tokens they span, while the document as a whole is asked about them. */
import type { Document } from '../document.ts';
import type { TaggedName } from '../tagger/tagger.ts';
import { tokenAt } from '../tokens.ts';

export interface PlacedTag extends TaggedName {
  /** Tokens of its first and last word. */
  first: number;
  last: number;
}

export function placeTag({ tokens }: Document, tagged: TaggedName): PlacedTag {
  const first = tokenAt(tokens, tagged.start);
  return { ...tagged, first, last: tokenAt(tokens, tagged.end - 1) };
}

/** The name with other tokens for its ends. */
export function respan(
  { tokens }: Document,
  name: PlacedTag,
  { first = name.first, last = name.last }: { first?: number; last?: number },
): PlacedTag {
  return {
    ...name,
    ...{ first, last },
    start: tokens.starts[first] ?? name.start,
    end: tokens.ends[last] ?? name.end,
  };
}

/** A person whom the document shows where the tagger saw none. */
export function personAt(
  document: Document,
  { first, last, confidence }: Pick<PlacedTag, 'first' | 'last' | 'confidence'>,
): PlacedTag {
  const nowhere = { start: 0, end: 0, first, last };
  return respan(document, { ...nowhere, type: 'person', confidence }, {});
}

/** In the order of the text; of those that overlap the one given first. */
export function withoutOverlaps(names: readonly PlacedTag[]): PlacedTag[] {
  const taken = new Set<number>();
  const kept = names.filter(({ first, last }) => {
    for (let token = first; token <= last; token++) if (taken.has(token)) return false;
    for (let token = first; token <= last; token++) taken.add(token);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
