/** Where names may begin, and the walk over those places. */
import { expect, test } from 'vitest';
import { readDocument } from '@/utils/language/document.ts';
import { eachNameStart } from '@/utils/language/name-starts.ts';

test.each([
  ['capitals', 'Then Kaja Kallas said no.', 'Then Kaja Kallas'],
  ['acronyms, initials and abbreviations', 'a NATO aide, J. Doe of the U.S.', 'NATO J. Doe U.S.'],
  ['particles that stand first', 'said von der Leyen of the day', 'von der Leyen'],
  ['no other small words', 'the day of a vonder', ''],
  ['words of scripts without case', 'called 習近平 here', '習近平'],
  ['nothing in numbers and marks', '12 – 14, "…"', ''],
])('%s', (_, text, expected) => {
  const { nameStarts, reader } = readDocument({ text });
  expect([...nameStarts].map(reader.word).join(' ')).toBe(expected);
});

test('the walk passes over what was found, block by block', () => {
  const document = readDocument({ text: 'Kaja Kallas met Ann\nBen Roe left' });
  const visited: string[] = [];
  eachNameStart(document, (block, index) => {
    visited.push(`${document.blocks.indexOf(block)} ${document.reader.word(index)}`);
    return document.reader.word(index) === 'Kaja' ? index + 1 : undefined;
  });
  expect(visited).toEqual(['0 Kaja', '0 Ann', '1 Ben', '1 Roe']);
});
