/** The text of a file of whatever encoding, or a plain refusal: a letter read wrongly is a letter lost. */
import { type Reading, read, refuse } from './refusal.ts';

const MARKS: readonly [encoding: string | null, mark: readonly number[]][] = [
  // UTF-32 begins like UTF-16, so it is looked for first. Browsers do not read it.
  [null, [0xff, 0xfe, 0x00, 0x00]],
  [null, [0x00, 0x00, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
];
/** Bytes looked at for the zeros that tell UTF-16 without its mark. */
const SAMPLE = 256;

/** UTF-8, with or without its mark, and UTF-16 with it; anything else is refused as `encoding`. */
export function readText(bytes: Uint8Array): Reading<string> {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  const encoding = marked === undefined ? 'utf-8' : marked[0];
  if (encoding === null) return refuse('encoding');
  if (marked === undefined && bytes.subarray(0, SAMPLE).includes(0)) return refuse('encoding');
  try {
    return read(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return refuse('encoding');
  }
}
