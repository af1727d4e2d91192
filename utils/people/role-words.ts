/** Whether a title in a story is one that a person holds or held: "Kremlin spokesperson", "Defence Secretary". */
import { countryOf } from '../language/countries.ts';
import { foldName } from '../language/fold.ts';
import { HONORIFICS, OTHER_WALKS } from '../language/title-words.ts';
import { isTitleNoun } from '../language/titles.ts';
import type { Person, Role } from './person.ts';

/** What a title says for or against a person. */
export interface TitleFit {
  /** 0–1: how much of the title is borne out; 0 where nothing is. */
  fit: number;
  /** Office that bears it out. */
  role?: Role | undefined;
  /** The title names another country, or a calling that none of the person's offices is. */
  conflict: boolean;
}

/** Nouns that stories use for each other's offices: a title's noun → words one of which its office must have. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  boss: ['head', 'chair', 'chairman', 'director', 'president', 'chief', 'secretary'],
  chief: [
    'head',
    'director',
    'chairman',
    'chair',
    'president',
    'representative',
    'general',
    'commander',
    'chief',
    'prosecutor',
    'governor',
  ],
  diplomat: ['foreign', 'ambassador', 'representative', 'state'],
  envoy: ['envoy', 'representative', 'ambassador', 'negotiator'],
  gen: ['general', 'commander', 'chief'],
  general: ['general', 'commander', 'chief'],
  gov: ['governor'],
  head: ['head', 'director', 'chairman', 'chair', 'president', 'chief', 'governor'],
  leader: [
    'leader',
    'president',
    'minister',
    'chancellor',
    'king',
    'premier',
    'prince',
    'head',
    'chairman',
  ],
  monarch: ['king', 'queen'],
  lawmaker: ['member', 'senator', 'representative', 'deputy'],
  mp: ['member', 'mp', 'deputy'],
  negotiator: ['negotiator', 'envoy', 'representative'],
  pm: ['minister', 'premier'],
  premier: ['minister', 'premier'],
  rep: ['representative'],
  sen: ['senator'],
  spokesman: ['spokesperson', 'spokesman', 'spokeswoman', 'press'],
  spokesperson: ['spokesperson', 'spokesman', 'spokeswoman', 'press'],
  spokeswoman: ['spokesperson', 'spokesman', 'spokeswoman', 'press'],
  adviser: ['adviser', 'advisor', 'aide'],
  advisor: ['adviser', 'advisor', 'aide'],
  aide: ['adviser', 'advisor', 'aide', 'chief', 'deputy'],
};

/** One way of writing for words that have several. */
const SPELLINGS: Readonly<Record<string, string>> = {
  defense: 'defence',
  labor: 'labour',
  organization: 'organisation',
};
/** Words that say nothing of which office it is. */
const IDLE = new Set(
  'a acting an and ex former her his in its of one s senior the then their to top veteran longtime'.split(
    ' ',
  ),
);
/** Share of a title's words, its noun apart, that may be missing from what is known of the person. */
const BASE_FIT = 0.6;

/** Weighs one title against all offices a person is known to have held. */
export function fitTitle(person: Person, title: string): TitleFit {
  const { words } = readTitle(title);
  const noun = words.findLast((word) => isTitleNoun(word) || HONORIFICS.has(word));
  if (noun === undefined) return { fit: 0, conflict: false };
  const own = vocabularyOf(person);
  if (isForeign(person, { title, noun, own })) return { fit: 0, conflict: true };
  const role = person.roles.find((one) => holdsNoun(one, noun, words));
  if (role === undefined) return { fit: 0, conflict: OTHER_WALKS.has(noun) && !own.has(noun) };
  const rest = words.filter((word) => word !== noun && countryOf(word) === undefined);
  const shown = rest.filter((word) => own.has(word)).length;
  const share = rest.length === 0 ? 1 : shown / rest.length;
  return { fit: BASE_FIT + (1 - BASE_FIT) * share, role, conflict: false };
}

