/** What a story says of its people in plain words: appositions, callings before the name, "X is a …". */
import type { Document } from '../document.ts';
import { SHAPE } from '../tokens.ts';
import { FUNCTION_WORDS } from '../words.ts';
import { isSpeechVerb } from './speech-verbs.ts';

/** Words of an apposition that are read. */
const MAX_AFTER = 12;
/** Words of a calling before a name. */
const MAX_BEFORE = 5;
const COPULAS = new Set(['is', 'was', 'became', 'becomes', 'remains']);
const OPENERS = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'one', 'who']);

/** What follows these in an apposition says more of its noun. */
const LINKS = new Set([
  'at',
  'for',
  'from',
  'in',
  'of',
  'on',
  'that',
  'to',
  'who',
  'whose',
  'with',
]);

export interface Told {
  /** Words right before the name and in appositions: they may tell the gender. */
  titles: string[];
  /** Folded words that describe the person. */
  words: ReadonlySet<string>;
  /** Those of them that may be the noun of a description: not "town" in "a teacher from the town". */
  nouns: ReadonlySet<string>;
}

/** Reads around every name of one person; `first` and `last` are tokens. */
export function readTold(
  document: Document,
  names: readonly { first: number; last: number }[],
): Told {
  const titles: string[] = [];
  const nouns: string[] = [];
  for (const { first, last } of names) {
    const [before, after] = [wordsBefore(document, first), wordsAfter(document, last)];
    titles.push(...before, ...after);
    nouns.push(...before.slice(0, 1), ...nounsOf(after));
  }
  return { titles, words: new Set(titles), nouns: new Set(nouns) };
}

/** "teacher" and "coach" in "a retired teacher and rowing coach from Tallinn". */
function nounsOf(words: readonly string[]): string[] {
  const link = words.findIndex((word) => LINKS.has(word));
  const phrase = words.slice(0, link < 0 ? words.length : link);
  return phrase.filter((_, at) => at + 1 === phrase.length || phrase[at + 1] === 'and');
}

/** "retired ferry captain" in "the retired ferry captain Peeter Kallas", "shopkeeper" in "A shopkeeper, Jane Roe," */
function wordsBefore({ reader }: Document, first: number): string[] {
  const words: string[] = [];
  let at = reader.before(first);
  const isSetOff = at < 0 && first > 1 && reader.word(first - 1) === ',';
  if (isSetOff) at = first - 2;
  for (; at >= 0 && words.length < MAX_BEFORE; at = reader.before(at)) {
    const folded = reader.folded(at);
    if (isSpeechVerb(folded) || (FUNCTION_WORDS.has(folded) && folded !== 'former')) break;
    words.push(folded);
  }
  return words;
}

/** ", a retired ferry captain from Saaremaa," and "is a retired ferry captain". */
function wordsAfter({ reader, tokens }: Document, last: number): string[] {
  let at = last + 1;
  if (reader.word(at) === ',' && reader.shape(at + 1) === SHAPE.number) at += 2;
  const isOpen = reader.word(at) === ',' || COPULAS.has(reader.folded(at));
  if (!isOpen || at + 1 >= tokens.count) return [];
  const isCopula = reader.word(at) !== ',';
  if ((isCopula || reader.shape(at + 1) === SHAPE.lower) && !OPENERS.has(reader.folded(at + 1))) {
    if (isCopula || isSpeechVerb(reader.folded(at + 1))) return [];
  }
  const words: string[] = [];
  for (at++; at < tokens.count && words.length < MAX_AFTER; at++) {
    if (reader.shape(at) === SHAPE.mark && reader.word(at) !== '’') break;
    words.push(reader.folded(at));
  }
  return words;
}
