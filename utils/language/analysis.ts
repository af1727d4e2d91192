/** The shapes of a story and of what is found in it: the one vocabulary every layer shares. */

/** Part a block plays in its story; it decides how its text is read (a headline may be in capitals). */
export type BlockKind = 'headline' | 'paragraph' | 'list-item' | 'caption' | 'quote' | 'other';

/** One run of text that a reader sees as a unit. */
export interface Block {
  text: string;
  kind: BlockKind;
}

/** What can be asked of an analysis. */
export type Wanted = 'mentions' | 'claims' | 'figures' | 'dates' | 'comparisons';

/**
 * A story to analyse: plain text, in which every line break ends a block, or blocks.
 * Offsets in the answer count UTF-16 units of `text`, or of the blocks joined by one "\n".
 */
export type Story = ({ text: string } | { blocks: readonly Block[] }) & {
  /** Day the story was written, `YYYY-MM-DD`. */
  date?: string | undefined;
  /** BCP 47 tag; recognised from the text when absent. */
  lang?: string | undefined;
  title?: string | undefined;
  /** Mentions already met on this page, so that a late paragraph knows the names of the earlier ones. */
  known?: readonly Mention[] | undefined;
  /** Default: everything. Only what is asked for is computed. */
  want?: readonly Wanted[] | undefined;
};

/** Half-open range of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

export type MentionType = 'person' | 'organisation' | 'place';

/** Somebody of a pack who may be meant. */
export interface Candidate {
  entity: string;
  name: string;
  /** 0–1 */
  score: number;
  /** For readers. */
  reasons: string[];
}

/** A name in the story. */
export interface Mention extends Span {
  type: MentionType;
  /** Canonical name, or the fullest form in the story. */
  name: string;
  /** One number per person of this story. */
  chain: number;
  /** Id in a pack. */
  entity?: string | undefined;
  /** Wikidata item, only where the pack has a checked one. */
  qid?: string | undefined;
  /** 0–1 */
  confidence: number;
  /** Why this name is that person, for readers. */
  reasons: string[];
  candidates: Candidate[];
  /** What the story itself says of them: "British Defence Secretary". */
  description?: string | undefined;
}

export type FigureKind =
  | 'money'
  | 'percent'
  | 'duration'
  | 'count'
  | 'measure'
  | 'ratio'
  | 'age'
  | 'temperature';

/** `=` exact, `~` about, `>` more than or at least, `<` less than or up to, `up`/`down` a stated change. */
export type Comparator = '=' | '~' | '>' | '<' | 'up' | 'down';

export interface Figure extends Span {
  kind: FigureKind;
  /** Vague plurals are ranges: "thousands" is [1000, 10000]. */
  value: number | [number, number];
  /** ISO 4217 code, `percent`, or an English singular. */
  unit: string;
  /** `week` in "thousands each week". */
  per?: string | undefined;
  comparator: Comparator;
  measures?: Span | undefined;
}

export type ClaimKind =
  | 'direct'
  | 'mixed'
  | 'indirect'
  | 'demand'
  | 'prediction'
  | 'assertion'
  | 'figure';

/** Somebody the story names as speaking; `chain` is set where it is one of the story's people. */
export interface Speaker extends Span {
  chain?: number | undefined;
}

export interface Claim extends Span {
  kind: ClaimKind;
  spans?: Span[] | undefined;
  speaker?: Speaker | undefined;
  cue?: Span | undefined;
  /** Outermost first. */
  sources: Speaker[];
  figures: Figure[];
  /** Worth checking, 0–1. */
  score: number;
  reasons: string[];
}

/** `value` is a TIMEX3 value: `2025-04-11`, `2025-Q1`, `P3D`, `PAST_REF`. */
export interface DateMention extends Span {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  value: string;
}

/** `claim` indexes the analysis' claims, `figure` that claim's figures. */
export interface ComparisonSide {
  claim: number;
  figure?: number | undefined;
}

export type Verdict = 'same' | 'differs' | 'not-comparable' | 'unclear' | 'quote-mismatch';

export interface Comparison {
  a: ComparisonSide;
  b: ComparisonSide;
  verdict: Verdict;
  reason: string;
}

export interface Analysis {
  mentions: Mention[];
  claims: Claim[];
  figures: Figure[];
  dates: DateMention[];
  comparisons: Comparison[];
}
