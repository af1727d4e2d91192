/** Reads the lines of a file that may be compressed, with the place of each, from any line on. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { decompressBzip2 } from './bzip2.ts';

export interface Line {
  text: string;
  /** Bytes before the next line, decompressed: where to go on from. */
  next: number;
}

export interface LineSource {
  /** Bytes of the file as it lies on the disk. */
  size: number;
  /** When it was last changed, in milliseconds since 1970. */
  changed: number;
  /** Bytes of it read so far, those before the first included. */
  read(): number;
  /** Byte of the file at which reading from a place begins. */
  startOf(from: number): number;
  /** Lines from a place that `Line.next` gave, 0 for the first. Throws an Error where a compressed file is damaged. */
  lines(from: number): AsyncGenerator<Line>;
}

/** Bytes read from the disk at once. */
const CHUNK_BYTES = 1 << 20;
const LINE_FEED = 0x0a;

/** Opens a file, plain, gzip or bzip2, told apart by how it begins. Throws as `fs.open` does. */
export async function openLines(file: string): Promise<LineSource> {
  const { size, mtimeMs } = await stat(file);
  const compression = await findCompression(file);
  let read = 0;
  // Compressed files have to be read from the beginning.
  const startOf = (from: number) => (compression === undefined ? from : 0);
  async function* bytes(from: number): AsyncGenerator<Uint8Array> {
    const start = startOf(from);
    read = start;
    const stream = createReadStream(file, { start, highWaterMark: CHUNK_BYTES });
    stream.on('data', (chunk) => {
      read += chunk.length;
    });
    if (compression === undefined) yield* stream;
    else if (compression === 'gzip') yield* skipBytes(stream.pipe(unzip(stream)), from);
    else yield* skipBytes(decompressBzip2(stream), from);
  }
  return {
    size,
    changed: mtimeMs,
    read: () => read,
    startOf,
    lines: (from) => splitLines(bytes(from), from),
  };
}

/** A failure of the file ends the stream that unzips it too. */
function unzip(stream: ReturnType<typeof createReadStream>) {
  const unzipped = createGunzip({ chunkSize: CHUNK_BYTES });
  stream.on('error', (error) => unzipped.destroy(error));
  return unzipped;
}

async function findCompression(file: string): Promise<'gzip' | 'bzip2' | undefined> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read({ buffer: Buffer.alloc(3), length: 3, position: 0 });
    if (buffer[0] === 0x1f && buffer[1] === 0x8b) return 'gzip';
    return buffer.toString('latin1') === 'BZh' ? 'bzip2' : undefined;
  } finally {
    await handle.close();
  }
}

async function* skipBytes(
  chunks: AsyncIterable<Uint8Array>,
  count: number,
): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

/** Lines without their ends. A line may span many chunks. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>, from: number): AsyncGenerator<Line> {
  let begun: Uint8Array[] = [];
  let next = from;
  for await (const chunk of chunks) {
    let at = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, at)) {
      const rest = chunk.subarray(at, end);
      const whole = begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
      begun = [];
      at = end + 1;
      next += whole.length + 1;
      yield { text: decode(whole), next };
    }
    if (at < chunk.length) begun.push(chunk.subarray(at));
  }
  const last = Buffer.concat(begun);
  if (last.length > 0) yield { text: decode(last), next: next + last.length };
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
