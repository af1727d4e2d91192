/** Scores of who says what: the statements labelled in the project's stories against the claims found. */
import type { Analysis, Claim, Span } from '../../utils/language/analysis.ts';
import type { Statement, StoryFile } from '../corpus/story-file.ts';
import { keysOfChains } from './reference-score.ts';

export interface ClaimScore {
  labelled: number;
  /** Of those, found with at least half of their words in common. */
  found: number;
  /** Of those found, with the right speaker. */
  attributed: number;
  /** Labelled with a source in between. */
  passedOn: number;
  /** Of those, found with as many sources. */
  chained: number;
}

export interface ClaimScores {
  kinds: Record<Statement['kind'], ClaimScore>;
  /** Words found that somebody else is told to say, in stretches. */
  told: number;
  /** Of those, labelled. */
  right: number;
}

/** Part of the words that two spans together hold which both must hold. */
const MIN_OVERLAP = 0.5;

export function scoreClaims(story: StoryFile, { claims, mentions }: Analysis): ClaimScores {
  const keyOf = keysOfChains(story, mentions);
  const told = claims.filter(({ kind }) => kind !== 'assertion' && kind !== 'figure');
  const stretches = told.flatMap((claim) => spansOf(claim).map((span) => ({ claim, span })));
  const scoreKind = (kind: Statement['kind']): ClaimScore => {
    const labelled = story.statements.filter((one) => one.kind === kind);
    const found = labelled.flatMap((label) => {
      const match = stretches.find(({ span }) => overlap(span, label) >= MIN_OVERLAP);
      return match === undefined ? [] : [{ label, claim: match.claim }];
    });
    const passedOn = found.filter(({ label }) => label.via.length > 0);
    return {
      labelled: labelled.length,
      found: found.length,
      attributed: found.filter(({ label, claim }) => isSpeaker(story, { label, claim, keyOf }))
        .length,
      passedOn: labelled.filter(({ via }) => via.length > 0).length,
      chained: passedOn.filter(({ label, claim }) => claim.sources.length === label.via.length)
        .length,
    };
  };
  return {
    kinds: {
      direct: scoreKind('direct'),
      mixed: scoreKind('mixed'),
      indirect: scoreKind('indirect'),
    },
    told: stretches.length,
    right: stretches.filter(({ span }) =>
      story.statements.some((label) => overlap(span, label) >= MIN_OVERLAP),
    ).length,
  };
}

function spansOf(claim: Claim): Span[] {
  return claim.spans ?? [claim];
}

/** Part of the words of both that both have. */
function overlap(one: Span, other: Span): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both <= 0 ? 0 : both / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** The person of the cast, the organisation named there, or nobody of the cast. */
function isSpeaker(
  { names }: StoryFile,
  {
    label,
    claim: { speaker },
    keyOf,
  }: { label: Statement; claim: Claim; keyOf: (chain: number) => string | undefined },
): boolean {
  if (speaker === undefined) return label.speaker === undefined;
  const key = speaker.chain === undefined ? undefined : keyOf(speaker.chain);
  const named = names.filter((name) => name.start < speaker.end && speaker.start < name.end);
  return label.speaker === undefined
    ? key === undefined
    : key === label.speaker || named.some((name) => name.key === label.speaker);
}
