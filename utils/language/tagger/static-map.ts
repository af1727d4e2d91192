/**
 * A map from words to small numbers that holds no word: each key has three cells whose exclusive or is its value and a
 * check. Words it was not built from answer 0, but for the few whose check agrees by chance.
 * Botelho, Pagh & Ziviani, "Simple and space-efficient minimal perfect hash functions" (2007), used for retrieval.
 */
import { mix } from '../hash.ts';

export interface StaticMap {
  /** The value of a word by its hash; 0 where the map does not know it. */
  get(hash: number): number;
}

/** Where the cells of a key lie. Builder and reader must agree. */
export interface StaticMapLayout {
  seed: number;
  /** Cells of one of the three segments. */
  segment: number;
  /** Bits of the value; the check has the rest of the cell. */
  valueBits: number;
}

/** Salts that make three cells and a check of one hash. */
const SALTS = [0x9e3779b1, 0x7f4a7c15, 0x2545f491] as const;
const CHECK_SALT = 0x6c62272e;

/** Cell number `nth` (0, 1 or 2) of a key. */
export function cellOf({ seed, segment }: StaticMapLayout, hash: number, nth: 0 | 1 | 2): number {
  const spread = mix(hash ^ seed, SALTS[nth]) >>> 0;
  return nth * segment + Math.floor((spread / 2 ** 32) * segment);
}

/** What a key's cells combine to: its value below its check. */
export function contentOf(layout: StaticMapLayout, hash: number, value: number): number {
  return (mix(hash ^ layout.seed, CHECK_SALT) << layout.valueBits) | value;
}

/** A row of numbers of `width` bits each, 1 to 32, packed without gaps. */
export interface PackedCells {
  words: Uint32Array;
  width: number;
}

export function readCell({ words, width }: PackedCells, index: number): number {
  const bit = index * width;
  const word = Math.floor(bit / 32);
  const shift = bit % 32;
  let content = (words[word] ?? 0) >>> shift;
  if (shift + width > 32) content |= (words[word + 1] ?? 0) << (32 - shift);
  return width === 32 ? content >>> 0 : content & (2 ** width - 1);
}

export function openStaticMap(layout: StaticMapLayout, cells: PackedCells): StaticMap {
  const cellMask = 2 ** cells.width - 1;
  const valueMask = 2 ** layout.valueBits - 1;
  return {
    get(hash) {
      const content =
        readCell(cells, cellOf(layout, hash, 0)) ^
        readCell(cells, cellOf(layout, hash, 1)) ^
        readCell(cells, cellOf(layout, hash, 2));
      const value = content & valueMask;
      return ((content ^ contentOf(layout, hash, value)) & cellMask) === 0 ? value : 0;
    },
  };
}
