/** Whom the words of a note name, among the people of its story. */
import { MAX_TOUCHED, type NoteSubject, type PersonReference } from './note.ts';

/** Those whose name, or the last word of it, stands in the words that a note is on. */
export function peopleNamed(
  people: readonly PersonReference[],
  subject: NoteSubject,
): PersonReference[] {
  if (!('selector' in subject)) return [];
  const words = wordsOf(subject.selector.quote.exact);
  const present = new Set(words);
  return people
    .filter(({ name }) => {
      const last = wordsOf(name).at(-1);
      return last !== undefined && present.has(last);
    })
    .slice(0, MAX_TOUCHED);
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
