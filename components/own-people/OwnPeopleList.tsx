/** The people whom the reader has written down. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OwnPerson } from '@/utils/notes/own-person.ts';
import { useTranslate } from '../translation.tsx';

export interface OwnPeopleListProps {
  people: readonly OwnPerson[];
  onEdit(person: OwnPerson): void;
  onRemove(person: OwnPerson): void;
  /** Person whose row takes the focus; a new object each time. */
  focused: { id: string } | null;
}

export function OwnPeopleList({ people, onEdit, onRemove, focused }: OwnPeopleListProps) {
  const translate = useTranslate();
  const edit = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focused) edit.current?.focus();
  }, [focused]);
  return (
    <ul class="own-people">
      {people.map((person) => {
        const { id, name, description, office, aliases } = person;
        return (
          <li key={id}>
            <div class="who">
              <bdi class="name">{name}</bdi>
              {description && <bdi>{description}</bdi>}
              {[office, ...aliases].some(Boolean) && (
                <bdi class="aside">{[office, ...aliases].filter(Boolean).join(' · ')}</bdi>
              )}
            </div>
            <div class="tools">
              <button
                type="button"
                {...(id === focused?.id && { ref: edit })}
                aria-label={translate('editPerson', { name })}
                onClick={() => onEdit(person)}
              >
                {translate('edit')}
              </button>
              <button
                type="button"
                aria-label={translate('removePerson', { name })}
                onClick={() => onRemove(person)}
              >
                {translate('remove')}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
