/** Writes records as the bytes of a pack. */
import {
  dateCode,
  MAX_TIER,
  RECORD,
  ROLE,
  slugOf,
  statusCode,
  surnameInName,
} from './pack-format.ts';
import type { Office, WriteShared } from './pack-shared.ts';
import { PROVENANCE } from './pack-shared.ts';
import type { ByteSink } from './pack-sink.ts';
import { createByteSink, encodeText } from './pack-sink.ts';
import type { Entity, PartialDate, Person, Provenance, Role } from './person.ts';

export interface SharedWriters {
  texts: WriteShared<string>;
  offices: WriteShared<Office>;
  provenances: WriteShared<Provenance>;
}

/** The record before in its group, as UTF-8, of which the next one keeps what they share; empty before the first. */
export interface Neighbour {
  name: Uint8Array;
  /** Empty where the id followed from the rest of the record. */
  id: Uint8Array;
}

export const NOBODY: Neighbour = { name: new Uint8Array(), id: new Uint8Array() };

/** Writes a record and tells what the next one can share with it. Throws a RangeError for what no pack can hold. */
export type WriteRecord = (sink: ByteSink, entity: Entity, before: Neighbour) => Neighbour;

/** First size of the memory for one record; few need more. */
const RECORD_BYTES = 1 << 14;

export function createRecordWriter(shared: SharedWriters): WriteRecord {
  const body = createByteSink(RECORD_BYTES);
  return (sink, entity, before) => {
    checkEntity(entity);
    body.clear();
    const flags = flagsOf(entity);
    const name = encodeText(entity.name);
    const id = flags & (RECORD.idIsQid | RECORD.idIsSlug) ? NOBODY.id : encodeText(entity.id);
    body.number(flags);
    writeShortened(body, name, before.name);
    if (id.length > 0) writeShortened(body, id, before.id);
    writeEntity(body, entity, { flags, name, shared });
    sink.number(body.length);
    sink.bytes(body.joined());
    return { name, id };
  };
}

function checkEntity({ id, name, tier }: Entity): void {
  if (id === '') throw new RangeError('the id is empty');
  if (name === '') throw new RangeError('the name is empty');
  if (!Number.isInteger(tier) || tier < 0 || tier > MAX_TIER) {
    throw new RangeError(`the tier ${tier} is not 0 to ${MAX_TIER}`);
  }
}

/** The bits of those flags whose condition holds. */
function bitsOf(conditions: readonly (readonly [flag: number, holds: boolean])[]): number {
  return conditions.reduce((bits, [flag, holds]) => (holds ? bits | flag : bits), 0);
}

function flagsOf(entity: Entity): number {
  const { name, wikipedia } = entity;
  const isQid = entity.id === entity.qid;
  const flags = bitsOf([
    [RECORD.organisation, entity.kind === 'organisation'],
    [RECORD.description, entity.description !== ''],
    [RECORD.countries, entity.countries.length > 0],
    [RECORD.qid, entity.qid !== undefined],
    [RECORD.aliases, entity.aliases.length > 0],
    [RECORD.native, entity.native !== undefined],
    [RECORD.wikipediaIsName, wikipedia === name],
    [RECORD.wikipedia, wikipedia !== undefined && wikipedia !== name],
    [RECORD.idIsQid, isQid],
    [RECORD.idIsSlug, !isQid && entity.id === slugOf(name)],
    [RECORD.context, entity.context.length > 0],
  ]);
  return entity.kind === 'person' ? flags | personFlags(entity) : flags;
}

function personFlags(person: Person): number {
  const { surname } = person;
  const isInName = surname !== undefined && surname === surnameInName(person.name, person);
  return bitsOf([
    [RECORD.roles, person.roles.length > 0],
    [RECORD.born, person.born !== undefined],
    [RECORD.died, person.died !== undefined],
    [RECORD.party, person.party !== undefined],
    [RECORD.fullName, person.fullName !== undefined],
    [RECORD.surnameInName, isInName],
    [RECORD.surname, surname !== undefined && !isInName],
    [RECORD.surnameShared, person.surnameShared === true],
    [RECORD.surnameFirst, person.surnameFirst === true],
    [RECORD.mixedProvenance, isMixed(factsOf(person))],
  ]);
}

function factsOf({ born, died, party, roles }: Person): Provenance[] {
  return [born, died, party, ...roles].filter((fact) => fact !== undefined);
}

function isMixed([first, ...others]: readonly Provenance[]): boolean {
  return (
    first !== undefined && others.some((fact) => PROVENANCE.key(fact) !== PROVENANCE.key(first))
  );
}

