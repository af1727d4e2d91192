/** Finds the words of a note again in a text that may have changed, and never takes others for them. */
import type { NoteSelector } from './note.ts';

/** Where a quote is now. */
export type LocatedQuote =
  | { at: 'found'; start: number; end: number }
  /** The words, or what stood around them, are not there. */
  | { at: 'missing' }
  /** They are there more than once, and nothing tells which is meant. */
  | { at: 'ambiguous' };

/**
 * Letters that must agree, those of the quote and those next to it together, in UTF-16 units. A surname alone
 * proves nothing; so much text does not come twice by chance.
 */
const ENOUGH = 64;
/**
 * Letters that must agree on either side of a short quote, in UTF-16 units: where a sentence was deleted, what stood
 * before it now stands before the next one, which may well begin with the same name.
 */
const BESIDE = 32;
/** Letters by which one place must agree better than every other; less may come from a small edit. */
const CLEAR_LEAD = 8;
/** Words that come more often than this cannot be told apart, and comparing them all would take long. */
const MANY = 2_000;

interface Place {
  start: number;
  /** Letters that agree before and after. */
  agreed: number;
  /** Enough of them on each side, as far as there was something on that side. */
  isFramed: boolean;
}

interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * Where a noted quote stands in a text: exact words only, white space of any kind alike; among several places
 * the one whose surroundings agree clearly best, and between equals the one that has not moved. What is not
 * clear is `missing` or `ambiguous`, never a guess.
 */
export function locateQuote(text: string, { quote, position }: NoteSelector): LocatedQuote {
  const even = evenSpaces(text);
  const sought: Quote = {
    exact: evenSpaces(quote.exact),
    prefix: evenSpaces(quote.prefix),
    suffix: evenSpaces(quote.suffix),
  };
  if (sought.exact.trim() === '') return { at: 'missing' };
  const places = placesOf(even, sought);
  if (places.length > MANY) return { at: 'ambiguous' };
  const { exact, prefix, suffix } = sought;
  const needed = Math.min(ENOUGH, exact.length + prefix.length + suffix.length);
  const likely = places.filter(
    ({ agreed, isFramed }) =>
      exact.length + agreed >= needed && (isFramed || exact.length >= BESIDE),
  );
  const place = clearlyBest(likely, position.start);
  if (place) return { at: 'found', start: place.start, end: place.start + exact.length };
  return { at: likely.length > 0 ? 'ambiguous' : 'missing' };
}

function clearlyBest(places: readonly Place[], stoodAt: number): Place | undefined {
  const [best, second] = places.toSorted((a, b) => b.agreed - a.agreed);
  if (!best || !second || best.agreed - second.agreed >= CLEAR_LEAD) return best;
  const equals = places.filter(({ agreed }) => agreed === best.agreed);
  return equals.find(({ start }) => start === stoodAt);
}

function placesOf(text: string, quote: Quote): Place[] {
  const places: Place[] = [];
  let start = text.indexOf(quote.exact);
  while (start >= 0 && places.length <= MANY) {
    places.push(placeAt({ text, start, quote }));
    start = text.indexOf(quote.exact, start + 1);
  }
  return places;
}

function placeAt({ text, start, quote }: { text: string; start: number; quote: Quote }): Place {
  const { exact, prefix, suffix } = quote;
  const end = start + exact.length;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before += 1;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  const isFramed =
    before >= Math.min(BESIDE, prefix.length) && after >= Math.min(BESIDE, suffix.length);
  return { start, agreed: before + after, isFramed };
}

/** Letter for letter, so that offsets stay. */
function evenSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}
