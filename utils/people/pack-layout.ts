/** Lays a pack's sections out as one file: header, directory, sections, checksums. */
import { crc32 } from './checksum.ts';
import type { SectionName } from './pack-format.ts';
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

/** What a section holds: numbers, or bytes of elements so wide. */
export type SectionValues =
  | { numbers: Uint32Array; bytes?: never }
  | { bytes: Uint8Array; width: number };

/** The file of these sections. */
export function layOut(
  counts: { people: number; organisations: number },
  values: Record<SectionName, SectionValues>,
): ArrayBuffer {
  const directoryEnd = HEADER_LENGTH + SECTION_NAMES.length * DIRECTORY_ENTRY_LENGTH;
  const sections = SECTION_NAMES.map((name) => ({ name, ...pack(values[name]) }));
  const length = sections.reduce(
    (total, { bytes }) => total + align(bytes.length),
    align(directoryEnd),
  );
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  let offset = align(directoryEnd);
  let matchingLength = offset;
  for (const [nth, { name, bytes, width }] of sections.entries()) {
    const entry = [SECTIONS[name].number, width, offset, bytes.length / width];
    for (const [field, value] of entry.entries()) {
      view.setUint32(HEADER_LENGTH + nth * DIRECTORY_ENTRY_LENGTH + field * 4, value, true);
    }
    file.set(bytes, offset);
    offset += align(bytes.length);
    if (SECTIONS[name].matching) matchingLength = offset;
  }
  writeHeader(view, { ...counts, matchingLength }, directoryEnd);
  return file.buffer;
}

function align(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

/** Bytes as they are, numbers as narrow as the largest allows, little-endian on every machine. */
function pack(values: SectionValues): { bytes: Uint8Array; width: number } {
  if (values.bytes !== undefined) return values;
  const { numbers } = values;
  const largest = numbers.reduce((most, value) => Math.max(most, value), 0);
  const width = largest < 2 ** 8 ? 1 : largest < 2 ** 16 ? 2 : 4;
  const bytes = new Uint8Array(numbers.length * width);
  const view = new DataView(bytes.buffer);
  numbers.forEach((value, nth) => {
    if (width === 1) view.setUint8(nth, value);
    else if (width === 2) view.setUint16(nth * width, value, true);
    else view.setUint32(nth * width, value, true);
  });
  return { bytes, width };
}

function writeHeader(
  view: DataView,
  fields: { people: number; organisations: number; matchingLength: number },
  directoryEnd: number,
): void {
  const bytes = new Uint8Array(view.buffer);
  bytes.set(MAGIC);
  const values: Record<Exclude<keyof typeof HEADER, 'headerChecksum'>, number> = {
    ...fields,
    version: FORMAT_VERSION,
    byteOrder: BYTE_ORDER_MARK,
    fileLength: bytes.length,
    sections: SECTION_NAMES.length,
    bodyChecksum: crc32(bytes.subarray(directoryEnd)),
    reserved: 0,
  };
  for (const [field, value] of Object.entries(values)) {
    view.setUint32(HEADER[field as keyof typeof values], value, true);
  }
  view.setUint32(HEADER.headerChecksum, headerChecksum(bytes.subarray(0, directoryEnd)), true);
}

/** CRC-32 of header and directory, the checksum's own four bytes taken as zero. */
export function headerChecksum(head: Uint8Array): number {
  const copy = head.slice();
  copy.fill(0, HEADER.headerChecksum, HEADER.headerChecksum + 4);
  return crc32(copy);
}
