/** Every note there is, as it is stored now, newest first. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '@/utils/notes/note.ts';
import type { FailureCode } from '@/utils/result.ts';
import type { NotebookPorts } from './Notebook.tsx';

export interface AllNotes {
  /** Null until they are read for the first time. */
  notes: readonly Note[] | null;
  /** Why they could not be read; the notes read before are still there. */
  failure: FailureCode | null;
  refresh(): Promise<readonly Note[]>;
}

export function useAllNotes({ ask, onNotice }: Pick<NotebookPorts, 'ask' | 'onNotice'>): AllNotes {
  const [notes, setNotes] = useState<readonly Note[] | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const looks = useRef(0);
  const refresh = useCallback(async () => {
    const look = ++looks.current;
    const found = await ask('notes.all', {});
    // An earlier look may take longer than a later one, and knows less.
    if (look !== looks.current) return found.ok ? newestFirst(found.value.notes) : [];
    setFailure(found.ok ? null : found.failure.code);
    if (!found.ok) return [];
    const sorted = newestFirst(found.value.notes);
    setNotes(sorted);
    return sorted;
  }, [ask]);
  useEffect(() => {
    const life = new AbortController();
    onNotice(({ notice }) => {
      if (notice === 'notes.changed') void refresh();
    }, life.signal);
    void refresh();
    return () => life.abort();
  }, [refresh, onNotice]);
  return { notes, failure, refresh };
}

function newestFirst(notes: readonly Note[]): readonly Note[] {
  return notes.toSorted((a, b) => b.created - a.created);
}
