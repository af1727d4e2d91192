/** Puts together names of people that marks and small words cut into parts: nicknames, initials, "s/o", "’t". */
import type { Document } from '../document.ts';
import { GIVEN_NAMES } from '../given-names.ts';
import { GAP, SHAPE, tokenAt } from '../tokens.ts';
import { LEADING_PARTICLES, NICKNAME_MARKS } from '../words.ts';
import { type PlacedTag, respan } from './placed-tag.ts';

/** Words of the longest nickname, a hyphen counting as one. */
const MAX_NICKNAME = 4;
/** Words after particles. */
const MAX_PARTICLES = 3;
/** What may stand between two parts of a name: the apostrophe that ends a word, the full stop of a short form. */
const APOSTROPHE = /^['’] $/;
const SHORTENED = /^\. $/;
const SHORT_FORM = /^\p{Lu}[^aeiouy]{1,2}$/u;
/** "Ravi Kumar s/o Selvaraj", "Suppiah a/l Muniandy" */
const CHILD_OF = /^ (?:[ads]\/[lop]|[ads]\/[lop]\.) \p{Lu}[\p{L}'’-]+/u;
/** "Okello p'Otim" */
const SMALL_PREFIX = /^ \p{Ll}{1,2}['’]\p{Lu}\p{Ll}+/u;
/** "Floor ’t Hart" */
const DUTCH = /['’][tT] $/;

/** Linear in the number of names. People only; takes names in the order of the text and may leave overlaps. */
export function joinTags(document: Document, names: readonly PlacedTag[]): PlacedTag[] {
  const joined: PlacedTag[] = [];
  for (const name of names) {
    if (name.type !== 'person') {
      joined.push(name);
      continue;
    }
    const whole = goOn(document, reachBack(document, name));
    const before = joined.at(-1);
    if (before !== undefined && before.type === 'person' && isOneName(document, before, whole)) {
      joined[joined.length - 1] = merge(document, before, whole);
    } else if (before?.type === 'person' && whole.first <= before.last) {
      joined[joined.length - 1] = merge(document, before, whole);
    } else joined.push(whole);
  }
  return joined;
}

function merge(document: Document, one: PlacedTag, other: PlacedTag): PlacedTag {
  const confidence = Math.max(one.confidence, other.confidence);
  const first = Math.min(one.first, other.first);
  const last = Math.max(one.last, other.last);
  return { ...respan(document, one, { first, last }), confidence };
}

function isOneName(document: Document, one: PlacedTag, other: PlacedTag): boolean {
  if (other.start <= one.end || other.start - one.end > 3) return false;
  const between = document.text.slice(one.end, other.start);
  if (APOSTROPHE.test(between)) return true;
  return SHORTENED.test(between) && SHORT_FORM.test(document.reader.word(one.last));
}

/** Initials, a nickname and what comes before it, a given name that opens the sentence. */
function reachBack(document: Document, name: PlacedTag): PlacedTag {
  const { reader, text, tokens } = document;
  let first = name.first;
  if (DUTCH.test(text.slice(Math.max(0, name.start - 3), name.start))) {
    first = tokenAt(tokens, name.start - 4) + 1;
    if (reader.isCapitalised(first - 1) && tokens.gaps[first] === GAP.space) first--;
  }
  const given = givenBeforeNickname(document, first);
  if (given >= 0) first = given;
  while (isInitialOf(document, first - 1)) first--;
  const before = first - 1;
  const isAlone = first === name.last && reader.before(first) === before;
  if (isAlone && opensSentence(document, before) && GIVEN_NAMES.has(reader.folded(before))) {
    first = before;
  }
  return first === name.first ? name : respan(document, name, { first });
}

/** "C." of "C. Leclerc" in a list, where the number before took the initial from its name. */
function isInitialOf({ reader, tokens }: Document, at: number): boolean {
  if (at < 0 || reader.shape(at) !== SHAPE.initial || tokens.gaps[at + 1] !== GAP.space)
    return false;
  if (!reader.word(at).endsWith('.')) return false;
  return at === 0 || !/^(?:on|via)$/.test(reader.folded(at - 1));
}

function opensSentence({ reader, tokens }: Document, at: number): boolean {
  if (at < 0 || reader.shape(at) !== SHAPE.capital) return false;
  return at === 0 || tokens.gaps[at] === GAP.lineBreak || /[.!?]/.test(reader.word(at - 1));
}

/** The given name before `"Tyres" Nkosi`, or -1. */
function givenBeforeNickname({ reader, tokens }: Document, first: number): number {
  const close = first - 1;
  if (close < 2 || tokens.gaps[first] !== GAP.space || tokens.gaps[close] !== GAP.none) return -1;
  const mark = reader.word(close);
  for (let open = close - 2; open > 0 && open >= close - 1 - MAX_NICKNAME; open--) {
    if (NICKNAME_MARKS[reader.word(open)]?.includes(mark) !== true) continue;
    const isNickname = tokens.gaps[open] === GAP.space && reader.isCapitalised(open + 1);
    return isNickname && reader.isCapitalised(open - 1) ? open - 1 : -1;
  }
  return -1;
}

/** A nickname and the surname after it, "s/o" and the father's name, "p'Otim". */
function goOn(document: Document, name: PlacedTag): PlacedTag {
  const after = document.text.slice(name.end, name.end + 40);
  const [rest = ''] = CHILD_OF.exec(after) ?? SMALL_PREFIX.exec(after) ?? [];
  const last =
    rest === ''
      ? surnameAfterNickname(document, name.last)
      : tokenAt(document.tokens, name.end + rest.length - 1);
  return last <= name.last ? name : respan(document, name, { last });
}

function surnameAfterNickname({ reader, tokens }: Document, last: number): number {
  const open = last + 1;
  const closing = tokens.gaps[open] === GAP.space ? NICKNAME_MARKS[reader.word(open)] : undefined;
  if (closing === undefined || !reader.isCapitalised(open + 1)) return -1;
  let close = open + 2;
  while (close <= open + 1 + MAX_NICKNAME && !closing.includes(reader.word(close))) close++;
  if (!closing.includes(reader.word(close)) || tokens.gaps[close] !== GAP.none) return -1;
  let at = close + 1;
  for (let words = 0; words < MAX_PARTICLES && LEADING_PARTICLES.has(reader.folded(at)); words++)
    at++;
  if (at >= tokens.count || tokens.gaps[at] !== GAP.space || !reader.isCapitalised(at)) return -1;
  return at;
}
