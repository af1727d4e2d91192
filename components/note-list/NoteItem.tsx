/** One note of a list: read, edited in place, deleted, or shown where it belongs. */
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Note } from '@/utils/notes/note.ts';
import { formatMoment } from '../dates.ts';
import { Markdown } from '../markdown/Markdown.tsx';
import { labelOf } from '../note-editor/label-of.ts';
import { NoteEditor } from '../note-editor/NoteEditor.tsx';
import { LabelLine } from '../note-labels/LabelLine.tsx';
import type { NotesDesk } from '../notes-desk/notes-desk.ts';
import { type NoteEditing, useNoteEdit } from '../notes-desk/use-note-edit.ts';
import { languageOf, type MessageKey } from '../translate.ts';
import { useTranslate } from '../translation.tsx';

export interface NoteItemProps {
  note: Note;
  desk: NotesDesk;
  /** Whether Tab stops here. */
  reachable: boolean;
  /** What `onShow` does, in words. */
  showLabel: MessageKey;
  /** Without it the note cannot be shown from here. */
  onShow?: (() => void) | undefined;
  onDelete(): void;
  /** Shows the notes that have a tag. */
  onTag?: ((tag: string) => void) | undefined;
  /** Whether the note is among those chosen; absent where none can be chosen. */
  choosing?: { chosen: boolean; onChoose(chosen: boolean): void } | undefined;
  /** Stands below the words it is on, where there is something to say of their place. */
  placing?: ComponentChildren;
  /** An edit began or ended. */
  onEditing(editing: boolean): void;
}

export function NoteItem(props: NoteItemProps) {
  const { note, desk, reachable, choosing, onDelete, onEditing } = props;
  const translate = useTranslate();
  const item = useRef<HTMLLIElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const editing = useNoteEdit(note, desk);
  const isEditing = editing.edit !== null;
  useFocusFollowing(isEditing, { inside: field, outside: item });
  useLayoutEffect(() => onEditing(isEditing), [isEditing]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== item.current) return;
    if (event.key === 'Delete') onDelete();
    else if (event.key === ' ' && choosing) choosing.onChoose(!choosing.chosen);
    else if (event.key === 'Enter' || event.key === 'F2') void editing.start();
    else return;
    event.preventDefault();
  };
  return (
    <li
      class="note"
      ref={item}
      tabIndex={reachable ? 0 : -1}
      data-roving
      data-note={note.id}
      data-colour={note.colour}
      onKeyDown={onKeyDown}
    >
      {choosing && (
        <input
          type="checkbox"
          class="choice"
          tabIndex={-1}
          aria-label={translate('chooseNote')}
          checked={choosing.chosen}
          onChange={(event) => choosing.onChoose(event.currentTarget.checked)}
        />
      )}
      {editing.edit ? (
        <EditedNote note={note} desk={desk} editing={editing} field={field} />
      ) : (
        <ReadNote {...props} onEdit={() => void editing.start()} />
      )}
    </li>
  );
}

/** Puts the focus into the field when an edit begins, and back onto its note when it ends. */
function useFocusFollowing(
  editing: boolean,
  {
    inside,
    outside,
  }: { inside: RefObject<HTMLElement | null>; outside: RefObject<HTMLElement | null> },
): void {
  const before = useRef(editing);
  useLayoutEffect(() => {
    if (editing === before.current) return;
    before.current = editing;
    (editing ? inside : outside).current?.focus();
  }, [editing, inside, outside]);
}

function ReadNote(props: NoteItemProps & { onEdit(): void }) {
  const translate = useTranslate();
  const { note, showLabel, onShow, onTag, onEdit, onDelete } = props;
  return (
    <>
      <Subject note={note} />
      {props.placing}
      <div class="text" dir="auto">
        <Markdown text={note.text} />
      </div>
      <LabelLine labels={note} onTag={onTag} />
      <div class="actions">
        <span class="hint">
          <time dateTime={new Date(note.created).toISOString()}>
            {formatMoment(note.created, languageOf(translate))}
          </time>
        </span>
        {onShow && (
          <button type="button" onClick={onShow}>
            {translate(showLabel)}
          </button>
        )}
        <button type="button" onClick={onEdit}>
          {translate('edit')}
        </button>
        <button type="button" onClick={onDelete}>
          {translate('delete')}
        </button>
      </div>
    </>
  );
}

/** Whom or which words a note is on. */
function Subject({ note: { subject } }: { note: Note }) {
  const translate = useTranslate();
  if ('selector' in subject) {
    return (
      <blockquote class="quote" dir="auto">
        {subject.selector.quote.exact}
      </blockquote>
    );
  }
  return (
    <p class="subject">
      {'person' in subject ? <bdi>{subject.person.name}</bdi> : translate('wholeStory')}
      {subject.kind === 'person-in-story' && (
        <span class="aside"> {translate('inThisStoryOnly')}</span>
      )}
    </p>
  );
}

interface EditedNoteProps {
  note: Note;
  desk: NotesDesk;
  editing: NoteEditing;
  field: RefObject<HTMLTextAreaElement | null>;
}

function EditedNote({ note, desk, editing, field }: EditedNoteProps) {
  const translate = useTranslate();
  const { edit } = editing;
  if (edit === null) return null;
  const { subject } = note;
  return (
    <NoteEditor
      label={labelOf(subject, translate)}
      quote={'selector' in subject ? subject.selector.quote.exact : undefined}
      text={edit.text}
      onText={editing.change}
      labels={edit.labels}
      onLabels={editing.label}
      onSave={() => void editing.save()}
      onLeave={editing.leave}
      onDiscard={editing.discard}
      saving={edit.saving}
      failure={edit.failure}
      collision={
        edit.theirs === undefined
          ? undefined
          : {
              theirs: edit.theirs?.text ?? null,
              onKeepMine: () => void editing.keepMine(),
              onKeepBoth: edit.theirs ? editing.keepBoth : undefined,
            }
      }
      hint={edit.recovered ? translate('recovered') : undefined}
      maxLength={desk.maxLength}
      field={field}
    />
  );
}
