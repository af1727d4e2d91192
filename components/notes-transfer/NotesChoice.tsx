/** Chooses which notes leave: all, or those of one story, one person or one tag. */
import { useId } from 'preact/hooks';
import type { Selection } from '@/utils/notes/formats/selection.ts';
import { type MessageKey, translateCount } from '../translate.ts';
import { useTranslate } from '../translation.tsx';
import type { Choosable } from './transfer.ts';

type By = Selection['by'];

export interface NotesChoiceProps {
  /** What there is to choose, by kind; a kind with nothing in it is not offered. */
  choices: Readonly<Record<Exclude<By, 'all'>, readonly Choosable[]>>;
  selection: Selection;
  onSelect(selection: Selection): void;
}

const NAMES: Readonly<Record<By, MessageKey>> = {
  all: 'everything',
  story: 'oneStory',
  person: 'onePerson',
  tag: 'oneTag',
};
const KINDS = ['story', 'person', 'tag'] as const;

export function NotesChoice({ choices, selection, onSelect }: NotesChoiceProps) {
  const translate = useTranslate();
  const id = useId();
  const offered: readonly By[] = ['all', ...KINDS.filter((kind) => choices[kind].length > 0)];
  const chooseKind = (by: By) => {
    const first = by === 'all' ? undefined : choices[by][0];
    onSelect(first?.selection ?? { by: 'all' });
  };
  return (
    <div class="fields">
      <label for={id}>{translate('whichNotes')}</label>
      <select
        id={id}
        value={selection.by}
        onChange={(event) => chooseKind(event.currentTarget.value as By)}
      >
        {offered.map((by) => (
          <option key={by} value={by}>
            {translate(NAMES[by])}
          </option>
        ))}
      </select>
      {selection.by !== 'all' && (
        <OneOf all={choices[selection.by]} selection={selection} onSelect={onSelect} />
      )}
    </div>
  );
}

interface OneOfProps {
  all: readonly Choosable[];
  selection: Selection;
  onSelect(selection: Selection): void;
}

function OneOf({ all, selection, onSelect }: OneOfProps) {
  const translate = useTranslate();
  const wanted = JSON.stringify(selection);
  return (
    <select
      aria-label={translate(NAMES[selection.by])}
      value={String(all.findIndex((one) => JSON.stringify(one.selection) === wanted))}
      onChange={(event) => {
        const chosen = all[Number(event.currentTarget.value)];
        if (chosen) onSelect(chosen.selection);
      }}
    >
      {all.map(({ name, count }, at) => (
        <option key={at} value={String(at)}>
          {`${name} (${translateCount(translate, 'notesCount', count)})`}
        </option>
      ))}
    </select>
  );
}
