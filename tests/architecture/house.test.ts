/** The project keeps the rules of its house. */
import { expect, test } from 'vitest';
import { findFileFaults, LONG_FILES } from './check-files.ts';
import { findBreaches } from './check-layers.ts';
import { isFile, readTree } from './source-tree.ts';

const PRODUCT = ['utils', 'entrypoints', 'components', 'modules', 'packs', 'scripts'];

test('imports point down, and no layer touches what is not its own', () => {
  expect(findBreaches(readTree(...PRODUCT), isFile)).toEqual([]);
});

test('every file begins with what it is for, and none is too long', () => {
  expect(findFileFaults(readTree(...PRODUCT, 'tests'))).toEqual([]);
});

test('no file is excused that does not need it', () => {
  const faults = findFileFaults(readTree(...PRODUCT, 'tests'), {});
  const idle = Object.keys(LONG_FILES).filter(
    (path) => !faults.some((fault) => fault.startsWith(`${path} has `)),
  );
  expect(idle).toEqual([]);
});
