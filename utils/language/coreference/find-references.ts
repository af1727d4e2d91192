/** Finds the pronouns and descriptions of a story that say something, and whom of its people they stand for. */
import type { Document } from '../document.ts';
import { isTitleNoun } from '../titles.ts';
import { SHAPE } from '../tokens.ts';
import { describedAt } from './descriptions.ts';
import { genderOf } from './genders.ts';
import { findQuoted } from './quoted.ts';
import type { Gender, PersonMention, Reference, StoryPerson } from './reference.ts';
import {
  HER,
  HIM,
  type Known,
  type Place,
  type PlacedMention,
  resolveDescription,
  resolvePronoun,
  STRANGER,
  type Walk,
} from './resolve.ts';
import { isSpeechBefore, speechAfter } from './speech-verbs.ts';
import { createStage } from './stage.ts';
import { readTold } from './told.ts';

export interface ReferenceQuestion {
  document: Document;
  people: readonly StoryPerson[];
  /** Names of those people in the order of the text, without overlaps. */
  mentions: readonly PersonMention[];
}

const PRONOUNS: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };
/** Prepositions and verbs before a name: what follows them is no subject. */
const BEFORE_OBJECTS = new Set(
  'about after against at before behind beside between by for from in into like of on over than through to toward towards under with without'.split(
    ' ',
  ),
);
/** Words of titles between a verb of saying and the name. */
const MAX_TITLE_WORDS = 8;

