/** What can be done to the notes that are chosen, all at once. */
import { useState } from 'preact/hooks';
import { splitTags } from '@/components/note-labels/LabelFields.tsx';
import type { ManyChange } from '@/components/notes-desk/notes-desk.ts';
import { translateCount } from '@/components/translate.ts';
import { useTranslate } from '@/components/translation.tsx';
import type { Note } from '@/utils/notes/note.ts';

export interface ChosenBarProps {
  chosen: readonly Note[];
  onChange(change: ManyChange): void;
  /** Chooses all notes of the page, those not on the screen too. */
  onAll(): void;
  onNone(): void;
}

export function ChosenBar({ chosen, onChange, onAll, onNone }: ChosenBarProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const tags = splitTags(typed);
  const change = (made: ManyChange) => {
    onChange(made);
    setTyped('');
  };
  return (
    <form
      class="chosen-bar"
      aria-label={translate('chosenNotes')}
      onSubmit={(event) => {
        event.preventDefault();
        if (tags.length > 0) change({ addTags: tags });
      }}
    >
      <span class="count" role="status">
        {translateCount(translate, 'notesChosen', chosen.length)}
      </span>
      <button type="button" onClick={onAll}>
        {translate('chooseAll')}
      </button>
      <button type="button" onClick={onNone}>
        {translate('chooseNone')}
      </button>
      <span class="row">
        <input
          type="text"
          dir="auto"
          aria-label={translate('tags')}
          placeholder={translate('tags')}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" disabled={tags.length === 0}>
          {translate('addTags')}
        </button>
        <button
          type="button"
          disabled={tags.length === 0}
          onClick={() => change({ removeTags: tags })}
        >
          {translate('removeTags')}
        </button>
        <button type="button" onClick={() => change({ deleted: true })}>
          {translate('delete')}
        </button>
      </span>
    </form>
  );
}
