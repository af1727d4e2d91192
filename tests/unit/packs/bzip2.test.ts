/** Files of bzip2 are read as a stream, block by block, whole or in pieces, and damage is noticed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyBits } from '@/scripts/packs/dump/bits.ts';
import { decompressBzip2 } from '@/scripts/packs/dump/bzip2.ts';
import { findMarks } from '@/scripts/packs/dump/bzip2-marks.ts';

/** `{"line":0}` to `{"line":20999}`, compressed by bzip2 in four blocks of 100,000 bytes at most. */
const FILE = join(import.meta.dirname, 'setup/lines.bz2');
const LINES = Array.from({ length: 21_000 }, (_, nth) => `{"line":${nth}}\n`).join('');

async function decompress(bytes: Uint8Array, pieces = bytes.length): Promise<string> {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += pieces) yield bytes.subarray(at, at + pieces);
  }
  const found: Uint8Array[] = [];
  for await (const block of decompressBzip2(chunks())) found.push(block);
  return Buffer.concat(found).toString();
}

it('gives what was compressed, however the file is cut into chunks', async () => {
  const bytes = await readFile(FILE);
  expect([...findMarks(bytes, 0)].map(({ kind }) => kind)).toEqual([
    'block',
    'block',
    'block',
    'block',
    'end',
  ]);
  for (const pieces of [bytes.length, 1000, 4099])
    expect(await decompress(bytes, pieces)).toBe(LINES);
});

it('reads files joined to one, as parallel programs write them', async () => {
  const bytes = await readFile(FILE);
  expect(await decompress(Buffer.concat([bytes, bytes]), 5000)).toBe(LINES + LINES);
});

describe('damage', () => {
  it('a file cut short', async () => {
    const bytes = await readFile(FILE);
    await expect(decompress(bytes.subarray(0, bytes.length - 100))).rejects.toThrow('cut short');
  });
  it('a changed bit', async () => {
    const bytes = Uint8Array.from(await readFile(FILE));
    bytes[9000] = (bytes[9000] ?? 0) ^ 4;
    await expect(decompress(bytes)).rejects.toThrow(/cut short|damaged/);
  });
});

const bits: [at: number, length: number, to: number][] = [
  [0, 16, 0],
  [3, 13, 0],
  [3, 40, 5],
  [7, 1, 7],
  [1, 9, 2],
];
it.each(bits)('copies bits from %i, %i of them, to %i', (at, length, goal) => {
  const from = Uint8Array.from({ length: 8 }, (_, nth) => (nth * 77 + 13) & 0xff);
  const to = new Uint8Array(8);
  copyBits({ from, at, length }, { to, at: goal });
  const text = (bytes: Uint8Array) =>
    [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  expect(text(to).slice(goal, goal + length)).toBe(text(from).slice(at, at + length));
  expect(text(to).slice(0, goal) + text(to).slice(goal + length)).not.toContain('1');
});
