/** The note being written: on the person a card chose, on the selection, or on whomever the reader picks. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  type Note,
  type NoteDraft,
  type NoteSelector,
  type NoteSubject,
  storyKey,
} from '@/utils/notes/note.ts';
import type { FailureCode, Result } from '@/utils/result.ts';
import { type NewNote, readNewNotes, subjectKey, withNewNote, writeNewNotes } from './new-notes.ts';
import type { StoryPage } from './page-state.ts';
import type { PopupPorts } from './ports.ts';

export interface NewNoteWriting {
  /** False until it is known what the popup was opened for. */
  ready: boolean;
  /** Null until a subject is chosen. */
  note: NewNote | null;
  /** The reader's selection in the story. */
  selection: NoteSelector | null;
  saving: boolean;
  saved: boolean;
  failure: FailureCode | null;
  choose(subject: NoteSubject): void;
  change(text: string): void;
  save(): Promise<void>;
}

interface Writing {
  ready: boolean;
  subject: NoteSubject | null;
  selection: NoteSelector | null;
  unsaved: readonly NewNote[];
  progress: { saving: boolean; saved: boolean; failure: FailureCode | null };
}

const AT_REST: Writing['progress'] = { saving: false, saved: false, failure: null };

export interface NewNoteParts {
  page: StoryPage;
  ports: PopupPorts;
  /** Resolves when the note is on disk. */
  keep(draft: NoteDraft): Promise<Result<Note>>;
  /** The note as it is stored now. */
  latest(id: string): Promise<Note | undefined>;
}

export function useNewNote({ page, ports, keep, latest }: NewNoteParts): NewNoteWriting {
  const { story } = page;
  const [writing, setWriting] = useState<Writing>({
    ready: false,
    subject: null,
    selection: null,
    unsaved: [],
    progress: AT_REST,
  });
  const key = `new:${storyKey(story.address)}`;
  const { tab } = page.site;
  const begin = useCallback(() => beginWriting(ports, tab, key), [ports, tab, key]);
  useEffect(() => {
    let current = true;
    void begin().then((begun) => {
      if (current) setWriting({ ...begun, ready: true, progress: AT_REST });
    });
    return () => {
      current = false;
    };
  }, [begin]);
  const note = noteOf(writing, ports.newId);
  const update = (changed: NewNote) => {
    const unsaved = withNewNote(writing.unsaved, changed);
    void ports.drafts.write(key, writeNewNotes(unsaved));
    setWriting({ ...writing, unsaved, progress: AT_REST });
  };
  const save = async () => {
    if (note === null) return;
    setWriting({ ...writing, progress: { ...AT_REST, saving: true } });
    const kept = await keepNew({ note, keep, latest, story });
    const unsaved = kept.ok ? withNewNote(writing.unsaved, { ...note, text: '' }) : writing.unsaved;
    if (kept.ok) await ports.drafts.write(key, writeNewNotes(unsaved));
    const failure = kept.ok ? null : kept.failure.code;
    setWriting((now) => ({
      ...now,
      unsaved,
      progress: { saving: false, saved: kept.ok, failure },
    }));
  };
  return {
    ready: writing.ready,
    note,
    selection: writing.selection,
    ...writing.progress,
    choose: (subject) => setWriting({ ...writing, subject, progress: AT_REST }),
    change: (text) => note && update({ ...note, text }),
    save,
  };
}

function noteOf({ subject, unsaved }: Writing, newId: () => string): NewNote | null {
  if (subject === null) return null;
  const wanted = subjectKey(subject);
  const begun = unsaved.find((other) => subjectKey(other.subject) === wanted);
  return begun ?? { id: newId(), subject, text: '' };
}

/** A card's "Add note" goes before the selection, and both before what was left unsaved. */
async function beginWriting(
  ports: PopupPorts,
  tab: number,
  key: string,
): Promise<Pick<Writing, 'subject' | 'selection' | 'unsaved'>> {
  const [begun, selected, draft] = await Promise.all([
    ports.ask('note.begun', { tab }),
    ports.askPage(tab, 'page.selection', {}),
    ports.drafts.read(key),
  ]);
  const unsaved = readNewNotes(draft);
  const person = begun.ok ? begun.value.person : null;
  const selection = selected.ok ? selected.value.selector : null;
  if (person) return { subject: { kind: 'person', person }, selection, unsaved };
  if (selection) return { subject: { kind: 'quote', selector: selection }, selection, unsaved };
  return { subject: unsaved.at(-1)?.subject ?? null, selection, unsaved };
}

interface Keeping extends Pick<NewNoteParts, 'keep' | 'latest'> {
  note: NewNote;
  story: StoryPage['story'];
}

/**
 * Saves a new note. A conflict means that an earlier save of it did reach the disk without its answer
 * reaching the popup, so the text is saved as a change of that note.
 */
async function keepNew({ note, story, keep, latest }: Keeping): Promise<Result<Note>> {
  const draft: NoteDraft = { ...note, text: note.text.trim(), story };
  const kept = await keep(draft);
  if (kept.ok || kept.failure.code !== 'conflict') return kept;
  const stored = await latest(note.id);
  return stored === undefined ? kept : await keep({ ...draft, revision: stored.revision });
}
