/** What a story says of somebody beside the name: the title before it and the apposition after it. */
import type { Span } from './analysis.ts';
import { countryOf } from './countries.ts';
import type { Document } from './document.ts';
import {
  HONORIFICS,
  OFFICE_NOUNS,
  OTHER_WALKS,
  TITLE_LINKS,
  TITLE_MODIFIERS,
} from './title-words.ts';
import { GAP, SHAPE } from './tokens.ts';
import type { WordReader } from './word-reader.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from './words.ts';

/** Longest title read: "EU High Representative for Foreign Affairs and Security Policy" and a little more. */
const MAX_TITLE_WORDS = 12;
/** Words of what an office is for: "Foreign Affairs and Security Policy" has four beside its "and". */
const MAX_FIELD_WORDS = 4;
const MAX_APPOSITION_WORDS = 14;
const MAX_OWNER_WORDS = 6;
/** Words no apposition holds: the comma before them ended the name's clause. */
const CLAUSE_WORDS = new Set(
  'added also are but had has have he is met said says she spoke they told was were when which while who whose will with would'.split(
    ' ',
  ),
);

export interface TitleSearch {
  document: Document;
  reader: WordReader;
  /** Whether a person's name begins at a token; such a name in an apposition may only own something in it. */
  isPerson(token: number): boolean;
}

/** Whether a word may be the noun of a title. */
export function isTitleNoun(folded: string): boolean {
  return OFFICE_NOUNS.has(folded) || OTHER_WALKS.has(folded);
}

function isAddress(folded: string): boolean {
  return HONORIFICS.has(folded) && !OFFICE_NOUNS.has(folded);
}

/**
 * Span of the title before a name that begins at token `first`: "British Defence Secretary", or in
 * "Trump’s special envoy, Steve Witkoff," the words before the comma. Forms of address alone are none.
 */
export function titleBefore(
  search: TitleSearch,
  { first, last }: { first: number; last: number },
): Span | undefined {
  const { reader } = search;
  const end = titleEnd(reader, first, last);
  if (end < 0) return undefined;
  let start = end;
  for (let words = 1; words < MAX_TITLE_WORDS; words++) {
    const before = titleWordBefore(search, start);
    if (before < 0) break;
    start = before;
  }
  return TITLE_LINKS.has(reader.folded(start)) ? undefined : spanOf(search.document, start, end);
}

/** The word a title before the name ends in, or -1. */
function titleEnd(reader: WordReader, first: number, last: number): number {
  let at = reader.before(first);
  while (at >= 0 && isAddress(reader.folded(at))) at = reader.before(at);
  if (at >= 0) return endsOffice(reader, at) ? at : -1;
  if (first < 2 || reader.word(first - 1) !== ',') return -1;
  return ',.'.includes(reader.markAfter(last) || ' ') && holdsOffice(reader, first - 2)
    ? first - 2
    : -1;
}

/** Whether an office ends in a word: its noun, or what it is "of" or "for", as in "Secretary of State". */
function endsOffice(reader: WordReader, last: number): boolean {
  if (isTitleNoun(reader.folded(last))) return true;
  let at = last;
  for (let words = 0; words < MAX_FIELD_WORDS && at >= 0 && isTitlePart(reader, at); words++) {
    at = reader.before(at);
  }
  if (at < 0 || at === last) return false;
  const link = reader.folded(at);
  return TITLE_LINKS.has(link) && linkBefore(reader, at, link) === at;
}

/** Whether words that end at `last` are an office: "special envoy", "president of the European Council". */
function holdsOffice(reader: WordReader, last: number): boolean {
  let at = last;
  for (let words = 0; words < MAX_TITLE_WORDS && at >= 0; words++) {
    const folded = reader.folded(at);
    if (isTitleNoun(folded)) return true;
    if (!TITLE_LINKS.has(folded) && !TITLE_MODIFIERS.has(folded) && !isTitlePart(reader, at))
      return false;
    at = reader.before(at);
  }
  return false;
}

/** The word before `at` that still belongs to its title, or -1. */
function titleWordBefore(search: TitleSearch, at: number): number {
  const { reader } = search;
  const before = reader.before(at);
  if (before < 0) return ownerBefore(search, at);
  const folded = reader.folded(before);
  if (TITLE_MODIFIERS.has(folded) || isTitleNoun(folded)) return before;
  if (TITLE_LINKS.has(folded)) return linkBefore(reader, before, folded);
  return isTitlePart(reader, before) ? before : -1;
}

function isTitlePart(reader: WordReader, index: number): boolean {
  const folded = reader.folded(index);
  if (folded === '' || !reader.isCapitalised(index)) return false;
  if (countryOf(folded) !== undefined) return true;
  return !FUNCTION_WORDS.has(folded) && !CALENDAR_WORDS.has(folded) && !HONORIFICS.has(folded);
}

/** "of", "for", "and" and "the" belong to a title only between its parts: "Secretary of State". */
function linkBefore(reader: WordReader, at: number, folded: string): number {
  const before = reader.before(at);
  if (before < 0) return -1;
  const word = reader.folded(before);
  const fits =
    folded === 'the'
      ? TITLE_LINKS.has(word) && word !== 'and'
      : folded === 'and'
        ? TITLE_MODIFIERS.has(word)
        : OFFICE_NOUNS.has(word);
  return fits ? at : -1;
}

/** "Ukraine’s" in "Ukraine’s President": the owner's word, whose ending is a token of its own. */
function ownerBefore({ document, reader }: TitleSearch, at: number): number {
  const ending = at - 1;
  const isOwned = reader.shape(ending) === SHAPE.clitic && document.tokens.gaps[at] === GAP.space;
  return isOwned && ending > 0 && isTitlePart(reader, ending - 1) ? ending - 1 : -1;
}

/** Span of the apposition after a name that ends at token `last`: ", Putin’s envoy for investment affairs,". */
export function appositionAfter(search: TitleSearch, last: number): Span | undefined {
  const { document, reader } = search;
  if (!opensApposition(search, last)) return undefined;
  const from = last + 2;
  let hasOffice = false;
  for (let at = from; at < from + MAX_APPOSITION_WORDS && at < document.tokens.count; at++) {
    if (document.tokens.gaps[at] === GAP.lineBreak) return undefined;
    if (reader.shape(at) === SHAPE.mark) {
      const ends = ',.);'.includes(reader.word(at)) && hasOffice && at > from;
      return ends ? spanOf(document, from, at - 1) : undefined;
    }
    const folded = reader.folded(at);
    if (folded === '' || CLAUSE_WORDS.has(folded) || isOtherPerson(search, at)) return undefined;
    hasOffice ||= isTitleNoun(folded);
  }
  return undefined;
}

/** A comma, or a bracket with or without a space before it. */
function opensApposition({ document: { tokens }, reader }: TitleSearch, last: number): boolean {
  if (reader.markAfter(last) === ',') return true;
  const next = last + 1;
  return next < tokens.count && tokens.gaps[next] !== GAP.lineBreak && reader.word(next) === '(';
}

/** A person in an apposition who owns nothing there makes it a list: "Rubio, President Trump and …". */
function isOtherPerson({ reader, isPerson }: TitleSearch, at: number): boolean {
  if (!isPerson(at)) return false;
  let end = at;
  for (let words = 0; words < MAX_OWNER_WORDS; words++) {
    if (reader.shape(end + 1) === SHAPE.clitic) return false;
    const next = reader.after(end);
    if (next < 0 || !reader.isCapitalised(next)) return true;
    end = next;
  }
  return true;
}

function spanOf({ tokens }: Document, first: number, last: number): Span {
  return { start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 };
}
