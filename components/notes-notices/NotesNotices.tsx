/** What the reader should know before the notes: some are missing and can be brought back, or room runs short. */
import { useEffect, useState } from 'preact/hooks';
import type { SnapshotOffer } from '@/utils/note-messages.ts';
import type { FailureCode } from '@/utils/result.ts';
import { formatMoment } from '../dates.ts';
import { FAILURE_TEXT } from '../failure-text.ts';
import { languageOf } from '../translate.ts';
import { useTranslate } from '../translation.tsx';
import type { ViewPorts } from '../view-ports.ts';

export interface NotesNoticesProps {
  ports: Pick<ViewPorts, 'ask'> & {
    /** Bytes taken and allowed; null where the browser does not say. */
    storageRoom(): Promise<{ used: number; allowed: number } | null>;
  };
  /** Notes came back. */
  onRestored(): Promise<unknown>;
}

/** Part of the room that may be taken before the reader is warned. */
const FULL = 0.8;

export function NotesNotices({ ports, onRestored }: NotesNoticesProps) {
  const translate = useTranslate();
  const percent = useFullness(ports);
  return (
    <>
      <RestoreNotice ports={ports} onRestored={onRestored} />
      {percent !== null && (
        <div class="notice" role="status">
          <p>{translate('roomShort', { percent })}</p>
        </div>
      )}
    </>
  );
}

function RestoreNotice({ ports, onRestored }: NotesNoticesProps) {
  const translate = useTranslate();
  const [offer, setOffer] = useState<SnapshotOffer | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  useEffect(() => {
    void ports.ask('snapshots.list', {}).then((listed) => {
      if (listed.ok) setOffer(listed.value.offer);
    });
  }, [ports]);
  if (offer === null) return null;
  const { snapshot, trouble } = offer;
  const decide = async (
    answer: Promise<{ ok: true } | { ok: false; failure: { code: FailureCode } }>,
  ) => {
    const done = await answer;
    if (!done.ok) return setFailure(done.failure.code);
    setOffer(null);
    await onRestored();
  };
  return (
    <div class="notice" role="alert">
      <p>
        {translate(trouble === 'damaged' ? 'notesDamaged' : 'notesMissing', {
          count: snapshot.notes,
          date: formatMoment(snapshot.at, languageOf(translate)),
        })}
      </p>
      {failure && <p class="failure">{translate(FAILURE_TEXT[failure])}</p>}
      <div class="actions">
        <button type="button" onClick={() => void decide(ports.ask('snapshot.decline', {}))}>
          {translate('leaveAsItIs')}
        </button>
        <button
          type="button"
          class="primary"
          onClick={() => void decide(ports.ask('snapshot.restore', { id: snapshot.id }))}
        >
          {translate('bringNotesBack')}
        </button>
      </div>
    </div>
  );
}

/** Percent of the room that is taken, once it is much; null before. */
function useFullness({
  storageRoom,
}: Pick<NotesNoticesProps['ports'], 'storageRoom'>): number | null {
  const [percent, setPercent] = useState<number | null>(null);
  useEffect(() => {
    void storageRoom().then((room) => {
      const part = room ? room.used / room.allowed : 0;
      if (part > FULL) setPercent(Math.min(100, Math.round(part * 100)));
    });
  }, [storageRoom]);
  return percent;
}
