/** Every note there is, as it is stored now, newest first. */
import { useCallback, useEffect, useState } from 'preact/hooks';
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
  const refresh = useCallback(async () => {
    const found = await ask('notes.all', {});
    setFailure(found.ok ? null : found.failure.code);
    if (!found.ok) return [];
    const newestFirst = [...found.value.notes].sort((a, b) => b.created - a.created);
    setNotes(newestFirst);
    return newestFirst;
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
