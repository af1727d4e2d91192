/** What the words around a figure mean, so that two ways of saying one thing meet. */
import { CONCEPTS } from './concept-table.ts';
import { LIGHT } from './light-words.ts';
import { stemOf } from './stem.ts';

const BY_STEM = readConcepts();
const LIGHT_STEMS = new Set([...LIGHT].map(stemOf));

function readConcepts(): Map<string, string> {
  const concepts = new Map<string, string>();
  for (const line of CONCEPTS.trim().split('\n')) {
    const [name = '', words = ''] = line.trim().split(': ');
    for (const word of words.split(' ')) concepts.set(stemOf(word), name);
  }
  return concepts;
}

/** What a word in small letters means for a comparison: a concept or its own stem; undefined where it means nothing. */
export function conceptOf(word: string): string | undefined {
  if (LIGHT.has(word)) return undefined;
  const stem = stemOf(word);
  return BY_STEM.get(stem) ?? (LIGHT_STEMS.has(stem) ? undefined : stem);
}

/** Whether a word in small letters says nothing of what is measured. */
export function isLight(word: string): boolean {
  return LIGHT.has(word);
}

/** Whether the tables have a word in small letters. */
export function isKnown(word: string): boolean {
  const stem = stemOf(word);
  return BY_STEM.has(stem) || LIGHT_STEMS.has(stem);
}
