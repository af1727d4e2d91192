/** When copies of everything are put in the folder of downloads, and how many are kept there. */
import { useId, useState } from 'preact/hooks';
import type { BackupRhythm, BackupStatus } from '@/utils/notes/backup.ts';
import { formatPartialDate } from '../dates.ts';
import { languageOf, type MessageKey } from '../translate.ts';
import { useTranslate } from '../translation.tsx';
import { PassphraseField } from './PassphraseField.tsx';

export interface BackupChange {
  every: BackupRhythm;
  keep: number;
  /** Undefined leaves it as it is, empty takes it away. */
  passphrase?: string | undefined;
}

export interface BackupSettingsProps {
  status: BackupStatus;
  /** Must be called right after a press or a key: the browser may have to ask the reader. */
  onChange(change: BackupChange): void;
  onBackUpNow(): void;
  failure: MessageKey | null;
}

const RHYTHMS: readonly (readonly [every: BackupRhythm, name: MessageKey])[] = [
  ['never', 'backupNever'],
  ['daily', 'backupDaily'],
  ['weekly', 'backupWeekly'],
];
const KEEPS = [3, 7, 14, 30] as const;

export function BackupSettings({ status, onChange, onBackUpNow, failure }: BackupSettingsProps) {
  const translate = useTranslate();
  const id = useId();
  const { every, keep, last } = status;
  const isOn = every !== 'never';
  return (
    <div class="transfer backup-settings">
      <p class="lead">{translate('backupWhat')}</p>
      <div class="fields">
        <label for={`${id}-every`}>{translate('backupEvery')}</label>
        <select
          id={`${id}-every`}
          value={every}
          onChange={(event) => onChange({ every: event.currentTarget.value as BackupRhythm, keep })}
        >
          {RHYTHMS.map(([rhythm, name]) => (
            <option key={rhythm} value={rhythm}>
              {translate(name)}
            </option>
          ))}
        </select>
        <label for={`${id}-keep`}>{translate('backupKeep')}</label>
        <select
          id={`${id}-keep`}
          value={String(keep)}
          onChange={(event) => onChange({ every, keep: Number(event.currentTarget.value) })}
        >
          {KEEPS.map((number) => (
            <option key={number} value={String(number)}>
              {number}
            </option>
          ))}
        </select>
      </div>
      {isOn && <BackupPassphrase status={status} onChange={onChange} />}
      {isOn && (
        <button type="button" onClick={onBackUpNow}>
          {translate('backupNow')}
        </button>
      )}
      <p class="aside" role="status">
        {last &&
          translate('backupLast', {
            date: formatPartialDate(last.day, languageOf(translate)),
            name: last.name,
          })}
      </p>
      <p class="failure" role="alert">
        {failure && translate(failure)}
      </p>
    </div>
  );
}

function BackupPassphrase({ status, onChange }: Pick<BackupSettingsProps, 'status' | 'onChange'>) {
  const translate = useTranslate();
  const [passphrase, setPassphrase] = useState('');
  const { every, keep, isSealed } = status;
  const set = (words: string) => {
    onChange({ every, keep, passphrase: words });
    setPassphrase('');
  };
  if (isSealed) {
    return (
      <p>
        {translate('backupSealed')}{' '}
        <button type="button" onClick={() => set('')}>
          {translate('backupUnseal')}
        </button>
      </p>
    );
  }
  return (
    <form
      class="line backup-passphrase"
      onSubmit={(event) => {
        event.preventDefault();
        set(passphrase);
      }}
    >
      <PassphraseField
        label={translate('backupPassphrase')}
        hint={translate('exportPassphraseHint')}
        value={passphrase}
        onInput={setPassphrase}
        isNew
      />
      <button type="submit" disabled={passphrase === ''}>
        {translate('backupSeal')}
      </button>
    </form>
  );
}
