/** Compares what stands around a place with what stood around a quote when it was noted. */
import { leastErrors, type Pattern, preparePattern } from './approximate.ts';

/** What stood on one side of a quote. */
export interface Side {
  direction: 'before' | 'after';
  /** Cut up from the quote outwards, so that an edit spoils one piece and no other. */
  pieces: readonly { pattern: Pattern }[];
  /** All of it, from the quote outwards in the order of the text. */
  codes: Uint16Array;
}

/** How far one side of a place agrees, each from 0 to 1. */
export interface Agreement {
  /** All of it, with room for what was put in between. */
  whole: number;
  /** All of it as far from the place as it stood from the quote, but for small edits. */
  inPlace: number;
  /** What stood right beside the quote, right beside the place. */
  near: number;
  /** Letters that are the same, counted from the quote outwards up to the first that is not. */
  run: number;
}

/** Letters of a piece: one word of bits. */
const PIECE = 32;
/** A shorter piece would be found anywhere. */
const SHORTEST_PIECE = 12;
/** Letters that may have been put between the quote and what stood beside it: a paragraph. */
const ROOM = 320;
/** Letters by which a piece may have moved through small edits, for each piece from the quote outwards to it. */
const SLACK = 7;
/** Letters of English differ in about half their places from any other stretch; half way to that says nothing. */
const SAYS_SOMETHING = 0.5;

/** Prepares one side of a quote. */
export function prepareSide(direction: Side['direction'], codes: Uint16Array): Side {
  const pieces: Side['pieces'][number][] = [];
  for (let from = 0; from < codes.length; from += PIECE) {
    const to = Math.min(codes.length, from + PIECE);
    if (to - from < SHORTEST_PIECE) break;
    const piece =
      direction === 'after'
        ? codes.slice(from, to)
        : codes.slice(codes.length - to, codes.length - from);
    pieces.push({ pattern: preparePattern(piece) });
  }
  return { direction, pieces, codes };
}

/** Undefined where too little stood on that side to say anything. */
export function compareSide(
  { direction, pieces, codes: side }: Side,
  { codes, at }: { codes: Uint16Array; at: number },
): Agreement | undefined {
  if (pieces.length === 0) return undefined;
  const run = runOf({ direction, codes: side }, { codes, at });
  if (run === side.length) return { whole: 1, inPlace: 1, near: 1, run };
  const agreement = (pattern: Pattern, from: number, to: number) => {
    const bounds =
      direction === 'before'
        ? { start: Math.max(0, at - to), end: Math.max(0, at - Math.max(0, from)) }
        : { start: at + Math.max(0, from), end: Math.min(codes.length, at + to) };
    const share = 1 - (2 * leastErrors(pattern, codes, bounds)) / pattern.length;
    return share < SAYS_SOMETHING ? 0 : share;
  };
  const inPlace = pieces.map(({ pattern }, n) => {
    const [from, slack] = [n * PIECE, (n + 1) * SLACK];
    return agreement(pattern, from - slack, from + pattern.length + slack);
  });
  const anywhere = pieces.map(({ pattern }, n) =>
    Math.max(inPlace[n] ?? 0, agreement(pattern, 0, side.length + ROOM)),
  );
  const near = inPlace[0] ?? 0;
  return { whole: mean(anywhere), inPlace: mean(inPlace), near, run };
}

function mean(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Letters of a side that are the same, counted from the quote outwards. */
export function runOf(
  { direction, codes: side }: Pick<Side, 'direction' | 'codes'>,
  { codes, at }: { codes: Uint16Array; at: number },
): number {
  const isSame = (n: number) =>
    direction === 'after'
      ? codes[at + n] === side[n]
      : codes[at - 1 - n] === side[side.length - 1 - n];
  let run = 0;
  while (run < side.length && isSame(run)) run += 1;
  return run;
}
