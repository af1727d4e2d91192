/** People a name may mean, one button each. */
import type { FoundPerson } from '@/utils/messages.ts';
import { useTranslate } from '../translation.tsx';

export interface PersonChoicesProps {
  people: readonly FoundPerson[];
  onChoose(person: FoundPerson): void;
}

export function PersonChoices({ people, onChoose }: PersonChoicesProps) {
  const translate = useTranslate();
  if (people.length === 0) return null;
  return (
    <ul class="person-choices">
      {people.map((person) => (
        <li key={person.entity}>
          <button type="button" onClick={() => onChoose(person)}>
            <bdi class="name">{translate('isPerson', { name: person.name })}</bdi>{' '}
            <bdi class="aside">{person.description}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
