/**
 * Approximate matching of one text in another by edit distance, a machine word of letters at a time.
 *
 * G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming",
 * Journal of the ACM 46 (1999), 395–415, with the blocks of H. Hyyrö, "A bit-vector algorithm for computing
 * Levenshtein and Damerau edit distances", Nordic Journal of Computing 10 (2003), 29–39.
 */

/** Letters in one word of bits. */
const WORD = 32;

/** A text to look for, prepared. */
export interface Pattern {
  length: number;
  /** For each letter of the pattern the places where it stands, a word of bits per block. */
  places: ReadonlyMap<number, Int32Array>;
}

/** A stretch of a text and the edits between it and the pattern. */
export interface Match {
  start: number;
  end: number;
  errors: number;
}

const NOWHERE = new Int32Array(0);

/** Prepares a pattern for any number of searches. */
export function preparePattern(codes: Uint16Array): Pattern {
  const blocks = Math.ceil(codes.length / WORD);
  const places = new Map<number, Int32Array>();
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    const bits = places.get(code) ?? new Int32Array(blocks);
    const block = Math.floor(at / WORD);
    bits[block] = (bits[block] ?? 0) | (1 << (at % WORD));
    places.set(code, bits);
  }
  return { length: codes.length, places };
}

/** One column of the table of distances, advanced letter by letter. */
interface Column {
  up: Int32Array;
  down: Int32Array;
  /** Distance between the whole pattern and the best stretch that ends here. */
  errors: number;
}

function firstColumn({ length }: Pattern): Column {
  const blocks = Math.ceil(length / WORD);
  return { up: new Int32Array(blocks).fill(-1), down: new Int32Array(blocks), errors: length };
}

/** @param carry 0 where a stretch may begin anywhere, 1 where it begins with the text */
function advance(column: Column, { length, places }: Pattern, code: number, carry: 0 | 1): void {
  const { up, down } = column;
  const bits = places.get(code) ?? NOWHERE;
  const last = up.length - 1;
  const lastBit = (length - 1) % WORD;
  let into: number = carry;
  for (let block = 0; block <= last; block += 1) {
    const equal = bits[block] ?? 0;
    const plus = up[block] ?? 0;
    const minus = down[block] ?? 0;
    const vertical = equal | minus;
    const carried = into < 0 ? equal | 1 : equal;
    const horizontal = (((carried & plus) + plus) ^ plus) | carried;
    let rise = minus | ~(horizontal | plus);
    let fall = plus & horizontal;
    const top = block === last ? lastBit : WORD - 1;
    const out = ((rise >>> top) & 1) - ((fall >>> top) & 1);
    rise = (rise << 1) | (into > 0 ? 1 : 0);
    fall = (fall << 1) | (into < 0 ? 1 : 0);
    up[block] = fall | ~(vertical | rise);
    down[block] = rise & vertical;
    into = out;
  }
  column.errors += into;
}

/** Block steps between two chances to stop: some dozen microseconds. */
const STEP = 8_192;

/** Where the pattern ends best within bounds, among equals where it ends first; wherever it begins. */
function* bestEnd(
  pattern: Pattern,
  codes: Uint16Array,
  { start, end }: Bounds,
): Generator<undefined, { end: number; errors: number }> {
  const column = firstColumn(pattern);
  const rest = Math.max(1, Math.floor(STEP / column.up.length));
  let best = { end: start, errors: pattern.length };
  for (let at = start; at < end; at += 1) {
    if ((at - start) % rest === rest - 1) yield;
    advance(column, pattern, codes[at] ?? 0, 0);
    if (column.errors < best.errors) best = { end: at + 1, errors: column.errors };
  }
  return best;
}

export interface Bounds {
  start: number;
  end: number;
}

/** Fewest edits between a pattern and any stretch within bounds: for patterns of one word of bits, and short bounds. */
export function leastErrors(pattern: Pattern, codes: Uint16Array, { start, end }: Bounds): number {
  const column = firstColumn(pattern);
  let least = pattern.length;
  for (let at = start; at < end; at += 1) {
    advance(column, pattern, codes[at] ?? 0, 0);
    if (column.errors < least) least = column.errors;
  }
  return least;
}

/** A pattern that can be found from both ends. */
export interface TwoWayPattern {
  forward: Pattern;
  backward: Pattern;
}

export function prepareBothWays(codes: Uint16Array): TwoWayPattern {
  return { forward: preparePattern(codes), backward: preparePattern(codes.slice().reverse()) };
}

/** The stretch within bounds that differs least from the pattern, nearest to it in length among equals; none with more than so many edits. */
export function* bestMatch(
  { forward, backward }: TwoWayPattern,
  codes: Uint16Array,
  bounds: Bounds & { most: number },
): Generator<undefined, Match | undefined> {
  const { length } = forward;
  const { end, errors } = yield* bestEnd(forward, codes, bounds);
  if (errors > bounds.most) return undefined;
  const column = firstColumn(backward);
  const rest = Math.max(1, Math.floor(STEP / column.up.length));
  const farthest = Math.max(bounds.start, end - length - errors);
  let best = { start: end, errors: length };
  for (let at = end - 1; at >= farthest; at -= 1) {
    if ((end - at) % rest === 0) yield;
    advance(column, backward, codes[at] ?? 0, 1);
    const isNearer = Math.abs(end - at - length) < Math.abs(end - best.start - length);
    if (column.errors < best.errors || (column.errors === best.errors && isNearer))
      best = { start: at, errors: column.errors };
  }
  return { start: best.start, end, errors: best.errors };
}
