/** What the document as a whole says of the names that the tagger found one by one: the last word on people. */
import type { Span } from '../analysis.ts';
import type { Document } from '../document.ts';
import type { TaggedName } from '../tagger/tagger.ts';
import { tokenAt } from '../tokens.ts';
import { mendHeadlines } from './headline-people.ts';
import { joinTags } from './join-tags.ts';
import { findLoneParts } from './lone-parts.ts';
import { type PlacedTag, personAt, placeTag, withoutOverlaps } from './placed-tag.ts';
import { findAliases } from './told-aliases.ts';
import { findTold } from './told-people.ts';
import { trimTags } from './trim-tags.ts';

/** Confidence of a whole name that a pack knows. */
const KNOWN = 1;

/** Names of a lexicon, which stand as they are. */
export interface KnownPeople {
  /** People, surnames alone among them. */
  people: readonly Span[];
  /** Organisations. */
  others: readonly Span[];
}

/** In the order of the text, without overlaps among themselves. English only. Linear in the text. */
export function mendNames(
  document: Document,
  tagged: readonly TaggedName[],
  known: KnownPeople,
): TaggedName[] {
  const placed = tagged.map((name) => placeTag(document, name));
  const mended = withoutOverlaps(joinTags(document, trimTags(document, placed)));
  const ofLexicon = known.people.map((span) => placeKnown(document, span));
  const others = [
    ...mended.filter(({ type }) => type !== 'person'),
    ...known.others.map((span) => placeKnown(document, span)),
  ];
  const isFound = createTokenSet(document, [...mended, ...ofLexicon, ...others]);
  const isPerson = createTokenSet(document, [
    ...mended.filter(({ type }) => type === 'person'),
    ...ofLexicon,
  ]);
  const told = findTold({ document, isPerson: isPerson.has, isName: isFound.has });
  for (const name of told) isPerson.add(name);
  const people = [...mended.filter(({ type }) => type === 'person'), ...told];
  const aliases = findAliases(document, [...people, ...ofLexicon]).filter((name) =>
    isFree(isPerson, name),
  );
  for (const name of [...told, ...aliases]) isFound.add(name);
  const lone = findLoneParts({
    document,
    people: [...people, ...ofLexicon],
    things: others,
    isName: isFound.has,
  });
  for (const name of lone) isFound.add(name);
  const inHeadlines = mendHeadlines({
    document,
    people: [...people, ...aliases, ...lone],
    known: ofLexicon,
    things: others,
    isName: isFound.has,
  });
  return withoutOverlaps([...inHeadlines, ...mended.filter(({ type }) => type !== 'person')]);
}

function placeKnown(document: Document, { start, end }: Span): PlacedTag {
  const first = tokenAt(document.tokens, start);
  const last = tokenAt(document.tokens, end - 1);
  return personAt(document, { first, last, confidence: KNOWN });
}

interface TokenSet {
  has(token: number): boolean;
  add(name: PlacedTag): void;
}

function createTokenSet({ tokens }: Document, names: readonly PlacedTag[]): TokenSet {
  const taken = new Uint8Array(tokens.count);
  const add = ({ first, last }: PlacedTag) => taken.fill(1, first, last + 1);
  for (const name of names) add(name);
  return { has: (token) => taken[token] === 1, add };
}

function isFree({ has }: TokenSet, { first, last }: PlacedTag): boolean {
  for (let token = first; token <= last; token++) if (has(token)) return false;
  return true;
}
