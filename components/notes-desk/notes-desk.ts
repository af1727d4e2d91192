/** What components need to keep, delete and restore notes; views connect it to whoever has the notes. */
import type { Note, NoteDraft } from '@/utils/notes/note.ts';
import type { Result } from '@/utils/result.ts';

/** Texts typed but not yet saved, which outlive the view they were typed in. */
export interface Drafts {
  /** Empty where there is no draft. */
  read(key: string): Promise<string>;
  /** An empty text removes the draft. */
  write(key: string, text: string): Promise<void>;
}

export interface NotesDesk {
  /** Resolves when the note is on disk. */
  keep(draft: NoteDraft): Promise<Result<Note>>;
  remove(id: string): Promise<Result<Note>>;
  restore(id: string): Promise<Result<Note>>;
  /** The note as it is stored now; undefined once it is gone. */
  latest(id: string): Promise<Note | undefined>;
  drafts: Drafts;
  newId(): string;
  /** Longest text that is kept, in UTF-16 units. */
  maxLength: number;
}
