/** Spellings that fold to one form. */
import { expect, test } from 'vitest';
import { foldName } from '@/utils/language/fold.ts';

const CASES: [name: string, written: string, folded: string][] = [
  ['ASCII', 'Peskov', 'peskov'],
  ['several words', 'Kaja  Kallas', 'kaja kallas'],
  ['accents', 'Nausėda', 'nauseda'],
  ['letters without a decomposition', 'Radosław Løkke Straße', 'radoslaw lokke strasse'],
  ['apostrophes', "Qa’im O'Brien", 'qaim obrien'],
  ['hyphens and full stops', 'J.D. Jean-Noël', 'j d jean noel'],
  ['invisible characters', 'Kal\u00ADlas\u200B', 'kallas'],
  ['full width', 'Ｋａｊａ', 'kaja'],
  ['Cyrillic', 'Дмитрий', 'дмитрии'],
  ['ideographs', '习近平', '习近平'],
  ['lone surrogates', 'a\uD800', 'a\uD800'],
];
test.each(CASES)('%s', (_, written, folded) => {
  expect(foldName(written)).toBe(folded);
});
