/** A list of notes, to read, change, choose and go back from to their story. */
import { useState } from 'preact/hooks';
import { formatPartialDate } from '@/components/dates.ts';
import { FAILURE_TEXT } from '@/components/failure-text.ts';
import { NoteList } from '@/components/note-list/NoteList.tsx';
import { neighbourOf } from '@/components/notes-desk/use-changes.ts';
import { StatePanel } from '@/components/state-panel/StatePanel.tsx';
import { languageOf, type Translate } from '@/components/translate.ts';
import { useTranslate } from '@/components/translation.tsx';
import { type Note, type NoteStory, storyKeys } from '@/utils/notes/note.ts';
import { showNote } from '@/utils/services/show-note.ts';
import { ChosenBar } from './ChosenBar.tsx';
import type { NotebookPorts } from './Notebook.tsx';
import type { NotebookPagesProps } from './NotebookPages.tsx';
import { FEW, useMore } from './use-more.tsx';

export interface NotesPageProps extends NotebookPagesProps {
  notes: readonly Note[];
  /** Whether the notes are those that have the words the reader typed. */
  isSearch: boolean;
}

export function NotesPage(props: NotesPageProps) {
  const { notes, isSearch, ports, changes, place, query, onPlace } = props;
  const { failure, complete } = props.all;
  const translate = useTranslate();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [lost, setLost] = useState(false);
  const { shown, more } = useMore(
    notes,
    `${place.section} ${place.group} ${query}`,
    isSearch ? FEW : undefined,
  );
  const present = notes.filter(({ id }) => chosen.has(id));
  const jump = async (note: Note) => setLost(!(await jumpTo(note, ports)));
  const choose = (id: string, isChosen: boolean) =>
    setChosen(
      (before) => new Set(isChosen ? [...before, id] : [...before].filter((one) => one !== id)),
    );
  return (
    <>
      {isSearch && (
        <p class="found aside" role="status">
          {translate(complete ? 'foundNotes' : 'foundSoFar', { count: notes.length })}
        </p>
      )}
      <div class="chooseable" data-choosing={present.length > 0}>
        <NoteList
          notes={shown}
          desk={changes.desk}
          label={translate('yourNotes')}
          headingOf={({ story }) => nameStory(story, translate)}
          showLabel="goToStory"
          canShow={({ story }) => /^https?:/.test(story.address)}
          onShow={(note) => void jump(note)}
          onDelete={(note) => void changes.remove(note.id, neighbourOf(notes, note))}
          onTag={(tag) => onPlace({ section: 'tag', group: tag.toLocaleLowerCase('en') })}
          choosing={{ chosen, onChoose: choose }}
          focused={changes.focused}
        >
          {isSearch ? (
            <StatePanel key="none" title={translate('nothingFoundTitle')} />
          ) : (
            <StatePanel
              key="empty"
              title={translate('noNotesTitle')}
              text={translate('noNotesText')}
            />
          )}
        </NoteList>
      </div>
      {more}
      <p class="failure" role="status">
        {lost && translate('notFoundHere')}
        {failure && translate(FAILURE_TEXT[failure])}
      </p>
      {present.length > 0 && (
        <ChosenBar
          chosen={present}
          onChange={(change) =>
            void changes.changeMany(
              present.map(({ id }) => id),
              change,
            )
          }
          onAll={() => setChosen(new Set(notes.map(({ id }) => id)))}
          onNone={() => setChosen(new Set())}
        />
      )}
    </>
  );
}

/** Shows the note in the tab that has its story, or opens the story; false if its place was not found there. */
async function jumpTo(note: Note, ports: NotebookPorts): Promise<boolean> {
  const tab = await ports.storyTab(storyKeys(note.story));
  if (tab === null) return await ports.openAddress(note.story.address);
  await ports.showTab(tab);
  return await showNote({ note, tab, askPage: ports.askPage });
}

function nameStory({ title, site, date }: NoteStory, translate: Translate): string {
  const day = date && formatPartialDate(date, languageOf(translate));
  return [title, site, day].filter(Boolean).join(' · ');
}
