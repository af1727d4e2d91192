/** Finders of quotes to measure side by side: Gloss, and two as popular tools use them. */
import approximately from 'approx-string-match';
import { toTextPosition } from 'dom-anchor-text-quote';
import { findRivals, locateQuote } from '../../utils/notes/anchor.ts';
import type { Rivals } from '../../utils/notes/judge.ts';
import type { NoteSelector } from '../../utils/notes/note.ts';
import type { AnchorCase } from './cases.ts';
import type { Finding } from './score.ts';

/** What the product learns of a quote the first time it sees it in its story. */
export function learnRivals(text: string, selector: NoteSelector): Rivals | undefined {
  const work = findRivals(text, [selector]);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value[0];
  }
}

export function findWithGloss(
  { noted, selector, text }: AnchorCase,
  { isLearned = true }: { isLearned?: boolean } = {},
): Finding {
  const rivals = isLearned ? learnRivals(noted, selector) : undefined;
  const place = locateQuote(text, selector, rivals);
  if (place.at === 'exact' || place.at === 'changed') return { shown: place };
  if (place.at === 'missing') return {};
  return { asked: place.places.length > 0 ? place.places : [selector.position] };
}

/** Letters of context that the tools beside Gloss keep. */
const CONTEXT = 32;

/** dom-anchor-text-quote, given the quote, 32 letters on either side and the old offset as its hint. */
export function findWithDomAnchor({ noted, selector, text }: AnchorCase): Finding {
  const { start, end } = selector.position;
  const found = toTextPosition(
    { textContent: text },
    {
      exact: selector.quote.exact,
      prefix: noted.slice(Math.max(0, start - CONTEXT), start),
      suffix: noted.slice(end, end + CONTEXT),
    },
    { hint: start },
  );
  return found ? { shown: found } : {};
}

/** Weights of what speaks for a place, as the most used annotation client has them. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
/** Most edits it allows in a quote. */
const MOST_ERRORS = 256;

/**
 * approx-string-match as the most used annotation client calls it: exact places first, else up to half the
 * letters wrong; the place with the best weighted mean of quote, context and offset is shown.
 */
export function findWithApproxMatch({ noted, selector, text }: AnchorCase): Finding {
  const { start, end } = selector.position;
  const { exact } = selector.quote;
  const matches = searchLike(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
  const prefix = noted.slice(Math.max(0, start - CONTEXT), start);
  const suffix = noted.slice(end, end + CONTEXT);
  const scored = matches.map((match) => {
    const parts = [
      WEIGHTS.quote * (1 - match.errors / exact.length),
      WEIGHTS.prefix *
        likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix),
      WEIGHTS.suffix * likeness(text.slice(match.end, match.end + suffix.length), suffix),
      WEIGHTS.position * (1 - Math.abs(match.start - start) / text.length),
    ];
    return { match, score: parts.reduce((sum, part) => sum + part, 0) };
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best ? { shown: best.match } : {};
}

interface Found {
  start: number;
  end: number;
  errors: number;
}

function searchLike(text: string, wanted: string, errors: number): Found[] {
  const exact: Found[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    exact.push({ start: at, end: at + wanted.length, errors: 0 });
  return exact.length > 0 ? exact : approximately(text, wanted, errors);
}

function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1;
  if (text === '') return 0;
  const [match] = searchLike(text, wanted, wanted.length);
  return match ? 1 - match.errors / wanted.length : 0;
}
