/** Pronouns and descriptions that stand for somebody of a story, and what has to be known of its people to tell whom. */
import type { Span } from '../analysis.ts';

export type Gender = 'female' | 'male';

/** A name of somebody in the document's normalised text. */
export interface PersonMention extends Span {
  chain: number;
}

/** Somebody whom the story names. */
export interface StoryPerson {
  chain: number;
  /** Fullest name. */
  name: string;
  /** Country codes, as far as known. */
  countries: readonly string[];
  /** What is known of them beside the story, in words: it may tell their gender. */
  about: string;
  /** Whether offices are known by which a description could name them. */
  isKnown: boolean;
  /** 0–1: how well a description such as "the Russian president" fits what is known of them on the story's day. */
  fits(description: string): number;
}

/** A pronoun or description and the person of the story for whom it stands. */
export interface Reference extends Span {
  chain: number;
  kind: 'description' | 'pronoun';
  /** 0–1 */
  confidence: number;
}
