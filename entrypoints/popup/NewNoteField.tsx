/** The field for a new note: on somebody of the story, on the selection, on a claim, or on the story as a whole. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { labelOf } from '@/components/note-editor/label-of.ts';
import { NoteEditor } from '@/components/note-editor/NoteEditor.tsx';
import type { Translate } from '@/components/translate.ts';
import { MAX_NOTE_LENGTH, NO_LABELS } from '@/utils/notes/note.ts';
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
  const chooseStory = (
    <button
      type="button"
      class="instead"
      onClick={() => {
        writing.choose({ kind: 'story' });
        // The button goes, and the field is there once it has gone.
        requestAnimationFrame(() => field.current?.focus());
      }}
    >
      {translate(note === null ? 'noteOnStory' : 'noteOnStoryInstead')}
    </button>
  );
  if (note === null) return <div class="writing">{chooseStory}</div>;
  const { subject } = note;
  return (
    <div class="writing">
      {correct && (
        <button type="button" class="instead" onClick={correct.onCorrect}>
          {correct.label}
        </button>
      )}
      {subject.kind !== 'story' && chooseStory}
      {(subject.kind === 'person' || subject.kind === 'person-in-story') && (
        <label class="instead">
          <input
            type="checkbox"
            checked={subject.kind === 'person-in-story'}
            onChange={({ currentTarget: { checked } }) =>
              writing.move({ ...subject, kind: checked ? 'person-in-story' : 'person' })
            }
          />
          {translate('inThisStoryAlone')}
        </label>
      )}
      {selection && note.subject.kind !== 'quote' && (
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
        labels={note.labels ?? NO_LABELS}
        onLabels={writing.label}
        quick
        onSave={() => void writing.save()}
        onLeave={onLeave}
        saving={writing.saving}
        failure={writing.failure}
        hint={writing.saved ? translate('saved') : undefined}
        maxLength={MAX_NOTE_LENGTH}
        field={field}
      />
      {writing.isLasting !== null && (
        <label class="private">
          <input
            type="checkbox"
            checked={writing.isLasting}
            onChange={({ currentTarget }) => writing.last(currentTarget.checked)}
          />
          {translate('keepPrivateNote')}
        </label>
      )}
    </div>
  );
}
