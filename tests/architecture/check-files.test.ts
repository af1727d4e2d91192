/** The checker sees files that do not say what they are for, or say too much. */
import { expect, test } from 'vitest';
import { findFileFaults } from './check-files.ts';

const SENTENCE = '/** Finds names in text. */\n';

test.each([
  { name: 'a sentence on top', source: SENTENCE, faults: 0 },
  {
    name: 'a longer comment on top',
    source: '/**\n * The contract.\n *\n * More.\n */\n',
    faults: 0,
  },
  { name: 'an import on top', source: `import './a.ts';\n${SENTENCE}`, faults: 1 },
  { name: 'a comment that is no sentence', source: '/** names */\n', faults: 1 },
  { name: '350 lines', source: SENTENCE + '\n'.repeat(349), faults: 0 },
  { name: '351 lines', source: SENTENCE + '\n'.repeat(350), faults: 1 },
])('$name', ({ source, faults }) => {
  expect(findFileFaults(new Map([['utils/a.ts', source]]))).toHaveLength(faults);
});

test('a long file may be excused', () => {
  const tree = new Map([['utils/a.ts', SENTENCE + '\n'.repeat(400)]]);
  expect(findFileFaults(tree, { 'utils/a.ts': 'a table' })).toEqual([]);
});
