/** What the page says of the place of a note on its words, where that is not plain: to be looked at, or put right. */
import { useState } from 'preact/hooks';
import { FAILURE_TEXT } from '@/components/failure-text.ts';
import type { MessageKey } from '@/components/translate.ts';
import type { Note, NotePlace, NoteSelector } from '@/utils/notes/note.ts';
import type { PopupPorts } from './ports.ts';

export interface NotePlaceLineProps {
  note: Note;
  place: NotePlace;
  /** Tab that has the story. */
  tab: number;
  ports: PopupPorts;
}

export function NotePlaceLine(props: NotePlaceLineProps) {
  const { note, place, ports } = props;
  const { translate } = ports;
  const { said, shown, show, keepHere, attach } = usePlacing(props);
  const { at, places, isCopy } = place;
  const count = places.length;
  return (
    <div class="placing">
      {isCopy && <p class="aside">{translate('noteFromCopy', { site: note.story.site })}</p>}
      {at === 'changed' && <p class="aside">{translate('noteWordsChanged')}</p>}
      {at === 'missing' && <p class="failure">{translate('noteNotFound')}</p>}
      {at === 'ambiguous' && <p class="failure">{translate('noteToCheck')}</p>}
      {(at === 'missing' || at === 'ambiguous') && (
        <div class="actions">
          {count > 0 && (
            <button type="button" onClick={() => void show((shown ?? -1) + 1)}>
              {translate('showPlace', { number: (((shown ?? -1) + 1) % count) + 1, count })}
            </button>
          )}
          {shown !== null && (
            <button type="button" onClick={() => void keepHere()}>
              {translate('noteIsHere')}
            </button>
          )}
          <button type="button" onClick={() => void attach()}>
            {translate('attachToSelection')}
          </button>
        </div>
      )}
      <p class="hint" role="status">
        {said && translate(said)}
      </p>
    </div>
  );
}

/** The places the reader has been shown, and attaching the note to one of them or to the selection. */
function usePlacing({ note, place, tab, ports }: NotePlaceLineProps) {
  const [shown, setShown] = useState<number | null>(null);
  const [here, setHere] = useState<NoteSelector | null>(null);
  const [said, setSaid] = useState<MessageKey | null>(null);
  const reattach = async (selector: NoteSelector) => {
    const { id, revision } = note;
    const kept = await ports.ask('note.reattach', { id, revision, selector });
    setSaid(kept.ok ? null : FAILURE_TEXT[kept.failure.code]);
  };
  return {
    shown,
    said,
    async show(next: number) {
      const nth = next % place.places.length;
      const answer = await ports.askPage(tab, 'page.show-note', { id: note.id, nth });
      const isShown = answer.ok && answer.value.shown;
      setShown(isShown ? nth : null);
      setHere(isShown ? answer.value.selector : null);
      setSaid(isShown ? null : 'notFoundHere');
    },
    async keepHere() {
      if (here) await reattach(here);
    },
    async attach() {
      const answer = await ports.askPage(tab, 'page.selection', {});
      const selector = answer.ok ? answer.value.selector : null;
      if (selector) await reattach(selector);
      else setSaid('selectWordsFirst');
    },
  };
}
