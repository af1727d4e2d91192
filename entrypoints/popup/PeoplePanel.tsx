/** The people of the story, and the note being written on one of them or on the selection. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NoteEditor } from '@/components/note-editor/NoteEditor.tsx';
import { PeopleList } from '@/components/people-list/PeopleList.tsx';
import { StatePanel } from '@/components/state-panel/StatePanel.tsx';
import type { Translate } from '@/components/translate.ts';
import type { PersonOnPage } from '@/utils/messages.ts';
import { MAX_NOTE_LENGTH, type NoteSubject } from '@/utils/notes/note.ts';
import { findReferred, referTo } from '@/utils/services/show-note.ts';
import type { StoryPage } from './page-state.ts';
import type { PopupPorts } from './ports.ts';
import type { NewNoteWriting } from './use-new-note.ts';

export interface PeoplePanelProps {
  page: StoryPage;
  settled: boolean;
  ports: PopupPorts;
  writing: NewNoteWriting;
  /** Whether the panel is to choose the popup's first focus. */
  arriving: boolean;
  onArrived(): void;
}

export function PeoplePanel(props: PeoplePanelProps) {
  const { page, settled, ports, writing, arriving, onArrived } = props;
  const { translate } = ports;
  const [listAsked, setListAsked] = useState(0);
  const [fieldAsked, setFieldAsked] = useState(0);
  const subject = writing.note?.subject;
  const chosen = subject?.kind === 'person' ? findReferred(page.people, subject.person) : undefined;
  const subjectGiven = subject !== undefined;
  useEffect(() => {
    if (!writing.ready || !arriving) return;
    const ask = subjectGiven ? setFieldAsked : setListAsked;
    ask((asked) => asked + 1);
    onArrived();
  }, [writing.ready, subjectGiven, arriving, onArrived]);
  const choose = (person: PersonOnPage) => {
    writing.choose({ kind: 'person', person: referTo(person) });
    setFieldAsked((asked) => asked + 1);
    void ports.askPage(page.site.tab, 'page.show-person', { chain: person.chain, nth: 0 });
  };
  return (
    <>
      {page.people.length > 0 ? (
        <PeopleList
          people={page.people}
          offices={page.offices}
          chosen={chosen?.chain ?? null}
          onChoose={choose}
          focusAsked={listAsked}
        />
      ) : (
        <StatePanel
          title={translate(settled ? 'nobodyTitle' : 'readingStory')}
          text={settled ? translate('nobodyText') : undefined}
        />
      )}
      <Writing
        writing={writing}
        translate={translate}
        focusAsked={fieldAsked}
        onLeave={() => setListAsked((asked) => asked + 1)}
      />
    </>
  );
}

interface WritingProps {
  writing: NewNoteWriting;
  translate: Translate;
  /** Each higher number asks the field anew to take the focus; 0 asks nothing. */
  focusAsked: number;
  onLeave(): void;
}

function Writing({ writing, translate, focusAsked, onLeave }: WritingProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the next key can be pressed, so that no letter goes astray.
  useLayoutEffect(() => {
    if (focusAsked > 0) field.current?.focus();
  }, [focusAsked]);
  const { note, selection } = writing;
  if (note === null) return null;
  return (
    <div class="writing">
      {selection && note.subject.kind === 'person' && (
        <button
          type="button"
          class="instead"
          onClick={() => writing.choose({ kind: 'quote', selector: selection })}
        >
          {translate('noteOnSelectionInstead')}
        </button>
      )}
      <NoteEditor
        label={labelOf(note.subject, translate)}
        quote={note.subject.kind === 'quote' ? note.subject.selector.quote.exact : undefined}
        text={note.text}
        onText={writing.change}
        onSave={() => void writing.save()}
        onLeave={onLeave}
        saving={writing.saving}
        failure={writing.failure}
        hint={writing.saved ? translate('saved') : undefined}
        maxLength={MAX_NOTE_LENGTH}
        field={field}
      />
    </div>
  );
}

function labelOf(subject: NoteSubject, translate: Translate): string {
  return subject.kind === 'person'
    ? translate('noteOn', { name: subject.person.name })
    : translate('noteOnQuote');
}
