/** Spellings of a surname: one transliteration a record, others in its aliases. */
import { foldName } from '../language/fold.ts';
import type { Person } from './person.ts';

/** An edit per this many letters may still be another transliteration: "Klychko" for "Klitschko", "Qalibaf" for "Ghalibaf". */
const LETTERS_PER_EDIT = 3;

/**
 * The surname as the record writes it, then every other spelling of it that an alias has in its place
 * ("Zelensky" beside "Zelenskyy"). Nicknames in that place ("Lady" in "the Iron Lady") are no spellings.
 */
export function surnameSpellings({
  surname,
  surnameFirst,
  aliases,
}: Pick<Person, 'surname' | 'surnameFirst' | 'aliases'>): string[] {
  if (surname === undefined) return [];
  const spellings = new Map([[foldName(surname), surname]]);
  const length = surname.split(' ').length;
  for (const alias of aliases) {
    const words = alias.split(' ');
    if (words.length <= length) continue;
    const written = (surnameFirst ? words.slice(0, length) : words.slice(-length)).join(' ');
    const folded = foldName(written);
    if (!spellings.has(folded) && isSpelling(folded, foldName(surname))) {
      spellings.set(folded, written);
    }
  }
  return [...spellings.values()];
}

function isSpelling(a: string, b: string): boolean {
  const allowed = Math.floor(Math.max(a.length, b.length) / LETTERS_PER_EDIT);
  return countEdits(a, b) <= allowed;
}

/** Levenshtein distance in UTF-16 units. */
function countEdits(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let at = 1; at <= b.length; at++) {
      const replaced = (above[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      here.push(Math.min(replaced, (above[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[b.length] ?? 0;
}
