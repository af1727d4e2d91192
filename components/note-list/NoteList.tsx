/** Notes, one under the other; arrow keys move between them, Enter edits, Delete deletes. */
import { type ComponentChildren, Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '@/utils/notes/note.ts';
import type { NotesDesk } from '../notes-desk/notes-desk.ts';
import { followFocus, moveFocus } from '../roving-focus.ts';
import type { MessageKey } from '../translate.ts';
import { NoteItem } from './NoteItem.tsx';

export interface NoteListProps {
  notes: readonly Note[];
  desk: NotesDesk;
  /** Names the list for assistive technology. */
  label: string;
  /** Stands above the first of neighbouring notes it is the same for, such as their story's title. */
  headingOf(note: Note): string | undefined;
  showLabel: MessageKey;
  /** Whether a note can be shown where it belongs. */
  canShow(note: Note): boolean;
  onShow(note: Note): void;
  onDelete(note: Note): void;
  /** Shows the notes that have a tag. */
  onTag?: ((tag: string) => void) | undefined;
  /** Notes chosen, where several can be. */
  choosing?:
    | { chosen: ReadonlySet<string>; onChoose(id: string, chosen: boolean): void }
    | undefined;
  /** What is to be said of the place of a note's words. */
  placingOf?: ((note: Note) => ComponentChildren) | undefined;
  /** Note that takes the focus as soon as it is in the list; a new object takes it anew. */
  focused: { id: string } | null;
  /** Stands where there are no notes. */
  children: ComponentChildren;
}

export function NoteList(props: NoteListProps) {
  const { headingOf, desk, label, showLabel, canShow, onShow, onDelete, focused } = props;
  const list = useRef<HTMLUListElement>(null);
  const { notes, hold } = useHeldNotes(props.notes);
  const present = notes.some(({ id }) => id === focused?.id);
  useLayoutEffect(() => {
    if (present && focused !== null) findNote(list.current, focused.id)?.focus();
  }, [focused, present]);
  if (notes.length === 0) return <>{props.children}</>;
  return (
    <ul
      class="notes"
      aria-label={label}
      ref={list}
      onKeyDown={(event) => list.current && moveFocus(list.current, event)}
      onFocusIn={(event) => list.current && followFocus(list.current, event)}
    >
      {notes.map((note, index) => {
        const previous = notes[index - 1];
        const heading = headingOf(note);
        const repeated = previous !== undefined && headingOf(previous) === heading;
        return (
          <Fragment key={note.id}>
            {heading !== undefined && !repeated && (
              <li class="heading">
                <h2 dir="auto">{heading}</h2>
              </li>
            )}
            <NoteItem
              note={note}
              desk={desk}
              reachable={index === 0}
              showLabel={showLabel}
              onShow={canShow(note) ? () => onShow(note) : undefined}
              onDelete={() => onDelete(note)}
              onTag={props.onTag}
              placing={props.placingOf?.(note)}
              choosing={
                props.choosing && {
                  chosen: props.choosing.chosen.has(note.id),
                  onChoose: (chosen) => props.choosing?.onChoose(note.id, chosen),
                }
              }
              onEditing={(editing) => hold(note, editing)}
            />
          </Fragment>
        );
      })}
    </ul>
  );
}

/** The notes, and with them those being edited that were deleted elsewhere meanwhile: no text goes from under a reader's hands. */
function useHeldNotes(stored: readonly Note[]) {
  const [held, setHeld] = useState<readonly Note[]>([]);
  const hold = (note: Note, editing: boolean) =>
    setHeld((notes) => {
      const others = notes.filter(({ id }) => id !== note.id);
      if (editing) return [...others, note];
      return others.length < notes.length ? others : notes;
    });
  const gone = held.filter((note) => !stored.some(({ id }) => id === note.id));
  return { notes: [...gone, ...stored], hold };
}

function findNote(list: HTMLElement | null, id: string): HTMLElement | undefined {
  const items = list?.querySelectorAll<HTMLElement>('[data-note]') ?? [];
  return [...items].find((item) => item.dataset.note === id);
}
