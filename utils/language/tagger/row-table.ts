/** Weights by hashed feature: a bit tells whether a feature has a row, the count of bits before it which row. */
import { LABEL_COUNT } from './labels.ts';

export interface RowTable {
  /** For every 32 features of the space two numbers: a bit for each that has a row, and how many rows come before. */
  index: Int32Array;
  /** Rows of ROW words of four weights each, raised by BIAS. */
  rows: Int32Array;
  /** What one step of a weight is worth. */
  scale: number;
}

/** Words of a row: 16 bytes, so that no row lies in two cache lines. */
const ROW = 4;
/** Words of a sum: two labels share one, far enough apart not to touch each other. */
const LANES = 7;
/** Makes eight-bit weights positive. Sixteen bits hold the sum of 256 of them, and no token has as many features. */
const BIAS = 128;
/** Every other byte of a word. */
const BYTES = 0x00ff00ff;

/** `weights` has LABEL_COUNT numbers for each feature present. */
export function openRowTable({
  present,
  weights,
  scale,
}: {
  present: Uint32Array;
  weights: Int8Array;
  scale: number;
}): RowTable {
  const index = new Int32Array(present.length * 2);
  let rows = 0;
  for (let word = 0; word < present.length; word++) {
    index[2 * word] = present[word] ?? 0;
    index[2 * word + 1] = rows;
    rows += bitCount(present[word] ?? 0);
  }
  return { index, rows: packRows(weights, rows), scale };
}

function packRows(weights: Int8Array, count: number): Int32Array {
  const bytes = new Uint8Array(count * ROW * 4);
  for (let row = 0; row < count; row++)
    for (let label = 0; label < LABEL_COUNT; label++)
      bytes[row * ROW * 4 + label] = (weights[row * LABEL_COUNT + label] ?? 0) + BIAS;
  return new Int32Array(bytes.buffer);
}

/** Numbers of a sum: its lanes, then how many rows were added. */
export const SUM_SIZE = LANES + 1;

/** Adds the rows of features to the sum that begins at `at`. Plain variables, since they stay in registers. */
export function addRows(
  table: RowTable,
  { features, count }: { features: Int32Array; count: number },
  sums: Int32Array,
  at = 0,
): void {
  const { index, rows } = table;
  let [sum0, sum1, sum2, sum3, sum4, sum5, sum6] = [0, 0, 0, 0, 0, 0, 0];
  let added = 0;
  for (let nth = 0; nth < count; nth++) {
    const feature = features[nth] ?? 0;
    const word = (feature >>> 5) * 2;
    const bits = index[word] ?? 0;
    const bit = 1 << (feature & 31);
    if ((bits & bit) === 0) continue;
    const row = ((index[word + 1] ?? 0) + bitCount(bits & (bit - 1))) * ROW;
    const word0 = rows[row] ?? 0;
    const word1 = rows[row + 1] ?? 0;
    const word2 = rows[row + 2] ?? 0;
    sum0 = (sum0 + (word0 & BYTES)) | 0;
    sum1 = (sum1 + ((word0 >>> 8) & BYTES)) | 0;
    sum2 = (sum2 + (word1 & BYTES)) | 0;
    sum3 = (sum3 + ((word1 >>> 8) & BYTES)) | 0;
    sum4 = (sum4 + (word2 & BYTES)) | 0;
    sum5 = (sum5 + ((word2 >>> 8) & BYTES)) | 0;
    sum6 = (sum6 + (rows[row + 3] ?? 0)) | 0;
    added++;
  }
  sums[at] = (sums[at] ?? 0) + sum0;
  sums[at + 1] = (sums[at + 1] ?? 0) + sum1;
  sums[at + 2] = (sums[at + 2] ?? 0) + sum2;
  sums[at + 3] = (sums[at + 3] ?? 0) + sum3;
  sums[at + 4] = (sums[at + 4] ?? 0) + sum4;
  sums[at + 5] = (sums[at + 5] ?? 0) + sum5;
  sums[at + 6] = (sums[at + 6] ?? 0) + sum6;
  sums[at + 7] = (sums[at + 7] ?? 0) + added;
}

/** Adds one sum, which begins at `from` of `sums`, to another. */
export function addSum(total: Int32Array, sums: Int32Array, from: number): void {
  total[0] = (total[0] ?? 0) + (sums[from] ?? 0);
  total[1] = (total[1] ?? 0) + (sums[from + 1] ?? 0);
  total[2] = (total[2] ?? 0) + (sums[from + 2] ?? 0);
  total[3] = (total[3] ?? 0) + (sums[from + 3] ?? 0);
  total[4] = (total[4] ?? 0) + (sums[from + 4] ?? 0);
  total[5] = (total[5] ?? 0) + (sums[from + 5] ?? 0);
  total[6] = (total[6] ?? 0) + (sums[from + 6] ?? 0);
  total[7] = (total[7] ?? 0) + (sums[from + 7] ?? 0);
}

/** Adds what a sum is worth to the LABEL_COUNT scores from `at` on. */
export function addScores(
  { scale }: RowTable,
  sum: Int32Array,
  scores: Float64Array,
  at: number,
): void {
  const bias = BIAS * (sum[LANES] ?? 0);
  for (let label = 0; label < LABEL_COUNT; label++) {
    const lane = 2 * (label >> 2) + (label & 1);
    const value = ((sum[lane] ?? 0) >>> (8 * (label & 2))) & 0xffff;
    scores[at + label] = (scores[at + label] ?? 0) + (value - bias) * scale;
  }
}

/** Ones of a 32-bit number (Warren, "Hacker's Delight", figure 5-2). */
export function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  count = (count + (count >>> 4)) & 0x0f0f0f0f;
  return Math.imul(count, 0x01010101) >>> 24;
}
