/** The notebook: all notes of all stories, to search, sort, change, delete and go back from to their story. */
import { useState } from 'preact/hooks';
import { ExternalIcon, GlossMark, OptionsIcon } from '@/components/icons.tsx';
import { useChanges } from '@/components/notes-desk/use-changes.ts';
import { useNotesDesk } from '@/components/notes-desk/use-notes-desk.ts';
import { NotesNotices } from '@/components/notes-notices/NotesNotices.tsx';
import { TranslationProvider } from '@/components/translation.tsx';
import { UndoBar, useUndoKey } from '@/components/undo-bar/UndoBar.tsx';
import type { ViewPorts } from '@/components/view-ports.ts';
import { MAX_NOTE_LENGTH } from '@/utils/notes/note.ts';
import { NotebookPages } from './NotebookPages.tsx';
import { NotebookTools } from './NotebookTools.tsx';
import { type NotebookPlace, START } from './notebook-place.ts';
import { useAllNotes } from './use-all-notes.ts';

export interface NotebookPorts extends ViewPorts {
  /** Opens a story in a new tab; false for an address that is no http(s) address. */
  openAddress(address: string): Promise<boolean>;
  openOptions(): Promise<void>;
  /** Opens the notebook in a tab of its own; absent where it is in one. */
  openInTab?: (() => Promise<void>) | undefined;
  /** The tab that shows a story, by any of its keys. */
  storyTab(keys: readonly string[]): Promise<number | null>;
  /** Brings a tab before the reader. */
  showTab(tab: number): Promise<void>;
  /** Bytes taken and allowed; null where the browser does not say. */
  storageRoom(): Promise<{ used: number; allowed: number } | null>;
}

export function Notebook({ ports }: { ports: NotebookPorts }) {
  const { translate } = ports;
  const [place, setPlace] = useState<NotebookPlace>(START);
  const [query, setQuery] = useState('');
  const all = useAllNotes(ports);
  const stored = useNotesDesk({ ...ports, maxLength: MAX_NOTE_LENGTH }, all.refresh);
  const changes = useChanges(stored);
  useUndoKey(() => void changes.undo());
  return (
    <TranslationProvider value={translate}>
      <div class="gloss">
        <main class="notebook" aria-busy={all.notes === null}>
          <header class="top">
            <h1>
              <GlossMark />
              {translate('notebookTitle')}
            </h1>
            {all.notes && all.complete && (
              <span class="aside">{translate('notesTab', { count: all.notes.length })}</span>
            )}
            <HeaderButtons ports={ports} />
          </header>
          <NotebookTools
            section={place.section}
            query={query}
            onSection={(section) => setPlace({ section, group: null })}
            onQuery={setQuery}
          />
          {(all.notes || all.failure) && <NotesNotices ports={ports} onRestored={all.refresh} />}
          <NotebookPages
            {...{ all, ports, changes, place, query }}
            onPlace={(next) => {
              setQuery('');
              setPlace(next);
            }}
          />
          <UndoBar changes={changes} onUndo={() => void changes.undo()} />
        </main>
      </div>
    </TranslationProvider>
  );
}

function HeaderButtons({ ports }: { ports: NotebookPorts }) {
  const { translate, openInTab } = ports;
  return (
    <span class="options">
      {openInTab && (
        <button
          type="button"
          class="tool"
          aria-label={translate('openInTab')}
          title={translate('openInTab')}
          onClick={() => void openInTab()}
        >
          <ExternalIcon />
        </button>
      )}
      <button
        type="button"
        class="tool"
        aria-label={translate('openOptions')}
        title={translate('openOptions')}
        onClick={() => void ports.openOptions()}
      >
        <OptionsIcon />
      </button>
    </span>
  );
}
