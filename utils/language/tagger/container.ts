/**
 * One file with all the tagger ships: a header, a table of sections, and the sections, little-endian, each at a
 * multiple of four bytes so that typed arrays open them in place.
 *
 *     u32 magic "GNT1" · u32 version · u32 checksum of all that follows · u32 count of sections
 *     count × (u32 kind · u32 offset from the file's start · u32 bytes)
 */

export const MAGIC = 0x31544e47;
export const VERSION = 1;
export const HEADER_BYTES = 16;
export const SECTION_BYTES = 12;

/** Kinds of sections; numbers are never given anew. */
export const SECTION = {
  /** Float64: scales of the two row tables, and the transitions of both readings. */
  numbers: 1,
  /** Bitmap and weights of the first reading's features. */
  firstPresent: 2,
  firstWeights: 3,
  /** The same of the second reading. */
  secondPresent: 4,
  secondWeights: 5,
  /** Static map of word clusters: four u32 (seed, segment, value bits, cell bits), then the cells. */
  clusters: 6,
  /** Static map of name and place lists, likewise. */
  lists: 7,
} as const;

export type Sections = ReadonlyMap<number, Uint8Array>;

/** Sections of a file. Throws where it is no such file, of another version, cut short or damaged. */
export function openContainer(buffer: ArrayBuffer): Sections {
  if (buffer.byteLength < HEADER_BYTES) throw new Error('Name weights: too short');
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('Name weights: another kind of file');
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw new Error(`Name weights: version ${version}, not ${VERSION}`);
  if (view.getUint32(8, true) !== checksumOf(new Uint8Array(buffer, 12)))
    throw new Error('Name weights: damaged');
  return readSections(buffer, view);
}

function readSections(buffer: ArrayBuffer, view: DataView): Sections {
  const sections = new Map<number, Uint8Array>();
  const count = view.getUint32(12, true);
  for (let nth = 0; nth < count; nth++) {
    const at = HEADER_BYTES + nth * SECTION_BYTES;
    sections.set(
      view.getUint32(at, true),
      new Uint8Array(buffer, view.getUint32(at + 4, true), view.getUint32(at + 8, true)),
    );
  }
  return sections;
}

/** Bytes of one section. */
export function sectionOf(sections: Sections, kind: keyof typeof SECTION): Uint8Array {
  const bytes = sections.get(SECTION[kind]);
  if (bytes === undefined) throw new Error(`Name weights: no section "${kind}"`);
  return bytes;
}

/** Fletcher's checksum over bytes, sums modulo 65521 as in Adler-32 (RFC 1950). */
export function checksumOf(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  /** Most bytes before the sums may pass 32 bits. */
  const step = 5552;
  for (let from = 0; from < bytes.length; from += step) {
    const to = Math.min(bytes.length, from + step);
    for (let at = from; at < to; at++) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  return ((high << 16) | low) >>> 0;
}
