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
  const looks = useRef(0);
  const refresh = useCallback(async () => {
    const look = ++looks.current;
    const found = await readBelongings(ask);
    // An earlier look may take longer than a later one, and knows less.
    if (look !== looks.current) return;
    setFailure(found.ok ? null : found.failure.code);
    if (!found.ok) return;
    const notes = found.value.notes.filter(({ deleted }) => deleted === undefined);
    setBelongings({ ...found.value, notes });
  }, [ask]);
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
