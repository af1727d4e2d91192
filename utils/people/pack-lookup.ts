/** The lookups of a pack over its indexes and records, each record decoded once. */
import { foldName } from '../language/fold.ts';
import {
  type EntityIndex,
  MAX_NAMESAKES,
  type NameForm,
  type NameKind,
  type Pack,
  type PackInfo,
} from './pack.ts';
import type { PackBytes } from './pack-bytes.ts';
import type { ReadRecord } from './pack-decode.ts';
import { type Column, GROUP, hashName, MAX_TIER } from './pack-format.ts';
import type { Entity } from './person.ts';
import { surnameSpellings } from './surnames.ts';

/** The first so many entities that may have a key of this hash; undefined where the index is not here yet. */
type HashSearch = (hash: number, most: number) => number[] | undefined;

export interface LookupParts {
  info: PackInfo;
  tierEnds: Column;
  recordStarts: Column;
  /** Where the records begin in the file. */
  recordsOffset: number;
  bytes: PackBytes;
  readRecord: ReadRecord;
  searchNames: HashSearch;
  searchSurnames: HashSearch;
  searchIds: HashSearch;
}

/** Decoded records kept; a long page names some hundreds. */
const MAX_KEPT = 4_096;

export function createPack(parts: LookupParts): Pack {
  const { info, tierEnds, bytes } = parts;
  const size = info.people + info.organisations;
  const read = createEntityReader(parts);
  const check = (index: EntityIndex): EntityIndex => {
    if (Number.isInteger(index) && index >= 0 && index < size) return index;
    throw new RangeError(`no entity ${index} in a pack of ${size}`);
  };
  // Two keys may have one hash, so every hit is compared with the record.
  const find = (search: HashSearch, key: string, isIt: (entity: Entity) => boolean) =>
    (search(hashName(key), MAX_HITS) ?? []).filter((index) => {
      const entity = index < size ? read(index) : undefined;
      return entity !== undefined && isIt(entity);
    });
  return {
    info,
    size,
    entity(index) {
      const entity = read(check(index));
      if (entity === undefined) throw new RangeError(`entity ${index} is not here yet`);
      return entity;
    },
    tier: (index) => tierOf(tierEnds, check(index)),
    indexOf: (id) => find(parts.searchIds, id, (entity) => entity.id === id)[0] ?? -1,
    named: (folded) =>
      find(parts.searchNames, folded, (entity) =>
        namesOf(entity).some(([, name]) => foldName(name) === folded),
      ).slice(0, MAX_NAMESAKES),
    surnamed: (folded) =>
      find(
        parts.searchSurnames,
        folded,
        (entity) =>
          entity.kind === 'person' &&
          surnameSpellings(entity).some((surname) => foldName(surname) === folded),
      ),
    forms: () => eachForm(size, read),
    isMissing: bytes.isMissing,
    fetchMissing: bytes.fetchMissing,
  };
}

/** Hits of a hash looked at: those of the most bearers kept of a surname. */
const MAX_HITS = 64;

/** The tier of an entity, from the places where the tiers end. */
function tierOf(tierEnds: Column, index: EntityIndex): number {
  const nth = tierEnds.findIndex((end) => index < end);
  return nth < 0 ? 0 : MAX_TIER - nth;
}

/** Every name of a record, by its kind. */
function namesOf(entity: Entity): [NameKind, string][] {
  const names: [NameKind, string][] = [['name', entity.name]];
  if (entity.kind === 'person' && entity.fullName !== undefined) {
    names.push(['full', entity.fullName]);
  }
  if (entity.native !== undefined) names.push(['native', entity.native.text]);
  for (const alias of entity.aliases) names.push(['alias', alias]);
  return names;
}

/** A reader of records that keeps those it decoded; undefined where part of one is not here yet. */
function createEntityReader({
  tierEnds,
  recordStarts,
  recordsOffset,
  bytes,
  readRecord,
}: LookupParts) {
  const kept = new Map<EntityIndex, Entity>();
  return (index: EntityIndex): Entity | undefined => {
    const known = kept.get(index);
    if (known !== undefined) return known;
    const group = Math.floor(index / GROUP);
    const [from = 0, to = from] = [recordStarts[group], recordStarts[group + 1]];
    const found = bytes.view(recordsOffset + from, to - from);
    const entity = found && readRecord(found, index % GROUP, tierOf(tierEnds, index));
    if (entity === undefined) return undefined;
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(index, entity);
    return entity;
  };
}

function* eachForm(
  size: number,
  read: (index: EntityIndex) => Entity | undefined,
): IterableIterator<NameForm> {
  for (let index = 0; index < size; index++) {
    const entity = read(index);
    if (entity === undefined) continue;
    for (const [kind, text] of namesOf(entity)) yield { index, kind, text };
  }
}
