/** A field for the text of a note, with what can go wrong said beside it. */
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { NoteLabels } from '@/utils/notes/note.ts';
import type { FailureCode } from '@/utils/result.ts';
import { FAILURE_TEXT } from '../failure-text.ts';
import { LabelFields } from '../note-labels/LabelFields.tsx';
import type { MessageKey } from '../translate.ts';
import { useTranslate } from '../translation.tsx';

export interface NoteEditorProps {
  /** What the note is on. */
  label: string;
  /** Words of the story the note is on. */
  quote?: string | undefined;
  text: string;
  onText(text: string): void;
  /** Without them the note has no fields for tags and colour. */
  labels?: NoteLabels | undefined;
  onLabels?: ((labels: NoteLabels) => void) | undefined;
  /** Enter alone saves, and Shift+Enter begins a new line. */
  quick?: boolean | undefined;
  onSave(): void;
  /** The reader leaves the field with Esc. */
  onLeave(): void;
  /** Throws the text away; without it there is no such button. */
  onDiscard?: (() => void) | undefined;
  saving: boolean;
  failure: FailureCode | null;
  /** What was written elsewhere meanwhile: null if the note was deleted. */
  collision?:
    | { theirs: string | null; onKeepMine(): void; onKeepBoth?: (() => void) | undefined }
    | undefined;
  /** A short word on the state of the text, such as "Saved". */
  hint?: string | undefined;
  maxLength: number;
  field?: RefObject<HTMLTextAreaElement | null> | undefined;
}

export function NoteEditor(props: NoteEditorProps) {
  const { label, quote, text, onText, saving, failure, collision, maxLength } = props;
  const id = useId();
  const savable = text.trim() !== '' && !saving && collision === undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && saves(event, props.quick)) {
      event.preventDefault();
      if (savable) props.onSave();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      props.onLeave();
    }
  };
  return (
    <div class="note-editor">
      <label class="eyebrow" for={id}>
        <bdi>{label}</bdi>
      </label>
      {quote && (
        <blockquote dir="auto" class="quote">
          {quote}
        </blockquote>
      )}
      <textarea
        id={id}
        dir="auto"
        rows={2}
        {...(props.field && { ref: props.field })}
        value={text}
        maxLength={maxLength}
        aria-invalid={failure !== null}
        aria-describedby={`${id}-failure`}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {props.labels && props.onLabels && (
        <LabelFields labels={props.labels} onLabels={props.onLabels} />
      )}
      <div id={`${id}-failure`} role="alert">
        {failure && <Trouble failure={failure} collision={collision} />}
      </div>
      <Actions {...props} savable={savable} />
    </div>
  );
}

function Trouble({
  failure,
  collision,
}: Pick<NoteEditorProps, 'collision'> & { failure: FailureCode }) {
  const translate = useTranslate();
  if (collision?.theirs === null) return <p class="failure">{translate('deletedElsewhere')}</p>;
  return (
    <>
      <p class="failure">{translate(FAILURE_TEXT[failure])}</p>
      {typeof collision?.theirs === 'string' && (
        <blockquote dir="auto" class="theirs">
          {collision.theirs}
        </blockquote>
      )}
    </>
  );
}

function Actions(props: NoteEditorProps & { savable: boolean }) {
  const translate = useTranslate();
  const { collision, onDiscard, onSave, savable, hint } = props;
  const leave = collision?.theirs === null ? 'dropMine' : 'takeTheirs';
  const keep = collision?.theirs === null ? 'saveAsNew' : 'keepMine';
  return (
    <div class="actions">
      <span class="hint" role="status">
        {hint}
      </span>
      {onDiscard && (
        <button type="button" onClick={onDiscard}>
          {translate(collision ? leave : 'cancel')}
        </button>
      )}
      {collision?.onKeepBoth && (
        <button type="button" onClick={collision.onKeepBoth}>
          {translate('keepBoth')}
        </button>
      )}
      {collision ? (
        <button type="button" class="primary" onClick={collision.onKeepMine}>
          {translate(keep)}
        </button>
      ) : (
        <>
          <span class="keys" aria-hidden="true">
            {translate(saveKeys(props.quick))}
          </span>
          <button
            type="button"
            class="primary"
            aria-keyshortcuts={props.quick ? 'Enter' : 'Control+Enter Meta+Enter'}
            disabled={!savable}
            onClick={onSave}
          >
            {translate('save')}
          </button>
        </>
      )}
    </div>
  );
}

function saves({ ctrlKey, metaKey, shiftKey }: KeyboardEvent, quick = false): boolean {
  return ctrlKey || metaKey || (quick && !shiftKey);
}

function saveKeys(quick = false): MessageKey {
  if (quick) return 'saveKeysQuick';
  return isApple() ? 'saveKeysApple' : 'saveKeys';
}

/** Apple keyboards have a command key where others have Ctrl. */
function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
