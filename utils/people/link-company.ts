/** The company a name stands in: countries, capitalised words and other people of the story that speak for a candidate. */
import { foldName } from '../language/fold.ts';
import type { Fellows, StoryFacts } from './link-evidence.ts';
import type { Features, PersonInStory, WeighedPerson } from './link-features.ts';
import type { Person } from './person.ts';

/** Context words that say all that such words can. */
const ENOUGH_CONTEXT = 2;
/** Countrymen in a story that say all that they can. */
const ENOUGH_FELLOWS = 3;
/** Share of those from which on they make up for a common name. */
const ENOUGH_SUPPORT = 0.6;
/** Many people hold or held an office in these, which joins nobody. */
const MIN_ORGANISATION_LETTERS = 3;

/** Whether the story names their country, a capitalised word that tends to stand near the name, or a colleague. */
export function weighCompany(
  { features, reasons }: WeighedPerson,
  { person, story }: PersonInStory,
): boolean {
  const { countries } = person;
  const isNamed = countries.some((code) => story.countries.has(code));
  const words = contextOf(person).filter((phrase) => isIn(story, phrase)).length;
  if (isNamed) {
    features.countryNamed = 1;
    reasons.push({ code: 'country-named' });
  } else if (countries.length > 0) features.countryAbsent = 1;
  if (words > 0) features.contextNamed = Math.min(1, words / ENOUGH_CONTEXT);
  if (story.fellows !== undefined) weighFellows(features, person, story.fellows);
  const isJoined = features.fellowOffice === 1 || (features.fellowCountry ?? 0) >= ENOUGH_SUPPORT;
  return isNamed || words > 0 || isJoined;
}

/** Each record's context words, read once. */
const contexts = new WeakMap<Person, readonly (readonly string[])[]>();

/** Folded words of the capitalised phrases that tend to stand near a name; those of the name itself say nothing. */
function contextOf(person: Person): readonly (readonly string[])[] {
  const known = contexts.get(person);
  if (known !== undefined) return known;
  const own = foldName(person.name).split(' ');
  const phrases = person.context
    .filter((phrase) => /^\p{Lu}/u.test(phrase))
    .map((phrase) => foldName(phrase).split(' '))
    .map((words) => words.filter((word) => !own.includes(word)))
    .filter((words) => words.length > 0);
  contexts.set(person, phrases);
  return phrases;
}

/** Whether every word of a phrase stands in the story with a capital somewhere. */
function isIn({ words }: StoryFacts, phrase: readonly string[]): boolean {
  return phrase.every((word) => words.has(word)) || words.has(phrase.join(' '));
}

function weighFellows(features: Features, person: Person, fellows: Fellows): void {
  const isShared = organisationsOf(person).some((name) =>
    hasOther(fellows.byOrganisation.get(name), person.id),
  );
  if (isShared) features.fellowOffice = 1;
  const most = Math.max(
    0,
    ...person.countries.map((code) => countOthers(fellows.byCountry.get(code), person.id)),
  );
  if (most > 0) features.fellowCountry = Math.min(1, most / ENOUGH_FELLOWS);
}

/** Each record's organisations, read once. */
const organisations = new WeakMap<Person, readonly string[]>();

/** Folded names of the organisations in which somebody holds or held an office. */
export function organisationsOf(person: Person): readonly string[] {
  const known = organisations.get(person);
  if (known !== undefined) return known;
  const names = person.roles
    .map(({ organisation = '' }) => foldName(organisation))
    .filter((name) => name.length >= MIN_ORGANISATION_LETTERS);
  organisations.set(person, names);
  return names;
}

function hasOther(ids: ReadonlySet<string> | undefined, id: string): boolean {
  return countOthers(ids, id) > 0;
}

function countOthers(ids: ReadonlySet<string> | undefined, id: string): number {
  return ids === undefined ? 0 : ids.size - (ids.has(id) ? 1 : 0);
}
