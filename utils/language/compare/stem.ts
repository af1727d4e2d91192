/** Brings the forms of an English word together: "pledged", "pledges" and "pledging" are one. */

const VOWELS = /[aeiouy]/;

/** Common stem of a word's forms, in small letters. Rough on purpose: both sides of a comparison go through it. */
export function stemOf(word: string): string {
  let stem = withoutPlural(word);
  stem = withoutEnding(stem);
  if (/([bcdfghjklmnpqrstvwxz])\1$/.test(stem) && stem.length > 3) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem.length > 2 && stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem;
}

function withoutPlural(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word))
    return word.slice(0, -1);
  return word;
}

function withoutEnding(word: string): string {
  for (const ending of ['ing', 'ed']) {
    const rest = word.slice(0, -ending.length);
    if (word.endsWith(ending) && rest.length > 2 && VOWELS.test(rest)) return rest;
  }
  return word;
}
