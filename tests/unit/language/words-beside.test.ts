/** Words right beside a name, whatever stands between. */
import { describe, expect, test } from 'vitest';
import { smallWordAt, smallWordBefore, wordBefore } from '@/utils/language/words-beside.ts';

describe('the word before an offset', () => {
  test.each([
    ['a word', 'said Kallas', 5, 'said', 'said'],
    ['a capital', 'Señor Kallas', 6, 'Señor', 'eñor'],
    ['a full stop', 'Mr. Kallas', 4, 'Mr', ''],
    ['a quotation mark before it', '“the Kallas', 5, 'the', 'the'],
    ['no space', '(Kallas', 1, '', ''],
    ['two spaces', 'said  Kallas', 6, '', ''],
    ['the beginning of the text', 'Kallas', 0, '', ''],
    ['a digit', '5th Kallas', 4, 'th', 'th'],
  ])('%s', (_name, text, at, word, small) => {
    expect(wordBefore(text, at)).toBe(word);
    expect(smallWordBefore(text, at)).toBe(small);
  });

  test('is cut where it is longer than any word that matters', () => {
    const text = `${'a'.repeat(100_000)} Kallas`;
    expect(wordBefore(text, 100_001).length).toBe(24);
    expect(smallWordBefore(text, 100_001).length).toBe(24);
  });
});

test.each([
  ['a word', 'Kallas airport', 7, 'airport'],
  ['a capital', 'Kallas Airport', 7, ''],
  ['a small word that a capital ends', 'Kallas airPort', 7, 'air'],
  ['the end of the text', 'Kallas', 6, ''],
])('the small letters at an offset: %s', (_name, text, at, expected) => {
  expect(smallWordAt(text, at)).toBe(expected);
});
