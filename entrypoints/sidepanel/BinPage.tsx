/** Deleted notes, which stay for thirty days and can be brought back until then. */
import { formatMoment } from '@/components/dates.ts';
import type { Changes } from '@/components/notes-desk/use-changes.ts';
import { StatePanel } from '@/components/state-panel/StatePanel.tsx';
import { languageOf } from '@/components/translate.ts';
import { useTranslate } from '@/components/translation.tsx';
import type { Note } from '@/utils/notes/note.ts';
import { useMore } from './use-more.tsx';

export interface BinPageProps {
  /** Last deleted first. */
  bin: readonly Note[];
  changes: Pick<Changes, 'changeMany'>;
}

export function BinPage({ bin, changes }: BinPageProps) {
  const translate = useTranslate();
  const { shown, more } = useMore(bin, 'bin');
  if (bin.length === 0) {
    return <StatePanel title={translate('binEmptyTitle')} text={translate('binText')} />;
  }
  const restore = (notes: readonly Note[]) =>
    void changes.changeMany(
      notes.map(({ id }) => id),
      { deleted: false },
    );
  return (
    <>
      <p class="found aside">
        {translate('binText')}{' '}
        <button type="button" onClick={() => restore(bin)}>
          {translate('bringAllBack')}
        </button>
      </p>
      <ul class="notes" aria-label={translate('sectionBin')}>
        {shown.map((note) => (
          <li key={note.id} class="note" data-colour={note.colour}>
            <p class="aside" dir="auto">
              {note.story.title || note.story.site}
            </p>
            <p class="text" dir="auto">
              {note.text}
            </p>
            <div class="actions">
              <span class="hint">
                {translate('deletedOn', {
                  date: formatMoment(note.deleted ?? 0, languageOf(translate)),
                })}
              </span>
              <button type="button" onClick={() => restore([note])}>
                {translate('bringBack')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
