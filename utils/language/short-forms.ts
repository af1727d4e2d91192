/** Whom first names, initials and names in the other order stand for, among the people whom the story names in full. */
import type { Document } from './document.ts';
import { foldName } from './fold.ts';
import type { FoundName } from './found-name.ts';
import type { Lexicon } from './lexicon.ts';
import { ARTICLES, NAMESAKE_WORDS } from './words.ts';
import { wordBefore } from './words-beside.ts';

/** A person of the story: the group of the names, and whom they may mean. */
interface Bearer {
  group: string;
  entries: readonly string[];
  /** Folded words of the names, each spelling apart. */
  spellings: readonly (readonly string[])[];
}

/** After these a name is a ruler's or a saint's own, or says that somebody else bears it: "another Khan". */
const OTHERS = new Set([
  ...'emperor king pope prince princess queen saint san santa st sultan'.split(' '),
  ...ARTICLES,
  ...NAMESAKE_WORDS,
]);
/** A single letter, with or without its full stop. */
const INITIAL = /^\p{L}$/u;

/**
 * Gives names that the tagger found, and no lexicon knows as they stand, to the one person of the story whose they can
 * be: "Siim" beside "Siim Kallas", "C. Leclerc", and "Saito Ken" for a Ken Saito of the lexicon.
 */
export function resolveShortForms(
  document: Document,
  lexicon: Lexicon,
  names: readonly FoundName[],
): FoundName[] {
  const wordsOf = ({ start, end }: FoundName) =>
    foldName(document.text.slice(start, end)).split(' ');
  const isOpen = ({ type, entries }: FoundName) => type === 'person' && entries.length === 0;
  if (!names.some(isOpen)) return [...names];
  const turned = names.map((name) => (isOpen(name) ? turn(lexicon, name, wordsOf(name)) : name));
  const bearersOf = indexBearers(lexicon, turned, wordsOf);
  return turned.map((name) => {
    if (!isOpen(name) || isOthers(document, name)) return name;
    const written = wordsOf(name);
    const [only, other] = bearersOf(written.at(-1) ?? '').filter((bearer) =>
      mayBe(bearer, written),
    );
    if (only === undefined || other !== undefined || only.entries.length === 0) return name;
    return { ...name, form: 'short', group: only.group, entries: only.entries };
  });
}

/** A name in the order of its country for one that the lexicon has in the other. */
function turn(lexicon: Lexicon, name: FoundName, words: readonly string[]): FoundName {
  if (words.length !== 2) return name;
  const found = lexicon.named([...words].reverse().join(' '));
  const entries = [...new Set(found.map(({ entry }) => entry))].filter(
    (entry) => entry.type === 'person' && entry.surnames.includes(words[0] ?? ''),
  );
  const ids = entries.map(({ id }) => id).sort();
  return ids.length === 0 ? name : { ...name, form: 'alias', entries: ids, group: ids.join('|') };
}

/** Everybody named with more than one word, by each word of their names. */
function indexBearers(
  lexicon: Lexicon,
  names: readonly FoundName[],
  wordsOf: (name: FoundName) => string[],
): (word: string) => readonly Bearer[] {
  const bearers = new Map<string, Bearer>();
  for (const name of names) {
    const { type, form, group, entries } = name;
    if (type !== 'person' || form === 'surname' || bearers.has(group)) continue;
    const written = wordsOf(name);
    const known = entries.flatMap((id) => lexicon.entry(id)?.name ?? []);
    const spellings = [written, ...known.map((one) => foldName(one).split(' '))];
    const whole = spellings.filter(
      (one) => one.length > 1 && !one.some((word) => INITIAL.test(word)),
    );
    if (whole.length > 0) bearers.set(group, { group, entries, spellings: whole });
  }
  const byWord = new Map<string, Bearer[]>();
  for (const bearer of bearers.values()) {
    for (const word of new Set(bearer.spellings.flat())) {
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, [bearer]);
      else others.push(bearer);
    }
  }
  return (word) => byWord.get(word) ?? [];
}

function mayBe({ spellings }: Bearer, written: readonly string[]): boolean {
  return spellings.some((name) => holds(name, written) || abbreviates(name, written));
}

/** Whether the words stand in the name one after the other. */
function holds(name: readonly string[], written: readonly string[]): boolean {
  return name.some((_, at) => written.every((word, nth) => name[at + nth] === word));
}

/** "C. Leclerc": initials of the first words, and the rest in full. */
function abbreviates(name: readonly string[], written: readonly string[]): boolean {
  const letters = written.findIndex((word) => !INITIAL.test(word));
  if (letters < 1) return false;
  const rest = written.slice(letters);
  const from = name.length - rest.length;
  return (
    from >= letters &&
    holds(name.slice(from), rest) &&
    written.slice(0, letters).every((letter, nth) => name[nth]?.startsWith(letter))
  );
}

function isOthers({ text }: Document, { start }: FoundName): boolean {
  return OTHERS.has(foldName(wordBefore(text, start)));
}
