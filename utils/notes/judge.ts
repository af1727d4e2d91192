/** Decides which places a quote may be shown at: what is not proven is shown to the reader, or not at all. */
import type { Agreement } from './surroundings.ts';

/** A stretch of evened text that may be the quote. */
export interface Place {
  start: number;
  end: number;
  /** Share of the quote's letters that are there: 1 where all are, and no others. */
  quote: number;
  /** Undefined where nothing stood on that side of the quote. */
  before: Agreement | undefined;
  after: Agreement | undefined;
  /** Whether the sentence, and the block, that the quote stood in is here to the letter. */
  hasSentence: boolean;
  hasBlock: boolean;
}

/**
 * What other places of the story had in common with the quote, its words and its surroundings, when it was noted.
 * So much proves nothing later.
 */
export interface Rivals {
  quote: number;
  before: SideRivals;
  after: SideRivals;
  /** How many of them had all letters of the quote. */
  copies: number;
  /** Whether one of them stood in the same sentence, and in the same block. */
  sentence: boolean;
  block: boolean;
  /** UTF-16 units of the story as it was. */
  length: number;
}

export type SideRivals = Pick<Agreement, 'whole' | 'inPlace' | 'near'>;

export type Verdict = 'proven' | 'likely' | 'no';

/** Where nobody looked at the other places of the story, only surroundings that are all there prove anything. */
const UNKNOWN_SIDE: SideRivals = { whole: 0.9, inPlace: 0.9, near: 1 };
const UNKNOWN_RIVALS: Rivals = {
  quote: 1,
  before: UNKNOWN_SIDE,
  after: UNKNOWN_SIDE,
  copies: Number.POSITIVE_INFINITY,
  sentence: true,
  block: true,
  length: 0,
};

/** Letters from which an exact quote is no name and no turn of phrase. */
export const SENTENCE = 32;
/** Letters from which a quote proves itself, if its story had nothing like it. */
export const PASSAGE = 64;
/** Fewest letters of a quote that may be found changed; of a shorter one every letter counts. */
const FEWEST_CHANGED = 16;
/** Share of a quote's letters that must still be there; of a short one nearly all. */
const SAME_QUOTE = 0.7;
const SAME_SHORT_QUOTE = 0.88;
/** Share from which a quote is likely enough to be shown to the reader. */
const LIKELY_QUOTE = 0.8;
/** By how much a quote, or one of its sides, must agree better than any rival did. */
const CLEAR_QUOTE = 0.06;
const CLEAR_SIDE = 0.12;
/**
 * Shares of the surroundings that must be there, set with generated cases (`npm run bench:notes`): the more a quote
 * says by itself, the less they have to say.
 */
const FOR_PASSAGE = 0.3;
const FOR_SENTENCE = { unlike: 0.2, framed: 0.4 };
const FOR_CHANGED = { whole: 0.65, inPlace: 0.4, short: 0.6 };
const FOR_NAME = { unlike: 0.4, least: 0.5, near: 0.8 };
const FOR_A_LOOK = 0.4;
const FOR_UNKNOWN = 0.6;
/** Letters of a sentence or block that prove a quote in it, if no rival stood in the same. */
const OWN_SENTENCE = 40;

/** Share of a quote of so many letters that must be found at all. */
export function leastShare(letters: number): number {
  if (letters < FEWEST_CHANGED) return 1;
  return letters < SENTENCE ? SAME_SHORT_QUOTE : SAME_QUOTE;
}

/** Letters of the quote, and of it and what stood in one sentence, and in one block, with it. */
export interface Measure {
  letters: number;
  sentence: number;
  block: number;
}

/** Whether a place is the quote's. */
export function judge(
  place: Place,
  { letters, sentence, block, rivals = UNKNOWN_RIVALS }: Measure & { rivals?: Rivals | undefined },
): Verdict {
  if (place.quote < leastShare(letters)) return 'no';
  const sight = look(place, rivals);
  const isProven =
    (place.hasSentence && !rivals.sentence && sentence >= OWN_SENTENCE) ||
    (place.hasBlock && !rivals.block && block >= OWN_SENTENCE) ||
    (place.quote < 1
      ? isProvenChanged(place, { letters, sight })
      : letters < SENTENCE
        ? isProvenShort(place, sight)
        : isProvenExact(letters, sight));
  if (isProven) return 'proven';
  return isLikely(place, { letters, sight }) ? 'likely' : 'no';
}

