/** Finds where the blocks of a bzip2 file begin: each has a mark of 48 bits, at any bit. */

/** Decimal digits of π before each block, those of its square root after the last. */
export const BLOCK_MARK = Uint8Array.of(0x31, 0x41, 0x59, 0x26, 0x53, 0x59);
export const END_MARK = Uint8Array.of(0x17, 0x72, 0x45, 0x38, 0x50, 0x90);
export const MARK_BITS = 48;

export interface Mark {
  kind: 'block' | 'end';
  /** Place of its first bit, from the beginning of the bytes. */
  bit: number;
}

interface Pattern {
  kind: Mark['kind'];
  /** Bits of the first byte before the mark. */
  shift: number;
  bytes: Uint8Array;
  /** Which bits of each byte belong to the mark. */
  masks: Uint8Array;
}

const PATTERNS: readonly Pattern[] = [...shifted('block', BLOCK_MARK), ...shifted('end', END_MARK)];

/** Patterns by the two bytes that follow the first of the mark: few pairs begin one, so that most bytes cost one look. */
const BY_SECOND_AND_THIRD: readonly (readonly Pattern[] | undefined)[] = indexPatterns();

/** All marks that begin at or after a byte and lie within the bytes, in their order. */
export function* findMarks(bytes: Uint8Array, fromByte: number): Generator<Mark> {
  for (let at = fromByte; at + MARK_BITS / 8 <= bytes.length; at++) {
    const pair = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const patterns = BY_SECOND_AND_THIRD[pair];
    if (patterns === undefined) continue;
    for (const pattern of patterns) {
      if (fits(bytes, at, pattern)) yield { kind: pattern.kind, bit: at * 8 + pattern.shift };
    }
  }
}

function fits(bytes: Uint8Array, at: number, { bytes: wanted, masks }: Pattern): boolean {
  return (
    at + wanted.length <= bytes.length &&
    wanted.every((byte, nth) => ((bytes[at + nth] ?? 0) & (masks[nth] ?? 0)) === byte)
  );
}

function shifted(kind: Mark['kind'], mark: Uint8Array): Pattern[] {
  return Array.from({ length: 8 }, (_, shift) => {
    const length = mark.length + (shift > 0 ? 1 : 0);
    const at = (bytes: Uint8Array, nth: number) =>
      ((((bytes[nth - 1] ?? 0) << 8) | (bytes[nth] ?? 0)) >> shift) & 0xff;
    const whole = new Uint8Array(mark.length).fill(0xff);
    return {
      kind,
      shift,
      bytes: Uint8Array.from({ length }, (_unused, nth) => at(mark, nth)),
      masks: Uint8Array.from({ length }, (_unused, nth) => at(whole, nth)),
    };
  });
}

function indexPatterns(): (Pattern[] | undefined)[] {
  const index: (Pattern[] | undefined)[] = new Array(1 << 16).fill(undefined);
  for (const pattern of PATTERNS) {
    const pair = ((pattern.bytes[1] ?? 0) << 8) | (pattern.bytes[2] ?? 0);
    index[pair] = [...(index[pair] ?? []), pattern];
  }
  return index;
}