/** Linear in the length of the story; what is not clear is left out. */
export function findReferences({ document, people, mentions }: ReferenceQuestion): Reference[] {
  const places = placeMentions(document, mentions);
  const walk: Walk = {
    ...{ document, places, known: learnPeople(document, people, places) },
    ...{ quoted: findQuoted(document), stage: createStage(), subjectOf: -1 },
  };
  const found: Reference[] = [];
  let sentence = 0;
  document.blocks.forEach((block, nth) => {
    for (let index = block.first; index < block.last; index++) {
      const start = document.tokens.starts[index] ?? 0;
      while ((document.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) sentence++;
      const place = { block: nth, sentence, start };
      const mention = places.get(index);
      if (mention !== undefined) {
        addMention(walk, { ...mention, first: index }, place);
        index = mention.last;
      } else if (walk.quoted[index] !== 1) found.push(...readAt(walk, index, place));
    }
  });
  return found;
}

function addMention(walk: Walk, mention: PlacedMention & { first: number }, place: Place): void {
  const { first, last, chain } = mention;
  const isFirst = walk.subjectOf !== place.sentence && isSubject(walk, first);
  if (isFirst) walk.subjectOf = place.sentence;
  walk.stage.add({ ...place, chain, ...partOf(walk, first, last), isSubject: isFirst });
}

/** The reference at a token, if it says something; whoever it stands for takes the stage. */
function readAt(walk: Walk, index: number, place: Place): Reference[] {
  const reference = referenceAt(walk, index, place);
  if (reference === undefined) {
    const other = otherAt(walk, index, place);
    if (other !== undefined) walk.stage.add({ ...place, ...OTHER, chain: other });
    return [];
  }
  const { found, says } = reference;
  walk.stage.add({ ...place, ...OTHER, chain: found.chain, speaks: says });
  return says ? [found] : [];
}

const OTHER = { speaks: false, isSubject: true, isQuoted: false, isOwner: false };
/** After "asked her" no noun follows that she owns. */
const AFTER_HER = new Set(
  'about at for from if in on that to whether what when where why with'.split(' '),
);
const ARTICLES = new Set(['a', 'an', 'another', 'one', 'the']);
const PEOPLE = new Set(
  'boy child driver girl guard man neighbour resident villager visitor voter woman worker'.split(
    ' ',
  ),
);
/** Words of a description of somebody without a name. */
const MAX_STRANGER_WORDS = 4;

/** Somebody else at a place whom a pronoun after it may mean. */
function otherAt(walk: Walk, index: number, place: Place): number | undefined {
  const { reader } = walk.document;
  const word = reader.folded(index);
  if (word === 'him') return HIM;
  if (word === 'her') {
    const next = reader.after(index);
    return next < 0 || AFTER_HER.has(reader.folded(next)) ? HER : undefined;
  }
  return isStranger(walk, index, place) ? STRANGER : undefined;
}

/** "A lawyer in Tripoli", "the young supervisor": somebody else whom a pronoun may mean. */
function isStranger(
  { document, places }: Walk,
  index: number,
  { sentence, start }: Place,
): boolean {
  const { reader } = document;
  if (document.sentences[sentence]?.start !== start || !ARTICLES.has(reader.folded(index)))
    return false;
  let at = reader.after(index);
  for (let words = 0; words < MAX_STRANGER_WORDS && at >= 0; words++, at = reader.after(at)) {
    const folded = reader.folded(at);
    if (places.has(at)) return false;
    if (PEOPLE.has(folded) || (reader.shape(at) === SHAPE.lower && isTitleNoun(folded))) {
      return !places.has(at + 1) && !places.has(at + 2);
    }
  }
  return false;
}

/** Mentions by their first token. */
function placeMentions(
  { tokens }: Document,
  mentions: readonly PersonMention[],
): Map<number, PlacedMention> {
  const places = new Map<number, PlacedMention>();
  let token = 0;
  for (const { start, end, chain } of mentions) {
    while (token < tokens.count && (tokens.ends[token] ?? 0) <= start) token++;
    const first = token;
    while (token + 1 < tokens.count && (tokens.starts[token + 1] ?? end) < end) token++;
    places.set(first, { chain, last: token });
  }
  return places;
}

function learnPeople(
  document: Document,
  people: readonly StoryPerson[],
  places: ReadonlyMap<number, PlacedMention>,
): ReadonlyMap<number, Known> {
  const byChain = Map.groupBy(places, ([, { chain }]) => chain);
  return new Map(
    people.map((person) => {
      const names = (byChain.get(person.chain) ?? []).map(([first, { last }]) => ({ first, last }));
      const told = readTold(document, names);
      const { name, about } = person;
      return [
        person.chain,
        { person, told, gender: genderOf({ name, about, titles: told.titles }) },
      ];
    }),
  );
}

function isSubject({ document: { reader }, quoted }: Walk, first: number): boolean {
  if (quoted[first] === 1) return false;
  const before = reader.before(first);
  return before < 0 || !BEFORE_OBJECTS.has(reader.folded(before));
}

function partOf({ document, quoted }: Walk, first: number, last: number) {
  const isOwner = document.reader.shape(last + 1) === SHAPE.clitic;
  const speaks = !isOwner && quoted[first] !== 1 && saysSomething(document, first, last);
  return { speaks, isOwner, isQuoted: quoted[first] === 1 };
}

/** "Healey said", "said British Defence Secretary John Healey". */
function saysSomething(document: Document, first: number, last: number): boolean {
  if (speechAfter(document, last) >= 0) return true;
  const { reader } = document;
  let at = first;
  for (let words = 0; words < MAX_TITLE_WORDS && at >= 0; words++) {
    if (isSpeechBefore(document, at)) return true;
    at = reader.before(at);
  }
  return false;
}

function referenceAt(
  walk: Walk,
  index: number,
  place: Place,
): { found: Reference; says: boolean } | undefined {
  const { document, places } = walk;
  const word = document.reader.folded(index);
  const gender = PRONOUNS[word];
  if (gender !== undefined) {
    const says = speechAfter(document, index) >= 0 || isSpeechBefore(document, index);
    const found = resolvePronoun(walk, index, { gender, place });
    return found && { found, says };
  }
  if (word !== 'the') return undefined;
  const described = describedAt(document, index, (token) => places.has(token));
  const found = described && resolveDescription(walk, described, place);
  return found && { found, says: true };
}
