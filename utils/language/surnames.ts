/** Surnames that stand alone for people whom the story names in full elsewhere. */
import { countryOf } from './countries.ts';
import type { DocumentBlock } from './document.ts';
import type { SurnameForm } from './established.ts';
import type { NameSearch, PlacedName, Rivals } from './found-name.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { LexiconEntry } from './lexicon.ts';
import { judgeContext, type Verdict } from './name-context.ts';
import { eachNameStart } from './name-starts.ts';
import { spanAt } from './text.ts';
import { isTitleNoun } from './titles.ts';
import { SHAPE } from './tokens.ts';
import { ARTICLES, PLACE_PREPOSITIONS, REGIONS } from './words.ts';

/** A surname of the story's people at a place, before anybody asked what stands around it. */
interface SurnameHit {
  first: number;
  last: number;
  surname: string;
  people: readonly LexiconEntry[];
  block: DocumentBlock;
}

/** Another bearer of a surname. */
interface Namesake {
  /** As the story writes it. */
  name: string;
  /** Surname and the word beside it, folded. */
  pair: string;
  /** Whether the word beside it must be a given name, as far as one mention tells. */
  isSure: boolean;
}

interface Namesakes {
  /** By surname. */
  rivals: ReadonlyMap<string, Rivals>;
  /** Neighbouring words of those names, so that a headline's "Melania Trump" is recognised too. */
  pairs: ReadonlySet<string>;
}

/** Words before a surname that make up a namesake's name: "Robert John Healey". */
const MAX_GIVEN_NAMES = 3;
/** Words before a surname in the plural. */
const PLURAL_CUES: ReadonlySet<string> = new Set(['the', 'two', 'three', 'both']);

export function findSurnames(search: NameSearch): PlacedName[] {
  const hits = findHits(search);
  for (const hit of hits) search.markName({ ...hit, isPerson: true });
  const judged = hits.map((hit) => ({ hit, verdict: judge(search, hit) }));
  const namesakes = collectNamesakes(search, judged);
  return judged
    .filter(({ hit, verdict }) => verdict === 'clear' && !isPartOfPair(search, namesakes, hit))
    .flatMap(({ hit }) => resolve(search, namesakes, hit));
}

function findHits(search: NameSearch): SurnameHit[] {
  const hits: SurnameHit[] = [];
  eachNameStart(search.document, (block, index) => {
    const hit = hitAt(search, block, index);
    if (hit !== undefined) hits.push(hit);
    return hit?.last;
  });
  return hits;
}

function hitAt(search: NameSearch, block: DocumentBlock, first: number): SurnameHit | undefined {
  const { reader, established, isName } = search;
  if (isName(first) || !mayBeSurname(search, first)) return undefined;
  for (const form of established.surnamesFrom(reader.folded(first))) {
    const last = matchForm(search, form, first);
    if (last < 0) continue;
    return { first, last, surname: form.words.join(' '), people: form.people, block };
  }
  return pluralAt(search, block, first);
}

/** "the two Kallases", where the story names two people so. */
function pluralAt(
  { reader, established }: NameSearch,
  block: DocumentBlock,
  first: number,
): SurnameHit | undefined {
  const folded = reader.folded(first);
  const before = reader.before(first);
  if (!folded.endsWith('s') || before < 0 || !PLURAL_CUES.has(reader.folded(before)))
    return undefined;
  for (const surname of [folded.slice(0, -1), folded.replace(/es$/, '')]) {
    const form = established.surnamesFrom(surname).find(({ words }) => words.length === 1);
    if (form === undefined || form.people.length < 2) continue;
    return { first, last: first, surname, people: form.people, block };
  }
  return undefined;
}

function mayBeSurname({ reader }: NameSearch, index: number): boolean {
  const shape = reader.shape(index);
  return shape === SHAPE.capital || shape === SHAPE.capitals || shape === SHAPE.lower;
}

/** Last token of a surname of several words, or -1; its last word must be capitalised. */
function matchForm({ reader, isName }: NameSearch, { words }: SurnameForm, first: number): number {
  let at = first;
  for (const word of words.slice(1)) {
    at = reader.after(at);
    if (at < 0 || isName(at) || reader.folded(at) !== word) return -1;
  }
  return reader.isCapitalised(at) ? at : -1;
}

function judge(search: NameSearch, { first, last, people, block }: SurnameHit): Verdict {
  const surnameFirst = people.some((person) => person.surnameFirst);
  return judgeContext(search, { first, last, part: 'surname', casing: block.casing, surnameFirst });
}

