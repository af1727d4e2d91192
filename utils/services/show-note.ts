/** Use-case: shows on its page where a note belongs, whomever or whatever it is on. */
import type { PersonOnPage, QuestionName, Questions } from '@/utils/messages.ts';
import { type Note, type PersonReference, personKey } from '@/utils/notes/note.ts';
import type { Result } from '@/utils/result.ts';

export interface ShowingParts {
  note: Note;
  /** Tab that has the story. */
  tab: number;
  askPage<Q extends QuestionName>(
    tab: number,
    question: Q,
    params: Questions[Q]['params'],
  ): Promise<Result<Questions[Q]['answer']>>;
}

/** True if the page shows it; false also where the page no longer has the words or the person. */
export async function showNote({ note, tab, askPage }: ShowingParts): Promise<boolean> {
  const { subject, id } = note;
  if ('selector' in subject) {
    const answer = await askPage(tab, 'page.show-note', { id });
    return answer.ok && answer.value.shown;
  }
  const overview = await askPage(tab, 'page.overview', {});
  // The story as a whole is shown as soon as it is there.
  if (subject.kind === 'story') return overview.ok && overview.value !== null;
  const people = overview.ok ? (overview.value?.people ?? []) : [];
  const person = findReferred(people, subject.person);
  if (person === undefined) return false;
  const answer = await askPage(tab, 'page.show-person', { chain: person.chain, nth: 0 });
  return answer.ok && answer.value.shown;
}

/** How a note refers to somebody of a page. */
export function referTo({ name, mention: { entity } }: PersonOnPage): PersonReference {
  return { entity, name };
}

/** The person of a page that a note refers to. */
export function findReferred(
  people: readonly PersonOnPage[],
  person: PersonReference,
): PersonOnPage | undefined {
  const key = personKey(person);
  return people.find((other) => personKey(referTo(other)) === key);
}
