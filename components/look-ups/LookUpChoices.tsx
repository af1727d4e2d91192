/** When look-ups may be made, and whether pictures are asked for too. */
import type { LookUpOptions, LookUpWhen } from '@/utils/options.ts';
import type { MessageKey } from '../translate.ts';
import { useTranslate } from '../translation.tsx';

interface LookUpChoicesProps {
  options: LookUpOptions;
  onChange(options: LookUpOptions): void;
}

const CHOICES: readonly [when: LookUpWhen, label: MessageKey][] = [
  ['never', 'lookUpsNever'],
  ['press', 'lookUpsPress'],
  ['cards', 'lookUpsCards'],
];

export function LookUpChoices({ options, onChange }: LookUpChoicesProps) {
  const translate = useTranslate();
  return (
    <fieldset class="look-up-choices">
      <legend class="eyebrow">{translate('lookUpsWhen')}</legend>
      {CHOICES.map(([when, label]) => (
        <label key={when}>
          <input
            type="radio"
            name="look-ups"
            checked={options.when === when}
            onChange={() => onChange({ ...options, when })}
          />
          <span>{translate(label)}</span>
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={options.portraits}
          disabled={options.when === 'never'}
          onChange={({ currentTarget }) =>
            onChange({ ...options, portraits: currentTarget.checked })
          }
        />
        <span>{translate('lookUpsPortraits')}</span>
      </label>
      <label>
        <input
          type="checkbox"
          checked={options.checksRoles}
          disabled={options.when === 'never'}
          onChange={({ currentTarget }) =>
            onChange({ ...options, checksRoles: currentTarget.checked })
          }
        />
        <span>{translate('lookUpsCheckRoles')}</span>
      </label>
    </fieldset>
  );
}
