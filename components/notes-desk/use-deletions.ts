/** Deleting notes, and taking it back one by one, last deleted first; the focus goes where the work goes on. */
import { useState } from 'preact/hooks';
import type { Note } from '@/utils/notes/note.ts';
import type { FailureCode } from '@/utils/result.ts';
import type { NotesDesk } from './notes-desk.ts';

export interface Deletions {
  /** Number of notes deleted and not restored. */
  count: number;
  failure: FailureCode | null;
  /** Note that should take the focus; a new object each time. */
  focused: { id: string } | null;
  /** Whether the way back should take the focus, since no note is left to take it. */
  undoFocused: boolean;
  /** `next` is the note that stands where the deleted one stood. */
  remove(id: string, next: string | undefined): Promise<void>;
  /** True if a note was restored. */
  undo(): Promise<boolean>;
  dismiss(): void;
}

interface DeletionState {
  deleted: readonly string[];
  failure: FailureCode | null;
  focused: { id: string } | null;
}

export function useDeletions(desk: Pick<NotesDesk, 'remove' | 'restore'>): Deletions {
  const [state, setState] = useState<DeletionState>({ deleted: [], failure: null, focused: null });
  const { deleted, failure, focused } = state;
  return {
    count: deleted.length,
    failure,
    focused,
    undoFocused: deleted.length > 0 && focused === null,
    async remove(id, next) {
      const result = await desk.remove(id);
      setState((now) =>
        result.ok
          ? {
              deleted: [...now.deleted, id],
              failure: null,
              focused: next === undefined ? null : { id: next },
            }
          : { ...now, failure: result.failure.code },
      );
    },
    async undo() {
      const id = deleted.at(-1);
      if (id === undefined) return false;
      const result = await desk.restore(id);
      setState((now) =>
        result.ok
          ? { deleted: now.deleted.filter((other) => other !== id), failure: null, focused: { id } }
          : { ...now, failure: result.failure.code },
      );
      return result.ok;
    },
    dismiss: () => setState({ deleted: [], failure: null, focused: null }),
  };
}

/** Id of the note that stands where a note stood once it is deleted: the next one, else the one before. */
export function neighbourOf(notes: readonly Note[], { id }: Note): string | undefined {
  const index = notes.findIndex((other) => other.id === id);
  return (notes[index + 1] ?? notes[index - 1])?.id;
}