/** Whether a title says that its office was given up. */
export function saysFormer(title: string): boolean {
  return /\b(?:former|ex|then|late|retired|outgoing|incoming|designate|elect)\b/i.test(title);
}

/** Whether a title is another country's. An envoy's title names the country that the envoy is sent to. */
function isForeign(
  person: Person,
  { title, noun, own }: { title: string; noun: string; own: ReadonlySet<string> },
): boolean {
  if (SENT_ABROAD.has(noun)) return false;
  const named = readTitle(title).countries;
  return (
    named.length > 0 && !named.some(({ code, word }) => own.has(word) || isOfCountry(person, code))
  );
}

function wordsOf(text: string): string[] {
  return foldName(text.replaceAll(/['’]s\b/g, ' '))
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => SPELLINGS[word] ?? word)
    .filter((word) => word !== '' && !IDLE.has(word));
}

/** Whether an office goes by the title's noun, and by its field where both name one: not any minister is this one. */
function holdsNoun(role: Role, noun: string, title: readonly string[]): boolean {
  const words = wordsOfOffice(role);
  const nouns = SYNONYMS[noun] ?? [noun];
  if (!words.some((word) => nouns.includes(word))) return false;
  const fields = title.filter((word) => FIELDS.has(word));
  if (fields.length > 0 && !fields.some((field) => words.includes(field))) return false;
  return !words.some((word) => SECOND.has(word) && !title.includes(word));
}

/** Fields that tell one minister or secretary from another. */
const FIELDS = new Set(
  `agriculture culture defence deputy economy education energy finance foreign health home interior justice labour
  press prime state trade transport treasury vice`.split(/\s+/),
);
/** Words without which an office is a higher one: no vice president is called president. */
const SECOND = new Set(['deputy', 'vice']);
/** Offices whose title names another country than their holder's. */
const SENT_ABROAD = new Set([
  'adviser',
  'advisor',
  'ambassador',
  'consul',
  'coordinator',
  'envoy',
  'mediator',
  'negotiator',
  'rapporteur',
  'representative',
]);

/** Countries a text names, by one word or two. */
function countriesIn(text: string): { code: string; word: string }[] {
  const words = foldName(text.replaceAll(/['’]s\b/g, ' ')).split(' ');
  const pairs = words.map((word, nth) => `${word} ${words[nth + 1] ?? ''}`);
  return [...words, ...pairs].flatMap((word) => {
    const code = countryOf(word);
    return code === undefined ? [] : [{ code, word }];
  });
}

function isOfCountry({ countries, roles }: Person, code: string): boolean {
  return countries.includes(code) || roles.some((role) => role.country === code);
}

interface ReadTitle {
  words: readonly string[];
  countries: readonly { code: string; word: string }[];
}

/** Titles read before: all who may be meant are asked about the same ones, and stories about the same offices. */
const readTitles = new Map<string, ReadTitle>();
/** Some 300 bytes each. */
const MAX_READ_TITLES = 1_024;

function readTitle(title: string): ReadTitle {
  const known = readTitles.get(title);
  if (known !== undefined) return known;
  if (readTitles.size >= MAX_READ_TITLES) readTitles.clear();
  const read = { words: wordsOf(title), countries: countriesIn(title) };
  readTitles.set(title, read);
  return read;
}

/** Words of each record and office seen before: a story asks about the same people again and again. */
const vocabularies = new WeakMap<Person, ReadonlySet<string>>();
const officeWords = new WeakMap<Role, readonly string[]>();

function vocabularyOf(person: Person): ReadonlySet<string> {
  const known = vocabularies.get(person);
  if (known !== undefined) return known;
  const { roles, description, context } = person;
  const texts = roles.flatMap(({ title, organisation = '' }) => [title, organisation]);
  const words = new Set([...texts, description, ...context].flatMap(wordsOf));
  vocabularies.set(person, words);
  return words;
}

function wordsOfOffice(role: Role): readonly string[] {
  const known = officeWords.get(role);
  if (known !== undefined) return known;
  const words = wordsOf(role.title);
  officeWords.set(role, words);
  return words;
}
