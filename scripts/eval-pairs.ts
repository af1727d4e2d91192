/**
 * The comparisons of `npm run eval`: how many of the project's labelled pairs get their verdict, in the pairs looked at
 * while building and in the unseen fifth. No comparison counts as "not comparable". `--errors pairs` lists what is wrong in the former.
 */
import type { Comparison, Span, Verdict } from '../utils/language/analysis.ts';
import { compareClaims } from '../utils/language/compare/compare-claims.ts';
import { compareSavedClaims, readSavedClaim } from '../utils/language/compare/saved-claims.ts';
import { findDates } from '../utils/language/dates/find-dates.ts';
import { type LabelledPair, readPairs, storyOfSides } from './corpus/labelled-pairs.ts';

const PAIRS = new URL('../tests/corpus/pairs', import.meta.url).pathname;
/** Day the pairs of one story were written, a Saturday. */
const WRITTEN = '2025-04-12';
const VERDICTS: readonly Verdict[] = [
  'same',
  'differs',
  'not-comparable',
  'unclear',
  'quote-mismatch',
];

export interface Judged {
  pair: LabelledPair;
  verdict: Verdict;
  /** Why, or that nothing was compared. */
  reason: string | undefined;
}

/** Scores and prints both parts. */
export function evaluatePairs(errors: string | undefined): void {
  const judged = readPairs(PAIRS).map(judgePair);
  console.log(`\n${'pairs of claims'.padEnd(34)}${'pairs'.padStart(6)}   precision  recall`);
  for (const unseen of [false, true]) {
    const some = judged.filter(({ pair }) => pair.unseen === unseen);
    const which = unseen ? 'unseen fifth' : 'looked at';
    for (const verdict of VERDICTS) printVerdict(`${verdict}, ${which}`, verdict, some);
    const right = some.filter(({ pair, verdict }) => pair.verdict === verdict).length;
    console.log(`${`right, ${which}`.padEnd(34)}${String(right).padStart(6)} of ${some.length}`);
    if (!unseen && errors === 'pairs') listErrors(some);
  }
}

/** What Gloss says of a pair. */
export function judgePair(pair: LabelledPair): Judged {
  const found = pair.a.date === undefined ? compareInStory(pair) : compareAcrossStories(pair);
  return { pair, verdict: found?.verdict ?? 'not-comparable', reason: found?.reason };
}

type Found = Pick<Comparison, 'verdict' | 'reason'> | undefined;

function compareInStory(pair: LabelledPair): Found {
  const { document, claims } = storyOfSides([pair.a, pair.b]);
  const dates = findDates(document, { date: WRITTEN });
  return compareClaims(document, claims, dates).find(({ a, b }) => {
    const sides = [a, b].map(({ claim, figure }) =>
      figure === undefined ? claims[claim] : claims[claim]?.figures[figure],
    );
    return [pair.a, pair.b].every((side, nth) => {
      const from = document.blocks[nth]?.start ?? 0;
      const wanted = side.figure ?? side.claim;
      return sides.some(
        (span) => span && span.start < wanted.end + from && wanted.start + from < span.end,
      );
    });
  });
}

/** The first side is saved, the second stands in a later story. */
function compareAcrossStories({ a, b }: LabelledPair): Found {
  const before = storyOfSides([a]);
  const [claim] = before.claims;
  const figure = claim?.figures.find(({ start, end }) => meets({ start, end }, a.figure));
  const words = claim && before.document.text.slice(claim.start, claim.end);
  const saved = figure && readSavedClaim({ words: words ?? '', figure, date: a.date });
  if (saved === undefined) return undefined;
  const { document, claims } = storyOfSides([b]);
  const dates = findDates(document, { date: b.date });
  return compareSavedClaims({ document, claims, dates, date: b.date, saved: [saved] }).find(
    ({ side }) => {
      const own = claims[side.claim]?.figures[side.figure ?? 0];
      return own && meets(own, b.figure);
    },
  );
}

function meets(one: Span, other: Span | undefined): boolean {
  return other !== undefined && one.start < other.end && other.start < one.end;
}

function printVerdict(name: string, verdict: Verdict, judged: readonly Judged[]): void {
  const labelled = judged.filter(({ pair }) => pair.verdict === verdict).length;
  const said = judged.filter((one) => one.verdict === verdict);
  const right = said.filter(({ pair }) => pair.verdict === verdict).length;
  const shares = [right / said.length, right / labelled].map((share) =>
    (100 * share).toFixed(1).padStart(8),
  );
  console.log(`${name.padEnd(34)}${String(labelled).padStart(6)}  ${shares.join('')}`);
}

function listErrors(judged: readonly Judged[]): void {
  for (const { pair, verdict, reason } of judged)
    if (verdict !== pair.verdict)
      console.log(
        `  ${pair.id} ${pair.verdict}, said ${verdict}: ${reason ?? '–'}\n     ${pair.a.text}\n     ${pair.b.text}`,
      );
}
