/** The people of a story with their office at its date; choosing one is the caller's to act on. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Office, PersonOnPage } from '@/utils/messages.ts';
import { nameOffice } from '../person-card/Offices.tsx';
import { Unchecked } from '../person-card/Unchecked.tsx';
import { moveFocus } from '../roving-focus.ts';
import { translateCount } from '../translate.ts';
import { useTranslate } from '../translation.tsx';

export interface PeopleListProps {
  people: readonly PersonOnPage[];
  /** Office at the story's date, by chain. */
  offices: ReadonlyMap<number, Office | null>;
  /** Chain of the person chosen. */
  chosen: number | null;
  onChoose(person: PersonOnPage): void;
  /** Each higher number asks the list anew to take the focus; 0 asks nothing. */
  focusAsked: number;
}

export function PeopleList({ people, offices, chosen, onChoose, focusAsked }: PeopleListProps) {
  const translate = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  const stop = people.some(({ chain }) => chain === chosen) ? chosen : people[0]?.chain;
  useLayoutEffect(() => {
    if (focusAsked > 0) list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [focusAsked]);
  return (
    <div
      class="people"
      role="listbox"
      aria-label={translate('peopleInStory')}
      ref={list}
      onKeyDown={(event) => list.current && moveFocus(list.current, event)}
    >
      {people.map((person) => (
        <PersonRow
          key={person.chain}
          person={person}
          office={offices.get(person.chain) ?? null}
          chosen={person.chain === chosen}
          reachable={person.chain === stop}
          onChoose={() => onChoose(person)}
        />
      ))}
    </div>
  );
}

interface PersonRowProps {
  person: PersonOnPage;
  office: Office | null;
  chosen: boolean;
  /** Whether Tab stops here. */
  reachable: boolean;
  onChoose(): void;
}

function PersonRow({ person, office, chosen, reachable, onChoose }: PersonRowProps) {
  const translate = useTranslate();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose();
  };
  const { name, mention, mentions } = person;
  return (
    <div
      class="row chosen-row"
      role="option"
      aria-selected={chosen}
      tabIndex={reachable ? 0 : -1}
      data-roving
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      <bdi class="name">{name}</bdi>
      <span class="count">
        <span aria-hidden="true">{translate('mentionTimes', { count: mentions })}</span>
        <span class="spoken">{translateCount(translate, 'mentionCount', mentions)}</span>
      </span>
      <RoleLine office={office} fallback={mention.description} />
    </div>
  );
}

function RoleLine({ office, fallback }: { office: Office | null; fallback: string | undefined }) {
  const translate = useTranslate();
  if (office === null) return fallback ? <bdi class="role">{fallback}</bdi> : null;
  return (
    <span class="role">
      {office.certainty === 'possible' && `${translate('possibly')} `}
      <bdi>{nameOffice(office)}</bdi>
      {office.certainty === 'unknown' && `, ${translate('datesUnknown')}`}
      {office.status === 'unchecked' && <Unchecked translate={translate} />}
    </span>
  );
}
