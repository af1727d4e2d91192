/** Descriptions such as "the EU foreign policy chief", and whom they fit. */
import { countryOf } from '../countries.ts';
import type { Document } from '../document.ts';
import { SHAPE } from '../tokens.ts';
import { FUNCTION_WORDS } from '../words.ts';
import type { StoryPerson } from './reference.ts';
import { isSpeechBefore, isSpeechVerb, speechAfter } from './speech-verbs.ts';
import type { Told } from './told.ts';

/** A description that says something; tokens, the article first. */
export interface Description {
  first: number;
  last: number;
  /** Without its article. */
  text: string;
  /** Folded words, the noun last. */
  words: string[];
}

const MAX_WORDS = 8;
/** What stands after the noun of a description: "the head of the agency". */
const LINKS = new Set(['of', 'for', 'at', 'in']);
/** Nouns of things and groups that speak in the news: never one person. */
const GROUPS = new Set(
  `administration agency agreement army association audience authorities bank board body bureau cabinet club commission committee
  companies company council country court crowd data department document embassy exchange family figures firm force government
  group hospital house institute journal judges kremlin law letter magazine memo message military ministry network newspaper note
  office officials order organisation organization others paper parliament party plan police post prosecution regulator report
  reporters researchers rest school scientists senate service side state statement study team text times treasury tribunal union
  unit university voice website world`.split(/\s+/),
);

/** The description that begins with the article at a token and says something there. */
export function describedAt(
  document: Document,
  first: number,
  isPerson: (token: number) => boolean,
): Description | undefined {
  const { reader, tokens } = document;
  let last = first;
  let linked = -1;
  for (let at = reader.after(first); at >= 0 && at - first <= MAX_WORDS; at = reader.after(at)) {
    const folded = reader.folded(at);
    if (isPerson(at) || folded === '') return undefined;
    if (LINKS.has(folded) && linked < 0 && last > first) linked = at;
    else if (isSpeechVerb(folded) || isStop(folded)) break;
    last = at;
  }
  if (last === first || (reader.after(last) >= 0 && isPerson(reader.after(last)))) return undefined;
  if (LINKS.has(reader.folded(last))) {
    last = reader.before(last);
    linked = -1;
  }
  const noun = linked < 0 ? last : reader.before(linked);
  const speaks = speechAfter(document, last) >= 0 || isSpeechBefore(document, first);
  if (!speaks || reader.shape(last + 1) === SHAPE.clitic) return undefined;
  return read(document, { first, last, noun }, tokens.starts[reader.after(first)] ?? 0);
}

function isStop(folded: string): boolean {
  if (folded === 'former' || folded === 'the' || folded === 'other') return false;
  return FUNCTION_WORDS.has(folded);
}

function read(
  { reader, text, tokens }: Document,
  { first, last, noun }: { first: number; last: number; noun: number },
  start: number,
): Description | undefined {
  const words: string[] = [];
  for (let at = reader.after(first); at >= 0 && at <= last; at = reader.after(at)) {
    if (at !== noun) words.push(reader.folded(at));
  }
  const head = reader.folded(noun);
  if (GROUPS.has(head) || isPlural(head)) return undefined;
  const kept = words.filter((word) => !LINKS.has(word) && word !== 'the');
  return { first, last, text: text.slice(start, tokens.ends[last]), words: [...kept, head] };
}

/** "Cousins", not "boss". */
function isPlural(noun: string): boolean {
  return noun.endsWith('s') && !noun.endsWith('ss');
}

/** The story's own words are as good as an office. */
const TOLD_FIT = 0.95;
/** "The Finn" fits every Finn. */
const DEMONYM_FIT = 0.7;

/** 0–1: how well a description fits somebody, by the story's own words or by what is known. */
export function fitOf({ words, text }: Description, person: StoryPerson, told: Told): number {
  const known = person.fits(text);
  return Math.max(known, fitOfTold(words, person, told), fitOfDemonym(words, person));
}

function fitOfTold(words: readonly string[], person: StoryPerson, told: Told): number {
  const head = words.at(-1) ?? '';
  if (!told.nouns.has(head)) return 0;
  const others = words.slice(0, -1);
  if (others.includes('former') !== told.words.has('former')) return 0;
  return others.every((word) => told.words.has(word) || isOf(word, person)) ? TOLD_FIT : 0;
}

function fitOfDemonym(words: readonly string[], person: StoryPerson): number {
  const [only = '', other] = words;
  return other === undefined && isOf(only, person) ? DEMONYM_FIT : 0;
}

function isOf(word: string, { countries }: StoryPerson): boolean {
  const code = countryOf(word);
  return code !== undefined && countries.includes(code);
}