/** What speaks for a place. */
interface Sight {
  /** The words are nearer to the quote than any rival was. */
  isUnlike: boolean;
  /** Number of sides there are, and of those that agree better than with any rival. */
  sides: number;
  clear: number;
  /** Mean of both sides, with room for what was put in between, and where they were. */
  whole: number;
  inPlace: number;
  /** The lesser of the two. */
  least: number;
  /** Something stood on both sides of the quote. */
  hasBoth: boolean;
  /** Nobody looked for rivals. */
  isUnknown: boolean;
}

function look({ quote, before, after }: Place, rivals: Rivals): Sight {
  const isUnknown = rivals === UNKNOWN_RIVALS;
  const sides = [before, after].filter((side) => side !== undefined);
  const mean = (shares: readonly number[]) =>
    shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  return {
    isUnlike: quote >= rivals.quote + CLEAR_QUOTE,
    sides: isUnknown ? 2 : sides.length,
    hasBoth: sides.length === 2,
    isUnknown,
    clear: Number(beats(before, rivals.before)) + Number(beats(after, rivals.after)),
    whole: mean(sides.map(({ whole }) => whole)),
    inPlace: mean(sides.map(({ inPlace }) => inPlace)),
    least: Math.min(1, ...sides.map(({ whole }) => whole)),
  };
}

/** Whether a side agrees better than it did with any rival, in one way or another. */
function beats(side: Agreement | undefined, rival: SideRivals): boolean {
  if (side === undefined) return false;
  const isClear = (share: number, others: number) =>
    share === 1 ? others < 1 : share >= others + CLEAR_SIDE;
  return (
    isClear(side.whole, rival.whole) ||
    isClear(side.inPlace, rival.inPlace) ||
    isClear(side.near, rival.near)
  );
}

function isFramed({ sides, clear }: Sight): boolean {
  return sides > 0 && clear === sides;
}

function isProvenExact(letters: number, sight: Sight): boolean {
  const { isUnlike, whole, inPlace, isUnknown, hasBoth } = sight;
  if (isUnknown) return isFramed(sight) || (hasBoth && inPlace >= FOR_UNKNOWN);
  if (letters >= PASSAGE) return isUnlike || (isFramed(sight) && whole >= FOR_PASSAGE);
  const { unlike, framed } = FOR_SENTENCE;
  return (isUnlike && whole >= unlike) || (isFramed(sight) && whole >= framed);
}

/** Other words in the quote's place: it must be the quote's place beyond doubt. */
function isProvenChanged(
  place: Place,
  { letters, sight }: { letters: number; sight: Sight },
): boolean {
  const { isUnlike, whole, inPlace, least } = sight;
  const needed = FOR_CHANGED;
  if (letters < SENTENCE) return isFramed(sight) && isBeside(place) && least >= needed.short;
  const isInPlace = inPlace >= needed.inPlace && whole >= needed.whole;
  return isInPlace && (isUnlike || isFramed(sight));
}

/** A name, or a turn of phrase: what stood on both sides of it must be there. */
function isProvenShort(place: Place, sight: Sight): boolean {
  if (sight.isUnlike && sight.whole >= FOR_NAME.unlike) return true;
  return isFramed(sight) && sight.least >= FOR_NAME.least && isBeside(place);
}

/** Whether what stood right beside a short quote still stands right beside it. */
function isBeside({ before, after }: Place): boolean {
  return [before, after].every((side) => side === undefined || side.near >= FOR_NAME.near);
}

/** Worth the reader's look: the words, or nearly, and something that no rival had. */
function isLikely(place: Place, { letters, sight }: { letters: number; sight: Sight }): boolean {
  if (letters >= SENTENCE && place.quote === 1) return true;
  // In surroundings like the quote's, if not in them alone.
  if (place.quote === 1 && sight.least >= FOR_NAME.least && isBeside(place)) return true;
  if (sight.clear === 0 && !sight.isUnlike) return false;
  if (sight.isUnlike && letters >= PASSAGE && place.quote >= LIKELY_QUOTE) return true;
  return place.quote >= LIKELY_QUOTE && sight.whole >= FOR_A_LOOK;
}
