/** People in headlines whose every word has a capital, told by the story below: it writes plain words small. */
import type { Document, DocumentBlock } from '../document.ts';
import { spanAt } from '../text.ts';
import { OFFICE_NOUNS } from '../title-words.ts';
import { SHAPE } from '../tokens.ts';
import { FUNCTION_WORDS } from '../words.ts';
import { type PlacedTag, personAt, respan } from './placed-tag.ts';
import { isNobody } from './trim-tags.ts';

/** Less sure people of the story are no guide to its headlines. */
const LEAST_CONFIDENCE = 0.8;
const MIN_LETTERS = 3;
const CONFIDENCE = 0.8;
const MAX_WORDS = 4;

export interface HeadlineSearch {
  document: Document;
  /** Found so far. */
  people: readonly PlacedTag[];
  /** People of the lexicon, which stand as they are. */
  known: readonly PlacedTag[];
  things: readonly PlacedTag[];
  isName(token: number): boolean;
}

/** What the story below its headlines shows. */
interface Story {
  /** Folded names of people, and their last words. */
  names: ReadonlySet<string>;
  /** Folded words of organisations and places. */
  things: ReadonlySet<string>;
  /** Folded words that are written small. */
  small: ReadonlySet<string>;
}

/** The people, those of headlines mended. Linear. */
export function mendHeadlines(search: HeadlineSearch): PlacedTag[] {
  const { document, people } = search;
  const shouting = document.blocks.filter(isShouting);
  if (shouting.length === 0) return [...people];
  const isIn = ({ start }: PlacedTag) => isShouting(spanAt(document.blocks, start));
  const below = people.filter((name) => !isIn(name));
  const story = readStory(
    document,
    [...below, ...search.known.filter((name) => !isIn(name))],
    search.things.filter((name) => !isIn(name)),
  );
  const above = people.filter(isIn).flatMap((name) => shrink(document, story, name));
  const taken = new Set(above.flatMap(tokensOf));
  const isFree = (token: number) => !taken.has(token) && !search.isName(token);
  const more = shouting.flatMap((block) => findMore({ document, story, isFree }, block));
  return [...below, ...above, ...more];
}

function isShouting(block: DocumentBlock | undefined): boolean {
  return block?.kind === 'headline' && block.casing !== 'sentence';
}

function tokensOf({ first, last }: PlacedTag): number[] {
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
}

function readStory(
  document: Document,
  people: readonly PlacedTag[],
  things: readonly PlacedTag[],
): Story {
  const { reader } = document;
  const names = new Set<string>();
  for (const { first, last, confidence } of people) {
    if (confidence < LEAST_CONFIDENCE) continue;
    names.add(keyOf(document, first, last));
    if (reader.folded(last).length >= MIN_LETTERS) names.add(reader.folded(last));
  }
  const other = new Set(things.flatMap(tokensOf).map((token) => reader.folded(token)));
  return { names, things: other, small: smallWords(document) };
}

function keyOf({ reader }: Document, first: number, last: number): string {
  let key = reader.folded(first);
  for (let token = first + 1; token <= last; token++) {
    if (reader.shape(token) <= SHAPE.number) key += ` ${reader.folded(token)}`;
  }
  return key;
}

function smallWords({ reader, tokens, blocks }: Document): ReadonlySet<string> {
  const small = new Set<string>();
  for (const block of blocks) {
    if (block.casing !== 'sentence') continue;
    for (let token = block.first; token < block.last; token++)
      if (tokens.shapes[token] === SHAPE.lower) small.add(reader.folded(token));
  }
  return small;
}

/** The part of a name that the story below has, where it writes the rest small; nothing where it writes all of it so. */
function shrink(document: Document, story: Story, name: PlacedTag): PlacedTag[] {
  const { reader } = document;
  if (story.names.has(keyOf(document, name.first, name.last))) return [name];
  const isPlain = (token: number) =>
    reader.shape(token) <= SHAPE.number &&
    isSmall(story, reader.folded(token)) &&
    !story.names.has(reader.folded(token));
  let [first, last] = [name.first, name.last];
  while (first <= last && isPlain(first)) first++;
  while (last > first && isPlain(last)) last--;
  if (first > last) return [];
  const isName = story.names.has(keyOf(document, first, last));
  return isName ? [respan(document, name, { first, last })] : [name];
}

/** "biathletes" shows that "Biathletes" is a word. */
function isSmall({ small }: Story, folded: string): boolean {
  return small.has(folded) || FUNCTION_WORDS.has(folded) || OFFICE_NOUNS.has(folded);
}

/** Names of the story below where a headline has them. */
function findMore(
  {
    document,
    story,
    isFree,
  }: { document: Document; story: Story; isFree: (token: number) => boolean },
  block: DocumentBlock,
): PlacedTag[] {
  const { reader } = document;
  const found: PlacedTag[] = [];
  for (let first = block.first; first < block.last; first++) {
    if (!reader.isCapitalised(first) || !isFree(first)) continue;
    const last = longestFrom({ document, story, isFree }, first);
    if (last < first) continue;
    const name = personAt(document, { first, last, confidence: CONFIDENCE });
    if (!isNobody(document, name)) found.push(name);
    first = last;
  }
  return found;
}

function longestFrom(
  {
    document,
    story,
    isFree,
  }: { document: Document; story: Story; isFree: (token: number) => boolean },
  first: number,
): number {
  const { reader } = document;
  let best = -1;
  let last = first;
  for (let words = 1; words <= MAX_WORDS && last >= 0 && isFree(last); words++) {
    const key = keyOf(document, first, last);
    const isPlain = words === 1 && (isSmall(story, key) || story.things.has(key));
    if (!isPlain && story.names.has(key)) best = last;
    last = reader.after(last);
  }
  return best;
}
