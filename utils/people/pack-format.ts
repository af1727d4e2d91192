/** Layout of a pack file, shared by writer and reader; docs/pack-format.md describes it for other programs. */

import { hashText, spreadHash } from '../language/hash.ts';
import type { DatePrecision } from './partial-date.ts';
import { readPartialDate, writePartialDate } from './partial-date.ts';
import type { FactStatus, PartialDate } from './person.ts';

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
  bodyChecksum: 24,
  people: 28,
  organisations: 32,
  name: 36,
  asOf: 40,
  licence: 44,
  source: 48,
  strings: 52,
  reserved: 56,
  headerChecksum: 60,
} as const;
export const HEADER_LENGTH = 64;
/** A directory entry: section number, bytes per element, byte offset, number of elements, each 32 bits. */
export const DIRECTORY_ENTRY_LENGTH = 16;

/** `unsigned` columns have elements of 1, 2 or 4 bytes, the fewest that hold their largest value; `date` columns signed 4. */
type ColumnType = 'unsigned' | 'date';

interface SectionLayout {
  number: number;
  type: ColumnType;
}

function unsigned(number: number): SectionLayout {
  return { number, type: 'unsigned' };
}

function date(number: number): SectionLayout {
  return { number, type: 'date' };
}

export const SECTIONS = {
  stringBytes: unsigned(1),
  stringBlocks: unsigned(2),
  idBytes: unsigned(3),
  idBlocks: unsigned(4),

  flags: unsigned(10),
  qids: unsigned(11),
  born: date(12),
  bornProvenance: unsigned(13),
  died: date(14),
  diedProvenance: unsigned(15),
  partyProvenance: unsigned(16),
  nativeLanguage: unsigned(17),
  countries: unsigned(18),
  textStarts: unsigned(19),
  texts: unsigned(20),

  roleStarts: unsigned(30),
  roleOffices: unsigned(31),
  roleBegins: date(32),
  roleEnds: date(33),
  roleProvenance: unsigned(34),
  roleFlags: unsigned(35),

  officeTitles: unsigned(40),
  officeOrganisations: unsigned(41),
  officeCountries: unsigned(42),
  provenanceStatus: unsigned(43),
  provenanceStarts: unsigned(44),
  provenanceSources: unsigned(45),
  countryListStarts: unsigned(46),
  countryLists: unsigned(47),
  languages: unsigned(48),

  nameBuckets: unsigned(50),
  nameHashes: unsigned(51),
  nameEntities: unsigned(52),
  surnameBuckets: unsigned(53),
  surnameHashes: unsigned(54),
  surnameEntities: unsigned(55),
} as const satisfies Record<string, SectionLayout>;

export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;
export type Columns = Record<SectionName, Column>;

/** Bits of an entity's flags. */
export const ENTITY_FLAGS = {
  organisation: 1,
  surnameShared: 2,
  surnameFirst: 4,
  /** The tier stands above the bits. */
  tierShift: 3,
} as const;
/** Highest tier the flags hold. */
export const MAX_TIER = 15;

/** Bits of a role's flags: the end came on an unknown day; status of the end, 0 for none of its own. */
export const ROLE_FLAGS = { ended: 1, endStatusShift: 1 } as const;

/** What a text is to its entity: low bits of an element of `texts`, the number of its string above. */
export const TEXT_KINDS = [
  'name',
  'full',
  'native',
  'alias',
  'surname',
  'description',
  'wikipedia',
  'party',
  'context',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];
export const TEXT_KIND_BITS = 4;

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
