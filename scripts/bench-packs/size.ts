/** How large a pack of invented people is, how long it takes to write and how much memory. */
import { createReadStream, statSync } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { runFresh } from './fresh.ts';

const MEGA = 1e6;
/** For a million people, in megabytes. */
const BARS = { file: 90, gzip: 55, memory: 1_500 };

export async function benchSize(people: number): Promise<void> {
  const { pack, lines, made } = runFresh('invent', { people });
  if (made !== undefined) {
    const [seconds, memory] = [made.seconds.toFixed(0), (made.rss / MEGA).toFixed(0)];
    console.log(`written in         ${seconds} s, ${memory} MB at the peak (bar ${BARS.memory})`);
  }
  console.log(`pack               ${megabytes(statSync(pack).size)} MB (bar ${BARS.file})`);
  console.log(`pack, gzip         ${megabytes(await gzipSize(pack))} MB (bar ${BARS.gzip})`);
  console.log(`JSON lines         ${megabytes(statSync(lines).size)} MB`);
  console.log(`JSON lines, gzip   ${megabytes(await gzipSize(lines))} MB`);
}

function megabytes(bytes: number): string {
  return (bytes / MEGA).toFixed(1);
}

/** Bytes of a file when it is compressed, without holding it in memory. */
async function gzipSize(path: string): Promise<number> {
  let size = 0;
  const count = new Writable({
    write(chunk: Buffer, _, done) {
      size += chunk.length;
      done();
    },
  });
  await pipeline(createReadStream(path), createGzip(), count);
  return size;
}
