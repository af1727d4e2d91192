/** Erases all that Gloss has stored, after one question that offers an export first. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../translate.ts';
import { useTranslate } from '../translation.tsx';

export type EraseState =
  | { kind: 'idle' }
  | { kind: 'erasing' }
  | { kind: 'done' }
  | { kind: 'failed'; text: MessageKey };

export interface EraseAllProps {
  state: EraseState;
  onErase(): void;
  /** Has everything written to a file. */
  onExport(): void;
}

export function EraseAll({ state, onErase, onExport }: EraseAllProps) {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const begin = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setAsking(false);
    requestAnimationFrame(() => begin.current?.focus());
  };
  return (
    <div class="transfer erase-all">
      <p class="lead">{translate('eraseWhat')}</p>
      {isAsking ? (
        <Question
          onErase={() => {
            leave();
            onErase();
          }}
          onExport={onExport}
          onLeave={leave}
        />
      ) : (
        <button
          type="button"
          ref={begin}
          disabled={state.kind === 'erasing'}
          onClick={() => setAsking(true)}
        >
          {translate('eraseEverything')}
        </button>
      )}
      <p class="outcome" role="status">
        {state.kind === 'erasing' && translate('erasing')}
        {state.kind === 'done' && translate('erased')}
      </p>
      <p class="failure" role="alert">
        {state.kind === 'failed' && translate(state.text)}
      </p>
    </div>
  );
}

interface QuestionProps {
  onErase(): void;
  onExport(): void;
  onLeave(): void;
}

function Question({ onErase, onExport, onLeave }: QuestionProps) {
  const translate = useTranslate();
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave();
  };
  return (
    <fieldset class="question" aria-label={translate('eraseQuestion')} onKeyDown={onKeyDown}>
      <p>{translate('eraseQuestion')}</p>
      <button type="button" ref={keep} onClick={onLeave}>
        {translate('keepEverything')}
      </button>
      <button type="button" onClick={onExport}>
        {translate('exportFirst')}
      </button>
      <button type="button" class="primary" onClick={onErase}>
        {translate('erase')}
      </button>
    </fieldset>
  );
}
