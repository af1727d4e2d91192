/** The notebook: all notes of all stories, to read, change, delete and go back from to their story. */
import { useState } from 'preact/hooks';
import { formatPartialDate } from '@/components/dates.ts';
import { FAILURE_TEXT } from '@/components/failure-text.ts';
import { GlossMark, OptionsIcon } from '@/components/icons.tsx';
import { NoteList } from '@/components/note-list/NoteList.tsx';
import { neighbourOf, useDeletions } from '@/components/notes-desk/use-deletions.ts';
import { useNotesDesk } from '@/components/notes-desk/use-notes-desk.ts';
import { StatePanel } from '@/components/state-panel/StatePanel.tsx';
import { languageOf, type Translate } from '@/components/translate.ts';
import { TranslationProvider } from '@/components/translation.tsx';
import { UndoBar, useUndoKey } from '@/components/undo-bar/UndoBar.tsx';
import type { ViewPorts } from '@/components/view-ports.ts';
import { MAX_NOTE_LENGTH, type Note, type NoteStory, storyKey } from '@/utils/notes/note.ts';
import { showNote } from '@/utils/services/show-note.ts';
import { type AllNotes, useAllNotes } from './use-all-notes.ts';

export interface NotebookPorts extends ViewPorts {
  /** Opens a story in a new tab; false for an address that is no http(s) address. */
  openAddress(address: string): Promise<boolean>;
  openOptions(): Promise<void>;
}

/** Notes put on the screen at a time, so that a full notebook opens at once. */
const PAGE_SIZE = 100;

export function Notebook({ ports }: { ports: NotebookPorts }) {
  const { translate } = ports;
  const all = useAllNotes(ports);
  const desk = useNotesDesk({ ...ports, maxLength: MAX_NOTE_LENGTH }, all.refresh);
  const deletions = useDeletions(desk);
  useUndoKey(() => void deletions.undo());
  return (
    <TranslationProvider value={translate}>
      <div class="gloss">
        <main class="notebook" aria-busy={all.notes === null}>
          <header class="top">
            <h1>
              <GlossMark />
              {translate('notebookTitle')}
            </h1>
            {all.notes && (
              <span class="aside">{translate('notesTab', { count: all.notes.length })}</span>
            )}
            <button
              type="button"
              class="tool options"
              aria-label={translate('openOptions')}
              title={translate('openOptions')}
              onClick={() => void ports.openOptions()}
            >
              <OptionsIcon />
            </button>
          </header>
          <Pages all={all} ports={ports} desk={desk} deletions={deletions} />
          <UndoBar deletions={deletions} onUndo={() => void deletions.undo()} />
        </main>
      </div>
    </TranslationProvider>
  );
}

interface PagesProps {
  all: AllNotes;
  ports: NotebookPorts;
  desk: ReturnType<typeof useNotesDesk>;
  deletions: ReturnType<typeof useDeletions>;
}

function Pages({ all: { notes, failure, refresh }, ports, desk, deletions }: PagesProps) {
  const { translate } = ports;
  const [shown, setShown] = useState(PAGE_SIZE);
  const [lost, setLost] = useState(false);
  const jump = async (note: Note) => setLost(!(await jumpTo(note, ports)));
  if (failure && notes === null) {
    return (
      <StatePanel
        key="silent"
        title={translate('silentTitle')}
        text={translate(FAILURE_TEXT[failure])}
        action={{ label: translate('tryAgain'), onAct: () => void refresh() }}
      />
    );
  }
  if (notes === null) return <StatePanel key="loading" title={translate('openingNotebook')} />;
  return (
    <>
      <NoteList
        notes={notes.slice(0, shown)}
        desk={desk}
        label={translate('yourNotes')}
        headingOf={({ story }) => nameStory(story, translate)}
        showLabel="goToStory"
        canShow={({ story }) => /^https?:/.test(story.address)}
        onShow={(note) => void jump(note)}
        onDelete={(note) => void deletions.remove(note.id, neighbourOf(notes, note))}
        focused={deletions.focused}
      >
        <StatePanel key="empty" title={translate('noNotesTitle')} text={translate('noNotesText')} />
      </NoteList>
      {notes.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + PAGE_SIZE)}>
          {translate('showMore')}
        </button>
      )}
      <p class="failure" role="status">
        {lost && translate('notFoundHere')}
        {failure && translate(FAILURE_TEXT[failure])}
      </p>
    </>
  );
}

/** Shows the note in the tab that has its story, or opens the story; false if its place was not found there. */
async function jumpTo(note: Note, ports: NotebookPorts): Promise<boolean> {
  const tab = await ports.currentTab();
  const here = tab?.url !== undefined && storyKey(tab.url) === storyKey(note.story.address);
  return here
    ? await showNote({ note, tab: tab.id, askPage: ports.askPage })
    : await ports.openAddress(note.story.address);
}

function nameStory({ title, site, date }: NoteStory, translate: Translate): string {
  const day = date && formatPartialDate(date, languageOf(translate));
  return [title, site, day].filter(Boolean).join(' · ');
}
