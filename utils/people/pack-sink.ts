/** Writes numbers and texts as the bytes of a pack, into memory that grows without being copied. */

/** Bytes of a chunk: large enough that a big pack is some dozens of them. */
const CHUNK = 1 << 20;
/** Bytes of the longest number; a text takes up to three bytes a UTF-16 unit. */
const NUMBER_BYTES = 5;
const UNIT_BYTES = 3;
/** Longest text in bytes; far above any name, below what a damaged file could ask for. */
export const MAX_TEXT_BYTES = 1 << 20;

export interface ByteSink {
  /** Bytes written so far. */
  readonly length: number;
  /** A byte. */
  byte(value: number): void;
  /** An unsigned number below 2³² as LEB128: seven bits a byte, low ones first, the high bit set on all but the last. */
  number(value: number): void;
  bytes(added: Uint8Array): void;
  /** Length in bytes, then UTF-8. Throws a RangeError for a text of more than 1 MiB. */
  text(text: string): void;
  /** What was written, in one piece. */
  joined(): Uint8Array<ArrayBuffer>;
  /** Forgets everything, and keeps the memory. */
  clear(): void;
}

/** UTF-8 of a text; throws a RangeError for one of more than 1 MiB. */
export function encodeText(text: string): Uint8Array {
  const bytes = ENCODER.encode(text);
  if (bytes.length > MAX_TEXT_BYTES) throw new RangeError('a text is longer than 1 MiB');
  return bytes;
}

const ENCODER = new TextEncoder();

/** `chunk` is the size of the first piece of memory in bytes. */
export function createByteSink(chunk = CHUNK): ByteSink {
  const full: Uint8Array[] = [];
  let bytes = new Uint8Array(chunk);
  let at = 0;
  let before = 0;
  const reserve = (more: number) => {
    if (at + more <= bytes.length) return;
    full.push(bytes.subarray(0, at));
    before += at;
    bytes = new Uint8Array(Math.max(CHUNK, more));
    at = 0;
  };
  const number = (value: number) => {
    reserve(NUMBER_BYTES);
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) bytes[at++] = (rest & 0x7f) | 0x80;
    bytes[at++] = rest;
  };
  const append = (added: Uint8Array) => {
    reserve(added.length);
    bytes.set(added, at);
    at += added.length;
  };
  return {
    get length() {
      return before + at;
    },
    byte(value) {
      reserve(1);
      bytes[at++] = value;
    },
    number,
    bytes: append,
    text(text) {
      // A short text, whose length takes one byte, is encoded in its place.
      if (text.length * UNIT_BYTES > 0x7f) {
        const encoded = encodeText(text);
        number(encoded.length);
        append(encoded);
        return;
      }
      reserve(1 + text.length * UNIT_BYTES);
      const { written } = ENCODER.encodeInto(text, bytes.subarray(at + 1));
      bytes[at] = written;
      at += 1 + written;
    },
    joined() {
      const all = new Uint8Array(before + at);
      let to = 0;
      for (const piece of [...full, bytes.subarray(0, at)]) {
        all.set(piece, to);
        to += piece.length;
      }
      return all;
    },
    clear() {
      full.length = 0;
      before = 0;
      at = 0;
    },
  };
}
