/** Sets the quotes of headlines beside those of the story. */
import type { Claim, Comparison } from '../analysis.ts';
import type { Document } from '../document.ts';
import { holdsWords, type Quoted, readQuoted, wordsOf } from './quoted-words.ts';
import { type ComparisonReason, sayComparison } from './reasons.ts';
import { isSameSpeaker, withNamedSpeaker } from './speakers.ts';

/** So many quotes of headlines are looked for in so many others. */
const MAX_HEADLINE_QUOTES = 40;
const MAX_QUOTES = 400;
/** Characters behind a headline that are looked through for its words. */
const MAX_BODY = 50_000;

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
    isSameSpeaker({
      text: document.text,
      one: own,
      other: withNamedSpeaker(document.text, claims, claim),
    }),
  );
  if (isInBody(document, sought)) return undefined;
  const nearest = nearestOf(sought, bySame);
  if (nearest === undefined) return undefined;
  const reason: ComparisonReason = {
    code: 'not-in-quotes',
    words: sought.said,
  };
  return comparison([sought, nearest], 'quote-mismatch', reason);
}

/** Whether the story has the words outside quotes: then they were only told, not made up. */
function isInBody({ text }: Document, { said, words }: Quoted): boolean {
  const first = text.indexOf(said);
  const rest = first < 0 ? text : text.slice(first + said.length);
  return holdsWords(wordsOf(rest.slice(0, MAX_BODY)), words);
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
