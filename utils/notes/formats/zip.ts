/** Writes folders of text as zip files, and takes one file out of a zip that nobody vouches for. */
import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { MAX_FILE_BYTES, type Reading, read, refuse } from './refusal.ts';

/** Of 9: text shrinks hardly further, and takes much longer. */
const LEVEL = 6;
/** Bytes handed over at a time; deflate unfolds one into a thousand at most, so that no step fills the memory. */
const SLICE = 16_384;

/** A zip file of texts by path, all of one day. */
export function writeZip(files: ReadonlyMap<string, string>, written: Date): Uint8Array {
  const encoder = new TextEncoder();
  const entries = [...files].map(([path, text]) => [path, encoder.encode(text)]);
  return zipSync(Object.fromEntries(entries), { level: LEVEL, mtime: written });
}

/** Whether bytes begin as a zip file does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The bytes of the first file whose name is wanted. No more than `most` bytes are ever unfolded, whatever the zip says
 * of itself, and nothing is unfolded of files that are not wanted.
 */
export function readFromZip(
  zip: Uint8Array,
  isWanted: (name: string) => boolean,
  most = MAX_FILE_BYTES,
): Reading<Uint8Array> {
  const parts: Uint8Array[] = [];
  let state: 'seeking' | 'inside' | 'done' | 'too-large' | 'damaged' = 'seeking';
  let length = 0;
  const unzip = new Unzip((file) => {
    if (state !== 'seeking' || !isWanted(file.name)) return;
    state = 'inside';
    file.ondata = (error, part, isLast) => {
      if (state !== 'inside') return;
      length += part?.length ?? 0;
      if (error) state = 'damaged';
      else if (length > most) state = 'too-large';
      else {
        parts.push(part);
        if (isLast) state = 'done';
      }
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const isOver = () => state !== 'seeking' && state !== 'inside';
  try {
    for (let at = 0; at < zip.length && !isOver(); at += SLICE) {
      unzip.push(zip.subarray(at, at + SLICE), at + SLICE >= zip.length);
    }
  } catch {
    return refuse('zip-damaged');
  }
  return outcomeOf(state, parts);
}

function outcomeOf(state: string, parts: readonly Uint8Array[]): Reading<Uint8Array> {
  if (state === 'done') return read(joined(parts));
  if (state === 'too-large') return refuse('zip-too-large');
  return refuse(state === 'seeking' ? 'zip-without-notes' : 'zip-damaged');
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
