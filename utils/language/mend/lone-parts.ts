/** First names and surnames that stand alone, of people whom the story names in full, where the tagger saw nobody. */
import { countryOf } from '../countries.ts';
import type { Document } from '../document.ts';
import { spanAt } from '../text.ts';
import { OFFICE_NOUNS } from '../title-words.ts';
import { SHAPE } from '../tokens.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, THING_WORDS } from '../words.ts';
import { type PlacedTag, personAt } from './placed-tag.ts';
import { isNobody } from './trim-tags.ts';

/** Less sure names give no parts. */
const LEAST_CONFIDENCE = 0.8;
const MIN_LETTERS = 3;
const CONFIDENCE = 0.7;

export interface LoneSearch {
  document: Document;
  /** People found so far, those of the lexicon among them. */
  people: readonly PlacedTag[];
  /** Organisations and places. */
  things: readonly PlacedTag[];
  /** Whether a token is part of some name. */
  isName(token: number): boolean;
}

/** In the order of the text; linear. */
export function findLoneParts(search: LoneSearch): PlacedTag[] {
  const { document, isName } = search;
  const { reader, nameStarts } = document;
  const parts = partsOf(search);
  if (parts.size === 0) return [];
  const found: PlacedTag[] = [];
  for (const token of nameStarts) {
    if (isName(token) || !parts.has(reader.word(token)) || !standsAlone(document, token)) continue;
    const name = personAt(document, { first: token, last: token, confidence: CONFIDENCE });
    if (!isNobody(document, name)) found.push(name);
  }
  return found;
}

function partsOf({ document: { reader }, people, things }: LoneSearch): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { first, last, confidence } of people) {
    if (first === last || confidence < LEAST_CONFIDENCE) continue;
    for (const token of [first, last])
      if (mayBePart(reader.folded(token))) parts.add(reader.word(token));
  }
  for (const { first, last } of things.filter((thing) => thing.first < thing.last))
    for (let token = first; token <= last; token++) parts.delete(reader.word(token));
  for (const word of parts) if (!/^\p{Lu}\p{L}*\p{Ll}/u.test(word)) parts.delete(word);
  return parts;
}

function mayBePart(folded: string): boolean {
  if (folded.length < MIN_LETTERS || countryOf(folded) !== undefined) return false;
  return !FUNCTION_WORDS.has(folded) && !CALENDAR_WORDS.has(folded) && !OFFICE_NOUNS.has(folded);
}

/** In running text, with no other capitalised word and no thing beside it. */
function standsAlone({ reader, blocks, tokens }: Document, token: number): boolean {
  const before = reader.before(token);
  const after = reader.after(token);
  if (before >= 0 && (reader.isCapitalised(before) || reader.isHyphenated(before, token)))
    return false;
  if (after >= 0 && (reader.isCapitalised(after) || reader.isHyphenated(token, after)))
    return false;
  if (after >= 0 && THING_WORDS.has(reader.folded(after))) return false;
  if (reader.markBefore(token) === '(' && reader.markAfter(token) === ')') return false;
  if (reader.shape(token) !== SHAPE.capital) return false;
  return spanAt(blocks, tokens.starts[token] ?? 0)?.casing === 'sentence';
}
