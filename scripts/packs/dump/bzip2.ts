/**
 * Decompresses bzip2 as a stream. The library, bzip2 itself compiled to WebAssembly, takes one whole file at a time;
 * bzip2's blocks are independent, so each is found by its mark and handed over as a file of its own.
 */
import Bzip2 from '@foxglove/wasm-bz2';
import { copyBits } from './bits.ts';
import { END_MARK, findMarks, MARK_BITS } from './bzip2-marks.ts';

/** Largest block, in bytes before the run-length code that bzip2 begins with, and the same after it at the very worst. */
const BLOCK_BYTES = 900_000;
const WORST_BLOCK_BYTES = 52 * BLOCK_BYTES;
/** Longest a block can be when compressed, with some room; a mark further away was none. */
const LONGEST_BLOCK_BITS = 8 * 1_200_000;
const CHECKSUM_BITS = 32;
/** "BZh9": the file header, with the largest block size. */
const FILE_HEADER = [0x42, 0x5a, 0x68, 0x39];

/** The decompressed bytes, a block at a time. Throws an Error for a damaged or cut file. */
export async function* decompressBzip2(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const library = await Bzip2.init();
  let bytes: Uint8Array = new Uint8Array();
  let scanned = 0;
  let start: number | undefined;
  let ended = false;
  for await (const chunk of chunks) {
    bytes = join(bytes, chunk);
    for (const mark of findMarks(bytes, scanned)) {
      if (start !== undefined) {
        const block = decompressBlock(library, bytes, { start, end: mark.bit });
        // A mark by chance, inside a block.
        if (block === undefined) continue;
        yield block;
      }
      start = mark.kind === 'block' ? mark.bit : undefined;
      ended = mark.kind === 'end';
    }
    scanned = Math.max(0, bytes.length - MARK_BITS / 8);
    const keep = Math.min(scanned, Math.floor((start ?? scanned * 8) / 8));
    bytes = bytes.slice(keep);
    scanned -= keep;
    if (start !== undefined) start -= keep * 8;
  }
  if (!ended) throw new Error('the bzip2 file is cut short');
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

/** Undefined where the bits are no whole block. */
function decompressBlock(
  library: Bzip2,
  bytes: Uint8Array,
  { start, end }: { start: number; end: number },
): Uint8Array | undefined {
  if (end - start > LONGEST_BLOCK_BITS) throw new Error('the bzip2 file is damaged');
  const file = fileOfBlock(bytes, { start, end });
  for (const size of [2 * BLOCK_BYTES, WORST_BLOCK_BYTES]) {
    try {
      return library.decompress(file, size);
    } catch (error) {
      if (!(error instanceof Error) || !/-8\b/.test(error.message)) return undefined;
    }
  }
  return undefined;
}

/** A file of one block: header, block, end mark, and the checksum of the file, which is that of its only block. */
function fileOfBlock(
  bytes: Uint8Array,
  { start, end }: { start: number; end: number },
): Uint8Array {
  const header = FILE_HEADER.length * 8;
  const length = end - start;
  const file = new Uint8Array(Math.ceil((header + length + MARK_BITS + CHECKSUM_BITS) / 8));
  file.set(FILE_HEADER);
  copyBits({ from: bytes, at: start, length }, { to: file, at: header });
  copyBits({ from: END_MARK, at: 0, length: MARK_BITS }, { to: file, at: header + length });
  copyBits(
    { from: bytes, at: start + MARK_BITS, length: CHECKSUM_BITS },
    { to: file, at: header + length + MARK_BITS },
  );
  return file;
}
