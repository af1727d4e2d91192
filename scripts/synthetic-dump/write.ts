/** Writes an invented dump to a file, compressed as its name says. */
import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type DumpPlan, dumpLines } from './dump.ts';
import type { NamePool } from './person.ts';

/** Bytes handed on at once. */
const CHUNK_CHARACTERS = 1 << 20;
/** The fastest: these files are made to be read once. */
const GZIP_LEVEL = 1;

/** Names of Wikidata's own people, given and family. */
export function readNamePool(): NamePool {
  const { FAMILY, MALE, FEMALE } = createRequire(import.meta.url)(
    'wikidata-person-names',
  ) as Record<'FAMILY' | 'MALE' | 'FEMALE', string[]>;
  return { given: [...MALE, ...FEMALE], family: FAMILY };
}

export async function writeDump(file: string, plan: DumpPlan): Promise<void> {
  const output = createWriteStream(file);
  const chunks = Readable.from(chunksOf(dumpLines(plan)));
  if (file.endsWith('.gz')) await pipeline(chunks, createGzip({ level: GZIP_LEVEL }), output);
  else await pipeline(chunks, output);
}

function* chunksOf(lines: Iterable<string>): Generator<Buffer> {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield Buffer.from(chunk);
    chunk = '';
  }
  yield Buffer.from(chunk);
}
