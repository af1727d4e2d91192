/** Says that notes were deleted and takes it back; it stays until the reader is done with it. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { FAILURE_TEXT } from '../failure-text.ts';
import { CloseIcon } from '../icons.tsx';
import type { Deletions } from '../notes-desk/use-deletions.ts';
import { translateCount } from '../translate.ts';
import { useTranslate } from '../translation.tsx';

export interface UndoBarProps {
  deletions: Deletions;
  onUndo(): void;
}

export function UndoBar({ deletions, onUndo }: UndoBarProps) {
  const translate = useTranslate();
  const { count, failure, undoFocused, dismiss } = deletions;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (undoFocused) button.current?.focus();
  }, [undoFocused]);
  return (
    <div class="undo-bar" data-empty={count === 0 && failure === null}>
      <div class="message">
        <p role="alert">{failure && translate(FAILURE_TEXT[failure])}</p>
        <p role="status">{count > 0 && translateCount(translate, 'notesDeleted', count)}</p>
      </div>
      {count > 0 && (
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

/** Takes a deletion back by Ctrl+Z or ⌘Z, except in a field, where these undo typing. */
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
