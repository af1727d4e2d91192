/** Compares the claims of a story: their figures, their statements, and the quotes of its headlines. */
import type { Claim, Comparison, DateMention } from '../analysis.ts';
import type { Document } from '../document.ts';
import { createScan } from '../figures/scan.ts';
import { findCandidates } from './candidates.ts';
import { compareFigures } from './compare-figures.ts';
import { compareQuotes } from './compare-quotes.ts';
import type { Judgement } from './judge-figures.ts';
import { createListing } from './listing.ts';
import { sayComparison } from './reasons.ts';
import { isSameSpeaker } from './speakers.ts';
import { judgeStatements, readStatement, type Statement, topicsOf } from './statements.ts';

/**
 * What a story's claims say of each other, in its normalised text; linear in the length of the story. Two figures are
 * compared only where measure, subject, period and currency fit, and no comparison is the rule. `dates` are in the order of the text.
 */
export function compareClaims(
  document: Document,
  claims: readonly Claim[],
  dates: readonly DateMention[],
): Comparison[] {
  const figures = compareFigures(document, claims, dates);
  const quotes = compareQuotes(document, claims);
  const decided = new Set([...figures, ...quotes].map(({ a, b }) => `${a.claim} ${b.claim}`));
  const statements = compareStatements(document, claims, dates).filter(
    ({ a, b }) => !decided.has(`${a.claim} ${b.claim}`) && !decided.has(`${b.claim} ${a.claim}`),
  );
  return [...figures, ...statements, ...quotes];
}

function compareStatements(
  document: Document,
  claims: readonly Claim[],
  dates: readonly DateMention[],
): Comparison[] {
  const scan = createScan(document);
  const listing = createListing();
  const read = claims.flatMap((claim, nth) => {
    const statement = readStatement({ document, scan }, claim, dates);
    return statement === undefined ? [] : [{ statement, nth }];
  });
  const pairs = findCandidates(read.map(({ statement }) => topicsOf(statement)));
  return pairs.flatMap(([first, second]) => {
    const [one, other] = [read[first], read[second]];
    if (one === undefined || other === undefined) return [];
    const judged = judgePair(document.text, one.statement, other.statement);
    const [a, b] = [{ claim: one.nth }, { claim: other.nth }];
    if (judged === undefined || !listing.admits(judged.verdict, [a, b])) return [];
    return [{ a, b, verdict: judged.verdict, reason: sayComparison(judged.reason) }];
  });
}

function judgePair(text: string, one: Statement, other: Statement): Judgement | undefined {
  if (one.start < other.end && other.start < one.end) return undefined;
  return judgeStatements(one, other, isSameSpeaker({ text, one: one.claim, other: other.claim }));
}
