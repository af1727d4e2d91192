/** The map that holds no words: what it was built from comes back, and hardly anything else does. */
import { describe, expect, test } from 'vitest';
import { hashText } from '@/utils/language/hash.ts';
import { readMap } from '@/utils/language/tagger/model.ts';
import { buildMap } from '../../../../scripts/train-names/build-map.ts';

const KNOWN = Array.from({ length: 5000 }, (_, nth) => `name${nth}`);
const UNKNOWN = Array.from({ length: 5000 }, (_, nth) => `other${nth}`);

describe('a static map', () => {
  test.each([
    ['one byte a cell', { valueBits: 2, cellBits: 8 }, 1 / 64],
    ['cells across words', { valueBits: 21, cellBits: 28 }, 1 / 128],
    ['whole words', { valueBits: 21, cellBits: 32 }, 1 / 2048],
  ])('%s: every key has its value, few others have one', (_, bits, chance) => {
    const values = KNOWN.map((_key, nth) => 1 + (nth % (2 ** bits.valueBits - 1)));
    const map = readMap(
      buildMap(
        KNOWN.map((key, nth) => [hashText(key), values[nth] ?? 0]),
        bits,
      ),
    );
    expect(KNOWN.map((key) => map.get(hashText(key)))).toEqual(values);
    const mistaken = UNKNOWN.filter((key) => map.get(hashText(key)) !== 0).length;
    expect(mistaken).toBeLessThan(UNKNOWN.length * chance * 1.5);
  });

  test('of two values for one key the first counts', () => {
    const map = readMap(
      buildMap(
        [
          [hashText('ada'), 3],
          [hashText('ada'), 1],
        ],
        { valueBits: 2, cellBits: 8 },
      ),
    );
    expect(map.get(hashText('ada'))).toBe(3);
  });
});
