/** The true databases of the browsers take over what earlier versions of Gloss wrote. */
import { expect, test } from 'vitest';
import version1 from '@/tests/unit/storage/recorded/version-1.json';
import version2 from '@/tests/unit/storage/recorded/version-2.json';
import version3 from '@/tests/unit/storage/recorded/version-3.json';
import version4 from '@/tests/unit/storage/recorded/version-4.json';
import type { RecordedDatabase } from '@/tests/unit/storage/setup/recorded-database.ts';
import { expectTakenOver, TODAY } from '@/tests/unit/storage/setup/taken-over.ts';

const RECORDED: readonly RecordedDatabase[] = [version1, version2, version3, version4];

test('every version is recorded', () => {
  expect(RECORDED.map(({ nativeVersion }) => nativeVersion / 10)).toEqual(
    Array.from({ length: TODAY }, (_, index) => index + 1),
  );
});

test.each(RECORDED)('version $nativeVersion is taken over whole', (recorded) =>
  expectTakenOver(recorded),
);
