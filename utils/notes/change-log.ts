/** What a change did to notes, kept so that it can be taken back, and what taking it back makes of them. */
import type { Note } from './note.ts';

/** `merge` brought notes in from outside; taking that back removes what it added. */
export type ChangeKind = 'note' | 'many' | 'merge' | 'undo';

/** One note before a change, and how the change left it. */
export interface NoteChange {
  id: string;
  /** Null where there was none. */
  before: Note | null;
  /** Null where the change removed it. */
  after: Pick<Note, 'revision' | 'deleted'> | null;
}

export interface LoggedChange {
  /** Counts all changes; names this one. */
  sequence: number;
  /** Milliseconds since 1970. */
  at: number;
  kind: ChangeKind;
  notes: readonly NoteChange[];
}

/** What to write to take a change back. */
export interface Reversal {
  put: Note[];
  remove: string[];
  /** Notes that were changed since, and stay as they are. */
  skipped: number;
}

/** Notes as they were before a change; those changed since are left alone. `stamp` is the time of the reversal. */
export function reverse(
  change: Pick<LoggedChange, 'kind' | 'notes'>,
  current: ReadonlyMap<string, Note>,
  stamp: number,
): Reversal {
  const reversal: Reversal = { put: [], remove: [], skipped: 0 };
  for (const one of change.notes) {
    const now = current.get(one.id);
    if (!isAsLeft(one, now)) reversal.skipped += 1;
    else if (one.before !== null) reversal.put.push(restored(one.before, now, stamp));
    else if (change.kind === 'merge') reversal.remove.push(one.id);
    else if (now !== undefined) reversal.put.push({ ...now, deleted: stamp });
  }
  return reversal;
}

function isAsLeft({ after }: NoteChange, now: Note | undefined): boolean {
  if (after === null || now === undefined) return after === null && now === undefined;
  return now.revision === after.revision && now.deleted === after.deleted;
}

/** A text that comes back is a change of its own, so that an edit begun on the other is seen as a conflict. */
function restored(before: Note, now: Note | undefined, stamp: number): Note {
  if (now === undefined || now.revision === before.revision) return before;
  return { ...before, revision: now.revision + 1, changed: stamp };
}
