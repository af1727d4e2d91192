/** Reads numbers and texts from the bytes of a pack, and keeps inside them whatever they say. */
import { MAX_TEXT_BYTES } from './pack-sink.ts';

/** A place in some bytes; reading moves it on. Behind the end everything is 0. */
export interface ByteCursor {
  bytes: Uint8Array;
  at: number;
}

/** Bits of the last of five bytes that still fit into 32. */
const LAST_SHIFT = 28;

/** An unsigned number of up to 32 bits, LEB128. */
export function readNumber(cursor: ByteCursor): number {
  let value = 0;
  for (let shift = 0; shift <= LAST_SHIFT; shift += 7) {
    const byte = cursor.bytes[cursor.at++] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return value >>> 0;
}

/** How many things follow. Each takes a byte at least, so a damaged number cannot ask for more than there is. */
export function readCount(cursor: ByteCursor): number {
  return Math.min(readNumber(cursor), Math.max(0, cursor.bytes.length - cursor.at));
}

/** A text with its length before it. */
export function readText(cursor: ByteCursor): string {
  const length = Math.min(readCount(cursor), MAX_TEXT_BYTES);
  const from = cursor.at;
  cursor.at += length;
  return decodeText(cursor.bytes, from, cursor.at);
}

// Otherwise a decoder swallows a U+FEFF at the start.
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
/** Bytes up to which an ASCII text is read without the decoder, a call of which costs more than the characters do. */
const SHORT = 32;

export function decodeText(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > SHORT) return DECODER.decode(bytes.subarray(from, to));
  let text = '';
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return DECODER.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}
