/** Weights by hashed feature: a bit tells whether a feature has a row, the count of bits before it which row. */
import { LABEL_COUNT } from './labels.ts';

export interface RowTable {
  /** One bit per feature of the space. */
  present: Uint32Array;
  /** Rows before each word of `present`. */
  before: Uint32Array;
  /** Rows of LANES words; each holds two weights, raised by BIAS so that they add up without touching each other. */
  lanes: Uint32Array;
  /** What one step of a weight is worth. */
  scale: number;
}

/** Words of a row: half as many additions as labels. */
const LANES = 7;
/** Makes eight-bit weights positive. Sixteen bits hold the sum of 256 of them, and no token has as many features. */
const BIAS = 128;

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
  const before = new Uint32Array(present.length);
  let rows = 0;
  for (let word = 0; word < present.length; word++) {
    before[word] = rows;
    rows += bitCount(present[word] ?? 0);
  }
  return { present, before, lanes: pairWeights(weights, rows), scale };
}

function pairWeights(weights: Int8Array, rows: number): Uint32Array {
  const lanes = new Uint32Array(rows * LANES);
  for (let row = 0; row < rows; row++)
    for (let label = 0; label < LABEL_COUNT; label++) {
      const lane = row * LANES + (label >> 1);
      const raised = (weights[row * LABEL_COUNT + label] ?? 0) + BIAS;
      lanes[lane] = (lanes[lane] ?? 0) | (raised << (16 * (label & 1)));
    }
  return lanes;
}

/** Sums of one token's rows. */
const totals = new Int32Array(LANES);

/** Adds the rows of features to the LABEL_COUNT scores from `at` on. */
export function addRows(
  table: RowTable,
  { features, count }: { features: Int32Array; count: number },
  scores: Float64Array,
  at: number,
): void {
  const bias = BIAS * sumRows(table, features, count);
  for (let label = 0; label < LABEL_COUNT; label++) {
    const sum = ((totals[label >> 1] ?? 0) >>> (16 * (label & 1))) & 0xffff;
    scores[at + label] = (scores[at + label] ?? 0) + (sum - bias) * table.scale;
  }
}

/** Puts the sums into `totals`; how many of the features have a row. Plain variables, since they stay in registers. */
function sumRows(
  { present, before, lanes }: RowTable,
  features: Int32Array,
  count: number,
): number {
  let [sum0, sum1, sum2, sum3, sum4, sum5, sum6] = [0, 0, 0, 0, 0, 0, 0];
  let rows = 0;
  for (let nth = 0; nth < count; nth++) {
    const feature = features[nth] ?? 0;
    const bits = present[feature >>> 5] ?? 0;
    const bit = 1 << (feature & 31);
    if ((bits & bit) === 0) continue;
    const row = ((before[feature >>> 5] ?? 0) + bitCount(bits & (bit - 1))) * LANES;
    sum0 = (sum0 + (lanes[row] ?? 0)) | 0;
    sum1 = (sum1 + (lanes[row + 1] ?? 0)) | 0;
    sum2 = (sum2 + (lanes[row + 2] ?? 0)) | 0;
    sum3 = (sum3 + (lanes[row + 3] ?? 0)) | 0;
    sum4 = (sum4 + (lanes[row + 4] ?? 0)) | 0;
    sum5 = (sum5 + (lanes[row + 5] ?? 0)) | 0;
    sum6 = (sum6 + (lanes[row + 6] ?? 0)) | 0;
    rows++;
  }
  totals[0] = sum0;
  totals[1] = sum1;
  totals[2] = sum2;
  totals[3] = sum3;
  totals[4] = sum4;
  totals[5] = sum5;
  totals[6] = sum6;
  return rows;
}

/** Ones of a 32-bit number (Warren, "Hacker's Delight", figure 5-2). */
export function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  count = (count + (count >>> 4)) & 0x0f0f0f0f;
  return Math.imul(count, 0x01010101) >>> 24;
}
