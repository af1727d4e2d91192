/** Cuts trained weights down to what is worth shipping, as eight-bit numbers. */
import { LABEL_COUNT } from '../../utils/language/tagger/labels.ts';
import { bitCount } from '../../utils/language/tagger/row-table.ts';

export interface PackedRows {
  present: Uint8Array;
  weights: Uint8Array;
  /** What one step of a weight is worth. */
  scale: number;
}

/** Weights beyond this are rare and cut to it, so that the others keep their precision. */
const HEAVIEST = 3;
const STEPS = 127;

/** Keeps the `most` features with the heaviest weights; weights lighter than `least` become 0. */
export function packRows(
  weights: Float32Array,
  { most, least }: { most: number; least: number },
): PackedRows {
  const features = weights.length / LABEL_COUNT;
  const heaviest = new Float32Array(features);
  for (let cell = 0; cell < weights.length; cell++) {
    const feature = Math.floor(cell / LABEL_COUNT);
    heaviest[feature] = Math.max(heaviest[feature] ?? 0, Math.abs(weights[cell] ?? 0));
  }
  const limit = Math.max(least, heaviest.toSorted().at(-most - 1) ?? 0);
  const present = new Uint32Array(features / 32);
  for (let feature = 0; feature < features; feature++)
    if ((heaviest[feature] ?? 0) > limit)
      present[feature >>> 5] = (present[feature >>> 5] ?? 0) | (1 << (feature & 31));
  return {
    present: new Uint8Array(present.buffer),
    weights: quantise(weights, present, least),
    scale: HEAVIEST / STEPS,
  };
}

function quantise(weights: Float32Array, present: Uint32Array, least: number): Uint8Array {
  const rows = present.reduce((count, bits) => count + bitCount(bits), 0);
  const packed = new Int8Array(rows * LABEL_COUNT);
  let row = 0;
  for (let feature = 0; feature < present.length * 32; feature++) {
    if (((present[feature >>> 5] ?? 0) & (1 << (feature & 31))) === 0) continue;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const weight = weights[feature * LABEL_COUNT + label] ?? 0;
      const steps = Math.round((weight / HEAVIEST) * STEPS);
      packed[row + label] = Math.abs(weight) < least ? 0 : Math.max(-STEPS, Math.min(STEPS, steps));
    }
    row += LABEL_COUNT;
  }
  return new Uint8Array(packed.buffer);
}
