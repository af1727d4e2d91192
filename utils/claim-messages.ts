/** What travels between contexts of a story's claims: as cards show them, as lists do, and as the notebook has others like them. */
import type { Claim, ClaimKind, Comparison, ComparisonSide, Verdict } from './language/analysis.ts';
import type { SavedFigure } from './notes/saved-claim.ts';

/** Claims in blocks of a story; offsets count in the blocks joined by one "\n". */
export interface FoundClaims {
  claims: Claim[];
  /** Between claims of the same answer. */
  comparisons: Comparison[];
  /** What the reader saved of other stories on the same measures. */
  recalled: RecalledClaim[];
}

/** A saved claim of another story: what it says and where it stood, and nothing that the reader wrote. */
export interface SavedOfStory {
  words: string;
  speaker?: string | undefined;
  figure: SavedFigure;
  /** What the figure measures, in its story's words. */
  measure?: string | undefined;
  story: { title: string; site: string; date?: string | undefined };
}

/** A saved claim beside a claim of a story. */
export interface RecalledClaim {
  side: ComparisonSide;
  saved: SavedOfStory;
  verdict: Verdict;
  /** For readers. */
  reason: string;
}

/** Somebody who says something. */
export interface NamedSpeaker {
  /** Of a person of the story their name, of anybody else the story's words. */
  name: string;
  /** The person's number in the story, if they are one of its people. */
  chain?: number | undefined;
}

export interface MeasuredFigure extends SavedFigure {
  /** As the story has it: "over four hours". */
  words: string;
  /** What it measures, in the story's words. */
  measure?: string | undefined;
}

/** A claim of a story. */
interface ToldClaim {
  kind: ClaimKind;
  /** As the story has them. */
  words: string;
  speaker?: NamedSpeaker | undefined;
  /** The one meant first; the others stand in the same words. */
  figures: MeasuredFigure[];
}

/** Another claim of the story, beside the one a card is of. */
export interface ComparedClaim extends ToldClaim {
  /** Names it to the page. */
  id: number;
  verdict: Verdict;
  /** For readers. */
  reason: string;
}

/** What a card says of a claim. */
export interface ClaimCard extends ToldClaim {
  /** The story's word of saying. */
  cue?: string | undefined;
  /** Through whom the story has it, outermost first. */
  sources: NamedSpeaker[];
  others: ComparedClaim[];
  recalled: Omit<RecalledClaim, 'side'>[];
  /** Why it may be worth checking, for readers. */
  reasons: string[];
}

/** A claim, as views list it. */
export interface ClaimOnPage extends ToldClaim {
  /** Names it to the page. */
  id: number;
  /** Claims that speak of the same thing, whether they agree or not. */
  alike: number[];
}
