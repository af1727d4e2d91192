/** Layout of a pack file, shared by writer and reader; docs/pack-format.md describes it for other programs. */

import { foldName } from '../language/fold.ts';
import { hashText, spreadHash } from '../language/hash.ts';
import type { DatePrecision } from './partial-date.ts';
import { readPartialDate, writePartialDate } from './partial-date.ts';
import type { FactStatus, PartialDate, Person } from './person.ts';

/** Not text, like PNG's signature, so that a transfer that rewrites line ends is noticed. */
export const MAGIC: readonly number[] = [0x89, 0x47, 0x4c, 0x4f, 0x53, 0x53, 0x0d, 0x0a];
export const FORMAT_VERSION = 1;
/** Reads otherwise on a machine whose typed arrays have the other byte order. */
export const BYTE_ORDER_MARK = 0x01020304;
/** Sections begin at multiples of this many bytes, enough for every typed array used. */
export const ALIGNMENT = 8;

/** Byte offsets of the header's unsigned 32-bit fields. */
export const HEADER = {
  version: 8,
  byteOrder: 12,
  fileLength: 16,
  sections: 20,
  /** Bytes from the start of the file that hold header, directory and every section that matching needs. */
  matchingLength: 24,
  bodyChecksum: 28,
  people: 32,
  organisations: 36,
  /** Three fields for later versions, zero. */
  reserved: 40,
  headerChecksum: 60,
} as const;
export const HEADER_LENGTH = 64;
/** A directory entry: section number, bytes per element, byte offset, number of elements, each 32 bits. */
export const DIRECTORY_ENTRY_LENGTH = 16;

/**
 * `numbers` have elements of 1, 2 or 4 bytes, the fewest that hold the largest; `entries` are those of a hash index;
 * `bytes` are read one by one.
 */
type SectionType = 'numbers' | 'entries' | 'bytes';

interface SectionLayout {
  number: number;
  type: SectionType;
  /** Whether it lies in the matching part, which readers keep in memory; the rest they may fetch when asked for. */
  matching: boolean;
}

const matching = (number: number, type: SectionType): SectionLayout => ({
  ...{ number, type },
  matching: true,
});
const fetched = (number: number, type: SectionType): SectionLayout => ({
  ...{ number, type },
  matching: false,
});

/** In the order in which they lie in the file. */
export const SECTIONS = {
  info: matching(1, 'bytes'),
  tierEnds: matching(2, 'numbers'),
  recordStarts: matching(3, 'numbers'),
  textStarts: matching(4, 'numbers'),
  officeStarts: matching(5, 'numbers'),
  provenanceStarts: matching(6, 'numbers'),
  idBuckets: matching(7, 'numbers'),
  nameBuckets: matching(8, 'numbers'),
  nameEntries: matching(9, 'entries'),
  surnameBuckets: matching(10, 'numbers'),
  surnameEntries: matching(11, 'entries'),

  provenances: fetched(20, 'bytes'),
  texts: fetched(21, 'bytes'),
  offices: fetched(22, 'bytes'),
  idEntries: fetched(23, 'entries'),
  records: fetched(24, 'bytes'),
} as const satisfies Record<string, SectionLayout>;

export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

export type Column = Uint8Array | Uint16Array | Uint32Array;

/** Records or shared values under one element of a "starts" section. */
export const GROUP = 16;
/** Highest tier; `tierEnds` has one element for each tier from this one down to 0. */
export const MAX_TIER = 15;

/** Bits of a record's flags, the commonest lowest, because they are written as one number of variable length. */
export const RECORD = {
  organisation: 1 << 0,
  roles: 1 << 1,
  description: 1 << 2,
  born: 1 << 3,
  countries: 1 << 4,
  qid: 1 << 5,
  /** The surname is the last word of the name, or the first where it comes first. */
  surnameInName: 1 << 6,
  aliases: 1 << 7,
  died: 1 << 8,
  native: 1 << 9,
  /** The title of the Wikipedia page is the name. */
  wikipediaIsName: 1 << 10,
  /** The id is the QID. */
  idIsQid: 1 << 11,
  /** The id is the slug of the name. */
  idIsSlug: 1 << 12,
  party: 1 << 13,
  wikipedia: 1 << 14,
  fullName: 1 << 15,
  surname: 1 << 16,
  surnameShared: 1 << 17,
  surnameFirst: 1 << 18,
  context: 1 << 19,
  /** Facts differ in their provenance, so each has its own; otherwise the record has one for all. */
  mixedProvenance: 1 << 20,
} as const;

/** Bits of a role's flags; those of the status of the end are 0 for none of its own. */
export const ROLE = { start: 1, end: 2, ended: 4, endStatusShift: 3 } as const;

/** Statuses by the number that stands for them; 0 is left free for "none". */
const STATUSES: readonly (FactStatus | undefined)[] = [undefined, 'checked', 'unchecked'];

export function statusCode(status: FactStatus | undefined): number {
  return STATUSES.indexOf(status);
}

export function statusOf(code: number): FactStatus | undefined {
  return STATUSES[code];
}

/** Precisions by the two low bits of a date; 0 is left free, so that a date of 0 is none. */
const PRECISIONS: readonly (DatePrecision | undefined)[] = [undefined, 'day', 'month', 'year'];

/** A partial date as a signed number: its first day since 1970-01-01, times four, plus the precision. */
export function dateCode(text: PartialDate | undefined): number {
  if (text === undefined) return 0;
  const span = readPartialDate(text);
  if (span === undefined) throw new RangeError(`"${text}" is no date`);
  return span.first * 4 + PRECISIONS.indexOf(span.precision);
}

/** Days since 1970-01-01 of the first and last day that four digits of a year can name. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

/** The date of a number, or undefined for none and for a number that stands for no date. */
export function dateOf(code: number): PartialDate | undefined {
  const precision = PRECISIONS[code & 3];
  const day = code >> 2;
  if (precision === undefined || day < FIRST_DAY || day > LAST_DAY) return undefined;
  return writePartialDate(day, precision);
}

/**
 * Hash of a folded name: FNV-1a (32 bits) over its UTF-16 units, each taken as one value, then the
 * finaliser of MurmurHash3, because the index sorts by the high bits, which FNV alone mixes badly.
 */
export function hashName(folded: string): number {
  return spreadHash(hashText(folded));
}

/** A name as an id: its ASCII letters and digits in lower case, all else one hyphen. */
export function slugOf(name: string): string {
  return foldName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The word of a name where its surname usually stands. */
export function surnameInName(
  name: string,
  { surnameFirst }: Pick<Person, 'surnameFirst'>,
): string | undefined {
  const words = name.split(' ');
  return surnameFirst === true ? words[0] : words.at(-1);
}
