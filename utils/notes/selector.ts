/** Describes a quote so that it can be found again when the page has changed around it. */
import type { NoteSelector } from './note.ts';

/** Text kept on either side of a quote, in UTF-16 units: a sentence beside it may go, and the next one still tells. */
const CONTEXT = 160;

/** The W3C selectors of a stretch of a text; a surrogate pair is never cut in two. */
export function describeQuote(
  text: string,
  { start, end }: { start: number; end: number },
): NoteSelector {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: dropHalfPair(text.slice(Math.max(0, start - CONTEXT), start)),
      suffix: dropHalfPair(text.slice(end, end + CONTEXT)),
    },
    position: { start, end },
  };
}

function dropHalfPair(context: string): string {
  return context.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
