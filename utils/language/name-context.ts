/** Whether the words around a name leave it what it seems, or make something longer of it. */
import { beginsCountry, countryOf } from './countries.ts';
import type { Casing } from './document.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { HONORIFICS, OFFICE_NOUNS, TITLE_MODIFIERS } from './title-words.ts';
import { SHAPE } from './tokens.ts';
import type { WordReader } from './word-reader.ts';
import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  LEADING_PARTICLES,
  OFFICE_OF,
  POSTNOMINALS,
  PREFIXES,
  THING_BEGINNINGS,
  THING_WORDS,
} from './words.ts';

/**
 * `clear`: the name is what it seems. `longer`: it is part of another name ("Trump Tower"). `namesake`: it is
 * part of the name of another person of that surname ("Melania Trump").
 */
export type Verdict = 'clear' | 'longer' | 'namesake';

/** How much of a name is in question: all of it, or a surname. */
export type NamePart = 'whole' | 'surname' | 'organisation';

export interface NameInContext {
  first: number;
  last: number;
  part: NamePart;
  casing: Casing;
  /** The surname comes first, so another given name follows it. */
  surnameFirst?: boolean | undefined;
}

export interface ContextSearch {
  reader: WordReader;
  /** Whether a token is part of a name already found, a surname included. */
  isName(token: number): boolean;
  /** Whether it is part of a person's name. */
  isPerson(token: number): boolean;
}

/** Words of a title looked through for its noun. */
const MAX_TITLE_REACH = 5;

/** Surnames of China, Korea and Vietnam in Latin letters are seldom longer than "Wang". */
const MAX_SHORT_SURNAME = 4;

/** Judges both sides of a name. */
export function judgeContext(search: ContextSearch, name: NameInContext): Verdict {
  if (isInsideAddress(search.reader, name)) return 'longer';
  const right = judgeRight(search, name);
  return right === 'clear' ? judgeLeft(search, name) : right;
}

/** Parts of web addresses, handles and file names: "trump.com", "@vance", "putin_2024". */
function isInsideAddress(reader: WordReader, { first, last }: NameInContext): boolean {
  const before = reader.markBefore(first);
  const after = reader.markAfter(last);
  if (before === '@' || before === '_' || before === '.' || after === '_' || after === '@')
    return true;
  const domain =
    after === '.' && reader.markBefore(last + 2) === '.' && reader.shape(last + 2) === SHAPE.lower;
  return domain || (before === '/' && /[/:.\d]/.test(reader.markBefore(first - 1) || ' '));
}

function judgeRight(search: ContextSearch, name: NameInContext): Verdict {
  const { reader, isName } = search;
  const next = reader.after(name.last);
  if (next < 0) return 'clear';
  if (reader.isHyphenated(name.last, next)) return judgeHyphenated(search, next);
  if (!reader.isCapitalised(next)) return goesOn(reader, next, name.part) ? 'longer' : 'clear';
  const folded = reader.folded(next);
  if (folded === '' || THING_WORDS.has(folded) || /^[ivx]+$/.test(folded)) return 'longer';
  if (isOtherHalf(search, next, name)) return 'longer';
  if (isName(next) || mayFollowName(reader, next, name.part) || name.casing !== 'sentence')
    return 'clear';
  return mayComeFirst(reader, name) && reader.shape(next) === SHAPE.capital ? 'namesake' : 'longer';
}

/** "Gopal Krishna" and "Gandhi" in "Gopal Krishna Gandhi": two people are never named without a word between. */
function isOtherHalf({ isPerson }: ContextSearch, other: number, { part, casing }: NameInContext) {
  return part !== 'organisation' && casing === 'sentence' && isPerson(other);
}

/** Whether a given name may follow the surname. "Lee Wai-yin" is named in the East Asian order beside a "John Lee". */
function mayComeFirst(reader: WordReader, { first, part, surnameFirst }: NameInContext): boolean {
  if (part !== 'surname') return false;
  return surnameFirst === true || reader.folded(first).length <= MAX_SHORT_SURNAME;
}

/** "Trump-Putin", "Trump-era" and "Trump-Russia", but not "Healey-Singh". */
function judgeHyphenated({ reader, isName }: ContextSearch, other: number): Verdict {
  if (!reader.isCapitalised(other) || isName(other)) return 'clear';
  return countryOf(reader.folded(other)) === undefined ? 'longer' : 'clear';
}

/** "bin" in "Salman bin Abdulaziz", "of" in "State Department of Health": more of the name stands behind it. */
function goesOn(reader: WordReader, at: number, part: NamePart): boolean {
  const next = reader.after(at);
  if (next < 0 || !reader.isCapitalised(next)) return false;
  if (part !== 'organisation') return LEADING_PARTICLES.has(reader.folded(at));
  return /^(?:for|of)$/.test(reader.folded(at)) && countryOf(reader.folded(next)) === undefined;
}

/** Capitalised words that may stand after a name without being part of it. */
function mayFollowName(reader: WordReader, at: number, part: NamePart): boolean {
  const folded = reader.folded(at);
  return (
    CALENDAR_WORDS.has(folded) ||
    FUNCTION_WORDS.has(folded) ||
    OFFICE_OF.has(folded) ||
    POSTNOMINALS.has(folded) ||
    beginsTitle(reader, at) ||
    isLetterOfThing(reader, at) ||
    (part !== 'organisation' && countryOf(folded) !== undefined)
  );
}

