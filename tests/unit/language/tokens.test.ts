/** Words and marks, their shapes, and what stands before them. */
import { expect, test } from 'vitest';
import { GAP, SHAPE, tokenise, tokenText } from '@/utils/language/tokens.ts';

const NAMES = Object.fromEntries(Object.entries(SHAPE).map(([name, shape]) => [shape, name]));

function shapesOf(text: string): [string, string][] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, index) => [
    tokenText(text, tokens, index),
    NAMES[tokens.shapes[index] ?? 0] ?? '',
  ]);
}

const CASES: [name: string, text: string, expected: [string, string][]][] = [
  [
    'words',
    'the Kremlin',
    [
      ['the', 'lower'],
      ['Kremlin', 'capital'],
    ],
  ],
  [
    'capitals',
    'NATO G7',
    [
      ['NATO', 'capitals'],
      ['G7', 'capitals'],
    ],
  ],
  [
    'capitals inside',
    'McDonald iPhone',
    [
      ['McDonald', 'capital'],
      ['iPhone', 'lower'],
    ],
  ],
  [
    'initials',
    'J. Smith',
    [
      ['J.', 'initial'],
      ['Smith', 'capital'],
    ],
  ],
  [
    'initials without a full stop',
    'J Smith',
    [
      ['J', 'initial'],
      ['Smith', 'capital'],
    ],
  ],
  [
    'dotted initials',
    'J.D. U.S. p.m.',
    [
      ['J.D.', 'dotted'],
      ['U.S.', 'dotted'],
      ['p.m.', 'lower'],
    ],
  ],
  [
    'abbreviations',
    'Mr. Sen. Jr.',
    [
      ['Mr.', 'capital'],
      ['Sen.', 'capital'],
      ['Jr.', 'capital'],
    ],
  ],
  [
    'a full stop after a word',
    'the end.',
    [
      ['the', 'lower'],
      ['end', 'lower'],
      ['.', 'mark'],
    ],
  ],
  [
    'possessives',
    'Peskov’s',
    [
      ['Peskov', 'capital'],
      ['’s', 'clitic'],
    ],
  ],
  [
    'straight possessives',
    "NATO's",
    [
      ['NATO', 'capitals'],
      ["'s", 'clitic'],
    ],
  ],
  [
    'other clitics',
    'we’ll',
    [
      ['we', 'lower'],
      ['’ll', 'clitic'],
    ],
  ],
  [
    'apostrophes in names',
    'O’Brien d’Estaing',
    [
      ['O’Brien', 'capital'],
      ['d’Estaing', 'lower'],
    ],
  ],
  [
    'quotation marks',
    '‘Putin’',
    [
      ['‘', 'mark'],
      ['Putin', 'capital'],
      ['’', 'mark'],
    ],
  ],
  [
    'a quoted s',
    "'s",
    [
      ["'", 'mark'],
      ['s', 'lower'],
    ],
  ],
  [
    'hyphens',
    'Trump-Putin',
    [
      ['Trump', 'capital'],
      ['-', 'hyphen'],
      ['Putin', 'capital'],
    ],
  ],
  [
    'dashes',
    'a–b',
    [
      ['a', 'lower'],
      ['–', 'mark'],
      ['b', 'lower'],
    ],
  ],
  [
    'numbers',
    '1,500.5 21bn',
    [
      ['1,500.5', 'number'],
      ['21bn', 'lower'],
    ],
  ],
  [
    'a number at the end',
    'in 2024.',
    [
      ['in', 'lower'],
      ['2024', 'number'],
      ['.', 'mark'],
    ],
  ],
  ['combining marks', 'Ka\u0301ja', [['Ka\u0301ja', 'capital']]],
  [
    'scripts without case',
    '习近平 علي',
    [
      ['习近平', 'uncased'],
      ['علي', 'uncased'],
    ],
  ],
  ['letters beyond the basic plane', '𠮷野', [['𠮷野', 'uncased']]],
  [
    'emoji are marks of two units',
    '😀a',
    [
      ['😀', 'mark'],
      ['a', 'lower'],
    ],
  ],
  [
    'lone surrogates are marks',
    '\uD800a\uDC00',
    [
      ['\uD800', 'mark'],
      ['a', 'lower'],
      ['\uDC00', 'mark'],
    ],
  ],
  ['nothing', '', []],
  ['white space alone', ' \n\t', []],
];
test.each(CASES)('%s', (_, text, expected) => {
  expect(shapesOf(text)).toEqual(expected);
});

test('gaps tell spaces from line ends and cells', () => {
  const tokens = tokenise('a b\nc\td e’s \n f');
  expect([...tokens.gaps.slice(0, tokens.count)]).toEqual([
    GAP.lineBreak,
    GAP.space,
    GAP.lineBreak,
    GAP.lineBreak,
    GAP.space,
    GAP.none,
    GAP.lineBreak,
  ]);
});

test('tokens beyond the first estimate are kept', () => {
  const text = '!'.repeat(5_000);
  const tokens = tokenise(text);
  expect([tokens.count, tokens.ends[4_999]]).toEqual([5_000, 5_000]);
});
