/** The popup on a story: people, claims and notes in tabs, and the note being written. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { useChanges } from '@/components/notes-desk/use-changes.ts';
import { useNotesDesk } from '@/components/notes-desk/use-notes-desk.ts';
import { Tabs } from '@/components/tabs/Tabs.tsx';
import { UndoBar, useUndoKey } from '@/components/undo-bar/UndoBar.tsx';
import { MAX_NOTE_LENGTH } from '@/utils/notes/note.ts';
import { ClaimsPanel } from './ClaimsPanel.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import type { StoryPage } from './page-state.ts';
import type { PopupPorts } from './ports.ts';
import { useNewNote } from './use-new-note.ts';
import type { FollowedPage } from './use-page.ts';

export interface StoryViewProps {
  page: StoryPage;
  followed: FollowedPage;
  ports: PopupPorts;
}

type StoryTab = 'people' | 'claims' | 'notes';

export function StoryView({ page, followed, ports: given }: StoryViewProps) {
  const ports = usePortsOf(given, page.site.isPrivate);
  const { translate } = ports;
  const [tab, setTab] = useState<StoryTab>('people');
  const [arriving, setArriving] = useState(true);
  const arrive = useCallback(() => setArriving(false), []);
  const stored = useNotesDesk({ ...ports, maxLength: MAX_NOTE_LENGTH }, followed.refresh);
  const changes = useChanges(stored);
  const { desk } = changes;
  const writing = useNewNote({ page, ports, keep: desk.keep, latest: desk.latest });
  const undo = async () => {
    if (await changes.undo()) setTab('notes');
  };
  useUndoKey(() => void undo());
  return (
    <div class="story">
      <Tabs<StoryTab>
        label={translate('onThisPage')}
        chosen={tab}
        onChoose={setTab}
        tabs={[
          { id: 'people', label: translate('peopleTab', { count: page.people.length }) },
          { id: 'claims', label: translate('claimsTab', { count: page.claims.length }) },
          { id: 'notes', label: translate('notesTab', { count: page.notes.length }) },
        ]}
      >
        {tab === 'people' && (
          <PeoplePanel
            page={page}
            settled={followed.settled}
            ports={ports}
            writing={writing}
            onCorrected={followed.refresh}
            arriving={arriving}
            onArrived={arrive}
          />
        )}
        {tab === 'claims' && (
          <ClaimsPanel
            page={page}
            settled={followed.settled}
            ports={ports}
            writing={writing}
            onLook={followed.refresh}
          />
        )}
        {tab === 'notes' && <NotesPanel page={page} ports={ports} changes={changes} />}
      </Tabs>
      <UndoBar changes={changes} onUndo={() => void undo()} />
    </div>
  );
}

/** A private window writes no draft to disk. */
function usePortsOf(ports: PopupPorts, isPrivate: boolean): PopupPorts {
  return useMemo(() => {
    const { secret } = ports.drafts;
    return isPrivate && secret ? { ...ports, drafts: secret } : ports;
  }, [ports, isPrivate]);
}
