/** Sets the quotes of headlines beside those of the story. */
import type { Claim, Comparison } from '../analysis.ts';
import type { Document } from '../document.ts';
import { holdsWords, type Quoted, readQuoted } from './quoted-words.ts';
import { type ComparisonReason, sayComparison } from './reasons.ts';
import { isSameSpeaker } from './speakers.ts';

/** So many quotes of headlines are looked for in so many others. */
const MAX_HEADLINE_QUOTES = 40;
const MAX_QUOTES = 400;

/** A comparison for each quote of a headline that the story's quotes have, or do not have though they are of the same speaker. */
export function compareQuotes(document: Document, claims: readonly Claim[]): Comparison[] {
  const quoted = claims.flatMap((claim, nth) => {
    const isQuote = claim.kind === 'direct' || claim.kind === 'mixed' || claim.kind === 'demand';
    return (isQuote && readQuoted(document, claim, nth)) || [];
  });
  const body = quoted.filter(({ headline }) => !headline).slice(0, MAX_QUOTES);
  return quoted
    .filter(({ headline }) => headline)
    .slice(0, MAX_HEADLINE_QUOTES)
    .flatMap((sought) => compareQuote({ document, claims, sought, body }) ?? []);
}

function compareQuote({
  document,
  claims,
  sought,
  body,
}: {
  document: Document;
  claims: readonly Claim[];
  sought: Quoted;
  body: readonly Quoted[];
}): Comparison | undefined {
  const holder = body.find(({ words }) => holdsWords(words, sought.words));
  if (holder !== undefined) return comparison([sought, holder], 'same', { code: 'same-statement' });
  const own = claims[sought.claim];
  if (own?.speaker === undefined) return undefined;
  const bySame = body.filter(({ claim }) =>
    isSameSpeaker({ text: document.text, one: own, other: claims[claim] }),
  );
  const nearest = nearestOf(sought, bySame);
  if (nearest === undefined) return undefined;
  const reason: ComparisonReason = {
    code: 'not-in-quotes',
    words: document.text.slice(own.start, own.end).replace(/^[“"'‘«]|[”"'’»]$/g, ''),
  };
  return comparison([sought, nearest], 'quote-mismatch', reason);
}

/** The quote with most of the words, the first of several. */
function nearestOf({ words }: Quoted, quotes: readonly Quoted[]): Quoted | undefined {
  const sought = new Set(words);
  let best: Quoted | undefined;
  let most = -1;
  for (const quote of quotes) {
    const common = new Set(quote.words.filter((word) => sought.has(word))).size;
    if (common > most) [best, most] = [quote, common];
  }
  return best;
}

function comparison(
  [one, other]: readonly [Quoted, Quoted],
  verdict: Comparison['verdict'],
  reason: ComparisonReason,
): Comparison {
  return {
    a: { claim: one.claim },
    b: { claim: other.claim },
    verdict,
    reason: sayComparison(reason),
  };
}
