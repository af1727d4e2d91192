/** All packs as one: who goes by a name, and the record behind an id. Packs that come first win. */
import { foldName } from '../language/fold.ts';
import type { KnownSpelling, Lexicon, LexiconEntry, TitledSurname } from '../language/lexicon.ts';
import type { EntityIndex, Pack } from './pack.ts';
import type { Entity, Person } from './person.ts';
import { fitTitle } from './role-words.ts';
import { findSameRecords, mergeRecords, namesOf, type RecordPlace } from './same-entity.ts';
import { surnameSpellings } from './surnames.ts';

/** A record and the day its facts were last compared with their sources. */
export interface KnownEntity {
  entity: Entity;
  asOf: string;
  /** Written down by the reader. */
  isOwn?: boolean | undefined;
}

export interface PeopleIndex extends Lexicon {
  find(id: string): KnownEntity | undefined;
}

/** Decoded records kept; a long page names some hundreds. */
const MAX_KEPT = 2_000;
/** A surname alone must have this many letters. */
const MIN_SURNAME = 2;

/** Tier of people whom world news names daily. */
export const DAILY_NEWS = 5;
/** Countries where the surname comes first at home, so that stories may write either order. */
const SURNAME_FIRST: ReadonlySet<string> = new Set('CN HK HU JP KH KP KR SG TW VN'.split(' '));
/** News leaves it out as often as not: "el-Sisi", "Sisi". */
const ARABIC_ARTICLE = /^(?:al|el) /;

/** A record as the recogniser sees it, decoded once. */
interface IndexedEntity extends KnownEntity {
  entry: LexiconEntry;
  spellings: ReadonlyMap<string, KnownSpelling>;
}

export function createPeopleIndex(packs: readonly Pack[]): PeopleIndex {
  const places = new Map<string, RecordPlace>();
  const answers = new Map<string, readonly KnownSpelling[]>();
  const kept = new Map<Pack, Map<EntityIndex, IndexedEntity>>(
    packs.map((pack) => [pack, new Map()]),
  );
  const read = (place: RecordPlace): IndexedEntity | undefined => {
    const known = kept.get(place.pack)?.get(place.index);
    if (known !== undefined) return known;
    const same = findSameRecords(packs, place);
    const found = mergeRecords(same);
    if (found === undefined) return undefined;
    const indexed = indexEntity(found.entity, found.pack);
    if (places.size >= MAX_KEPT) forget();
    for (const one of same) places.set(one.pack.entity(one.index).id, one);
    // A pack that was not all here may have more of this person.
    if (packs.some((pack) => pack.isMissing())) return indexed;
    for (const { pack, index } of same) kept.get(pack)?.set(index, indexed);
    return indexed;
  };
  const forget = () => {
    places.clear();
    for (const records of kept.values()) records.clear();
  };
  const collect = (
    look: (pack: Pack) => readonly EntityIndex[],
    from: readonly Pack[] = packs,
  ): IndexedEntity[] => {
    const found = new Map<string, IndexedEntity>();
    for (const pack of from) {
      for (const index of look(pack)) {
        const one = read({ pack, index });
        if (one !== undefined && !found.has(one.entity.id)) found.set(one.entity.id, one);
      }
    }
    return [...found.values()];
  };
  const find = (id: string): IndexedEntity | undefined => {
    const place = places.get(id) ?? placeOf(packs, id);
    return place && read(place);
  };
  return {
    find,
    entry: (id) => find(id)?.entry,
    mayName: (hash) => packs.some((pack) => pack.mayName(hash)),
    named(folded) {
      const known = answers.get(folded);
      if (known !== undefined) return known;
      // Whoever has written down who bears a name means nobody else by it.
      const own = packs.filter((pack) => pack.isOwn && pack.named(folded).length > 0);
      const found = collect((pack) => pack.named(folded), own.length > 0 ? own : packs).flatMap(
        ({ spellings }) => spellings.get(folded) ?? [],
      );
      if (packs.some((pack) => pack.isMissing())) return found;
      if (answers.size >= MAX_KEPT) answers.clear();
      answers.set(folded, found);
      return found;
    },
    titled: (question) =>
      collect((pack) => pack.surnamed(question.surname))
        .filter(({ entity }) => entity.kind === 'person' && isFirmFit(entity, question))
        .map(({ entry }) => entry),
  };
}

function placeOf(packs: readonly Pack[], id: string): RecordPlace | undefined {
  for (const pack of packs) {
    const index = pack.indexOf(id);
    if (index >= 0) return { pack, index };
  }
  return undefined;
}

/** Without a full name, only an office of a country that the story speaks of is evidence enough, or daily news. */
function isFirmFit(person: Person, { title, countries }: TitledSurname): boolean {
  const { role, conflict } = fitTitle(person, title);
  if (role === undefined || conflict) return false;
  if (person.tier >= DAILY_NEWS) return true;
  return [...person.countries, role.country ?? ''].some((code) => countries.has(code));
}

function indexEntity(entity: Entity, { info: { asOf }, isOwn }: Pack): IndexedEntity {
  const entry = entryOf(entity);
  const spellings = new Map<string, KnownSpelling>();
  for (const [kind, spelling] of namesOf(entity)) {
    const folded = foldName(spelling);
    if (!spellings.has(folded)) spellings.set(folded, { entry, spelling, kind });
  }
  return { entity, asOf, isOwn, entry, spellings };
}

function entryOf(entity: Entity): LexiconEntry {
  const { id, kind: type, name, countries } = entity;
  if (entity.kind === 'organisation') {
    return { id, type, name, surnames: [], surnameShared: false, surnameFirst: false };
  }
  return {
    ...{ id, type, name, fullName: entity.fullName, surnames: surnamesOf(entity) },
    surnameShared: entity.surnameShared === true,
    surnameFirst: entity.surnameFirst === true || countries.some((code) => SURNAME_FIRST.has(code)),
  };
}

/** Folded surnames of a person in every spelling; "III" and single letters are none. */
function surnamesOf(person: Person): string[] {
  const surnames = surnameSpellings(person)
    .filter((surname) => surname.length >= MIN_SURNAME && !/^[IVX]+$/.test(surname))
    .map(foldName);
  return [
    ...new Set(surnames.flatMap((surname) => [surname, surname.replace(ARABIC_ARTICLE, '')])),
  ];
}
