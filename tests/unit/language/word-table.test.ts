/** Words found by their place in a text: read once, told apart whatever their hashes, never kept without end. */
import { describe, expect, test } from 'vitest';
import { hashRange, hashText } from '@/utils/language/hash.ts';
import { createWordTable } from '@/utils/language/word-table.ts';

function createCounting(limit: number) {
  const read: string[] = [];
  const table = createWordTable((word) => {
    read.push(word);
    return word.toUpperCase();
  }, limit);
  return {
    read,
    look: (word: string, hash = hashText(word)) => table.look(word, 0, word.length, hash),
  };
}

describe('a table of words', () => {
  test('reads a word once, wherever it stands', () => {
    const read: string[] = [];
    const table = createWordTable((word) => read.push(word), 4);
    const text = 'no, no';
    expect(table.look(text, 0, 2, hashRange(text, 0, 2))).toBe(1);
    expect(table.look(text, 4, 6, hashRange(text, 4, 6))).toBe(1);
    expect(read).toEqual(['no']);
  });

  test.each([
    ['of one hash and length', 'abc', 'abd'],
    ['of one hash, one the beginning of the other', 'ab', 'abc'],
  ])('tells apart words %s', (_, one, other) => {
    const { look } = createCounting(4);
    expect([look(one, 7), look(other, 7), look(one, 7)]).toEqual([
      one.toUpperCase(),
      other.toUpperCase(),
      one.toUpperCase(),
    ]);
  });

  test('keeps words that are met again while others come and go', () => {
    const { look, read } = createCounting(4);
    for (const word of ['x', 'a', 'b', 'c', 'x', 'd', 'x', 'e', 'f', 'x', 'g']) look(word);
    expect(read.filter((word) => word === 'x')).toEqual(['x']);
  });

  test('forgets words long unmet', () => {
    const { look, read } = createCounting(2);
    for (const word of ['x', 'a', 'b', 'c', 'd', 'e', 'x']) look(word);
    expect(read.filter((word) => word === 'x')).toEqual(['x', 'x']);
  });
});
