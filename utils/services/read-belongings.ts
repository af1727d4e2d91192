/** Use-case of views: all that the reader has written, asked of the background a slice at a time. */
import type { Answers, Params, RequestName } from '@/utils/messages.ts';
import type { Belongings } from '@/utils/notes/formats/belongings.ts';
import type { Note } from '@/utils/notes/note.ts';
import { type Result, succeed } from '@/utils/result.ts';

/** Asks the background. */
export type Ask = <N extends RequestName>(
  name: N,
  params: Params<N>,
) => Promise<Result<Answers[N]>>;

/** The notes of the bin are among the others. */
export async function readBelongings(ask: Ask): Promise<Result<Belongings>> {
  const notes = await readNotes(ask);
  if (!notes.ok) return notes;
  const corrections = await ask('corrections.all', {});
  if (!corrections.ok) return corrections;
  const people = await ask('own-people.list', {});
  if (!people.ok) return people;
  return succeed({ notes: notes.value, ...corrections.value, ...people.value });
}

/** A note that is changed meanwhile comes once more, and counts as it is then. */
async function readNotes(ask: Ask): Promise<Result<Note[]>> {
  const byId = new Map<string, Note>();
  let point = { sequence: 0, id: '' };
  for (let more = true; more; ) {
    const slice = await ask('notes.since', { point });
    if (!slice.ok) return slice;
    for (const note of slice.value.notes) byId.set(note.id, note);
    ({ more, upTo: point } = slice.value);
  }
  return succeed([...byId.values()]);
}
