/** All that the reader has written, the bin left out, as it is stored now. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Belongings } from '@/utils/notes/formats/belongings.ts';
import type { FailureCode } from '@/utils/result.ts';
import { readBelongings } from '@/utils/services/read-belongings.ts';
import type { OptionsPorts } from './ports.ts';

export interface AllBelongings {
  /** Null until it is read for the first time. */
  belongings: Belongings | null;
  failure: FailureCode | null;
  refresh(): Promise<void>;
}

export function useBelongings({
  ask,
  onNotice,
}: Pick<OptionsPorts, 'ask' | 'onNotice'>): AllBelongings {
  const [belongings, setBelongings] = useState<Belongings | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const look = useCallback(async () => {
    const found = await readBelongings(ask);
    setFailure(found.ok ? null : found.failure.code);
    if (!found.ok) return;
    const notes = found.value.notes.filter(({ deleted }) => deleted === undefined);
    setBelongings({ ...found.value, notes });
  }, [ask]);
  /** The look that is under way, and the one that comes after it: one for all that is asked for meanwhile. */
  const looks = useRef<{ now?: Promise<void>; next?: Promise<void> }>({});
  const refresh = useCallback((): Promise<void> => {
    const { current } = looks;
    if (current.now === undefined) {
      current.now = look().finally(() => {
        delete current.now;
      });
      return current.now;
    }
    // Everything there is takes long to read; a save must not wait for as many readings as there are saves.
    current.next ??= current.now.then(() => {
      delete current.next;
      return refresh();
    });
    return current.next;
  }, [look]);
  useEffect(() => {
    const life = new AbortController();
    onNotice(({ notice }) => {
      if (notice !== 'settings.changed') void refresh();
    }, life.signal);
    void refresh();
    return () => life.abort();
  }, [refresh, onNotice]);
  return { belongings, failure, refresh };
}
