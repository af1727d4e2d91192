/** Who and what a document names, as far as a lexicon knows them: whole names, then surnames of people so named. */
import type { Mention } from './analysis.ts';
import { countryOf } from './countries.ts';
import type { Document } from './document.ts';
import { createEstablished, EARLIER } from './established.ts';
import type { FoundName, NameSearch, PlacedName } from './found-name.ts';
import type { Hit } from './hit.ts';
import type { Lexicon } from './lexicon.ts';
import { judgeContext } from './name-context.ts';
import { findHits } from './name-hits.ts';
import { markDoubtful } from './namesake-cues.ts';
import type { StoryCompany } from './story-company.ts';
import { findSurnames } from './surnames.ts';
import { findTitledSurnames } from './titled-surnames.ts';
import { appositionAfter, titleBefore } from './titles.ts';
import type { WordReader } from './word-reader.ts';

/** What a token is part of. */
const FREE = 0;
const PERSON = 1;
const ORGANISATION = 2;

export interface NamesQuestion {
  document: Document;
  lexicon: Lexicon;
  company: StoryCompany;
  /** The story's title, whose people count as named although it is no part of the text. */
  title?: Document | undefined;
  /** Mentions of this page found before. */
  known?: readonly Mention[] | undefined;
}

/** Names in the order of the text, without overlaps. */
export function findNames(story: NamesQuestion): FoundName[] {
  const search = createSearch(story);
  if (story.title !== undefined) establishTitle(search, story.title);
  const hits = findHits(search);
  for (const hit of hits) search.markName({ ...hit, isPerson: isPersonal(hit) });
  const whole = hits
    .filter((hit) => !isDeferred(hit) && isClear(search, hit))
    .map((hit) => nameOf(search, hit));
  const titled = search.document.english ? findTitled(search, hits, story.company) : [];
  for (const name of [...whole, ...titled]) search.established.add(name);
  const surnames = search.document.english ? findSurnames(search) : [];
  const found = [...whole, ...titled, ...surnames, ...findDeferred(search, hits, whole)];
  return describeNames(search, markDoubtful(search.document, dropOverlaps(found)));
}

function createSearch({ document, lexicon, known = [] }: NamesQuestion): NameSearch {
  const taken = new Uint8Array(document.tokens.count);
  return {
    document,
    lexicon,
    reader: document.reader,
    established: createEstablished(lexicon, known),
    isName: (token) => taken[token] !== undefined && taken[token] !== FREE,
    isPerson: (token) => taken[token] === PERSON,
    markName: ({ first, last, isPerson }) =>
      taken.fill(isPerson ? PERSON : ORGANISATION, first, last + 1),
  };
}

/** A word of somebody's whole name stands for that person, whatever title it has: "President Hassan" for Hassan Mohamud. */
function findTitled(search: NameSearch, hits: readonly Hit[], { countries }: StoryCompany) {
  const taken = new Set<string>();
  for (const { first, last } of hits) {
    for (let token = first; token <= last; token++) taken.add(search.reader.folded(token));
  }
  return findTitledSurnames({ ...search, countries, taken });
}

function establishTitle(search: NameSearch, document: Document): void {
  const inTitle = {
    ...search,
    document,
    reader: document.reader,
    isName: () => false,
    isPerson: () => false,
  };
  for (const hit of findHits(inTitle)) {
    if (hit.words < 2 || !isClear(inTitle, hit)) continue;
    search.established.add({ ...nameOf(inTitle, hit), start: EARLIER });
  }
}

/** In headlines every word may be in capitals, so a single one is a name only if the story uses it elsewhere. */
function isDeferred({ words, block, spellings }: Hit): boolean {
  if (words > 1 || block.casing === 'sentence') return false;
  return (
    block.casing === 'capitals' || !spellings.some(({ spelling }) => !/\p{Ll}/u.test(spelling))
  );
}

function isPersonal({ spellings }: Hit): boolean {
  return spellings.some(({ entry }) => entry.type === 'person');
}

function isClear(search: NameSearch, hit: Hit): boolean {
  const { first, last, words, block } = hit;
  const part = !isPersonal(hit) ? 'organisation' : words > 1 ? 'whole' : 'surname';
  return judgeContext(search, { first, last, part, casing: block.casing }) === 'clear';
}

function nameOf({ reader }: NameSearch, { first, last, start, end, spellings }: Hit): PlacedName {
  const entries = [...new Set(spellings.map(({ entry }) => entry.id))].sort();
  const type = spellings[0]?.entry.type ?? 'person';
  return {
    ...{ first, last, start, end, type, entries },
    form: spellings.every(({ kind }) => kind === 'alias') ? 'alias' : 'name',
    group: entries.join('|'),
    country: countryBeside(reader, first, last),
  };
}

/** "Peruvian Congress", "Democratic Party of Japan". */
function countryBeside(reader: WordReader, first: number, last: number): string | undefined {
  const before = reader.before(first);
  if (before >= 0) return countryOf(reader.folded(before));
  const link = reader.after(last);
  const after = link >= 0 && reader.folded(link) === 'of' ? reader.after(link) : -1;
  return after < 0 ? undefined : countryOf(reader.folded(after));
}

/** Whole names that the rest of the story bears out: single words of headlines, and neighbours of surnames. */
function findDeferred(search: NameSearch, hits: readonly Hit[], found: readonly PlacedName[]) {
  const starts = new Set(found.map(({ start }) => start));
  const groups = new Set(found.map(({ group }) => group));
  return hits.flatMap((hit) => {
    if (starts.has(hit.start) || !isClear(search, hit)) return [];
    const name = nameOf(search, hit);
    const isKnown = groups.has(name.group) || name.entries.every(search.established.isSure);
    return isDeferred(hit) && !isKnown ? [] : [name];
  });
}

/** In the order of the text; of two that overlap the one that begins first, or is longer. */
function dropOverlaps(names: readonly PlacedName[]): PlacedName[] {
  const kept: PlacedName[] = [];
  const sorted = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const name of sorted) {
    if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  }
  return kept;
}

/** The names with what stands beside them, and with namesakes left out whom the story tells apart elsewhere. */
function describeNames(search: NameSearch, names: readonly PlacedName[]): FoundName[] {
  const people = new Set(names.filter(({ type }) => type === 'person').map(({ first }) => first));
  const titles = { ...search, isPerson: (token: number) => people.has(token) };
  return names.map(({ first, last, ...name }) => {
    const narrowed = narrow(search, name);
    if (name.type !== 'person') return narrowed;
    const title = titleBefore(titles, { first, last });
    return { ...narrowed, title, apposition: appositionAfter(titles, last) };
  });
}

function narrow({ established }: NameSearch, name: FoundName): FoundName {
  if (name.entries.length < 2) return name;
  const sure = name.entries.filter((id) => established.isSure(id));
  const [only] = sure;
  if (sure.length !== 1 || only === undefined) return name;
  return { ...name, entries: [only], group: name.group.replace(name.entries.join('|'), only) };
}
