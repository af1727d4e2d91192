/** The lookups of a pack over its indexes and records, each record decoded once. */
import { foldName } from '../language/fold.ts';
import {
  type EntityIndex,
  MAX_NAMESAKES,
  type NameForm,
  type Pack,
  type PackInfo,
} from './pack.ts';
import type { PackBytes } from './pack-bytes.ts';
import type { ReadRecord } from './pack-decode.ts';
import { type Column, GROUP, hashName, MAX_TIER } from './pack-format.ts';
import type { Entity } from './person.ts';
import { namesOf } from './same-entity.ts';
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
  mayName(hash: number): boolean;
  searchSurnames: HashSearch;
  searchIds: HashSearch;
}

/** Decoded records kept; a long page names some hundreds. */
const MAX_KEPT = 2_048;

export function createPack(parts: LookupParts): Pack {
  const { info, tierEnds, bytes } = parts;
  const size = info.people + info.organisations;
  const read = createEntityReader(parts);
  const check = (index: EntityIndex): EntityIndex => {
    if (Number.isInteger(index) && index >= 0 && index < size) return index;
    throw new RangeError(`no entity ${index} in a pack of ${size}`);
  };
  // Two keys may have one hash, so every hit is compared with the record; no more are read than are wanted.
  const find = ({ search, key, most, isIt }: Lookup): EntityIndex[] => {
    const found: EntityIndex[] = [];
    for (const index of search(hashName(key), MAX_HITS) ?? []) {
      const record = index < size ? read(index) : undefined;
      if (record !== undefined && isIt(record)) found.push(index);
      if (found.length >= most) break;
    }
    return found;
  };
  return {
    info,
    size,
    entity(index) {
      const record = read(check(index));
      if (record === undefined) throw new RangeError(`entity ${index} is not here yet`);
      return record.entity;
    },
    tier: (index) => tierOf(tierEnds, check(index)),
    indexOf(key) {
      const isIt = ({ entity }: DecodedRecord) => entity.id === key;
      return find({ search: parts.searchIds, key, most: 1, isIt })[0] ?? -1;
    },
    mayName: parts.mayName,
    named(key) {
      const isIt = ({ names }: DecodedRecord) => names().has(key);
      return find({ search: parts.searchNames, key, most: MAX_NAMESAKES, isIt });
    },
    surnamed(key) {
      const isIt = ({ surnames }: DecodedRecord) => surnames().has(key);
      return find({ search: parts.searchSurnames, key, most: MAX_HITS, isIt });
    },
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

interface Lookup {
  search: HashSearch;
  key: string;
  /** Most to find. */
  most: number;
  isIt(record: DecodedRecord): boolean;
}

/** A record, and its names as they are looked up, folded once somebody asks. */
interface DecodedRecord {
  entity: Entity;
  names(): ReadonlySet<string>;
  surnames(): ReadonlySet<string>;
}

function createDecoded(entity: Entity): DecodedRecord {
  let names: ReadonlySet<string> | undefined;
  let surnames: ReadonlySet<string> | undefined;
  return {
    entity,
    names() {
      names ??= new Set(namesOf(entity).map(([, name]) => foldName(name)));
      return names;
    },
    surnames() {
      surnames ??= new Set(
        entity.kind === 'person' ? surnameSpellings(entity).map(foldName) : undefined,
      );
      return surnames;
    },
  };
}

/** A reader of records that keeps those it decoded; undefined where part of one is not here yet. */
function createEntityReader({
  tierEnds,
  recordStarts,
  recordsOffset,
  bytes,
  readRecord,
}: LookupParts) {
  const kept = new Map<EntityIndex, DecodedRecord>();
  return (index: EntityIndex): DecodedRecord | undefined => {
    const known = kept.get(index);
    if (known !== undefined) return known;
    const group = Math.floor(index / GROUP);
    const [from = 0, to = from] = [recordStarts[group], recordStarts[group + 1]];
    const found = bytes.view(recordsOffset + from, to - from);
    const entity = found && readRecord(found, index % GROUP, tierOf(tierEnds, index));
    if (entity === undefined) return undefined;
    if (kept.size >= MAX_KEPT) kept.clear();
    const decoded = createDecoded(entity);
    kept.set(index, decoded);
    return decoded;
  };
}

function* eachForm(
  size: number,
  read: (index: EntityIndex) => DecodedRecord | undefined,
): IterableIterator<NameForm> {
  for (let index = 0; index < size; index++) {
    const record = read(index);
    if (record === undefined) continue;
    for (const [kind, text] of namesOf(record.entity)) yield { index, kind, text };
  }
}
