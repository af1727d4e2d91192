/** The message catalogue is whole: nothing missing, nothing left over, nothing too long for its place. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, type Message } from './catalogue.ts';

const ROOT = new URL('../../../', import.meta.url);
const ENTRIES = Object.entries(CATALOGUE);

/** UTF-16 units that fit where the message stands, in a language a third longer than English. */
const MAX_LENGTH = 130;
/** Stores cut the description of an extension here. */
const MAX_DESCRIPTION = 132;

const sources = globSync('{components,entrypoints,utils}/**/*.{ts,tsx}', { cwd: ROOT })
  .concat('wxt.config.ts')
  .map((path) => readFileSync(new URL(path, ROOT), 'utf8'))
  .join('\n');

/** A plural form is used where its base is. */
function isUsed(key: string): boolean {
  const base = key.replace(/_(zero|one|two|few|many|other)$/, '');
  return [`'${base}'`, `"${base}"`, `__MSG_${key}__`].some((use) => sources.includes(use));
}

describe('the message catalogue', () => {
  test('has no message that nothing shows', () => {
    expect(ENTRIES.map(([key]) => key).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('has every message the manifest names', () => {
    const named = [...sources.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(named).not.toEqual([]);
    expect(named.filter((key) => !(key in CATALOGUE))).toEqual([]);
  });

  test.each(ENTRIES)('%s tells translators what it is for and fits its place', (key, entry) => {
    expect(entry.description.length).toBeGreaterThan(0);
    const limit = key === 'extensionDescription' ? MAX_DESCRIPTION : MAX_LENGTH;
    expect(entry.message.length).toBeLessThanOrEqual(limit);
    expect(entry.message).toBe(entry.message.trim());
  });

  test.each(ENTRIES)(
    '%s has just the placeholders it uses, numbered by their names',
    (_, entry) => {
      expect(placeholdersUsed(entry)).toEqual(Object.keys(entry.placeholders ?? {}).sort());
      const numbered = Object.entries(entry.placeholders ?? {}).sort(([a], [b]) =>
        a < b ? -1 : 1,
      );
      expect(numbered.map(([, { content }]) => content)).toEqual(
        numbered.map((_, index) => `$${index + 1}`),
      );
    },
  );

  test('has the plural form every language has, for each message that counts', () => {
    const bases = ENTRIES.flatMap(([key]) => /^(\w+)_one$/.exec(key)?.[1] ?? []);
    expect(bases).not.toEqual([]);
    expect(bases.filter((base) => !(`${base}_other` in CATALOGUE))).toEqual([]);
  });
});

function placeholdersUsed({ message }: Message): string[] {
  const names = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase() ?? '');
  return [...new Set(names)].sort();
}
