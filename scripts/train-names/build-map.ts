/** Builds the static maps that hold word clusters and name lists. */
import {
  cellOf,
  contentOf,
  type PackedCells,
  readCell,
  type StaticMapLayout,
} from '../../utils/language/tagger/static-map.ts';

/** Cells per key and segment: below 1.22 a random three-cell graph seldom comes apart. */
const ROOM = 1.23 / 3;
const NTH = [0, 1, 2] as const;

/** Key hashes with values from 1; of keys with one hash the first counts. Bytes as `readMap` takes them. */
export function buildMap(
  entries: Iterable<readonly [number, number]>,
  { valueBits, cellBits }: { valueBits: number; cellBits: number },
): Uint8Array {
  const values = new Map<number, number>();
  for (const [hash, value] of entries) if (!values.has(hash)) values.set(hash, value);
  const keys = [...values.keys()];
  const segment = Math.ceil(keys.length * ROOM) + 8;
  for (let seed = 1; ; seed++) {
    const layout = { seed, segment, valueBits };
    const order = peel(layout, keys);
    if (order === undefined) continue;
    const cells = fill(layout, { order, values, cellBits });
    const header = Uint32Array.of(seed, segment, valueBits, cellBits);
    return new Uint8Array(Uint32Array.from([...header, ...cells.words]).buffer);
  }
}

interface Peeled {
  hash: number;
  /** Cell that belongs to this key alone once the keys before it are gone. */
  cell: number;
}

/** Keys in an order in which each has a cell of its own among those that remain, or undefined where there is none. */
function peel(layout: StaticMapLayout, keys: readonly number[]): Peeled[] | undefined {
  const size = 3 * layout.segment;
  const uses = new Uint32Array(size);
  const joined = new Int32Array(size);
  for (const hash of keys) changeUses({ layout, uses, joined }, hash, 1);
  const free: number[] = [];
  for (let cell = 0; cell < size; cell++) if (uses[cell] === 1) free.push(cell);
  const order: Peeled[] = [];
  for (let cell = free.pop(); cell !== undefined; cell = free.pop()) {
    if (uses[cell] !== 1) continue;
    const hash = joined[cell] ?? 0;
    order.push({ hash, cell });
    changeUses({ layout, uses, joined }, hash, -1);
    for (const nth of NTH) {
      const other = cellOf(layout, hash, nth);
      if (uses[other] === 1) free.push(other);
    }
  }
  return order.length === keys.length ? order : undefined;
}

function changeUses(
  { layout, uses, joined }: { layout: StaticMapLayout; uses: Uint32Array; joined: Int32Array },
  hash: number,
  by: 1 | -1,
): void {
  for (const nth of NTH) {
    const cell = cellOf(layout, hash, nth);
    uses[cell] = (uses[cell] ?? 0) + by;
    joined[cell] = (joined[cell] ?? 0) ^ hash;
  }
}

function fill(
  layout: StaticMapLayout,
  keys: { order: readonly Peeled[]; values: ReadonlyMap<number, number>; cellBits: number },
): PackedCells {
  const cells = {
    words: new Uint32Array(Math.ceil((3 * layout.segment * keys.cellBits) / 32) + 1),
    width: keys.cellBits,
  };
  for (const { hash, cell } of keys.order.toReversed()) {
    let content = contentOf(layout, hash, keys.values.get(hash) ?? 0);
    for (const nth of NTH) {
      const other = cellOf(layout, hash, nth);
      if (other !== cell) content ^= readCell(cells, other);
    }
    writeCell(cells, cell, content);
  }
  return cells;
}

/** Writes a cell that was 0. */
function writeCell({ words, width }: PackedCells, index: number, content: number): void {
  const bit = index * width;
  const word = Math.floor(bit / 32);
  const shift = bit % 32;
  const low = width === 32 ? content : content & (2 ** width - 1);
  words[word] = (words[word] ?? 0) | (low << shift);
  if (shift + width > 32) words[word + 1] = (words[word + 1] ?? 0) | (low >>> (32 - shift));
}
