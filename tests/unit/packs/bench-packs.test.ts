/** A small sample of what the benchmarks of packs measure: the right answers, whatever they take. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventPeople } from '@/scripts/bench-packs/invent-people.ts';
import { type InventedFiles, inventFiles } from '@/scripts/bench-packs/invented-files.ts';
import { type LexiconKind, measureLexicon } from '@/scripts/bench-packs/measure-lexicon.ts';
import { verifyPack } from '@/utils/people/pack-reader.ts';

const PEOPLE = 300;

describe('invented people', () => {
  const people = [...inventPeople(3_000)];

  it('are the same each time', () => {
    expect([...inventPeople(50)]).toEqual(people.slice(0, 50));
  });

  it('bear names that recur, in several scripts, and hold offices that recur', () => {
    const share = (values: readonly string[]) => new Set(values).size / values.length;
    expect(new Set(people.map(({ id }) => id)).size).toBe(3_000);
    expect(share(people.map(({ surname = '' }) => surname))).toBeLessThan(0.95);
    expect(share(people.flatMap(({ roles }) => roles.map(({ title }) => title)))).toBeLessThan(0.7);
    const written = people.flatMap(({ native, aliases }) => [native?.text ?? '', ...aliases]);
    for (const script of [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Arabic}/u, /\p{sc=Han}/u]) {
      expect(written.some((name) => script.test(name))).toBe(true);
    }
  });
});

describe('every way of knowing them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-bench-'));
  let files: InventedFiles;
  beforeAll(() => {
    files = inventFiles({ people: PEOPLE, folder });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has them all', () => {
    const { buffer, byteOffset, byteLength } = readFileSync(files.pack);
    const opened = verifyPack(buffer.slice(byteOffset, byteOffset + byteLength));
    const lines = readFileSync(files.lines, 'utf8').trim().split('\n');
    expect(opened).toMatchObject({ ok: true, pack: { size: PEOPLE } });
    expect(lines).toHaveLength(PEOPLE);
  });

  it('finds as many names in the same texts', async () => {
    const kinds: LexiconKind[] = ['pack', 'blocks', 'map', 'trie'];
    const found: number[] = [];
    for (const kind of kinds)
      found.push((await measureLexicon({ kind, files, stories: 10 })).found);
    expect(found[0]).toBeGreaterThan(50);
    expect(new Set(found).size).toBe(1);
  });
});
