/** The page of the notebook that the reader is on. */
import { useMemo } from 'preact/hooks';
import { FAILURE_TEXT } from '@/components/failure-text.ts';
import type { Changes } from '@/components/notes-desk/use-changes.ts';
import { StatePanel } from '@/components/state-panel/StatePanel.tsx';
import { useTranslate } from '@/components/translation.tsx';
import { groupNotes, type NoteGroup } from '@/utils/notes/group.ts';
import type { Note } from '@/utils/notes/note.ts';
import { BinPage } from './BinPage.tsx';
import { GroupPage } from './GroupPage.tsx';
import { GroupsList } from './GroupsList.tsx';
import type { NotebookPorts } from './Notebook.tsx';
import { NotesPage } from './NotesPage.tsx';
import { isSearchable } from './note-search.ts';
import type { NotebookPlace } from './notebook-place.ts';
import type { AllNotes } from './use-all-notes.ts';

export interface NotebookPagesProps {
  all: AllNotes;
  ports: NotebookPorts;
  changes: Changes;
  place: NotebookPlace;
  query: string;
  onPlace(place: NotebookPlace): void;
}

export function NotebookPages(props: NotebookPagesProps) {
  const { all, place, query, onPlace } = props;
  const translate = useTranslate();
  const { notes, failure } = all;
  const groups = useGroups(notes ?? NONE, place);
  const found = useFound(all, query);
  if (failure && notes === null) {
    return (
      <StatePanel
        key="silent"
        title={translate('silentTitle')}
        text={translate(FAILURE_TEXT[failure])}
        action={{ label: translate('tryAgain'), onAct: () => void all.refresh() }}
      />
    );
  }
  if (notes === null) return <StatePanel key="loading" title={translate('openingNotebook')} />;
  if (place.section === 'bin') return <BinPage bin={all.bin} changes={props.changes} />;
  const group = groups?.find(({ key }) => key === place.group);
  if (groups !== null && group === undefined && found === null) {
    return (
      <GroupsList
        grouping={place.section}
        groups={groups}
        onChoose={({ key }) => onPlace({ ...place, group: key })}
      />
    );
  }
  const shown = found ?? group?.notes ?? notes;
  const list = <NotesPage {...props} notes={shown} isSearch={found !== null} />;
  if (group === undefined || found !== null) return list;
  return (
    <GroupPage {...props} group={group} onBack={() => onPlace({ ...place, group: null })}>
      {list}
    </GroupPage>
  );
}

const NONE: readonly Note[] = [];

function useGroups(notes: readonly Note[], { section }: NotebookPlace): NoteGroup[] | null {
  return useMemo(
    () => (section === 'all' || section === 'bin' ? null : groupNotes(notes, section)),
    [notes, section],
  );
}

/** Null while nothing is searched for. */
function useFound({ find, notes }: AllNotes, query: string): readonly Note[] | null {
  // With every slice of notes that is read, more may be found.
  return useMemo(() => (isSearchable(query) ? find(query) : null), [find, notes, query]);
}
