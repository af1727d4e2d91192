/** What components need to keep, label, delete and restore notes; views connect it to whoever has the notes. */
import type { Note, NoteColour, NoteDraft, NoteImportance } from '@/utils/notes/note.ts';
import type { Result } from '@/utils/result.ts';

/** Texts typed but not yet saved, which outlive the view they were typed in. */
export interface Drafts {
  /** Empty where there is no draft. */
  read(key: string): Promise<string>;
  /** An empty text removes the draft. */
  write(key: string, text: string): Promise<void>;
  /** The same in memory alone, for private windows. */
  secret?: Drafts | undefined;
}

/** The same change of many notes. */
export interface ManyChange {
  addTags?: readonly string[] | undefined;
  removeTags?: readonly string[] | undefined;
  colour?: NoteColour | undefined;
  importance?: NoteImportance | undefined;
  deleted?: boolean | undefined;
}

export interface NotesDesk {
  /** Resolves when the note is on disk. */
  keep(draft: NoteDraft): Promise<Result<Note>>;
  remove(id: string): Promise<Result<Note>>;
  restore(id: string): Promise<Result<Note>>;
  /** All or none; `undo` takes it back. */
  changeMany(
    ids: readonly string[],
    change: ManyChange,
  ): Promise<Result<{ changed: number; undo: string | null }>>;
  /** Takes a change of many back. */
  undo(undo: string): Promise<Result<unknown>>;
  /** Takes back the edit by which a note came to its revision. */
  undoEdit(id: string, revision: number): Promise<Result<unknown>>;
  /** The note as it is stored now; undefined once it is gone. */
  latest(id: string): Promise<Note | undefined>;
  drafts: Drafts;
  newId(): string;
  /** Longest text that is kept, in UTF-16 units. */
  maxLength: number;
}
