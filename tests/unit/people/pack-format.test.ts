/** The numbers docs/pack-format.md promises to other programs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateCode, dateOf, hashName, SECTION_NAMES, SECTIONS } from '@/utils/people/pack-format.ts';
import { writePack } from '@/utils/people/pack-writer.ts';

it.each([
  ['', 0xab3e7c0b],
  ['a', 0x1a80b1b3],
  ['kaja kallas', 0x87b904a9],
  ['習', 0x922f6b2c],
])('the hash of %j', (key, hash) => {
  expect(hashName(key)).toBe(hash);
});

describe('dates', () => {
  const dates: [text: string | undefined, code: number][] = [
    [undefined, 0],
    ['1970-01-01', 1],
    ['1970-01', 2],
    ['1970', 3],
    ['1969-12-31', -3],
    ['2024-12', 80_234],
    ['0000-01-01', -2_878_111],
    ['9999-12-31', 11_731_585],
  ];
  it.each(dates)('%s is %i', (text, code) => {
    expect(dateCode(text)).toBe(code);
    expect(dateOf(code)).toBe(text);
  });

  it.each([4, -2_878_115, 11_731_589, 2 ** 31 - 1, -(2 ** 31)])('%i is none', (code) => {
    expect(dateOf(code)).toBeUndefined();
  });
});

it('the head of a file', () => {
  const head = { name: 'n', asOf: '2026-10-10', licence: 'l', source: 's' };
  const file = new DataView(writePack(head, []));
  const bytes = Array.from({ length: 16 }, (_, at) => file.getUint8(at));
  expect(bytes).toEqual([0x89, 0x47, 0x4c, 0x4f, 0x53, 0x53, 0x0d, 0x0a, 1, 0, 0, 0, 4, 3, 2, 1]);
  expect(file.getUint32(16, true)).toBe(file.byteLength);
  expect(file.getUint32(20, true)).toBe(SECTION_NAMES.length);
});

it('the page lists every section by its number', async () => {
  const page = await readFile(join(import.meta.dirname, '../../../docs/pack-format.md'), 'utf8');
  const rows = [...page.matchAll(/^\|\s*(\d+)\s*\|\s*(\w+)\s*\|[^|]*\|[^|]*\|$/gm)];
  expect(rows.map(([, number, name]) => [name, Number(number)])).toEqual(
    SECTION_NAMES.map((name) => [name, SECTIONS[name].number]),
  );
});