function isTitleWord(folded: string): boolean {
  return HONORIFICS.has(folded) || OFFICE_NOUNS.has(folded) || TITLE_MODIFIERS.has(folded);
}

/** "T-shirt" */
function isLetterOfThing(reader: WordReader, at: number): boolean {
  const next = reader.after(at);
  if (reader.shape(at) !== SHAPE.initial || next < 0) return false;
  return reader.isHyphenated(at, next) && reader.shape(next) === SHAPE.lower;
}

/** "Special Envoy" in "Trump Special Envoy Steve Witkoff", not "Energy" in "Trump Energy". */
function beginsTitle(reader: WordReader, from: number): boolean {
  let at = from;
  for (let words = 0; words < MAX_TITLE_REACH && at >= 0; words++) {
    const folded = reader.folded(at);
    if (OFFICE_NOUNS.has(folded) || HONORIFICS.has(folded)) return true;
    if (!TITLE_MODIFIERS.has(folded)) return false;
    at = reader.after(at);
  }
  return false;
}

function judgeLeft(search: ContextSearch, name: NameInContext): Verdict {
  const { reader, isName } = search;
  const before = reader.before(name.first);
  if (before < 0) return isOwned(search, name) ? 'longer' : 'clear';
  if (isOtherHalf(search, before, name) && !reader.isHyphenated(before, name.first))
    return 'longer';
  if (isName(before)) return 'clear';
  const folded = reader.folded(before);
  if (reader.isHyphenated(before, name.first)) return judgeHyphenatedLeft(search, before);
  const shape = reader.shape(before);
  if (shape === SHAPE.lower) {
    return name.part === 'surname' && LEADING_PARTICLES.has(folded) ? 'longer' : 'clear';
  }
  if (!reader.isCapitalised(before)) return 'clear';
  if (name.part === 'organisation') return judgeBeforeOrganisation(reader, before, name);
  return judgeCapitalisedLeft(reader, before, name);
}

/** "People’s" in "National People’s Congress": an owner who is no person, country or day is part of the name. */
function isOwned({ reader, isName }: ContextSearch, { first, part }: NameInContext): boolean {
  const owner = first - 2;
  if (part !== 'organisation' || owner < 0 || reader.shape(first - 1) !== SHAPE.clitic)
    return false;
  if (!reader.isCapitalised(owner) || isName(owner)) return false;
  return countryOf(reader.folded(owner)) === undefined && !CALENDAR_WORDS.has(reader.folded(owner));
}

/** Ordinary words are an organisation's name only where nothing is added: not in "Social Democratic Party". */
function judgeBeforeOrganisation(reader: WordReader, before: number, name: NameInContext): Verdict {
  const folded = reader.folded(before);
  if (GIVEN_NAMES.has(folded)) return 'longer';
  if (name.first === name.last && reader.shape(name.first) === SHAPE.capitals) return 'clear';
  const isPlain =
    FUNCTION_WORDS.has(folded) || CALENDAR_WORDS.has(folded) || OFFICE_NOUNS.has(folded);
  return isPlain || isCountryBefore(reader, before) || name.casing !== 'sentence'
    ? 'clear'
    : 'longer';
}

function judgeHyphenatedLeft({ reader }: ContextSearch, before: number): Verdict {
  const folded = reader.folded(before);
  if (PREFIXES.has(folded) || countryOf(folded) !== undefined) return 'clear';
  return reader.isCapitalised(before) || LEADING_PARTICLES.has(folded) ? 'longer' : 'clear';
}

/** A capitalised word before a name: a title, a country, the first word of the sentence, or a given name. */
function judgeCapitalisedLeft(reader: WordReader, before: number, name: NameInContext): Verdict {
  const folded = reader.folded(before);
  const shape = reader.shape(before);
  const isAbbreviated = shape === SHAPE.initial && !/^[AIO]$/.test(reader.word(before));
  if (isAbbreviated) return 'namesake';
  if (folded === '') return 'longer';
  if (isFirstLady(reader, before)) return 'namesake';
  if (THING_BEGINNINGS.has(folded)) return 'longer';
  if (FUNCTION_WORDS.has(folded) || isTitleWord(folded) || CALENDAR_WORDS.has(folded))
    return 'clear';
  if (GIVEN_NAMES.has(folded)) return 'namesake';
  if (isCountryBefore(reader, before)) return 'clear';
  if (name.part !== 'surname') return 'clear';
  return name.casing === 'sentence' ? 'namesake' : 'clear';
}

/** "First Lady Trump" is the president's wife. */
function isFirstLady(reader: WordReader, at: number): boolean {
  if (!/^(?:lady|gentleman)$/.test(reader.folded(at))) return false;
  const before = reader.before(at);
  return before >= 0 && reader.folded(before) === 'first';
}

/** "Russian", "U.S." or the last word of "South Korean". */
function isCountryBefore(reader: WordReader, at: number): boolean {
  const folded = reader.folded(at);
  if (countryOf(folded) !== undefined) return true;
  const before = reader.before(at);
  if (before < 0 || !beginsCountry(reader.folded(before))) return false;
  return countryOf(`${reader.folded(before)} ${folded}`) !== undefined;
}
