/** CRC-32 against the values everybody publishes, and against zlib's. */
import { crc32 as zlibCrc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { crc32 } from '@/utils/people/checksum.ts';

it.each([
  ['', 0x00000000],
  ['a', 0xe8b7be43],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('%j', (text, expected) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(expected);
});

it('agrees with zlib at every length and alignment', () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, at) => (at * 89) ^ (at >> 3));
  for (let start = 0; start < 9; start++) {
    for (let end = start; end <= bytes.length; end += 7) {
      const part = bytes.subarray(start, end);
      expect(crc32(part)).toBe(zlibCrc32(part));
    }
  }
});
