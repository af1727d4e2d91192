/** The claims of a story with their speakers as people of the story. */
import type { Claim, Figure, Mention, Span, Speaker } from '../language/analysis.ts';
import { type FoundClaim, findClaims } from '../language/claims/find-claims.ts';
import type { Document } from '../language/document.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { figuresInSource } from './source-spans.ts';
import { findStoryReferences, type StoryReferences } from './story-references.ts';

export interface ClaimSearch {
  document: Document;
  /** All of the story, in its source. */
  mentions: readonly Mention[];
  /** All of the document, in its normalised text. */
  figures: readonly Figure[];
  index: PeopleIndex;
  /** Day the story was written. */
  date?: string | undefined;
}

/** Claims in the order of the text, spans in the story's source. */
export function findStoryClaims(search: ClaimSearch): Claim[] {
  const { document, figures } = search;
  const found = findClaims(document, figures);
  if (found.length === 0) return [];
  const references = findStoryReferences(search);
  return found.map((claim) => inStory(claim, document, references));
}

function inStory(found: FoundClaim, { story }: Document, references: StoryReferences): Claim {
  const { spans, kind, score, reasons } = found;
  const resolve = (span: Span) => references.resolveSpeaker(story.toSource(span));
  return {
    ...story.toSource(found),
    kind,
    ...(spans.length > 1 && { spans: spans.map((span) => story.toSource(span)) }),
    ...(found.speaker && { speaker: speakerOf(found, found.speaker, resolve) }),
    ...(found.cue && { cue: story.toSource(found.cue) }),
    sources: found.sources.map(resolve),
    figures: figuresInSource(story, found.figures),
    score,
    reasons,
  };
}

/** "Who" speaks for the name before it; where that is nobody of the story, both are the speaker. */
function speakerOf(
  { antecedent, aside }: FoundClaim,
  speaker: Span,
  resolve: (span: Span) => Speaker,
): Speaker {
  const own = resolve(speaker);
  if (own.chain !== undefined) return own;
  const beside = aside && resolve(aside).chain;
  if (beside !== undefined) return { ...own, chain: beside };
  if (antecedent === undefined) return own;
  const { start, chain } = resolve(antecedent);
  return chain === undefined ? { start, end: own.end } : { ...own, chain };
}
