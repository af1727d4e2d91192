/** A field that finds people by their names while they are typed. */
import { useId, useRef, useState } from 'preact/hooks';
import type { FoundPerson } from '@/utils/messages.ts';
import { useTranslate } from '../translation.tsx';
import { PersonChoices } from './PersonChoices.tsx';

export interface PersonSearchProps {
  search(text: string): Promise<readonly FoundPerson[]>;
  onChoose(person: FoundPerson): void;
}

export function PersonSearch({ search, onChoose }: PersonSearchProps) {
  const translate = useTranslate();
  const id = useId();
  const [found, setFound] = useState<readonly FoundPerson[] | null>(null);
  const asked = useRef('');
  const find = async (text: string) => {
    asked.current = text;
    const people = text === '' ? null : await search(text);
    // A later letter has asked anew meanwhile.
    if (asked.current === text) setFound(people);
  };
  return (
    <div class="person-search">
      <label for={id}>{translate('somebodyElse')}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => void find(event.currentTarget.value.trim())}
      />
      <p class="aside" role="status">
        {found?.length === 0 && translate('nobodyFound')}
      </p>
      <PersonChoices people={found ?? []} onChoose={onChoose} />
    </div>
  );
}
