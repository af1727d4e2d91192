/** Strings of a pack, front-coded: each keeps only what it does not share with the string before it. */
import type { Column } from './pack-format.ts';

/** Strings of one block; the first stands whole, so at most this many are read to reach one. */
const BLOCK = 16;
/** Longest run of bytes two neighbours may share or add; far above any name, below what a damaged file could ask for. */
const MAX_STRING_BYTES = 1 << 20;

/** UTF-8 bytes of all strings and the byte offset at which each block begins. */
export interface FrontCoded {
  bytes: Uint8Array;
  blocks: Uint32Array;
}

/** Bytes that grow as they are written. */
function createByteSink() {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const reserve = (more: number) => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + more));
    larger.set(bytes);
    bytes = larger;
  };
  return {
    get length() {
      return length;
    },
    append(added: Uint8Array) {
      reserve(added.length);
      bytes.set(added, length);
      length += added.length;
    },
    /** LEB128: seven bits a byte, low ones first, the high bit set on all but the last. */
    appendNumber(value: number) {
      reserve(5);
      let rest = value;
      for (; rest > 0x7f; rest >>>= 7) bytes[length++] = (rest & 0x7f) | 0x80;
      bytes[length++] = rest;
    },
    take: () => bytes.slice(0, length),
  };
}

/** Front-codes strings in the order given; sorted ones share most. Throws on a string of more than 1 MiB. */
export function writeStrings(strings: Iterable<string>): FrontCoded {
  const encoder = new TextEncoder();
  const sink = createByteSink();
  const blocks: number[] = [];
  let before: Uint8Array = new Uint8Array();
  let count = 0;
  for (const text of strings) {
    const bytes = encoder.encode(text);
    if (bytes.length > MAX_STRING_BYTES) throw new RangeError('a text is longer than 1 MiB');
    const first = count++ % BLOCK === 0;
    if (first) blocks.push(sink.length);
    const shared = first ? 0 : sharedLength(before, bytes);
    sink.appendNumber(shared);
    sink.appendNumber(bytes.length - shared);
    sink.append(bytes.subarray(shared));
    before = bytes;
  }
  return { bytes: sink.take(), blocks: Uint32Array.from(blocks) };
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  const limit = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < limit && a[shared] === b[shared]) shared++;
  return shared;
}

/** How many blocks a number of strings takes. */
export function countBlocks(strings: number): number {
  return Math.ceil(strings / BLOCK);
}

/** Reads single strings by number. A number out of range, or bytes that make no sense, give an empty or cut string. */
export function createStringReader(bytes: Column, blocks: Column): (index: number) => string {
  // Otherwise a decoder swallows a U+FEFF at the start.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let scratch = new Uint8Array(256);
  let at = 0;
  const readNumber = (): number => {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return Math.min(value, MAX_STRING_BYTES);
  };
  const hold = (length: number) => {
    if (length <= scratch.length) return;
    const larger = new Uint8Array(length * 2);
    larger.set(scratch);
    scratch = larger;
  };
  return (index) => {
    at = blocks[Math.floor(index / BLOCK)] ?? bytes.length;
    let length = 0;
    for (let left = index % BLOCK; left >= 0; left--) {
      const shared = Math.min(readNumber(), length);
      const added = Math.min(readNumber(), bytes.length - at);
      length = shared + Math.max(0, added);
      hold(length);
      for (let to = shared; to < length; to++) scratch[to] = bytes[at++] ?? 0;
    }
    return decode(scratch, length, decoder);
  };
}

/** Most names are short and ASCII, for which a decoder call costs more than the characters do. */
function decode(bytes: Uint8Array, length: number, decoder: TextDecoder): string {
  let text = '';
  if (length <= 32) {
    for (let at = 0; at < length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x80) return decoder.decode(bytes.subarray(0, length));
      text += String.fromCharCode(byte);
    }
    return text;
  }
  return decoder.decode(bytes.subarray(0, length));
}
