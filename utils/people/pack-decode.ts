/** Reads records from the bytes of a pack. */
import type { ByteCursor } from './pack-cursor.ts';
import { decodeText, readCount, readNumber } from './pack-cursor.ts';
import { dateOf, RECORD, ROLE, slugOf, statusOf, surnameInName } from './pack-format.ts';
import type { Office, ReadShared } from './pack-shared.ts';
import type {
  DatedFact,
  Entity,
  Organisation,
  PartialDate,
  Person,
  Provenance,
  Role,
} from './person.ts';

export interface SharedReaders {
  texts: ReadShared<string>;
  offices: ReadShared<Office>;
  provenances: ReadShared<Provenance>;
}

/** What the readers of one record share. */
interface Reading {
  cursor: ByteCursor;
  flags: number;
  shared: SharedReaders;
  /** Whether every shared value was at hand. */
  isWhole: boolean;
}

/** Bytes that the next record shortens its own by; memory of their own, since each record is read for many. */
interface Neighbour {
  bytes: Uint8Array;
  length: number;
}

/** Flags, name and, where it does not follow from the rest, id of a record. */
interface RecordHead {
  flags: number;
  name: Neighbour;
  id: Neighbour;
}

/** First size of the memory for names and ids; few are longer. */
const NAME_BYTES = 128;

/**
 * Reads the record at a place in a group of records, whose tier its reader knows; undefined where a shared value that
 * it names is not here yet. Damaged bytes give wrong or cut texts.
 */
export type ReadRecord = (group: Uint8Array, place: number, tier: number) => Entity | undefined;

export function createRecordReader(shared: SharedReaders): ReadRecord {
  const head: RecordHead = {
    flags: 0,
    name: { bytes: new Uint8Array(NAME_BYTES), length: 0 },
    id: { bytes: new Uint8Array(NAME_BYTES), length: 0 },
  };
  return (group, place, tier) => {
    const cursor: ByteCursor = { bytes: group, at: 0 };
    head.name.length = 0;
    head.id.length = 0;
    for (let nth = 0; ; nth++) {
      const end = readCount(cursor) + cursor.at;
      readHead(cursor, head);
      if (nth === place) break;
      cursor.at = end;
    }
    const reading: Reading = { cursor, flags: head.flags, shared, isWhole: true };
    const entity = readEntity(reading, head, tier);
    return reading.isWhole ? entity : undefined;
  };
}

/** Where each of so many records of a group ends. */
export function recordEnds(group: Uint8Array, count: number): number[] {
  const cursor: ByteCursor = { bytes: group, at: 0 };
  return Array.from({ length: count }, () => {
    const length = readNumber(cursor);
    cursor.at += length;
    return cursor.at;
  });
}

function readHead(cursor: ByteCursor, head: RecordHead): void {
  head.flags = readNumber(cursor);
  readShortened(cursor, head.name);
  if (head.flags & (RECORD.idIsQid | RECORD.idIsSlug)) head.id.length = 0;
  else readShortened(cursor, head.id);
}

function readShortened(cursor: ByteCursor, text: Neighbour): void {
  const same = Math.min(readNumber(cursor), text.length);
  const length = readCount(cursor);
  if (same + length > text.bytes.length) {
    const larger = new Uint8Array((same + length) * 2);
    larger.set(text.bytes.subarray(0, same));
    text.bytes = larger;
  }
  for (let at = same; at < same + length; at++) text.bytes[at] = cursor.bytes[cursor.at++] ?? 0;
  text.length = same + length;
}

/** A text that may begin and end as the name does. */
function readLikeName(cursor: ByteCursor, name: Uint8Array): string {
  const head = readNumber(cursor);
  if ((head & 1) === 0) return decodeText(cursor.bytes, ...skip(cursor, head >>> 1));
  const start = Math.min(readNumber(cursor), name.length);
  const end = Math.min(readNumber(cursor), name.length);
  const [from, to] = skip(cursor, head >>> 1);
  const bytes = new Uint8Array(start + to - from + end);
  bytes.set(name.subarray(0, start));
  bytes.set(cursor.bytes.subarray(from, to), start);
  bytes.set(name.subarray(name.length - end), bytes.length - end);
  return decodeText(bytes, 0, bytes.length);
}

/** Moves on by so many bytes, or to the end; where they begin and end. */
function skip(cursor: ByteCursor, length: number): [from: number, to: number] {
  const from = cursor.at;
  cursor.at = Math.max(from, Math.min(from + length, cursor.bytes.length));
  return [from, cursor.at];
}

