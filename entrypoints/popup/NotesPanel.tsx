/** The reader's notes on this story, and those on its people from other stories. */
import { useState } from 'preact/hooks';
import { NoteList } from '@/components/note-list/NoteList.tsx';
import { type Changes, neighbourOf } from '@/components/notes-desk/use-changes.ts';
import { StatePanel } from '@/components/state-panel/StatePanel.tsx';
import { type Note, storyKey } from '@/utils/notes/note.ts';
import { findReferred, showNote } from '@/utils/services/show-note.ts';
import { NotePlaceLine } from './NotePlaceLine.tsx';
import type { StoryPage } from './page-state.ts';
import type { PopupPorts } from './ports.ts';

export interface NotesPanelProps {
  page: StoryPage;
  ports: PopupPorts;
  changes: Changes;
}

export function NotesPanel({ page, ports, changes }: NotesPanelProps) {
  const { translate } = ports;
  const [lost, setLost] = useState(false);
  const here = storyKey(page.story.address);
  const isHere = ({ id, story }: Note) => storyKey(story.address) === here || page.places.has(id);
  const notes = [...page.notes].sort(
    (a, b) => Number(isHere(b)) - Number(isHere(a)) || b.created - a.created,
  );
  const show = async (note: Note) =>
    setLost(!(await showNote({ note, tab: page.site.tab, askPage: ports.askPage })));
  return (
    <>
      <NoteList
        notes={notes}
        desk={changes.desk}
        label={translate('yourNotes')}
        headingOf={(note) => (isHere(note) ? undefined : headOther(note))}
        showLabel="showOnPage"
        canShow={(note) => isOnPage(note, page) || isHere(note)}
        onShow={(note) => void show(note)}
        onDelete={(note) => void changes.remove(note.id, neighbourOf(notes, note))}
        focused={changes.focused}
        placingOf={(note) => {
          const place = page.places.get(note.id);
          const tab = page.site.tab;
          return place && <NotePlaceLine note={note} place={place} tab={tab} ports={ports} />;
        }}
      >
        <StatePanel title={translate('noNotesTitle')} text={translate('noNotesText')} />
      </NoteList>
      <p class="failure" role="status">
        {lost && translate('notFoundHere')}
      </p>
    </>
  );
}

function headOther({ story }: Note): string {
  return story.title || story.site;
}

function isOnPage({ subject }: Note, { people }: StoryPage): boolean {
  return subject.kind === 'person' && findReferred(people, subject.person) !== undefined;
}
