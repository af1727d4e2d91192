/** Which words of a sentence belong to which of its figures. */
import type { Claim, Figure, Span } from '../analysis.ts';
import { isLetters, type Scan } from '../figures/scan.ts';

/** Tokens that tell of a figure. */
export interface Zone {
  tokens: readonly number[];
  /** First token of the figure. */
  first: number;
  /** Offset where the sentence begins. */
  sentence: number;
}

/** Words further from a figure than this say nothing of it. */
const MAX_REACH = 48;
/** So many figures before are looked at for where their sentence begins. */
const MAX_FIGURES = 8;
const SEPARATOR = /^(?:,|;|:|–|—|\(|and|but|while|whereas|compared|versus|against|from|than|or)$/;

interface Asked {
  scan: Scan;
  claim: Claim;
  /** Sentence the figure stands in. */
  sentence: Span;
  /** Figures of the claim in the order of the text. */
  figures: readonly Figure[];
  nth: number;
}

/** Words of the claim in the figure's sentence that are not another figure's. */
export function zoneOf(asked: Asked): Zone | undefined {
  const { scan, claim, sentence, figures, nth } = asked;
  const figure = figures[nth];
  if (figure === undefined) return undefined;
  const first = tokenFrom(scan, figure.start);
  const from = Math.max(tokenFrom(scan, Math.max(claim.start, sentence.start)), first - MAX_REACH);
  const to = Math.min(tokenFrom(scan, Math.min(claim.end, sentence.end)), first + MAX_REACH);
  const before = neighbour(asked, -1);
  const after = neighbour(asked, 1);
  const begin =
    before === undefined
      ? from
      : (borderBetween(scan, before, figure) ?? tokenFrom(scan, before.start));
  const end =
    after === undefined ? to : (borderBetween(scan, figure, after) ?? tokenFrom(scan, after.start));
  const tokens = rangeOf(Math.max(from, begin), Math.min(to, end));
  return {
    tokens: before === undefined ? tokens : [...subjectOfAll(asked, from), ...tokens],
    first,
    sentence: sentence.start,
  };
}

/** The neighbour of a figure in its sentence. */
function neighbour(
  { figures, nth, sentence }: Pick<Asked, 'figures' | 'nth' | 'sentence'>,
  step: -1 | 1,
): Figure | undefined {
  const other = figures[nth + step];
  return other && other.start >= sentence.start && other.end <= sentence.end ? other : undefined;
}

/** The last separator between two figures. */
function borderBetween(scan: Scan, one: Figure, other: Figure): number | undefined {
  const behind = tokenFrom(scan, one.end);
  const first = tokenFrom(scan, other.start);
  for (let at = first - 1; at >= behind; at--) if (SEPARATOR.test(scan.word(at))) return at;
  return undefined;
}

/** What stands before the first figure of a sentence is said of all of them. */
function subjectOfAll({ scan, figures, nth, sentence }: Asked, from: number): number[] {
  let opening = nth;
  while (opening > nth - MAX_FIGURES && neighbour({ figures, nth: opening, sentence }, -1))
    opening--;
  const end = tokenFrom(scan, figures[opening]?.start ?? 0);
  return rangeOf(from, Math.min(end, from + MAX_REACH)).filter((at) => isLetters(scan, at));
}

function rangeOf(first: number, next: number): number[] {
  return Array.from({ length: Math.max(0, next - first) }, (_, nth) => first + nth);
}

/** First token that begins at or behind an offset. */
export function tokenFrom(scan: Scan, offset: number): number {
  let from = 0;
  let to = scan.count;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (scan.start(middle) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
