/** Writes the file that utils/language/tagger/container.ts opens. */
import {
  checksumOf,
  HEADER_BYTES,
  MAGIC,
  SECTION,
  SECTION_BYTES,
  VERSION,
} from '../../utils/language/tagger/container.ts';

export function writeContainer(
  sections: Readonly<Partial<Record<keyof typeof SECTION, Uint8Array>>>,
): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(sections) as [keyof typeof SECTION, Uint8Array][];
  const table = HEADER_BYTES + entries.length * SECTION_BYTES;
  const size = entries.reduce((total, [, { length }]) => total + padded(length), table);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(12, entries.length, true);
  let offset = table;
  entries.forEach(([name, content], nth) => {
    const at = HEADER_BYTES + nth * SECTION_BYTES;
    view.setUint32(at, SECTION[name], true);
    view.setUint32(at + 4, offset, true);
    view.setUint32(at + 8, content.length, true);
    bytes.set(content, offset);
    offset += padded(content.length);
  });
  view.setUint32(8, checksumOf(bytes.subarray(12)), true);
  return bytes;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
