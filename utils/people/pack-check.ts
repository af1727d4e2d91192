/** Tells whether a file is a pack this program can read, without reading all of it. */
import { isBucketTable } from './hash-index.ts';
import type { Column, Columns, SectionName } from './pack-format.ts';
import {
  ALIGNMENT,
  BYTE_ORDER_MARK,
  DIRECTORY_ENTRY_LENGTH,
  FORMAT_VERSION,
  HEADER,
  HEADER_LENGTH,
  MAGIC,
  SECTION_NAMES,
  SECTIONS,
} from './pack-format.ts';
import { headerChecksum } from './pack-layout.ts';
import { countBlocks } from './pack-strings.ts';

/** Why a file was refused, as a code for the message catalogue and in words for a log. */
export interface PackProblem {
  code: 'not-a-pack' | 'newer-version' | 'truncated' | 'damaged' | 'other-byte-order';
  message: string;
}

/** A header's numbers, by name. */
export type Head = Record<keyof typeof HEADER, number>;

export type Sections =
  | { ok: true; head: Head; columns: Columns }
  | { ok: false; problem: PackProblem };

/** The sections of a file as views on it, after every check that takes no longer for a larger file. */
export function readSections(file: ArrayBuffer): Sections {
  const problem = checkHead(file);
  if (problem !== undefined) return { ok: false, problem };
  const head = readHead(file);
  const columns = new Map<SectionName, Column>();
  for (const name of SECTION_NAMES) {
    const column = viewSection(file, head, name);
    if (column === undefined)
      return damaged(`its section "${name}" is missing or outside the file`);
    columns.set(name, column);
  }
  const all = Object.fromEntries(columns) as Columns;
  const misfit = findMisfit(all, head);
  if (misfit !== undefined) return damaged(`its section "${misfit}" has the wrong length`);
  return { ok: true, head, columns: all };
}

export function damaged(what: string): { ok: false; problem: PackProblem } {
  return { ok: false, problem: { code: 'damaged', message: `The pack is damaged: ${what}.` } };
}

function readHead(file: ArrayBuffer): Head {
  const view = new DataView(file);
  return Object.fromEntries(
    Object.entries(HEADER).map(([field, offset]) => [field, view.getUint32(offset, true)]),
  ) as Head;
}

/** Where the directory ends and the checksummed body begins. */
export function directoryEnd(head: Head): number {
  return HEADER_LENGTH + head.sections * DIRECTORY_ENTRY_LENGTH;
}

function checkHead(file: ArrayBuffer): PackProblem | undefined {
  const bytes = new Uint8Array(file);
  if (MAGIC.some((byte, at) => at < bytes.length && bytes[at] !== byte) || bytes.length === 0) {
    return { code: 'not-a-pack', message: 'The file is not a pack of people.' };
  }
  const short = (length: number | string): PackProblem => ({
    code: 'truncated',
    message: `The pack is incomplete: ${bytes.length} of ${length} bytes.`,
  });
  if (bytes.length < HEADER_LENGTH) return short(`at least ${HEADER_LENGTH}`);
  const head = readHead(file);
  if (head.version !== FORMAT_VERSION) {
    return {
      code: 'newer-version',
      message: `The pack has format ${head.version}; this version of Gloss reads format ${FORMAT_VERSION}.`,
    };
  }
  if (new Uint32Array(file, HEADER.byteOrder, 1)[0] !== BYTE_ORDER_MARK) {
    return { code: 'other-byte-order', message: 'Packs cannot be read on a big-endian machine.' };
  }
  if (bytes.length < head.fileLength) return short(head.fileLength);
  return checkDirectory(bytes, head);
}

function checkDirectory(bytes: Uint8Array, head: Head): PackProblem | undefined {
  if (bytes.length > head.fileLength) {
    return damaged(`it has ${bytes.length - head.fileLength} bytes too many`).problem;
  }
  if (directoryEnd(head) > bytes.length) return damaged('its directory is cut').problem;
  const sum = headerChecksum(bytes.subarray(0, directoryEnd(head)));
  if (sum !== head.headerChecksum) return damaged('its header does not fit its checksum').problem;
  return undefined;
}

/** Sections this version does not know are passed over, so that later ones may be added without a new version. */
function viewSection(file: ArrayBuffer, head: Head, name: SectionName): Column | undefined {
  const { number, type } = SECTIONS[name];
  const directory = new Uint32Array(file, HEADER_LENGTH, head.sections * 4);
  for (let at = 0; at < directory.length; at += 4) {
    if (directory[at] !== number) continue;
    const [, width = 0, offset = 0, count = 0] = directory.subarray(at, at + 4);
    if (offset % ALIGNMENT !== 0 || offset + count * width > file.byteLength) return undefined;
    if (type === 'date') return width === 4 ? new Int32Array(file, offset, count) : undefined;
    if (width === 1) return new Uint8Array(file, offset, count);
    if (width === 2) return new Uint16Array(file, offset, count);
    return width === 4 ? new Uint32Array(file, offset, count) : undefined;
  }
  return undefined;
}

/** The first section whose length does not fit the header or its sister sections. */
function findMisfit(columns: Columns, head: Head): SectionName | undefined {
  const entities = head.people + head.organisations;
  const roles = columns.roleOffices.length;
  const offices = columns.officeTitles.length;
  const lengths: Partial<Record<SectionName, number>> = {
    stringBlocks: countBlocks(head.strings),
    idBlocks: countBlocks(entities),
    flags: entities,
    qids: entities,
    born: entities,
    bornProvenance: entities,
    died: entities,
    diedProvenance: entities,
    partyProvenance: entities,
    nativeLanguage: entities,
    countries: entities,
    textStarts: entities + 1,
    roleStarts: entities + 1,
    roleBegins: roles,
    roleEnds: roles,
    roleProvenance: roles,
    roleFlags: roles,
    officeOrganisations: offices,
    officeCountries: offices,
    provenanceStarts: columns.provenanceStatus.length + 1,
    nameEntities: columns.nameHashes.length,
    surnameEntities: columns.surnameHashes.length,
  };
  return SECTION_NAMES.find((name) => {
    if (name === 'nameBuckets' || name === 'surnameBuckets')
      return !isBucketTable(columns[name].length);
    return (lengths[name] ?? columns[name].length) !== columns[name].length;
  });
}
