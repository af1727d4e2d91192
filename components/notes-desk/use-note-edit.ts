/** One note edited in place: its text survives a closed view, and nobody's change is overwritten unseen. */
import { useRef, useState } from 'preact/hooks';
import type { Note } from '@/utils/notes/note.ts';
import type { FailureCode, Result } from '@/utils/result.ts';
import type { NotesDesk } from './notes-desk.ts';

/** An edit under way. */
export interface NoteEdit {
  text: string;
  /** Revision the edit was begun on. */
  revision: number;
  /** Whether the text was left unsaved by an earlier visit. */
  recovered: boolean;
  saving: boolean;
  failure: FailureCode | null;
  /** After a conflict: the note as somebody else left it, or null when they deleted it. */
  theirs?: Note | null | undefined;
}

export interface NoteEditing {
  edit: NoteEdit | null;
  start(): Promise<void>;
  change(text: string): void;
  save(): Promise<void>;
  /** Saves over what the other side wrote, or as a new note if they deleted it. */
  keepMine(): Promise<void>;
  /** Ends the edit and forgets its text. */
  discard(): void;
  /** Ends the edit; its text is offered again by the next one. */
  leave(): void;
}

export function useNoteEdit(note: Note, desk: NotesDesk): NoteEditing {
  const [edit, setEdit] = useState<NoteEdit | null>(null);
  /** The text in the field, also after the edit was left. */
  const typed = useRef('');
  const key = `edit:${note.id}`;
  const keepDraft = (text: string, revision: number) =>
    void desk.drafts.write(key, JSON.stringify({ text, revision }));
  const forget = () => void desk.drafts.write(key, '');
  const end = () => {
    forget();
    setEdit(null);
  };
  const settle = async (current: NoteEdit, result: Result<Note>) => {
    if (result.ok && typed.current === current.text) return end();
    if (result.ok) {
      // Typed on while the save was under way: a change of what is stored now.
      const { revision } = result.value;
      keepDraft(typed.current, revision);
      setEdit((now) => now && { ...now, revision, saving: false, theirs: undefined });
      return;
    }
    const { code } = result.failure;
    const collided = code === 'conflict' || code === 'not-found';
    const theirs = collided ? ((await desk.latest(note.id)) ?? null) : undefined;
    setEdit((now) => now && { ...now, saving: false, failure: code, theirs });
  };
  const saveOn = async (current: NoteEdit, id: string, revision: number | undefined) => {
    setEdit({ ...current, saving: true, failure: null });
    const { subject, story } = note;
    const text = current.text.trim();
    await settle(current, await desk.keep({ id, subject, story, text, revision }));
  };
  return {
    edit,
    async start() {
      const found = readEdit(await desk.drafts.read(key));
      // What is stored by now is no unsaved text, whatever revision it was typed on.
      const draft = found?.text === note.text ? null : found;
      typed.current = draft?.text ?? note.text;
      setEdit({
        text: typed.current,
        revision: draft?.revision ?? note.revision,
        recovered: draft !== null,
        saving: false,
        failure: null,
      });
    },
    change(text) {
      if (edit === null) return;
      typed.current = text;
      setEdit({ ...edit, text });
      keepDraft(text, edit.revision);
    },
    save: async () => {
      if (edit !== null) await saveOn(edit, note.id, edit.revision);
    },
    keepMine: async () => {
      if (edit === null || edit.theirs === undefined) return;
      if (edit.theirs === null) return await saveOn(edit, desk.newId(), undefined);
      await saveOn({ ...edit, revision: edit.theirs.revision }, note.id, edit.theirs.revision);
    },
    discard: end,
    leave: () => setEdit(null),
  };
}

/** An unsaved edit as it was written; null for whatever else stands there. */
function readEdit(stored: string): { text: string; revision: number } | null {
  try {
    const found: unknown = JSON.parse(stored);
    if (typeof found !== 'object' || found === null) return null;
    if (!('text' in found && 'revision' in found)) return null;
    const { text, revision } = found;
    return typeof text === 'string' && typeof revision === 'number' ? { text, revision } : null;
  } catch {
    return null;
  }
}
