/** Weights by hashed feature: a bit tells whether a feature has a row, the count of bits before it which row. */

export interface RowTable {
  /** Hash bits that address a feature. */
  spaceBits: number;
  /** One bit per feature of the space. */
  present: Uint32Array;
  /** Rows before each word of `present`. */
  before: Uint32Array;
  /** `width` weights a row. */
  weights: Int8Array;
  width: number;
  /** What one step of a weight is worth. */
  scale: number;
}

export function openRowTable(
  table: Pick<RowTable, 'present' | 'weights' | 'width' | 'scale'>,
): RowTable {
  const before = new Uint32Array(table.present.length);
  let rows = 0;
  for (let word = 0; word < table.present.length; word++) {
    before[word] = rows;
    rows += bitCount(table.present[word] ?? 0);
  }
  return { ...table, before, spaceBits: Math.log2(table.present.length * 32) };
}

/** Adds the rows of features to `scores` from `at` on, unscaled. */
export function addRows(
  table: RowTable,
  { features, count }: { features: Int32Array; count: number },
  scores: Float64Array,
  at: number,
): void {
  const { present, before, weights, width } = table;
  for (let nth = 0; nth < count; nth++) {
    const feature = features[nth] ?? 0;
    const word = feature >>> 5;
    const bits = present[word] ?? 0;
    const bit = 1 << (feature & 31);
    if ((bits & bit) === 0) continue;
    const row = ((before[word] ?? 0) + bitCount(bits & (bit - 1))) * width;
    for (let column = 0; column < width; column++)
      scores[at + column] = (scores[at + column] ?? 0) + (weights[row + column] ?? 0);
  }
}

/** Ones of a 32-bit number (Warren, "Hacker's Delight", figure 5-2). */
export function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  count = (count + (count >>> 4)) & 0x0f0f0f0f;
  return Math.imul(count, 0x01010101) >>> 24;
}
