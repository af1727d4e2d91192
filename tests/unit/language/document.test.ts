/** What a whole document is taken for: its language, and how its blocks use capitals. */
import { describe, expect, test } from 'vitest';
import type { BlockKind } from '@/utils/language/analysis.ts';
import { type Casing, readDocument } from '@/utils/language/document.ts';

const CASINGS: [text: string, kind: BlockKind, expected: Casing][] = [
  ['Putin meets Trump in Alaska, ministers say', 'headline', 'sentence'],
  ['Putin Meets Trump in Alaska', 'paragraph', 'title'],
  ['Putin Meets Trump at the White House After Weeks of Talks With Envoys', 'other', 'title'],
  ['PUTIN MEETS TRUMP IN ALASKA', 'paragraph', 'capitals'],
  ['Trump Wins', 'paragraph', 'sentence'],
  ['Trump Wins', 'headline', 'title'],
  ['NATO and the EU say so', 'headline', 'sentence'],
  ['', 'headline', 'sentence'],
];
test.each(CASINGS)('%s (%s): %s', (text, kind, expected) => {
  expect(readDocument({ blocks: [{ text, kind }] }).blocks[0]?.casing).toBe(expected);
});

test('each block knows its tokens', () => {
  const { blocks } = readDocument({ text: 'One two.\n\nThree' });
  expect(blocks.map(({ first, last }) => [first, last])).toEqual([
    [0, 3],
    [3, 3],
    [3, 4],
  ]);
});

const ENGLISH_NEWS =
  'The foreign ministers of the bloc said that they were ready to talk, but that the terms have not been agreed by all of them yet.';
const LANGUAGES: [name: string, text: string, lang: string | undefined, expected: boolean][] = [
  ['English', ENGLISH_NEWS, undefined, true],
  ['a short headline', 'Putin and Trump to meet in Alaska', undefined, true],
  ['names alone', 'Ursula von der Leyen, Charles de Gaulle, Mohammed bin Salman', undefined, true],
  [
    'a table of results',
    'Badminton, Kuala Lumpur, men: 1. Lin Dan, China 2. Lee Chong Wei, Malaysia 3. Taufik Hidayat, Indonesia 4. Peter Gade, Denmark 5. Chen Long, China 6. Kento Momota, Japan',
    undefined,
    true,
  ],
  [
    'German',
    'Die Außenminister sagten, sie seien zu Gesprächen bereit, doch die Bedingungen sind nach Angaben aus Berlin noch nicht mit allen abgestimmt worden.',
    undefined,
    false,
  ],
  ['a short German line', 'Trump und Putin sind nicht einig', undefined, false],
  ['Russian', 'Президент России приехал в Москву', undefined, false],
  ['Greek', 'Ο πρωθυπουργός μίλησε στην Αθήνα', undefined, false],
  ['Chinese', '国家主席 表示 欢迎', undefined, false],
  ['what is declared wins', ENGLISH_NEWS, 'de', false],
  ['a declared region', 'Trump und Putin sind nicht einig', 'en-GB', true],
  ['an empty declaration says nothing', ENGLISH_NEWS, ' ', true],
  ['a tag that only begins like it', ENGLISH_NEWS, 'enm', false],
];
describe('English', () => {
  test.each(LANGUAGES)('%s', (_, text, lang, expected) => {
    expect(readDocument({ text, lang }).english).toBe(expected);
  });
});
