/** Names by which a story says that somebody goes: "Gjon Mirakaj, known in the valley as “Kapedani”", "goes by Rocky". */
import type { Document } from '../document.ts';
import { tokenAt } from '../tokens.ts';
import { type PlacedTag, personAt } from './placed-tag.ts';

const NAME = String.raw`["“‘']?(?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)`;
/** Right after somebody's name. */
const AFTER_NAME = new RegExp(
  String.raw`^,? (?:(?:who )?(?:is|was) )?(?:\p{L}+ly )?(?:(?:(?:also|better|best|still|always) )?known (?:(?:\p{L}+ly|only|simply) )?(?:(?:to|in|among|by|throughout|across) [\p{L} ]{2,30}? )?as|(?:who )?goes by|going by|nicknamed|alias|aka|under the (?:pen )?name(?: of)?) ${NAME}`,
  'u',
);
/** Anywhere: what people call somebody. */
const CALLED = new RegExp(
  String.raw`\b(?:calls? (?:him|her|himself|herself|me)|whom? (?:[\p{L}]+ ){1,5}calls?|goes by) ${NAME}`,
  'gu',
);
/** "EPS, as he is universally known," */
const AS_KNOWN =
  /(?<name>\p{Lu}\p{L}+),? as (?:s?he|they|[\p{L} ]{3,30}?) (?:is|are|was|calls?) (?:\p{L}+ly )?(?:known|called|him|her)\b/gu;
/** Characters after a name in which such words are looked for. */
const REACH = 110;
const CONFIDENCE = 0.75;
/** Aliases looked for all over a text; a story has a handful, and each costs one pass. */
const MAX_ALIASES = 50;

/** Every place where an alias stands, in no order; `people` are those found so far. Linear in the text. */
export function findAliases(document: Document, people: readonly PlacedTag[]): PlacedTag[] {
  const { text } = document;
  const told = new Set<string>();
  for (const { end } of people) {
    const name = AFTER_NAME.exec(text.slice(end, end + REACH))?.groups?.name;
    if (name !== undefined) told.add(name);
  }
  for (const cue of [CALLED, AS_KNOWN])
    for (const { groups } of text.matchAll(cue))
      if (groups?.name !== undefined) told.add(groups.name);
  return [...told].slice(0, MAX_ALIASES).flatMap((name) => placesOf(document, name));
}

function placesOf(document: Document, name: string): PlacedTag[] {
  const { text, tokens } = document;
  const places: PlacedTag[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const first = tokenAt(tokens, at);
    const last = tokenAt(tokens, at + name.length - 1);
    if (tokens.starts[first] !== at || tokens.ends[last] !== at + name.length) continue;
    places.push(personAt(document, { first, last, confidence: CONFIDENCE }));
  }
  return places;
}
