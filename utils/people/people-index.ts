/** All packs as one: who goes by a name, and the record behind an id. Packs that come first win. */
import { foldName } from '../language/fold.ts';
import type { KnownSpelling, Lexicon, LexiconEntry, SpellingKind } from '../language/lexicon.ts';
import { HONORIFICS, OFFICE_NOUNS, TITLE_MODIFIERS } from '../language/title-words.ts';
import type { EntityIndex, Pack } from './pack.ts';
import type { Entity, Person } from './person.ts';
import { fitTitle } from './role-words.ts';

/** A record and the day its facts were last compared with their sources. */
export interface KnownEntity {
  entity: Entity;
  asOf: string;
}

export interface PeopleIndex extends Lexicon {
  find(id: string): KnownEntity | undefined;
}

/** Decoded records kept; a long page names some hundreds. */
const MAX_KEPT = 5_000;
/** A surname alone must have this many letters: "III" and initials are none. */
const MIN_SURNAME = 2;

/** A record as the recogniser sees it, decoded once. */
interface IndexedEntity extends KnownEntity {
  entry: LexiconEntry;
  spellings: ReadonlyMap<string, KnownSpelling>;
}

export function createPeopleIndex(packs: readonly Pack[]): PeopleIndex {
  const kept = packs.map(() => new Map<EntityIndex, IndexedEntity>());
  const read = (nth: number, pack: Pack, index: EntityIndex): IndexedEntity => {
    const records = kept[nth] ?? new Map<EntityIndex, IndexedEntity>();
    const known = records.get(index);
    if (known !== undefined) return known;
    if (records.size >= MAX_KEPT) records.clear();
    const indexed = indexEntity(pack.entity(index), pack.info.asOf);
    records.set(index, indexed);
    return indexed;
  };
  const collect = (look: (pack: Pack) => readonly EntityIndex[]): IndexedEntity[] => {
    const found: IndexedEntity[] = [];
    for (const [nth, pack] of packs.entries()) {
      for (const index of look(pack)) {
        const one = read(nth, pack, index);
        if (!found.some((other) => isSame(other.entity, one.entity))) found.push(one);
      }
    }
    return found;
  };
  const find = (id: string): IndexedEntity | undefined => {
    for (const [nth, pack] of packs.entries()) {
      const index = pack.indexOf(id);
      if (index >= 0) return read(nth, pack, index);
    }
    return undefined;
  };
  return {
    find,
    entry: (id) => find(id)?.entry,
    named: (folded) =>
      collect((pack) => pack.named(folded)).flatMap(({ spellings }) => spellings.get(folded) ?? []),
    titled: (surname, title) =>
      collect((pack) => pack.surnamed(surname))
        .filter(({ entity }) => entity.kind === 'person' && isFirmFit(entity, title))
        .map(({ entry }) => entry),
  };
}

/** One person in two packs: under one id, or as one Wikidata item. */
function isSame(a: Entity, b: Entity): boolean {
  return a.id === b.id || (a.qid !== undefined && a.qid === b.qid);
}

function isFirmFit(person: Person, title: string): boolean {
  const { role, conflict } = fitTitle(person, title);
  return role !== undefined && !conflict;
}

function indexEntity(entity: Entity, asOf: string): IndexedEntity {
  const entry = entryOf(entity);
  const spellings = new Map<string, KnownSpelling>();
  for (const [kind, spelling] of spellingsOf(entity)) {
    const folded = foldName(spelling);
    if (!spellings.has(folded)) spellings.set(folded, { entry, spelling, kind });
  }
  return { entity, asOf, entry, spellings };
}

function spellingsOf(entity: Entity): [SpellingKind, string][] {
  const spellings: [SpellingKind, string][] = [['name', entity.name]];
  if (entity.kind === 'person' && entity.fullName !== undefined)
    spellings.push(['full', entity.fullName]);
  if (entity.native !== undefined) spellings.push(['native', entity.native.text]);
  for (const alias of entity.aliases) spellings.push(['alias', alias]);
  return spellings;
}

function entryOf(entity: Entity): LexiconEntry {
  const { id, kind: type, name } = entity;
  if (entity.kind === 'organisation') {
    return { id, type, name, surnames: [], surnameShared: false, surnameFirst: false };
  }
  return {
    ...{ id, type, name, fullName: entity.fullName, surnames: surnamesOf(entity) },
    surnameShared: entity.surnameShared === true,
    surnameFirst: entity.surnameFirst === true,
  };
}

/**
 * Folded surnames of a person: the pack's own, and what stands in its place in the aliases, so that
 * "Volodymyr Zelensky" lets "Zelensky" stand for Volodymyr Zelenskyy.
 */
function surnamesOf({ surname, surnameFirst, aliases }: Person): string[] {
  if (surname === undefined || /^[IVX]+$/.test(surname)) return [];
  const folded = foldName(surname);
  if (folded.length < MIN_SURNAME) return [];
  if (surnameFirst === true) return [folded];
  const others = aliases.map((alias) => lastWord(foldName(alias), folded));
  return [...new Set([folded, ...others.filter((word) => word.length > MIN_SURNAME)])];
}

/** Last word of an alias of several words that does not hold the surname; empty where it is no other spelling of it. */
function lastWord(alias: string, surname: string): string {
  const words = alias.split(' ').filter((word) => !isTitleWord(word));
  const last = words.at(-1) ?? '';
  const holds = ` ${alias} `.includes(` ${surname} `);
  return words.length < 2 || holds ? '' : last;
}

function isTitleWord(folded: string): boolean {
  return HONORIFICS.has(folded) || OFFICE_NOUNS.has(folded) || TITLE_MODIFIERS.has(folded);
}
