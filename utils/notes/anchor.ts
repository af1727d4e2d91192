/** Finds the words of a note again in a text that may have changed, and never takes others for them. */
import { type EvenText, evenInSteps, originOf } from './even-text.ts';
import {
  judge,
  leastShare,
  PASSAGE,
  type Place,
  type Rivals,
  SENTENCE,
  type SideRivals,
  type Verdict,
} from './judge.ts';
import type { NoteSelector } from './note.ts';
import { findLikelyPlaces } from './seeds.ts';
import { exactPlaces, nearestPlace, prepareQuote, type SoughtQuote } from './sought-quote.ts';
import type { Agreement } from './surroundings.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** What speaks for a place, or against all of them. */
export type Reason =
  | 'where-it-stood'
  | 'same-words'
  | 'words-changed'
  | 'same-surroundings'
  | 'surroundings-changed'
  | 'several-places'
  | 'not-proven'
  | 'too-many'
  | 'gone';

/** Where a quote is now. */
export type LocatedQuote =
  /** Its words, however they are set; the surroundings prove that it is they, or the words alone do. */
  | ({ at: 'exact' } & Stretch & Found)
  /** Other words in its place, near enough to be the same said anew. */
  | ({ at: 'changed' } & Stretch & Found)
  /** One of these, or perhaps none: the reader has to look. */
  | ({ at: 'ambiguous'; places: readonly Stretch[] } & Found)
  /** The words, or what stood around them, are not there. */
  | ({ at: 'missing' } & Found);

interface Found {
  /** From 0 to 1; of the best place. */
  score: number;
  reasons: readonly Reason[];
}

/** A quote to find, and what its story had in common with it elsewhere, where that is known. */
export interface QuoteToFind {
  selector: NoteSelector;
  rivals?: Rivals | undefined;
}

/** Words that come more often than this cannot be told apart, and comparing them all would take long. */
const MANY = 500;
/** Places shown to a reader who has to choose. */
const MOST_SHOWN = 12;
/** By how much one place must be better than all others. */
const CLEAR_LEAD = 0.06;
/** Letters next to the quote by which one place must be better, where the rest says nothing. */
const CLEAR_RUN = 8;
/** Agreement of what stands right beside a copy that tells it from the others. */
const SAME_BESIDE = 0.8;
/** Agreement of the surroundings from which nothing better is looked for. */
const CERTAIN = 0.5;

/** Finds one quote, at once. */
export function locateQuote(
  text: string,
  selector: NoteSelector,
  rivals?: Rivals | undefined,
): LocatedQuote {
  const work = locateQuotes(text, [{ selector, rivals }]);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value[0] ?? missing('gone');
  }
}

/**
 * Where each quote stands in a text: where it stood, if all around it is the same; else where its words and
 * their surroundings are; else where words very like it stand in its surroundings. What is not proven is
 * `missing` or `ambiguous`, never a guess. A generator of steps of some microseconds, so that others get their turn.
 */
export function* locateQuotes(
  text: string,
  quotes: readonly QuoteToFind[],
): Generator<undefined, LocatedQuote[]> {
  const located: (LocatedQuote | undefined)[] = [];
  for (const quote of quotes) {
    yield;
    located.push(locateWhole(text, quote));
  }
  if (located.every((place) => place !== undefined)) return located;
  const even = yield* evenInSteps(text);
  const searches: { search: Search; index: number }[] = [];
  for (const [index, quote] of quotes.entries()) {
    if (located[index] !== undefined) continue;
    const search = yield* searchExactly(quote, even);
    if (search.isOver) located[index] = conclude(search, even);
    else searches.push({ search, index });
  }
  yield* searchApproximately(
    searches.map(({ search }) => search),
    even,
  );
  for (const { search, index } of searches) located[index] = conclude(search, even);
  return located.map((place) => place ?? missing('gone'));
}

/** What other places of a story have in common with each quote, as it stands in the story now. */
export function* findRivals(
  text: string,
  selectors: readonly NoteSelector[],
): Generator<undefined, Rivals[]> {
  const even = yield* evenInSteps(text);
  const searches: Search[] = [];
  for (const selector of selectors) searches.push(yield* searchExactly({ selector }, even));
  yield* searchApproximately(searches, even);
  return searches.map(({ quote: { selector }, places }) => {
    const { start, end } = selector.position;
    const others = places.filter((place) => {
      const stretch = originOf(even, place);
      return stretch.end <= start || stretch.start >= end;
    });
    return {
      quote: Math.max(0, ...others.map(({ quote }) => quote)),
      before: mostOf(others.map(({ before }) => before)),
      after: mostOf(others.map(({ after }) => after)),
      copies: others.filter(({ quote }) => quote === 1).length,
      sentence: others.some(({ hasSentence }) => hasSentence),
      block: others.some(({ hasBlock }) => hasBlock),
      length: text.length,
    };
  });
}

