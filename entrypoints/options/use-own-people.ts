/** The people whom the reader has written down, as they are stored now. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OwnPerson, OwnPersonDraft } from '@/utils/notes/own-person.ts';
import type { FailureCode, Result } from '@/utils/result.ts';
import type { OptionsPorts } from './ports.ts';

export interface OwnPeople {
  /** Null until they are read for the first time. */
  people: readonly OwnPerson[] | null;
  failure: FailureCode | null;
  /** True once it is on disk. */
  keep(draft: OwnPersonDraft): Promise<boolean>;
  remove(id: string): Promise<boolean>;
}

export function useOwnPeople({ ask, onNotice }: Pick<OptionsPorts, 'ask' | 'onNotice'>): OwnPeople {
  const [people, setPeople] = useState<readonly OwnPerson[] | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const refresh = useCallback(async () => {
    const found = await ask('own-people.list', {});
    setFailure(found.ok ? null : found.failure.code);
    if (found.ok) setPeople(found.value.people);
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
    if (done.ok) await refresh();
    else setFailure(done.failure.code);
    return done.ok;
  };
  return {
    people,
    failure,
    keep: async (draft) =>
      settle(await ask('own-person.keep', { ...draft, aliases: [...draft.aliases] })),
    remove: async (id) => settle(await ask('own-person.remove', { id })),
  };
}
