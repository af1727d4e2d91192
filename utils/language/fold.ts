/** Folding of names, so that spellings that differ only in accents, case, dashes or apostrophes meet. */

/** Letters that no Unicode decomposition takes apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
};
const SPECIAL = /[ßæœøðþđħıłŋŧə]/g;
const LOWER_ASCII_WORD = /^[a-z0-9]*$/;
const ASCII_WORD = /^[A-Za-z0-9]*$/;
const ASCII_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
/** Unified ideographs, which folding leaves as they are. */
const IDEOGRAPHS = /^[\u4E00-\u9FFF]*$/;

/**
 * One word or name in the form under which packs index it: compatibility-decomposed, without combining marks,
 * apostrophes or invisible characters, lower case, with dashes, full stops and runs of white space as one space.
 * "Zelenskyy’s" is not trimmed: possessives are the recogniser's business.
 */
export function foldName(name: string): string {
  if (LOWER_ASCII_WORD.test(name)) return name;
  if (ASCII_WORD.test(name) || ASCII_WORDS.test(name)) return name.toLowerCase();
  if (IDEOGRAPHS.test(name)) return name;
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF'’‘ʼʻ`´]/gu, '')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .replace(/[\s.\p{Pd}_]+/gu, ' ')
    .trim();
}