function mostOf(sides: readonly (Agreement | undefined)[]): SideRivals {
  return {
    whole: Math.max(0, ...sides.map((side) => side?.whole ?? 0)),
    inPlace: Math.max(0, ...sides.map((side) => side?.inPlace ?? 0)),
    near: Math.max(0, ...sides.map((side) => side?.near ?? 0)),
  };
}

/** A search under way. */
interface Search {
  quote: QuoteToFind;
  sought: SoughtQuote;
  places: Place[];
  /** Its words come too often to be told apart. */
  isCommon: boolean;
  /** Nothing better can be found. */
  isOver: boolean;
}

function* searchExactly(quote: QuoteToFind, even: EvenText): Generator<undefined, Search> {
  const sought = prepareQuote(quote.selector);
  if (sought.exact === '') return { quote, sought, places: [], isCommon: false, isOver: true };
  const places = yield* exactPlaces(sought, even, MANY);
  const isCommon = places.length > MANY;
  const isCertain = (place: Place) =>
    surroundingsOf(place) >= CERTAIN && verdictOn(place, { quote, sought }) === 'proven';
  return { quote, sought, places, isCommon, isOver: isCommon || places.some(isCertain) };
}

function* searchApproximately(searches: readonly Search[], even: EvenText): Generator<undefined> {
  const open = searches.filter(
    ({ sought, isCommon }) => !isCommon && leastShare(sought.exact.length) < 1,
  );
  if (open.length === 0) return;
  const likely = yield* findLikelyPlaces(
    even.codes,
    open.map(({ sought }) => sought.whole),
  );
  for (const [index, { sought, places }] of open.entries()) {
    for (const start of likely[index] ?? []) {
      const at = start + sought.lead;
      const known = places.filter(({ quote }) => quote === 1);
      const place = yield* nearestPlace(sought, even, { likely: at, known });
      if (place) addPlace(places, place);
    }
  }
}

/** Of places that overlap, the one most like the quote stays. */
function addPlace(places: Place[], place: Place): void {
  const overlaps = ({ start, end }: Place) => start < place.end && end > place.start;
  const others = places.filter(overlaps);
  if (others.some(({ quote }) => quote >= place.quote)) return;
  places.splice(0, places.length, ...places.filter((other) => !overlaps(other)), place);
}

/**
 * The quickest look, and for most notes the last: the words with all that stood around them, where they stood, or
 * anywhere, once.
 */
function locateWhole(text: string, { selector, rivals }: QuoteToFind): LocatedQuote | undefined {
  const { quote, position } = selector;
  const { exact, prefix, suffix } = quote;
  const whole = prefix + exact + suffix;
  if (exact.trim() === '' || whole.length < Math.min(SENTENCE, text.length)) return undefined;
  // Where the same stood twice with all around it, only a text as long as it was has each where it was.
  const hasDouble =
    rivals && Math.min(rivals.quote, rivals.before.inPlace, rivals.after.inPlace) === 1;
  if (hasDouble && rivals.length !== text.length) return undefined;
  const before = position.start - prefix.length;
  const isThere = text.startsWith(whole, before);
  // A double with all around it may have come to stand where these words stood.
  const isSingle = rivals !== undefined && rivals.quote < 1;
  const at = isThere ? before : isSingle ? onlyPlace(text, whole) : undefined;
  if (at === undefined) return undefined;
  const start = at + prefix.length;
  const reasons: Reason[] = [isThere ? 'where-it-stood' : 'same-surroundings', 'same-words'];
  return { at: 'exact', start, end: start + exact.length, score: 1, reasons };
}

/** Where some words stand, if they stand nowhere else; too few words to be sure of are not looked for. */
function onlyPlace(text: string, words: string): number | undefined {
  if (words.length < 2 * PASSAGE) return undefined;
  const at = text.indexOf(words);
  return at < 0 || text.indexOf(words, at + 1) >= 0 ? undefined : at;
}

function verdictOn(place: Place, { quote, sought }: Pick<Search, 'quote' | 'sought'>): Verdict {
  const letters = sought.exact.length;
  const withOwn = ({ before, after }: { before: number; after: number }) =>
    letters + before + after;
  return judge(place, {
    letters,
    sentence: withOwn(sought.sentence),
    block: withOwn(sought.block),
    rivals: quote.rivals,
  });
}

