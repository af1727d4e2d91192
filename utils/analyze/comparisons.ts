/** The comparisons of a story's claims, with each other and with saved ones; they index the claims as the analysis lists them. */
import type { Claim, Comparison, DateMention, Span, Speaker, Story } from '../language/analysis.ts';
import { compareClaims } from '../language/compare/compare-claims.ts';
import {
  compareSavedClaims,
  type ReadSavedClaim,
  type SavedComparison,
} from '../language/compare/saved-claims.ts';
import { findDates } from '../language/dates/find-dates.ts';
import { type Document, readDocument } from '../language/document.ts';
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

/** Compares a story's claims with saved ones of other stories; linear in the length of the story and their number. */
export function compareWithSaved(
  story: Story,
  { claims, saved }: { claims: readonly Claim[]; saved: readonly ReadSavedClaim[] },
): SavedComparison[] {
  if (claims.length === 0 || saved.length === 0) return [];
  const document = readDocument(story);
  return compareSavedClaims({
    document,
    claims: claims.map((claim) => inText(claim, document.story)),
    dates: findDates(document, story),
    date: story.date,
    saved,
  });
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
