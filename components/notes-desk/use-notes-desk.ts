/** A desk over the background's requests that lets its view look anew after every change. */
import { useMemo } from 'preact/hooks';
import type { Answers, Params } from '@/utils/messages.ts';
import type { Note } from '@/utils/notes/note.ts';
import type { Result } from '@/utils/result.ts';
import type { NotesDesk } from './notes-desk.ts';

type NoteRequest =
  | 'note.keep'
  | 'note.delete'
  | 'note.restore'
  | 'note.undo'
  | 'notes.change'
  | 'change.undo';

export interface NotesDeskParts extends Pick<NotesDesk, 'drafts' | 'newId' | 'maxLength'> {
  ask<N extends NoteRequest>(name: N, params: Params<N>): Promise<Result<Answers[N]>>;
}

/** `refresh` shows the notes as they are stored now, and resolves to them. */
export function useNotesDesk(
  { ask, drafts, newId, maxLength }: NotesDeskParts,
  refresh: () => Promise<readonly Note[]>,
): NotesDesk {
  return useMemo(() => {
    const thenRefresh = async <T>(change: Promise<Result<T>>): Promise<Result<T>> => {
      const result = await change;
      if (result.ok) await refresh();
      return result;
    };
    return {
      keep: (draft) => thenRefresh(ask('note.keep', draft)),
      remove: (id) => thenRefresh(ask('note.delete', { id })),
      restore: (id) => thenRefresh(ask('note.restore', { id })),
      changeMany: (ids, change) => thenRefresh(ask('notes.change', { ids: [...ids], change })),
      undo: (undo) => thenRefresh(ask('change.undo', { undo })),
      undoEdit: (id, revision) => thenRefresh(ask('note.undo', { id, revision })),
      latest: async (id) => (await refresh()).find((note) => note.id === id),
      drafts,
      newId,
      maxLength,
    };
  }, [ask, drafts, newId, maxLength, refresh]);
}
