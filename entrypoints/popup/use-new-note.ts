/** The note being written: on the person a card chose, on the selection, or on whomever the reader picks. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PopupTask } from '@/utils/message-fields.ts';
import {
  type Note,
  type NoteDraft,
  type NoteLabels,
  type NoteSelector,
  type NoteSubject,
  storyKey,
} from '@/utils/notes/note.ts';
import { peopleNamed } from '@/utils/notes/people-named.ts';
import type { FailureCode, Result } from '@/utils/result.ts';
import { referTo } from '@/utils/services/show-note.ts';
import { type NewNote, readNewNotes, subjectKey, withNewNote, writeNewNotes } from './new-notes.ts';
import type { StoryPage } from './page-state.ts';
import type { PopupPorts } from './ports.ts';

export interface NewNoteWriting {
  /** False until it is known what the popup was opened for. */
  ready: boolean;
  /** What a card opened the popup for. */
  task: PopupTask | null;
  /** Null until a subject is chosen. */
  note: NewNote | null;
  /** The reader's selection in the story. */
  selection: NoteSelector | null;
  saving: boolean;
  saved: boolean;
  failure: FailureCode | null;
  choose(subject: NoteSubject): void;
  change(text: string): void;
  label(labels: NoteLabels): void;
  /** In a private window: whether notes are kept on this computer all the same; null in others. */
  isLasting: boolean | null;
  last(isLasting: boolean): void;
  /** Makes the note, with what is written of it, one on something else. */
  move(subject: NoteSubject): void;
  save(): Promise<void>;
  /** Puts the note aside; what is written of it stays. */
  leave(): void;
}

interface Writing {
  ready: boolean;
  task: PopupTask | null;
  note: NewNote | null;
  selection: NoteSelector | null;
  unsaved: readonly NewNote[];
  isLasting: boolean;
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
    task: null,
    note: null,
    selection: null,
    unsaved: [],
    isLasting: false,
    progress: AT_REST,
  });
  const key = `new:${storyKey(story.address)}`;
  const { tab } = page.site;
  const begin = useCallback(() => beginWriting(ports, tab, key), [ports, tab, key]);
  useEffect(() => {
    let current = true;
    void begin().then((begun) => {
      if (current) setWriting((now) => ({ ...now, ...begun, ready: true, progress: AT_REST }));
    });
    return () => {
      current = false;
    };
  }, [begin]);
  const { note } = writing;
  const newest = useRef(writing);
  newest.current = writing;
  const update = (changed: NewNote) => {
    const unsaved = withNewNote(writing.unsaved, changed);
    void ports.drafts.write(key, writeNewNotes(unsaved));
    setWriting({ ...writing, note: changed, unsaved, progress: AT_REST });
  };
  const save = async () => {
    if (note === null) return;
    setWriting({ ...writing, progress: { ...AT_REST, saving: true } });
    const kept = await keepNew({
      ...{ note, keep, latest, page },
      isPrivate: page.site.isPrivate && !writing.isLasting,
    });
    if (!kept.ok) {
      const progress = { ...AT_REST, failure: kept.failure.code };
      setWriting((now) => ({ ...now, progress }));
      return;
    }
    const blank: NewNote = { id: ports.newId(), subject: note.subject, text: '' };
    const { unsaved } = afterSaving(newest.current, { saved: note, blank });
    await ports.drafts.write(key, writeNewNotes(unsaved));
    setWriting((now) => afterSaving(now, { saved: note, blank }));
  };
  return {
    ready: writing.ready,
    task: writing.task,
    note,
    selection: writing.selection,
    ...writing.progress,
    choose: (subject) => {
      const chosen = continueNote(writing.unsaved, subject, ports.newId);
      setWriting({ ...writing, note: chosen, progress: AT_REST });
    },
    change: (text) => note && update({ ...note, text }),
    isLasting: page.site.isPrivate ? writing.isLasting : null,
    last: (isLasting) => setWriting({ ...writing, isLasting }),
    label: (labels) => note && update({ ...note, labels }),
    move(subject) {
      const begun = continueNote(writing.unsaved, subject, ports.newId);
      // What was written of that before is not written over.
      if (note !== null && begun.text === '') update({ ...note, subject });
      else setWriting({ ...writing, note: begun, progress: AT_REST });
    },
    save,
    leave: () => setWriting({ ...writing, note: null, progress: AT_REST }),
  };
}

/** The note begun on a subject, or a blank one. */
function continueNote(
  unsaved: readonly NewNote[],
  subject: NoteSubject,
  newId: () => string,
): NewNote {
  const wanted = subjectKey(subject);
  const begun = unsaved.find((other) => subjectKey(other.subject) === wanted);
  return begun ?? { id: newId(), subject, text: '' };
}

/** What is left to write once a note is on disk: what was typed or chosen while it was saved stays as it is. */
function afterSaving(
  writing: Writing,
  { saved, blank }: { saved: NewNote; blank: NewNote },
): Writing {
  const isSaved = ({ id, text, labels }: NewNote) =>
    id === saved.id && text === saved.text && labels === saved.labels;
  const unsaved = writing.unsaved.filter((other) => !isSaved(other));
  if (writing.note === null || !isSaved(writing.note)) return { ...writing, unsaved };
  return { ...writing, note: blank, unsaved, progress: { ...AT_REST, saved: true } };
}

/** Whom a card opened the popup at goes before the selection, and both before what was left unsaved. */
async function beginWriting(
  ports: PopupPorts,
  tab: number,
  key: string,
): Promise<Pick<Writing, 'task' | 'note' | 'selection' | 'unsaved'>> {
  const [opened, selected, draft] = await Promise.all([
    ports.ask('popup.opened-at', { tab, view: ports.viewId }),
    ports.askPage(tab, 'page.selection', {}),
    ports.drafts.read(key),
  ]);
  const unsaved = readNewNotes(draft);
  const task = opened.ok ? opened.value.task : null;
  const selection = selected.ok ? selected.value.selector : null;
  const subject = firstSubject(task, selection);
  const note = subject ? continueNote(unsaved, subject, ports.newId) : (unsaved.at(-1) ?? null);
  return { task, note, selection, unsaved };
}

function firstSubject(task: PopupTask | null, selector: NoteSelector | null): NoteSubject | null {
  if (task) return { kind: 'person', person: task.person };
  return selector && { kind: 'quote', selector };
}

interface Keeping extends Pick<NewNoteParts, 'keep' | 'latest'> {
  note: NewNote;
  page: Pick<StoryPage, 'story' | 'people'>;
  /** Kept in memory alone. */
  isPrivate: boolean;
}

/**
 * Saves a new note. A conflict means that an earlier save of it did reach the disk without its answer
 * reaching the popup, so the text is saved as a change of that note.
 */
async function keepNew({ note, page, isPrivate, keep, latest }: Keeping): Promise<Result<Note>> {
  const { id, subject, labels } = note;
  const { story } = page;
  const people = peopleNamed(page.people.map(referTo), subject);
  const draft: NoteDraft = {
    id,
    subject,
    story,
    people,
    text: note.text.trim(),
    isPrivate,
    ...labels,
  };
  const kept = await keep(draft);
  if (kept.ok || kept.failure.code !== 'conflict') return kept;
  const stored = await latest(note.id);
  return stored === undefined ? kept : await keep({ ...draft, revision: stored.revision });
}
