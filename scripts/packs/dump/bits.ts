/** Copies runs of bits, most significant first, between bytes. */

/** Copies `length` bits; where they go, the bits must be zero. */
export function copyBits(
  { from, at, length }: { from: Uint8Array; at: number; length: number },
  target: { to: Uint8Array; at: number },
): void {
  const { to } = target;
  let source = at;
  let goal = target.at;
  let left = length;
  while (left > 0) {
    const free = 8 - (goal & 7);
    const count = Math.min(free, left);
    to[goal >> 3] = (to[goal >> 3] ?? 0) | (readBits(from, source, count) << (free - count));
    source += count;
    goal += count;
    left -= count;
    if ((goal & 7) === 0) {
      const whole = copyBytes(from, source, { to, at: goal >> 3, count: left >> 3 });
      source += whole * 8;
      goal += whole * 8;
      left -= whole * 8;
    }
  }
}

/** Up to eight bits as a number. */
function readBits(bytes: Uint8Array, at: number, count: number): number {
  const byte = at >> 3;
  const two = ((bytes[byte] ?? 0) << 8) | (bytes[byte + 1] ?? 0);
  return (two >> (16 - (at & 7) - count)) & ((1 << count) - 1);
}

/** Copies whole bytes to a byte's beginning; gives their number back. */
function copyBytes(
  from: Uint8Array,
  at: number,
  { to, at: goal, count }: { to: Uint8Array; at: number; count: number },
): number {
  const first = at >> 3;
  const shift = at & 7;
  for (let nth = 0; nth < count; nth++) {
    const two = ((from[first + nth] ?? 0) << 8) | (from[first + nth + 1] ?? 0);
    to[goal + nth] = (two >> (8 - shift)) & 0xff;
  }
  return count;
}
