/** Gathers what a story says of each name before anybody decides whom it means. */
import type { Mention, Story } from '../language/analysis.ts';
import { KIND, kindAt } from '../language/characters.ts';
import type { Document } from '../language/document.ts';
import type { FoundName } from '../language/found-name.ts';
import type { StoryCompany } from '../language/story-company.ts';
import { ARTICLES, FUNCTION_WORDS, SAYING_WORDS, THING_WORDS } from '../language/words.ts';
import { smallWordAt, smallWordBefore, wordBefore } from '../language/words-beside.ts';
import { organisationsOf } from '../people/link-company.ts';
import type { Fellows, NameEvidence, StoryFacts } from '../people/link-evidence.ts';
import type { KnownEntity, PeopleIndex } from '../people/people-index.ts';
import type { Person } from '../people/person.ts';
import { groupKey, type NameGroup } from './name-groups.ts';

/** A name with all that decides whom it means. */
export interface LinkQuestion {
  candidates: readonly KnownEntity[];
  evidence: NameEvidence;
}

export interface LinkQuestions {
  facts: StoryFacts;
  /** Names with the same key are one question. */
  keyOf(name: FoundName): string;
  ask(name: FoundName, group: NameGroup): LinkQuestion;
}

export interface NamedStory {
  story: Story;
  document: Document;
  company: StoryCompany;
  index: PeopleIndex;
  /** In the order of the text. */
  names: readonly FoundName[];
}

/** Words before a name that make it a thing's. */
const THINGS = new Set(
  'airport brand carrier destroyer frigate label ship stadium vessel yacht'.split(' '),
);
const ADDRESSES = new Set('Dr Herr Lady Lord Madame Mme Mr Mrs Ms Señor Señora Sir'.split(' '));
const AGE = /^\d\d,/;

export function createLinkQuestions(named: NamedStory): LinkQuestions {
  const { story, document, company, index, names } = named;
  const wholeNames = countWholeNames(names);
  const knownIds = idsOf(story.known ?? []);
  const timesOf = (id: string) => wholeNames.get(id) ?? 0;
  const writtenOf = ({ start, end }: FoundName) => document.text.slice(start, end);
  return {
    facts: { date: story.date, ...company, fellows: findFellows(index, names) },
    keyOf(name) {
      const { form, country, reading, confidence } = name;
      const beside = SURROUNDINGS.map((stands) => (stands(document, name) ? '+' : '-')).join('');
      const read = [reading, confidence?.toFixed(1), beside].join(' ');
      return [groupKey(name), form, country, writtenOf(name), read].join('\n');
    },
    ask(name, { titles }) {
      const { form, country, rivals, entries, reading, confidence } = name;
      const known = entries.filter((id) => knownIds.has(id));
      const evidence: NameEvidence = {
        ...{ form, written: writtenOf(name), titles, country, rivals, reading },
        times: Math.max(0, ...entries.map(timesOf)),
        timesOf: entries.length > 1 ? new Map(entries.map((id) => [id, timesOf(id)])) : undefined,
        doubtful: name.doubtful === true,
        knownAs: known.length === 1 ? known[0] : undefined,
        certainty: confidence,
        isThing: isThing(document, name),
        isActor: isActor(document, name),
        isOwner: isOwner(document, name),
      };
      return { evidence, candidates: entries.flatMap((id) => index.find(id) ?? []) };
    },
  };
}

/** How often the story names each entry with more than a surname. */
function countWholeNames(names: readonly FoundName[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { form, entries } of names) {
    if (form === 'surname' || form === 'short') continue;
    for (const id of entries) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** People whom a whole name can mean alone. */
function findFellows(index: PeopleIndex, names: readonly FoundName[]): Fellows {
  const byOrganisation = new Map<string, Set<string>>();
  const byCountry = new Map<string, Set<string>>();
  for (const id of new Set(names.flatMap(soleBearer))) {
    const entity = index.find(id)?.entity;
    if (entity?.kind === 'person') addFellow({ byOrganisation, byCountry }, entity);
  }
  return { byOrganisation, byCountry };
}

function soleBearer({ type, form, entries, doubtful }: FoundName): string[] {
  const [only, other] = entries;
  const isSure = type === 'person' && form !== 'surname' && form !== 'short' && doubtful !== true;
  return isSure && only !== undefined && other === undefined ? [only] : [];
}

function addFellow(
  { byOrganisation, byCountry }: Record<keyof Fellows, Map<string, Set<string>>>,
  person: Person,
): void {
  for (const name of organisationsOf(person)) addTo(byOrganisation, name, person.id);
  for (const code of person.countries) addTo(byCountry, code, person.id);
}

function addTo(sets: Map<string, Set<string>>, key: string, id: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([id]));
  else set.add(id);
}

/** "Aden Adde airport", "the carrier Abraham Lincoln", "owned a Picasso" – but "a Picasso museum". */
function isThing({ text }: Document, { start, end }: FoundName): boolean {
  const before = smallWordBefore(text, start);
  const after = text[end] === ' ' ? smallWordAt(text, end + 1) : '';
  if (THINGS.has(before) || THING_WORDS.has(after)) return true;
  return before !== 'the' && ARTICLES.has(before) && (after === '' || FUNCTION_WORDS.has(after));
}

/** "said Versace", "Versace told", "Mr Versace", "Versace, 55,", "Versace, who". */
function isActor({ text }: Document, { start, end }: FoundName): boolean {
  const before = wordBefore(text, start);
  if (SAYING_WORDS.has(before) || ADDRESSES.has(before)) return true;
  const space = text[end] === ',' ? end + 1 : end;
  if (text[space] !== ' ') return false;
  const after = smallWordAt(text, space + 1);
  return after === '' ? AGE.test(text.slice(space + 1, space + 4)) : isActing(after);
}

function isActing(word: string): boolean {
  return word === 'who' || SAYING_WORDS.has(word);
}

/** "Tom Clancy’s Rainbow Six" */
function isOwner({ text }: Document, { end }: FoundName): boolean {
  const isOwned = (text[end] === '’' || text[end] === "'") && text.startsWith('s ', end + 1);
  const kind = isOwned ? kindAt(text, end + 3) : KIND.other;
  return kind === KIND.upper || kind === KIND.digit;
}

/** What tells two names of one form apart. */
const SURROUNDINGS = [isThing, isActor, isOwner];

function idsOf(known: readonly Mention[]): ReadonlySet<string> {
  return new Set(known.flatMap(({ entity }) => entity ?? []));
}
