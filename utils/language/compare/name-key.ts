/** One key for the forms of a name: country and people, with and without accents. */
import { foldName } from '../fold.ts';

/** Shorter words keep their endings. */
const MIN_STEM = 4;

/** Folded name without the endings that make a people of a country: "Sudan" and "Sudanese" are one. */
export function nameKey(word: string): string {
  const folded = foldName(word);
  const stem = folded.replace(/(?:ians?|ans?|ese|is?h?|s)$/, '').replace(/[aeiouy]+$/, '');
  return stem.length < MIN_STEM ? folded : stem;
}
