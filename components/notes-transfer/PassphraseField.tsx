/** A field for a passphrase, which can be looked at while it is typed. */
import { useId, useState } from 'preact/hooks';
import { useTranslate } from '../translation.tsx';

export interface PassphraseFieldProps {
  label: string;
  hint?: string | undefined;
  value: string;
  onInput(value: string): void;
  /** A browser may offer to remember a new one, and to fill in an old one. */
  isNew: boolean;
}

export function PassphraseField({ label, hint, value, onInput, isNew }: PassphraseFieldProps) {
  const translate = useTranslate();
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div class="passphrase">
      <label for={id}>{label}</label>
      <div class="line">
        <input
          id={id}
          {...(isShown ? { type: 'text' as const } : { type: 'password' as const })}
          autocomplete={isNew ? 'new-password' : 'off'}
          spellcheck={false}
          maxLength={1_000}
          value={value}
          aria-describedby={hint && `${id}-hint`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <button type="button" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {translate('showPassphrase')}
        </button>
      </div>
      {hint && (
        <p class="aside" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
