/** Tells whether a file is a pack this program can read, without reading all of it. */
import { isBucketTable, isEntryWidth } from './hash-index.ts';
import type { Column, SectionName } from './pack-format.ts';
import {
  ALIGNMENT,
  BYTE_ORDER_MARK,
  DIRECTORY_ENTRY_LENGTH,
  FORMAT_VERSION,
  GROUP,
  HEADER,
  HEADER_LENGTH,
  MAGIC,
  MAX_TIER,
  SECTION_NAMES,
  SECTIONS,
} from './pack-format.ts';
import { headerChecksum } from './pack-layout.ts';

/** Why a file was refused, as a code for the message catalogue and in words for a log. */
export interface PackProblem {
  code: 'not-a-pack' | 'newer-version' | 'truncated' | 'damaged' | 'other-byte-order';
  message: string;
}

/** A header's numbers, by name. */
export type Head = Record<keyof typeof HEADER, number>;

/** Where a section lies in the file. */
export interface SectionPlace {
  offset: number;
  /** Bytes of an element. */
  width: number;
  /** Elements. */
  count: number;
}

export interface Sections {
  head: Head;
  places: Record<SectionName, SectionPlace>;
}

export type CheckedSections =
  | { ok: true; sections: Sections }
  | { ok: false; problem: PackProblem };

/**
 * The sections of a file, after every check that takes no longer for a larger file. `part` is the file, or as much of
 * its beginning as is there; `size` the length of the whole.
 */
export function readSections(part: ArrayBuffer, size: number): CheckedSections {
  const problem = checkHead(part, size);
  if (problem !== undefined) return { ok: false, problem };
  const head = readHead(part);
  const places = new Map<SectionName, SectionPlace>();
  for (const name of SECTION_NAMES) {
    const place = placeSection(part, head, name);
    if (place === undefined) return damaged(`its section "${name}" is missing or outside the file`);
    places.set(name, place);
  }
  const sections = { head, places: Object.fromEntries(places) as Sections['places'] };
  const misfit = findMisfit(sections);
  if (misfit !== undefined) return damaged(`its section "${misfit}" has the wrong length`);
  return { ok: true, sections };
}

/** The numbers of a section that lies in the part. */
export function viewNumbers(part: ArrayBuffer, { offset, width, count }: SectionPlace): Column {
  if (width === 1) return new Uint8Array(part, offset, count);
  return width === 2 ? new Uint16Array(part, offset, count) : new Uint32Array(part, offset, count);
}

export function damaged(what: string): { ok: false; problem: PackProblem } {
  return { ok: false, problem: { code: 'damaged', message: `The pack is damaged: ${what}.` } };
}

export function readHead(file: ArrayBuffer): Head {
  const view = new DataView(file);
  return Object.fromEntries(
    Object.entries(HEADER).map(([field, offset]) => [field, view.getUint32(offset, true)]),
  ) as Head;
}

/** Where the directory ends and the checksummed body begins. */
export function directoryEnd(head: Head): number {
  return HEADER_LENGTH + head.sections * DIRECTORY_ENTRY_LENGTH;
}

function checkHead(part: ArrayBuffer, size: number): PackProblem | undefined {
  const bytes = new Uint8Array(part);
  if (MAGIC.some((byte, at) => at < bytes.length && bytes[at] !== byte) || bytes.length === 0) {
    return { code: 'not-a-pack', message: 'The file is not a pack of people.' };
  }
  const short = (length: number | string): PackProblem => ({
    code: 'truncated',
    message: `The pack is incomplete: ${size} of ${length} bytes.`,
  });
  if (bytes.length < HEADER_LENGTH) return short(`at least ${HEADER_LENGTH}`);
  const head = readHead(part);
  if (head.version !== FORMAT_VERSION) {
    return {
      code: 'newer-version',
      message: `The pack has format ${head.version}; this version of Gloss reads format ${FORMAT_VERSION}.`,
    };
  }
  if (new Uint32Array(part, HEADER.byteOrder, 1)[0] !== BYTE_ORDER_MARK) {
    return { code: 'other-byte-order', message: 'Packs cannot be read on a big-endian machine.' };
  }
  if (size < head.fileLength) return short(head.fileLength);
  if (size > head.fileLength)
    return damaged(`it has ${size - head.fileLength} bytes too many`).problem;
  return checkDirectory(bytes, head);
}

function checkDirectory(bytes: Uint8Array, head: Head): PackProblem | undefined {
  if (directoryEnd(head) > bytes.length) return damaged('its directory is cut').problem;
  const sum = headerChecksum(bytes.subarray(0, directoryEnd(head)));
  if (sum !== head.headerChecksum) return damaged('its header does not fit its checksum').problem;
  return undefined;
}

/** Sections this version does not know are passed over, so that later ones may be added without a new version. */
function placeSection(part: ArrayBuffer, head: Head, name: SectionName): SectionPlace | undefined {
  const { number, type, matching } = SECTIONS[name];
  const directory = new Uint32Array(part, HEADER_LENGTH, head.sections * 4);
  for (let at = 0; at < directory.length; at += 4) {
    if (directory[at] !== number) continue;
    const [, width = 0, offset = 0, count = 0] = directory.subarray(at, at + 4);
    const end = matching ? head.matchingLength : head.fileLength;
    const isInside = offset % ALIGNMENT === 0 && offset + count * width <= end;
    return isInside && isWidthOf(type, width) ? { offset, width, count } : undefined;
  }
  return undefined;
}

function isWidthOf(type: (typeof SECTIONS)[SectionName]['type'], width: number): boolean {
  if (type === 'bytes') return width === 1;
  return type === 'entries' ? isEntryWidth(width) : width === 1 || width === 2 || width === 4;
}

/** The first section whose length does not fit the header. */
function findMisfit({ head, places }: Sections): SectionName | undefined {
  const isBuckets = ({ count }: SectionPlace) => isBucketTable(count);
  const fits: Partial<Record<SectionName, (place: SectionPlace) => boolean>> = {
    tierEnds: ({ count }) => count === MAX_TIER + 1,
    recordStarts: ({ count }) => count === Math.ceil(countEntities(head) / GROUP) + 1,
    nameBuckets: isBuckets,
    surnameBuckets: isBuckets,
    idBuckets: isBuckets,
  };
  return SECTION_NAMES.find((name) => fits[name]?.(places[name]) === false);
}

export function countEntities({ people, organisations }: Head): number {
  return people + organisations;
}
