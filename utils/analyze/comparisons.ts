/** The comparisons of a story's claims, which index the claims as the analysis lists them. */
import type { Claim, Comparison, DateMention, Span, Speaker } from '../language/analysis.ts';
import { compareClaims } from '../language/compare/compare-claims.ts';
import type { Document } from '../language/document.ts';
import type { StoryText } from '../language/text.ts';

export interface StoryClaims {
  document: Document;
  /** Spans in the story's source. */
  claims: readonly Claim[];
  /** Spans in its normalised text. */
  dates: readonly DateMention[];
}

/** Compares the claims of a story with each other; linear in its length. */
export function compareStoryClaims({ document, claims, dates }: StoryClaims): Comparison[] {
  if (claims.length === 0) return [];
  return compareClaims(
    document,
    claims.map((claim) => inText(claim, document.story)),
    dates,
  );
}

/** A claim with spans of the normalised text, which is what comparisons read. */
function inText(claim: Claim, story: StoryText): Claim {
  if (story.source === story.text) return claim;
  const move = <Part extends Span>(part: Part): Part => ({ ...part, ...story.fromSource(part) });
  return {
    ...move(claim),
    ...(claim.spans && { spans: claim.spans.map(move) }),
    ...(claim.speaker && { speaker: move<Speaker>(claim.speaker) }),
    ...(claim.cue && { cue: move(claim.cue) }),
    sources: claim.sources.map((source) => move(source)),
    figures: claim.figures.map((figure) => ({
      ...move(figure),
      ...(figure.measures && { measures: move(figure.measures) }),
    })),
  };
}
