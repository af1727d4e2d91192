/** One note edited in place: its text survives a closed view, and nobody's change is overwritten unseen. */
import { useRef, useState } from 'preact/hooks';
import type { Note, NoteLabels } from '@/utils/notes/note.ts';
import type { FailureCode, Result } from '@/utils/result.ts';
import type { NotesDesk } from './notes-desk.ts';

/** What the reader can change of a note. */
export interface NoteContent {
  text: string;
  labels: NoteLabels;
}

/** An edit under way. */
export interface NoteEdit extends NoteContent {
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
  label(labels: NoteLabels): void;
  save(): Promise<void>;
  /** Saves over what the other side wrote, or as a new note if they deleted it. */
  keepMine(): Promise<void>;
  /** Puts both texts into the field, theirs first. */
  keepBoth(): void;
  /** Ends the edit and forgets its text. */
  discard(): void;
  /** Ends the edit; its text is offered again by the next one. */
  leave(): void;
}

export function useNoteEdit(note: Note, desk: NotesDesk): NoteEditing {
  const [edit, setEdit] = useState<NoteEdit | null>(null);
  /** What is in the fields, also after the edit was left. */
  const typed = useRef<NoteContent>({ text: '', labels: labelsOf(note) });
  const key = `edit:${note.id}`;
  const keepDraft = (content: NoteContent, revision: number) =>
    void desk.drafts.write(key, JSON.stringify({ ...contentOf(content), revision }));
  const forget = () => void desk.drafts.write(key, '');
  const end = () => {
    forget();
    setEdit(null);
  };
  const put = (next: NoteEdit) => {
    typed.current = contentOf(next);
    setEdit(next);
    keepDraft(next, next.revision);
  };
  const settle = async (current: NoteEdit, result: Result<Note>) => {
    if (result.ok && isSame(typed.current, current)) return end();
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
    const { subject, story, people } = note;
    const text = current.text.trim();
    const draft = { id, subject, story, people, text, ...current.labels, revision };
    await settle(current, await desk.keep(draft));
  };
  return {
    edit,
    async start() {
      const found = readEdit(await desk.drafts.read(key), labelsOf(note));
      const stored = { text: note.text, labels: labelsOf(note) };
      // What is stored by now is no unsaved text, whatever revision it was typed on.
      const draft = found !== null && isSame(found, stored) ? null : found;
      typed.current = contentOf(draft ?? stored);
      setEdit({
        ...typed.current,
        revision: draft?.revision ?? note.revision,
        recovered: draft !== null,
        saving: false,
        failure: null,
      });
    },
    change: (text) => edit && put({ ...edit, text }),
    label: (labels) => edit && put({ ...edit, labels }),
    save: async () => {
      if (edit !== null) await saveOn(edit, note.id, edit.revision);
    },
    keepMine: async () => {
      if (edit === null || edit.theirs === undefined) return;
      if (edit.theirs === null) return await saveOn(edit, desk.newId(), undefined);
      await saveOn({ ...edit, revision: edit.theirs.revision }, note.id, edit.theirs.revision);
    },
    keepBoth() {
      if (!edit?.theirs) return;
      const { text, revision } = edit.theirs;
      put({ ...edit, text: `${text}\n\n${edit.text}`, revision, failure: null, theirs: undefined });
    },
    discard: end,
    leave: () => setEdit(null),
  };
}

function labelsOf({ tags, colour, importance }: NoteLabels): NoteLabels {
  return { tags, colour, importance };
}

function contentOf({ text, labels }: NoteContent): NoteContent {
  return { text, labels };
}

function isSame(one: NoteContent, other: NoteContent): boolean {
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}

/** An unsaved edit as it was written; null for whatever else stands there. */
function readEdit(stored: string, before: NoteLabels): (NoteContent & { revision: number }) | null {
  try {
    const found: unknown = JSON.parse(stored);
    if (typeof found !== 'object' || found === null) return null;
    if (!('text' in found && 'revision' in found)) return null;
    const { text, revision } = found;
    if (typeof text !== 'string' || typeof revision !== 'number') return null;
    // Written by this very module; drafts of before there were labels have none.
    const labels = 'labels' in found ? (found.labels as NoteLabels) : before;
    return { text, labels, revision };
  } catch {
    return null;
  }
}
