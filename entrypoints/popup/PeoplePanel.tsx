/** The people of the story, what the reader said of them, and the note being written on one of them or on the selection. */
import { useEffect, useState } from 'preact/hooks';
import { CorrectionList } from '@/components/corrections/CorrectionList.tsx';
import { FAILURE_TEXT } from '@/components/failure-text.ts';
import { PeopleList } from '@/components/people-list/PeopleList.tsx';
import { StatePanel } from '@/components/state-panel/StatePanel.tsx';
import type { PersonOnPage } from '@/utils/messages.ts';
import type { Correction } from '@/utils/people/correction.ts';
import type { FailureCode } from '@/utils/result.ts';
import { findReferred, referTo } from '@/utils/services/show-note.ts';
import { CorrectingPanel } from './CorrectingPanel.tsx';
import { NewNoteField } from './NewNoteField.tsx';
import type { StoryPage } from './page-state.ts';
import type { PopupPorts } from './ports.ts';
import type { NewNoteWriting } from './use-new-note.ts';

export interface PeoplePanelProps {
  page: StoryPage;
  settled: boolean;
  ports: PopupPorts;
  writing: NewNoteWriting;
  /** Names mean other people now: the page is to be looked at again. */
  onCorrected(): Promise<unknown>;
  /** Whether the panel is to choose the popup's first focus. */
  arriving: boolean;
  onArrived(): void;
}

export function PeoplePanel(props: PeoplePanelProps) {
  const { page, settled, ports, writing } = props;
  const { translate } = ports;
  const [isCorrecting, setCorrecting] = useState(false);
  const [said, setSaid] = useState<Correction | null>(null);
  const { listAsked, fieldAsked, askList, askField } = useFocus(props, () => setCorrecting(true));
  const subject = writing.note?.subject;
  const chosen = subject?.kind === 'person' ? findReferred(page.people, subject.person) : undefined;
  const choose = (person: PersonOnPage) => {
    setCorrecting(false);
    writing.choose({ kind: 'person', person: referTo(person) });
    askField();
    void ports.askPage(page.site.tab, 'page.show-person', { chain: person.chain, nth: 0 });
  };
  const finish = async (said?: Correction) => {
    setCorrecting(false);
    // Who was chosen may be somebody else now, or nobody.
    writing.leave();
    await props.onCorrected();
    if (said) setSaid(said);
    else askList();
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
      <Corrections page={page} ports={ports} said={said} onUndone={() => void finish()} />
      {isCorrecting && chosen ? (
        <div class="writing">
          <CorrectingPanel
            key={chosen.chain}
            person={chosen}
            page={page}
            ports={ports}
            onCorrected={(correction) => void finish(correction)}
            onLeave={() => {
              setCorrecting(false);
              askList();
            }}
          />
        </div>
      ) : (
        <NewNoteField
          writing={writing}
          translate={translate}
          focusAsked={fieldAsked}
          onLeave={askList}
          correct={
            chosen && {
              label: translate(chosen.mention.entity === undefined ? 'whoIsThis' : 'notThem'),
              onCorrect: () => setCorrecting(true),
            }
          }
        />
      )}
    </>
  );
}

type FocusParts = Pick<PeoplePanelProps, 'writing' | 'arriving' | 'onArrived'>;

/** Where the focus is asked to be; first of all where the popup was opened for. */
function useFocus({ writing, arriving, onArrived }: FocusParts, correct: () => void) {
  const [listAsked, setListAsked] = useState(0);
  const [fieldAsked, setFieldAsked] = useState(0);
  const { ready, note, task } = writing;
  const target = task?.do ?? (note === null ? 'list' : 'note');
  useEffect(() => {
    if (!ready || !arriving) return;
    if (target === 'correct') correct();
    else (target === 'note' ? setFieldAsked : setListAsked)((asked) => asked + 1);
    onArrived();
  }, [ready, target, arriving, onArrived, correct]);
  return {
    listAsked,
    fieldAsked,
    askList: () => setListAsked((asked) => asked + 1),
    askField: () => setFieldAsked((asked) => asked + 1),
  };
}

interface CorrectionsProps {
  page: StoryPage;
  ports: PopupPorts;
  /** What the reader has just said. */
  said: Correction | null;
  onUndone(): void;
}

function Corrections({ page, ports, said, onUndone }: CorrectionsProps) {
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const undo = async (id: string) => {
    const removed = await ports.ask('correction.remove', { id });
    setFailure(removed.ok ? null : removed.failure.code);
    if (removed.ok) onUndone();
  };
  return (
    <>
      <CorrectionList
        corrections={page.corrections}
        onUndo={(id) => void undo(id)}
        focused={said}
      />
      <p class="failure" role="alert">
        {failure && ports.translate(FAILURE_TEXT[failure])}
      </p>
    </>
  );
}