function collectNamesakes(
  search: NameSearch,
  judged: readonly { hit: SurnameHit; verdict: Verdict }[],
): Namesakes {
  const seen = new Map<string, Namesake & { surname: string; times: number }>();
  for (const { hit, verdict } of judged) {
    if (verdict !== 'namesake') continue;
    const { surname } = hit;
    const namesake = nameNamesake(search, hit);
    const { times = 0, isSure = false } = seen.get(namesake.pair) ?? {};
    seen.set(namesake.pair, {
      ...{ ...namesake, surname, times: times + 1 },
      isSure: isSure || namesake.isSure,
    });
  }
  const rivals = new Map<string, Rivals>();
  for (const { surname, name, times, isSure } of seen.values()) {
    if (!isSure && times === 1) continue;
    const others = rivals.get(surname) ?? { name, times: 0 };
    rivals.set(surname, { ...others, times: others.times + times });
  }
  return { rivals, pairs: new Set(seen.keys()) };
}

/** The other person's name as far as it can be read off the text. */
function nameNamesake(search: NameSearch, { first, last }: SurnameHit): Namesake {
  const { reader, document } = search;
  const next = reader.after(last);
  if (next >= 0 && reader.shape(next) === SHAPE.capital) {
    const pair = `${reader.folded(last)} ${reader.folded(next)}`;
    return { name: textOf(search, first, next), pair, isSure: true };
  }
  const before = reader.before(first);
  const given = before < 0 ? '' : reader.folded(before);
  let from = first;
  for (let names = 0, at = before; names < MAX_GIVEN_NAMES && at >= 0; names++) {
    const folded = reader.folded(at);
    if (folded === '' || !reader.isCapitalised(at) || isTitleNoun(folded)) break;
    from = at;
    at = reader.before(at);
  }
  return {
    name: textOf(search, from, last),
    pair: `${given} ${reader.folded(first)}`,
    isSure: GIVEN_NAMES.has(given) || !beginsSentence(document, before) || isSetOff(reader, last),
  };
}

function textOf({ document: { text, tokens } }: NameSearch, first: number, last: number): string {
  return text.slice(tokens.starts[first], tokens.ends[last]);
}

/** "Colleen Sullivan, an engineer," */
function isSetOff(reader: NameSearch['reader'], last: number): boolean {
  return reader.markAfter(last) === ',';
}

/** Any word may be capitalised there, so it need not be a given name. */
function beginsSentence({ sentences, tokens }: NameSearch['document'], token: number): boolean {
  const start = tokens.starts[token] ?? 0;
  return spanAt(sentences, start)?.start === start;
}

function isPartOfPair(
  { reader }: NameSearch,
  { pairs }: Namesakes,
  { first, last }: SurnameHit,
): boolean {
  const before = reader.before(first);
  const next = reader.after(last);
  return (
    (before >= 0 && pairs.has(`${reader.folded(before)} ${reader.folded(first)}`)) ||
    (next >= 0 && pairs.has(`${reader.folded(last)} ${reader.folded(next)}`))
  );
}

/** The name, if it may stand for somebody here. */
function resolve(search: NameSearch, namesakes: Namesakes, hit: SurnameHit): PlacedName[] {
  const { document, established } = search;
  const { first, last, surname } = hit;
  const start = document.tokens.starts[first] ?? 0;
  const end = document.tokens.ends[last] ?? start;
  const [only] = hit.people;
  const isAlone = hit.people.length === 1 && only?.surnameShared === true;
  if (isAlone && (established.since(only.id) >= start || isOrdinary(search, hit))) return [];
  const entries = hit.people.map(({ id }) => id).sort();
  const rivals = namesakes.rivals.get(surname);
  const isOpen = entries.length > 1 || rivals !== undefined;
  const group = isOpen ? `${entries.join('|')}?${surname}` : entries.join('|');
  return [{ first, last, start, end, type: 'person', form: 'surname', group, entries, rivals }];
}

/** "in Austin", "Austin, Texas", "a Magyar company": an ordinary word that is no surname here. */
function isOrdinary({ reader, document }: NameSearch, { first, last }: SurnameHit): boolean {
  const before = reader.before(first);
  if (before >= 0 && ARTICLES.has(reader.folded(before))) return true;
  if (before >= 0 && PLACE_PREPOSITIONS.has(reader.folded(before))) {
    return reader.shape(last + 1) !== SHAPE.clitic;
  }
  if (reader.markAfter(last) !== ',') return false;
  const next = last + 2;
  if (next >= document.tokens.count || !reader.isCapitalised(next)) return false;
  return REGIONS.has(reader.folded(next)) || countryOf(reader.folded(next)) !== undefined;
}
