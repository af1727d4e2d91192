/** The packs there are now, and what a reader does with them. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ListedPack } from '@/utils/messages.ts';
import type { FailureCode, Result } from '@/utils/result.ts';
import type { OptionsPorts } from './ports.ts';

export interface Packs {
  /** Null until they are listed for the first time. */
  packs: readonly ListedPack[] | null;
  /** Why they could not be listed, or changed. */
  failure: FailureCode | null;
  refresh(): Promise<void>;
  arrange(ids: readonly string[]): Promise<void>;
  /** True once it is gone. */
  remove(pack: ListedPack): Promise<boolean>;
}

export function usePacks({ ask, onNotice }: Pick<OptionsPorts, 'ask' | 'onNotice'>): Packs {
  const [packs, setPacks] = useState<readonly ListedPack[] | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const refresh = useCallback(async () => {
    const listed = await ask('packs.list', {});
    setFailure(listed.ok ? null : listed.failure.code);
    if (listed.ok) setPacks(listed.value.packs);
  }, [ask]);
  useEffect(() => {
    const life = new AbortController();
    onNotice(({ notice }) => {
      if (notice === 'packs.changed') void refresh();
    }, life.signal);
    void refresh();
    return () => life.abort();
  }, [refresh, onNotice]);
  const settle = async (done: Result<unknown>) => {
    await refresh();
    if (!done.ok) setFailure(done.failure.code);
    return done.ok;
  };
  return {
    packs,
    failure,
    refresh,
    async arrange(ids) {
      await settle(await ask('packs.arrange', { ids: [...ids] }));
    },
    remove: async ({ id }) => settle(await ask('pack.remove', { id })),
  };
}
