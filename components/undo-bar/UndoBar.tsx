/** Says what was done to notes and takes it back; it stays until the reader is done with it. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { FAILURE_TEXT } from '../failure-text.ts';
import { CloseIcon } from '../icons.tsx';
import type { ChangeDone, Changes } from '../notes-desk/use-changes.ts';
import { type PluralKey, translateCount } from '../translate.ts';
import { useTranslate } from '../translation.tsx';

export interface UndoBarProps {
  changes: Pick<Changes, 'last' | 'failure' | 'undoFocused' | 'dismiss'>;
  onUndo(): void;
}

const DONE_TEXT: Readonly<Record<ChangeDone, PluralKey>> = {
  deleted: 'notesDeleted',
  changed: 'notesChanged',
  restored: 'notesRestored',
};

export function UndoBar({ changes, onUndo }: UndoBarProps) {
  const translate = useTranslate();
  const { last, failure, undoFocused, dismiss } = changes;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (undoFocused) button.current?.focus();
  }, [undoFocused]);
  return (
    <div class="undo-bar" data-empty={last === null && failure === null}>
      <div class="message">
        <p role="alert">{failure && translate(FAILURE_TEXT[failure])}</p>
        <p role="status">{last && translateCount(translate, DONE_TEXT[last.done], last.count)}</p>
      </div>
      {last && (
        <>
          <button
            type="button"
            ref={button}
            aria-keyshortcuts="Control+Z Meta+Z"
            title={translate('undoKeys')}
            onClick={onUndo}
          >
            {translate('undo')}
          </button>
          <button type="button" class="tool" aria-label={translate('dismiss')} onClick={dismiss}>
            <CloseIcon />
          </button>
        </>
      )}
    </div>
  );
}

/** Takes a change back by Ctrl+Z or ⌘Z, except in a field, where these undo typing. */
export function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const life = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isUndoKey(event)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKeyDown, { signal: life.signal });
    return () => life.abort();
  }, [undo]);
}

function isUndoKey(event: KeyboardEvent): boolean {
  const typing = event.target instanceof Element && event.target.matches('textarea, input');
  return !typing && (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
}
