/** What a change did to notes, kept so that it can be taken back, and what taking it back makes of them. */
import type { Note } from './note.ts';

/** `merge` brought notes in from outside; taking that back removes what it added. */
export type ChangeKind = 'note' | 'many' | 'merge' | 'undo';

/** One note before a change, and how the change left it. A *state* names what a note says: it is the change that made it so. */
export interface NoteChange {
  id: string;
  /** Null where there was none. */
  before: Note | null;
  /** State before; 0 where there was no note. */
  from: number;
  /** State after; 0 where the change removed the note. */
  to: number;
  /** Revision after. */
  revision: number;
  /** Whether the change left it in the bin. */
  isInBin: boolean;
}

export interface LoggedChange {
  /** Counts all changes; names this one. */
  sequence: number;
  /** Milliseconds since 1970. */
  at: number;
  kind: ChangeKind;
  notes: readonly NoteChange[];
}

/** Notes as they are stored now, with their states. */
export interface CurrentNotes {
  notes: ReadonlyMap<string, Note>;
  states: ReadonlyMap<string, number>;
}

/** What to write to take a change back. */
export interface Reversal {
  put: Note[];
  remove: string[];
  /** States that notes come back to. */
  states: Map<string, number>;
  /** Notes that were changed since, and stay as they are. */
  skipped: number;
}

/**
 * Notes as they were before a change; those changed since are left alone, and so are those that are as before already,
 * since an answer may have been lost. `stamp` is the time of the reversal.
 */
export function reverse(
  { kind, notes }: Pick<LoggedChange, 'kind' | 'notes'>,
  current: CurrentNotes,
  stamp: number,
): Reversal {
  const reversal: Reversal = { put: [], remove: [], states: new Map(), skipped: 0 };
  for (const one of notes) {
    const note = current.notes.get(one.id);
    const state = current.states.get(one.id) ?? 0;
    if (isReversed(one, note, state, kind)) continue;
    if (state !== one.to || (note?.deleted !== undefined) !== one.isInBin) reversal.skipped += 1;
    else if (one.before !== null) {
      reversal.put.push(restored(one.before, note, stamp));
      reversal.states.set(one.id, one.from);
    } else if (kind === 'merge') reversal.remove.push(one.id);
    else if (note !== undefined) reversal.put.push({ ...note, deleted: stamp });
  }
  return reversal;
}

function isReversed(
  { before, from, to }: NoteChange,
  note: Note | undefined,
  state: number,
  kind: ChangeKind,
): boolean {
  if (before !== null) {
    const isBack = (note?.deleted === undefined) === (before.deleted === undefined);
    return note !== undefined && state === from && isBack;
  }
  if (note === undefined) return true;
  return kind !== 'merge' && state === to && note.deleted !== undefined;
}

/** A text that comes back is a change of its own, so that an edit begun on the other is seen as a conflict. */
function restored(before: Note, now: Note | undefined, stamp: number): Note {
  if (now === undefined || now.revision === before.revision) return before;
  return { ...before, revision: now.revision + 1, changed: stamp };
}
