/** The field for a new note: on somebody of the story, or on the selection. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { labelOf } from '@/components/note-editor/label-of.ts';
import { NoteEditor } from '@/components/note-editor/NoteEditor.tsx';
import type { Translate } from '@/components/translate.ts';
import { MAX_NOTE_LENGTH } from '@/utils/notes/note.ts';
import type { NewNoteWriting } from './use-new-note.ts';

export interface NewNoteFieldProps {
  writing: NewNoteWriting;
  translate: Translate;
  /** Each higher number asks the field anew to take the focus; 0 asks nothing. */
  focusAsked: number;
  onLeave(): void;
  /** The reader says that the person is somebody else; absent where the note is on nobody of the page. */
  correct?: { label: string; onCorrect(): void } | undefined;
}

export function NewNoteField({
  writing,
  translate,
  focusAsked,
  onLeave,
  correct,
}: NewNoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the next key can be pressed, so that no letter goes astray.
  useLayoutEffect(() => {
    if (focusAsked > 0) field.current?.focus();
  }, [focusAsked]);
  const { note, selection } = writing;
  if (note === null) return null;
  return (
    <div class="writing">
      {correct && (
        <button type="button" class="instead" onClick={correct.onCorrect}>
          {correct.label}
        </button>
      )}
      {selection && note.subject.kind === 'person' && (
        <button
          type="button"
          class="instead"
          onClick={() => writing.choose({ kind: 'quote', selector: selection })}
        >
          {translate('noteOnSelectionInstead')}
        </button>
      )}
      <NoteEditor
        label={labelOf(note.subject, translate)}
        quote={'selector' in note.subject ? note.subject.selector.quote.exact : undefined}
        text={note.text}
        onText={writing.change}
        onSave={() => void writing.save()}
        onLeave={onLeave}
        saving={writing.saving}
        failure={writing.failure}
        hint={writing.saved ? translate('saved') : undefined}
        maxLength={MAX_NOTE_LENGTH}
        field={field}
      />
    </div>
  );
}
