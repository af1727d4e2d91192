/** Lays a pack's columns out as one file: header, directory, sections, checksums. */
import { crc32 } from './checksum.ts';
import type { Column, SectionName } from './pack-format.ts';
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

/** Header fields only the records can tell; the rest follows from the layout. */
export type RecordFields = Record<
  'people' | 'organisations' | 'name' | 'asOf' | 'licence' | 'source' | 'strings',
  number
>;

export type SectionValues = Record<SectionName, ArrayLike<number> & Iterable<number>>;

/** The file of these sections. */
export function layOut(fields: RecordFields, sections: SectionValues): ArrayBuffer {
  const columns = SECTION_NAMES.map((name) => narrow(name, sections[name]));
  const bodyStart = HEADER_LENGTH + columns.length * DIRECTORY_ENTRY_LENGTH;
  const length = columns.reduce(
    (total, column) => total + align(column.byteLength),
    align(bodyStart),
  );
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  let offset = align(bodyStart);
  for (const [nth, name] of SECTION_NAMES.entries()) {
    const column = columns[nth];
    if (column === undefined) continue;
    const entry = [SECTIONS[name].number, column.BYTES_PER_ELEMENT, offset, column.length];
    for (const [field, value] of entry.entries()) {
      view.setUint32(HEADER_LENGTH + nth * DIRECTORY_ENTRY_LENGTH + field * 4, value, true);
    }
    writeColumn(view, offset, column);
    offset += align(column.byteLength);
  }
  writeHeader(view, fields, bodyStart);
  return file.buffer;
}

function align(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

/** The narrowest column that holds the values. */
function narrow(name: SectionName, values: ArrayLike<number> & Iterable<number>): Column {
  if (SECTIONS[name].type === 'date') return Int32Array.from(values);
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  if (largest < 2 ** 8) return Uint8Array.from(values);
  return largest < 2 ** 16 ? Uint16Array.from(values) : Uint32Array.from(values);
}

/** Little-endian on every machine. */
function writeColumn(view: DataView, offset: number, column: Column): void {
  if (column instanceof Uint8Array) {
    new Uint8Array(view.buffer).set(column, offset);
    return;
  }
  const width = column.BYTES_PER_ELEMENT;
  column.forEach((value, nth) => {
    if (width === 2) view.setUint16(offset + nth * width, value, true);
    else view.setInt32(offset + nth * width, value, true);
  });
}

function writeHeader(view: DataView, fields: RecordFields, bodyStart: number): void {
  const bytes = new Uint8Array(view.buffer);
  bytes.set(MAGIC);
  const values: Record<Exclude<keyof typeof HEADER, 'headerChecksum'>, number> = {
    ...fields,
    version: FORMAT_VERSION,
    byteOrder: BYTE_ORDER_MARK,
    fileLength: bytes.length,
    sections: SECTION_NAMES.length,
    bodyChecksum: crc32(bytes.subarray(bodyStart)),
    reserved: 0,
  };
  for (const [field, value] of Object.entries(values)) {
    view.setUint32(HEADER[field as keyof typeof values], value, true);
  }
  view.setUint32(HEADER.headerChecksum, headerChecksum(bytes.subarray(0, bodyStart)), true);
}

/** CRC-32 of header and directory, the checksum's own four bytes taken as zero. */
export function headerChecksum(head: Uint8Array): number {
  const copy = head.slice();
  copy.fill(0, HEADER.headerChecksum, HEADER.headerChecksum + 4);
  return crc32(copy);
}
