/** One group of notes under its name: of a person, who they are and what they claimed; of a measure, what was claimed of it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatPartialDate } from '@/components/dates.ts';
import { nameOffice } from '@/components/person-card/Offices.tsx';
import { languageOf } from '@/components/translate.ts';
import { useTranslate } from '@/components/translation.tsx';
import type { PersonCard } from '@/utils/messages.ts';
import type { NoteGroup } from '@/utils/notes/group.ts';
import { type PersonReference, peopleOf, personKey } from '@/utils/notes/note.ts';
import { ClaimTimeline } from './ClaimTimeline.tsx';
import type { NotebookPorts } from './Notebook.tsx';
import type { NotebookPlace } from './notebook-place.ts';

export interface GroupPageProps {
  group: NoteGroup;
  place: NotebookPlace;
  ports: Pick<NotebookPorts, 'ask'>;
  onBack(): void;
  /** The list of the group's notes. */
  children: ComponentChildren;
}

export function GroupPage({ group, place, ports, onBack, children }: GroupPageProps) {
  const translate = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [group.key]);
  const { section } = place;
  const claims = group.notes.filter(
    ({ subject }) =>
      subject.kind === 'claim' &&
      (section === 'measure' ||
        (section === 'person' &&
          subject.claim.speaker !== undefined &&
          personKey(subject.claim.speaker) === group.key)),
  );
  return (
    <section class="group" aria-label={group.name}>
      <button type="button" class="back" onClick={onBack}>
        {translate('back')}
      </button>
      <h2 tabIndex={-1} ref={heading} dir="auto">
        {section === 'month' ? formatPartialDate(group.name, languageOf(translate)) : group.name}
      </h2>
      {section === 'person' && <WhoTheyAre group={group} ports={ports} />}
      {claims.length > 0 && <ClaimTimeline claims={claims} />}
      {children}
    </section>
  );
}

/** What a card says of them today, in two lines. */
function WhoTheyAre({ group, ports }: Pick<GroupPageProps, 'group' | 'ports'>) {
  const translate = useTranslate();
  const card = useCard(group, ports);
  if (card === null) return null;
  const offices = card.now.offices.map((office) => nameOffice(office)).filter(Boolean);
  return (
    <div class="who">
      {card.description && <p>{card.description}</p>}
      {offices.length > 0 && (
        <p class="aside">
          {translate('officesNow', {
            date: formatPartialDate(card.now.asOf, languageOf(translate)),
          })}{' '}
          {offices.join(', ')}
        </p>
      )}
    </div>
  );
}

function useCard(
  { key, notes }: NoteGroup,
  { ask }: Pick<NotebookPorts, 'ask'>,
): PersonCard | null {
  const [card, setCard] = useState<PersonCard | null>(null);
  const person = notes.flatMap(peopleOf).find((one) => personKey(one) === key);
  useEffect(() => {
    let current = true;
    setCard(null);
    if (person) {
      void ask('person.describe', { mention: mentionOf(person) }).then((answer) => {
        if (current && answer.ok) setCard(answer.value);
      });
    }
    return () => {
      current = false;
    };
  }, [ask, key]);
  return card;
}

/** Somebody as a story would name them, without a story. */
function mentionOf({ name, entity }: PersonReference) {
  return {
    ...{ start: 0, end: name.length, type: 'person' as const, name, chain: 0, entity },
    ...{ confidence: 1, reasons: [], candidates: [] },
  };
}
