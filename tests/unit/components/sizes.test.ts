/** Sizes of files in words. */
import { expect, test } from 'vitest';
import { formatSize } from '@/components/sizes.ts';

test.each<[bytes: number, words: string]>([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_000, '1 kB'],
  [486_260, '486 kB'],
  [8_412_000, '8.41 MB'],
  [87_000_000, '87 MB'],
  [1_500_000_000, '1.5 GB'],
  [9_000_000_000_000, '9,000 GB'],
])('%i bytes', (bytes, words) => {
  expect(formatSize(bytes, 'en-GB')).toBe(words);
});