function conclude(search: Search, even: EvenText): LocatedQuote {
  const { places, isCommon } = search;
  if (isCommon) return { at: 'ambiguous', places: [], score: 0, reasons: ['too-many'] };
  const judged = places.map((place) => ({ place, verdict: verdictOn(place, search) }));
  const proven = judged.filter(({ verdict }) => verdict === 'proven').map(({ place }) => place);
  const likely = judged.filter(({ verdict }) => verdict !== 'no').map(({ place }) => place);
  const best = isUnsure(search) ? undefined : (clearlyBest(proven) ?? bestCopy(search));
  const rest = likely.filter((place) => place !== best);
  const isDoubted =
    best !== undefined &&
    rest.some((other) => surroundingsOf(other) > surroundingsOf(best) + CLEAR_LEAD);
  if (best && !isDoubted) return foundAt(best, even);
  const shown = (proven.length > 0 && !isDoubted ? proven : likely).toSorted(byScore);
  const [first] = shown;
  if (first === undefined) return missing('gone');
  return {
    at: 'ambiguous',
    places: shown.slice(0, MOST_SHOWN).map((place) => originOf(even, place)),
    score: scoreOf(first),
    reasons: [shown.length > 1 ? 'several-places' : 'not-proven', ...reasonsFor(first)],
  };
}

/** Where nobody looked at the rest of the story, a copy in like surroundings may always have been there. */
function isUnsure({ places, quote: { rivals } }: Search): boolean {
  const copies = places.filter((place) => place.quote === 1 && mostNear(place) >= CERTAIN);
  return rivals === undefined && copies.length > 1;
}

/** Where no copy of a sentence has gone since it was noted, the one with the best surroundings is it. */
function bestCopy({ places, sought, quote: { rivals } }: Search): Place | undefined {
  const copies = places.filter(({ quote }) => quote === 1);
  const isLong = sought.exact.length >= SENTENCE;
  if (rivals === undefined || !isLong || copies.length <= rivals.copies) return undefined;
  const [best, second] = copies.toSorted(byScore);
  if (!best || !second || surroundingsOf(best) < CERTAIN) return undefined;
  if (leastNear(best) < SAME_BESIDE || mostNear(second) >= CERTAIN) return undefined;
  return scoreOf(best) - scoreOf(second) >= CLEAR_LEAD ? best : undefined;
}

/** The place that is better than every other, by all there is to go by, or by what stands right beside it. */
function clearlyBest(places: readonly Place[]): Place | undefined {
  const [best, ...others] = places.toSorted(byScore);
  if (best === undefined) return undefined;
  const close = others.filter((other) => scoreOf(best) - scoreOf(other) < CLEAR_LEAD);
  if (close.length === 0) return best;
  const [longest, second] = [best, ...close].toSorted((a, b) => runOf(b) - runOf(a));
  return longest && second && runOf(longest) - runOf(second) >= CLEAR_RUN ? longest : undefined;
}

function foundAt(place: Place, even: EvenText): LocatedQuote {
  const at = place.quote === 1 ? 'exact' : 'changed';
  return { at, ...originOf(even, place), score: scoreOf(place), reasons: reasonsFor(place) };
}

function reasonsFor(place: Place): Reason[] {
  return [
    place.quote === 1 ? 'same-words' : 'words-changed',
    surroundingsOf(place) >= CERTAIN ? 'same-surroundings' : 'surroundings-changed',
  ];
}

function missing(reason: Reason): LocatedQuote {
  return { at: 'missing', score: 0, reasons: [reason] };
}

function byScore(a: Place, b: Place): number {
  return scoreOf(b) - scoreOf(a);
}

function scoreOf(place: Place): number {
  return (place.quote + surroundingsOf(place)) / 2;
}

/** Mean of the sides there are. */
function surroundingsOf({ before, after }: Place): number {
  const sides = [before, after].filter((side) => side !== undefined);
  const sum = sides.reduce((all, { whole }) => all + whole, 0);
  return sides.length === 0 ? 0 : sum / sides.length;
}

/** The worse, and the better, of what stands right beside a place. */
function leastNear({ before, after }: Place): number {
  return Math.min(before?.near ?? 1, after?.near ?? 1);
}

function mostNear({ before, after }: Place): number {
  return Math.max(before?.near ?? 0, after?.near ?? 0);
}

function runOf({ before, after }: Place): number {
  return (before?.run ?? 0) + (after?.run ?? 0);
}
