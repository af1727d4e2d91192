/** What the reader allows of look-ups, and what they sent. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FoundDifference, SentRequest } from '@/utils/look-up-messages.ts';
import type { LookUpOptions } from '@/utils/options.ts';
import type { FailureCode } from '@/utils/result.ts';
import type { OptionsPorts } from './ports.ts';

export interface LookUpsDesk {
  /** Null until they are read for the first time. */
  options: LookUpOptions | null;
  requests: readonly SentRequest[];
  differences: readonly FoundDifference[];
  failure: FailureCode | null;
  /** True once they hold. */
  set(options: LookUpOptions): Promise<boolean>;
  clear(what: 'log' | 'answers'): Promise<boolean>;
}

export function useLookUps({ ask }: Pick<OptionsPorts, 'ask'>): LookUpsDesk {
  const [options, setOptions] = useState<LookUpOptions | null>(null);
  const [requests, setRequests] = useState<readonly SentRequest[]>([]);
  const [differences, setDifferences] = useState<readonly FoundDifference[]>([]);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const refresh = useCallback(async () => {
    const [read, log, found] = await Promise.all([
      ask('look-ups.options', {}),
      ask('look-ups.log', {}),
      ask('look-ups.differences', {}),
    ]);
    setFailure(read.ok ? null : read.failure.code);
    if (read.ok) setOptions(read.value);
    if (log.ok) setRequests(log.value.requests);
    if (found.ok) setDifferences(found.value.people);
  }, [ask]);
  useEffect(() => {
    void refresh();
    const life = new AbortController();
    // Cards ask while this page is in the background.
    addEventListener('focus', () => void refresh(), { signal: life.signal });
    return () => life.abort();
  }, [refresh]);
  return {
    options,
    requests,
    differences,
    failure,
    async set(wanted) {
      const done = await ask('look-ups.set-options', wanted);
      setFailure(done.ok ? null : done.failure.code);
      if (done.ok) setOptions(done.value);
      return done.ok;
    },
    async clear(what) {
      const done = await ask('look-ups.clear', { what });
      setFailure(done.ok ? null : done.failure.code);
      await refresh();
      return done.ok;
    },
  };
}
