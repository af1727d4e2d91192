/** Use-case of views: what an import plans is brought in, and taken back. */
import type { Belongings } from '@/utils/notes/formats/belongings.ts';
import type { Note } from '@/utils/notes/note.ts';
import { type Result, succeed } from '@/utils/result.ts';
import type { OwnWordUndo } from './own-word.ts';
import type { Ask } from './read-belongings.ts';

/** Takes an import back. */
export interface ImportUndo {
  /** Changes of notes, in the order in which they were made. */
  notes: readonly string[];
  word: OwnWordUndo | null;
}

/** UTF-16 units of notes in one message, which are brought in all or none: browsers carry no more than 64 MB. */
const MESSAGE_LENGTH = 20_000_000;

/**
 * Brings it in; what fails leaves the import cut off, and importing the same file again goes on from there. The undo
 * holds what was done so far either way.
 */
export async function bringIn(
  { notes, corrections, people }: Belongings,
  ask: Ask,
): Promise<{ done: Result<void>; undo: ImportUndo }> {
  const undo = { notes: [] as string[], word: null as OwnWordUndo | null };
  for (const some of slices(notes)) {
    const merged = await ask('notes.merge', { notes: some });
    if (!merged.ok) return { done: merged, undo };
    if (merged.value.undo !== null) undo.notes.push(merged.value.undo);
  }
  if (corrections.length + people.length === 0) return { done: succeed(undefined), undo };
  const word = await ask('own-word.merge', {
    corrections: [...corrections],
    people: [...people],
  });
  if (!word.ok) return { done: word, undo };
  undo.word = word.value;
  return { done: succeed(undefined), undo };
}

function* slices(notes: readonly Note[]): Generator<Note[]> {
  let slice: Note[] = [];
  let length = 0;
  for (const note of notes) {
    const own = JSON.stringify(note).length;
    if (length + own > MESSAGE_LENGTH && slice.length > 0) {
      yield slice;
      [slice, length] = [[], 0];
    }
    slice.push(note);
    length += own;
  }
  if (slice.length > 0) yield slice;
}

/** What was brought in goes, and what was changed is as it was, unless the reader changed it since. */
export async function takeBack(undo: ImportUndo, ask: Ask): Promise<Result<void>> {
  for (const change of undo.notes.toReversed()) {
    const undone = await ask('change.undo', { undo: change });
    // Nothing of it is left to take back.
    if (!undone.ok && undone.failure.code !== 'conflict') return undone;
  }
  if (undo.word === null) return succeed(undefined);
  const undone = await ask('own-word.undo', { undo: undo.word });
  return undone.ok ? succeed(undefined) : undone;
}
