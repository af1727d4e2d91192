/** Chooses the kind of file that notes leave in, with a passphrase if the reader likes, and has it written. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ExportFormat } from '@/utils/notes/formats/export-formats.ts';
import { type MessageKey, translateCount } from '../translate.ts';
import { useTranslate } from '../translation.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import type { ExportChoice, ExportState } from './transfer.ts';

export interface ExportMenuProps {
  /** In the order of the menu. */
  formats: readonly ExportFormat[];
  /** Notes that would leave. */
  count: number;
  state: ExportState;
  onExport(choice: ExportChoice): void;
  /** What stands above the kinds of files, such as a choice of notes. */
  children?: ComponentChildren;
}

const NAMES: Readonly<Record<ExportFormat, [name: MessageKey, hint: MessageKey]>> = {
  annotations: ['formatAnnotations', 'formatAnnotationsHint'],
  stories: ['formatStories', 'formatStoriesHint'],
  people: ['formatPeople', 'formatPeopleHint'],
  table: ['formatTable', 'formatTableHint'],
  page: ['formatPage', 'formatPageHint'],
};

export function ExportMenu({ formats, count, state, onExport, children }: ExportMenuProps) {
  const translate = useTranslate();
  const [format, setFormat] = useState<ExportFormat>(formats[0] ?? 'annotations');
  const [passphrase, setPassphrase] = useState('');
  const isWriting = state.kind === 'writing';
  return (
    <form
      class="transfer export-menu"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWriting && count > 0) onExport({ format, passphrase });
      }}
    >
      {children}
      <fieldset class="formats">
        <legend>{translate('exportAs')}</legend>
        {formats.map((one) => (
          <FormatChoice
            key={one}
            format={one}
            isChosen={one === format}
            onChoose={() => setFormat(one)}
          />
        ))}
      </fieldset>
      <PassphraseField
        label={translate('exportPassphrase')}
        hint={translate('exportPassphraseHint')}
        value={passphrase}
        onInput={setPassphrase}
        isNew
      />
      <div class="line">
        <button type="submit" class="primary" disabled={isWriting || count === 0}>
          {count === 0
            ? translate('nothingToExport')
            : translateCount(translate, 'exportNotes', count)}
        </button>
        <p class="outcome" role="status">
          {isWriting && translate('writingFile')}
          {state.kind === 'done' && <bdi>{translate('fileWritten', { name: state.name })}</bdi>}
        </p>
      </div>
      <p class="failure" role="alert">
        {state.kind === 'failed' && translate(state.text)}
      </p>
    </form>
  );
}

interface FormatChoiceProps {
  format: ExportFormat;
  isChosen: boolean;
  onChoose(): void;
}

function FormatChoice({ format, isChosen, onChoose }: FormatChoiceProps) {
  const translate = useTranslate();
  const id = useId();
  const [name, hint] = NAMES[format];
  return (
    <div class="format">
      <input
        type="radio"
        id={id}
        name="format"
        value={format}
        checked={isChosen}
        onChange={onChoose}
        aria-describedby={`${id}-hint`}
      />
      <label for={id}>{translate(name)}</label>
      <span class="aside" id={`${id}-hint`}>
        {translate(hint)}
      </span>
    </div>
  );
}
