/** Brings notes in from a file: what would happen is said first, and can be taken back after. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translateCount } from '../translate.ts';
import { useTranslate } from '../translation.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import type { NotesImport } from './transfer.ts';

export function ImportNotes({ importing }: { importing: NotesImport }) {
  const translate = useTranslate();
  const { state, choose, confirm, leave, undo } = importing;
  return (
    <div class="transfer import-notes">
      <p class="lead">{translate('importNotesWhat')}</p>
      {state.kind === 'sealed' ? (
        <Unseal isWrong={state.isWrong} onOpen={importing.open} onLeave={leave} />
      ) : state.kind === 'planned' ? (
        <ImportPreview summary={state.summary} onConfirm={confirm} onLeave={leave} />
      ) : (
        <FileButton
          onFile={choose}
          isBusy={state.kind === 'reading' || state.kind === 'importing'}
        />
      )}
      <p class="outcome" role="status">
        {state.kind === 'reading' && translate('readingFile')}
        {state.kind === 'importing' && translate('importingNotes')}
        {state.kind === 'undone' && translate('importUndone')}
        {state.kind === 'done' && (
          <>
            {translateCount(translate, 'broughtIn', state.brought)}{' '}
            {state.canUndo && (
              <button type="button" onClick={undo}>
                {translate('undo')}
              </button>
            )}
          </>
        )}
      </p>
      <p class="failure" role="alert">
        {state.kind === 'failed' && (
          <>
            {translate(state.text)}{' '}
            {state.canUndo && (
              <button type="button" onClick={undo}>
                {translate('undo')}
              </button>
            )}
          </>
        )}
      </p>
    </div>
  );
}

function FileButton({ onFile, isBusy }: { onFile(file: File): void; isBusy: boolean }) {
  const translate = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const choose = () => {
    const [file] = field.current?.files ?? [];
    if (file) onFile(file);
    // The same file may be chosen once more.
    if (field.current) field.current.value = '';
  };
  return (
    <div>
      <input
        ref={field}
        type="file"
        accept=".jsonld,.json,.csv,.tsv,.txt,.zip,.sealed"
        hidden
        aria-label={translate('notesFile')}
        onChange={choose}
      />
      <button type="button" disabled={isBusy} onClick={() => field.current?.click()}>
        {translate('chooseNotesFile')}
      </button>
    </div>
  );
}

interface UnsealProps {
  isWrong: boolean;
  onOpen(passphrase: string): void;
  onLeave(): void;
}

function Unseal({ isWrong, onOpen, onLeave }: UnsealProps) {
  const translate = useTranslate();
  const form = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState('');
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), [isWrong]);
  return (
    <form
      class="transfer unseal"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(passphrase);
      }}
    >
      <PassphraseField
        label={translate('filePassphrase')}
        value={passphrase}
        onInput={setPassphrase}
        isNew={false}
      />
      <p class="failure" role="alert">
        {isWrong && translate('wrongPassphrase')}
      </p>
      <div class="line">
        <button type="submit" class="primary" disabled={passphrase === ''}>
          {translate('openFile')}
        </button>
        <button type="button" onClick={onLeave}>
          {translate('cancel')}
        </button>
      </div>
    </form>
  );
}
