/** The fields for a note's tags, colour and importance; folded away until they are wanted. */
import { useId, useState } from 'preact/hooks';
import type { NoteColour, NoteImportance, NoteLabels } from '@/utils/notes/note.ts';
import type { MessageKey } from '../translate.ts';
import { useTranslate } from '../translation.tsx';

export interface LabelFieldsProps {
  labels: NoteLabels;
  onLabels(labels: NoteLabels): void;
}

const COLOUR_TEXT: Readonly<Record<NoteColour, MessageKey>> = {
  amber: 'colourAmber',
  green: 'colourGreen',
  blue: 'colourBlue',
  violet: 'colourViolet',
  red: 'colourRed',
};

const COLOURS = Object.keys(COLOUR_TEXT) as NoteColour[];

export const IMPORTANCE_TEXT: Readonly<Record<NoteImportance, MessageKey>> = {
  0: 'importanceUsual',
  1: 'importanceHigh',
  2: 'importanceHighest',
};

const IMPORTANCES: readonly NoteImportance[] = [0, 1, 2];

export function LabelFields({ labels, onLabels }: LabelFieldsProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <details class="label-fields" open={labels.tags.length > 0}>
      <summary>{translate('tagsAndColour')}</summary>
      <TagsField id={id} labels={labels} onLabels={onLabels} />
      <fieldset>
        <legend class="spoken">{translate('colour')}</legend>
        {COLOURS.map((colour) => (
          <label
            key={colour}
            class="swatch"
            data-colour={colour}
            title={translate(COLOUR_TEXT[colour])}
          >
            <input
              type="radio"
              name={`${id}-colour`}
              aria-label={translate(COLOUR_TEXT[colour])}
              checked={labels.colour === colour}
              onChange={() => onLabels({ ...labels, colour })}
            />
          </label>
        ))}
      </fieldset>
      <select
        aria-label={translate('importance')}
        value={labels.importance}
        onChange={({ currentTarget }) =>
          onLabels({ ...labels, importance: IMPORTANCES[currentTarget.selectedIndex] ?? 0 })
        }
      >
        {IMPORTANCES.map((importance) => (
          <option key={importance} value={importance}>
            {translate(IMPORTANCE_TEXT[importance])}
          </option>
        ))}
      </select>
    </details>
  );
}

/** Tags as one line with commas between them; it stays as it is typed. */
function TagsField({ id, labels, onLabels }: LabelFieldsProps & { id: string }) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(labels.tags.join(', '));
  return (
    <label class="tags-field" for={`${id}-tags`}>
      <span class="eyebrow">{translate('tags')}</span>
      <input
        id={`${id}-tags`}
        type="text"
        dir="auto"
        placeholder={translate('tagsHint')}
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          onLabels({ ...labels, tags: splitTags(value) });
        }}
      />
    </label>
  );
}

/** UTF-16 units of a tag, as the contract has it. */
const LONGEST = 100;

export function splitTags(typed: string): string[] {
  return typed
    .split(/[,،、，;]/)
    .map((tag) => tag.trim().replace(/^#/, '').slice(0, LONGEST))
    .filter((tag) => tag !== '');
}