/** A shared value, or something in its place where it is not here yet. */
function take<T>(reading: Reading, read: ReadShared<T>, instead: T): T {
  const value = read(reading.cursor);
  if (value === undefined) reading.isWhole = false;
  return value ?? instead;
}

const takeText = (reading: Reading): string => take(reading, reading.shared.texts, '');

function readTexts(reading: Reading, read: (reading: Reading) => string): string[] {
  return Array.from({ length: readCount(reading.cursor) }, () => read(reading));
}

function readEntity(reading: Reading, head: RecordHead, tier: number): Entity {
  const { cursor, flags } = reading;
  const has = (flag: number) => (flags & flag) !== 0;
  const nameBytes = head.name.bytes.subarray(0, head.name.length);
  const ownText = () => readLikeName(cursor, nameBytes);
  const own = (flag: number) => (has(flag) ? ownText() : undefined);
  const name = decodeText(nameBytes, 0, nameBytes.length);
  const qid = has(RECORD.qid) ? `Q${readNumber(cursor)}` : undefined;
  const fullName = own(RECORD.fullName);
  const native = has(RECORD.native) ? { lang: takeText(reading), text: ownText() } : undefined;
  const aliases = has(RECORD.aliases) ? readTexts(reading, ownText) : [];
  const surname = own(RECORD.surname);
  const shared: Organisation = {
    ...{ kind: 'organisation', id: idOf(head, name, qid), qid, name, aliases, native },
    description: has(RECORD.description) ? takeText(reading) : '',
    wikipedia: has(RECORD.wikipediaIsName) ? name : own(RECORD.wikipedia),
    countries: has(RECORD.countries) ? readTexts(reading, takeText) : [],
    context: has(RECORD.context) ? readTexts(reading, takeText) : [],
    tier,
  };
  if (has(RECORD.organisation)) return present(shared);
  const surnameFirst = has(RECORD.surnameFirst) || undefined;
  return present<Person>({
    ...shared,
    ...{ kind: 'person', fullName, surnameFirst },
    surname: has(RECORD.surnameInName) ? surnameInName(name, { surnameFirst }) : surname,
    surnameShared: has(RECORD.surnameShared) || undefined,
    ...readFacts(reading),
  });
}

function idOf({ flags, id }: RecordHead, name: string, qid: string | undefined): string {
  if (flags & RECORD.idIsQid) return qid ?? '';
  return flags & RECORD.idIsSlug ? slugOf(name) : decodeText(id.bytes, 0, id.length);
}

function readDate(cursor: ByteCursor): PartialDate | undefined {
  const code = readNumber(cursor);
  return dateOf((code >>> 1) ^ -(code & 1));
}

const UNKNOWN: Provenance = { status: 'unchecked', sources: [] };
/** Flags of a record that has facts with a provenance. */
const FACTS = RECORD.born | RECORD.died | RECORD.party | RECORD.roles;

function readFacts(reading: Reading): Pick<Person, 'born' | 'died' | 'party' | 'roles'> {
  const { cursor, flags, shared } = reading;
  const has = (flag: number) => (flags & flag) !== 0;
  const next = () => take(reading, shared.provenances, UNKNOWN);
  const ofAll = has(FACTS) && !has(RECORD.mixedProvenance) ? next() : undefined;
  const provenance = () => ({ ...(ofAll ?? next()) });
  const dated = (flag: number): DatedFact | undefined => {
    if (!has(flag)) return undefined;
    const fact = { date: readDate(cursor), ...provenance() };
    return fact.date === undefined ? undefined : { ...fact, date: fact.date };
  };
  const born = dated(RECORD.born);
  const died = dated(RECORD.died);
  const party = has(RECORD.party) ? { name: takeText(reading), ...provenance() } : undefined;
  const roles = Array.from({ length: has(RECORD.roles) ? readCount(cursor) : 0 }, () =>
    readRole(reading, provenance),
  );
  return { born, died, party, roles };
}

function readRole(reading: Reading, provenance: () => Provenance): Role {
  const { cursor, shared } = reading;
  const office = take(reading, shared.offices, { title: '' });
  const flags = readNumber(cursor);
  return present({
    ...office,
    start: flags & ROLE.start ? readDate(cursor) : undefined,
    end: flags & ROLE.end ? readDate(cursor) : undefined,
    ended: flags & ROLE.ended ? true : undefined,
    endStatus: statusOf(flags >> ROLE.endStatusShift),
    ...provenance(),
  });
}

/** The record without the properties that have no value. */
function present<T extends object>(record: T): T {
  const kept: Partial<T> = {};
  for (const key of Object.keys(record) as (keyof T)[]) {
    const value = record[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept as T;
}