/** How many bytes it shares with the one before, how many follow, and those. */
function writeShortened(sink: ByteSink, bytes: Uint8Array, before: Uint8Array): void {
  let same = 0;
  while (same < bytes.length && same < before.length && bytes[same] === before[same]) same++;
  sink.number(same);
  sink.number(bytes.length - same);
  sink.bytes(bytes.subarray(same));
}

/**
 * A text that often is the name with words put in or left out: the doubled number of its own bytes, plus 1 where it begins
 * and ends as the name does; then how many bytes at each end, and its own.
 */
function writeLikeName(sink: ByteSink, text: string, name: Uint8Array): void {
  const bytes = encodeText(text);
  const most = Math.min(bytes.length, name.length);
  let start = 0;
  while (start < most && bytes[start] === name[start]) start++;
  let end = 0;
  while (end < most - start && bytes.at(-1 - end) === name.at(-1 - end)) end++;
  if (start + end <= LIKE_BYTES) start = end = 0;
  const own = bytes.subarray(start, bytes.length - end);
  sink.number(own.length * 2 + (start + end > 0 ? 1 : 0));
  if (start + end > 0) {
    sink.number(start);
    sink.number(end);
  }
  sink.bytes(own);
}

/** What telling where a text is like the name costs. */
const LIKE_BYTES = 2;

interface WriteContext {
  flags: number;
  /** The record's name in UTF-8. */
  name: Uint8Array;
  shared: SharedWriters;
}

function writeEntity(sink: ByteSink, entity: Entity, context: WriteContext): void {
  const { flags, name, shared } = context;
  const writeName: WriteShared<string> = (to, text) => writeLikeName(to, text, name);
  const person = entity.kind === 'person' ? entity : undefined;
  if (entity.qid !== undefined) sink.number(qidNumber(entity.qid));
  if (person?.fullName !== undefined) writeName(sink, person.fullName);
  if (entity.native !== undefined) {
    shared.texts(sink, entity.native.lang);
    writeName(sink, entity.native.text);
  }
  if (flags & RECORD.aliases) writeTexts(entity.aliases, sink, writeName);
  if (person?.surname !== undefined && flags & RECORD.surname) writeName(sink, person.surname);
  if (flags & RECORD.description) shared.texts(sink, entity.description);
  if (entity.wikipedia !== undefined && flags & RECORD.wikipedia) writeName(sink, entity.wikipedia);
  if (flags & RECORD.countries) writeTexts(entity.countries, sink, shared.texts);
  if (flags & RECORD.context) writeTexts(entity.context, sink, shared.texts);
  if (person !== undefined) writeFacts(sink, person, context);
}

function writeTexts(texts: readonly string[], sink: ByteSink, write: WriteShared<string>): void {
  sink.number(texts.length);
  for (const text of texts) write(sink, text);
}

function qidNumber(qid: string): number {
  const number = /^Q[1-9]\d*$/.test(qid) ? Number(qid.slice(1)) : 0;
  if (number === 0 || number >= 2 ** 32) throw new RangeError(`"${qid}" is no QID`);
  return number;
}

/** A date as an unsigned number in which small ones, before or after 1970, stay small. */
function writeDate(sink: ByteSink, date: PartialDate): void {
  const code = dateCode(date);
  sink.number(((code << 1) ^ (code >> 31)) >>> 0);
}

function writeFacts(sink: ByteSink, person: Person, { flags, shared }: WriteContext): void {
  const { born, died, party, roles } = person;
  const [first] = factsOf(person);
  const isOwn = (flags & RECORD.mixedProvenance) !== 0;
  const writeProvenance = (fact: Provenance) => {
    if (isOwn) shared.provenances(sink, fact);
  };
  if (first !== undefined && !isOwn) shared.provenances(sink, first);
  for (const fact of [born, died]) {
    if (fact === undefined) continue;
    writeDate(sink, fact.date);
    writeProvenance(fact);
  }
  if (party !== undefined) {
    shared.texts(sink, party.name);
    writeProvenance(party);
  }
  if (flags & RECORD.roles) sink.number(roles.length);
  for (const role of roles) {
    writeRole(sink, role, shared);
    writeProvenance(role);
  }
}

function writeRole(sink: ByteSink, role: Role, { offices }: SharedWriters): void {
  const flags = bitsOf([
    [ROLE.start, role.start !== undefined],
    [ROLE.end, role.end !== undefined],
    [ROLE.ended, role.ended === true],
  ]);
  offices(sink, role);
  sink.number(flags | (statusCode(role.endStatus) << ROLE.endStatusShift));
  if (role.start !== undefined) writeDate(sink, role.start);
  if (role.end !== undefined) writeDate(sink, role.end);
}
