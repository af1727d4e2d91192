/** Answers to look-ups and the log of requests, in a database of their own: all of it may be lost without a loss. */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { FoundDifference } from '@/utils/look-up-messages.ts';
import type { AnswerKind, Kept, KeptAnswers } from '@/utils/people/look-up/kept.ts';
import { attempt } from './failures.ts';

interface StoredAnswer {
  kind: AnswerKind;
  key: string;
  value: unknown;
  /** Milliseconds since 1970. */
  at: number;
}

interface StoredRequest {
  nth: number;
  at: number;
  host: string;
  sent: string[];
}

type LookUpsDatabase = Dexie & {
  answers: Table<StoredAnswer, [kind: AnswerKind, key: string]>;
  requests: EntityTable<StoredRequest, 'nth'>;
  differences: EntityTable<FoundDifference, 'entity'>;
  state: EntityTable<{ key: string; value: number }, 'key'>;
};

/** Most answers kept of each kind; the oldest go. Portraits are some 10 kB each, people 5 kB. */
const MOST: Readonly<Record<AnswerKind, number>> = {
  name: 2_000,
  person: 2_000,
  extract: 1_000,
  portrait: 300,
};
/** Requests kept in the log. */
const MOST_REQUESTS = 1_000;
const PAUSE = 'pause';

export const LOOK_UPS_DATABASE = 'gloss-lookups';

/** The store behind look-ups. What fails is as if it had never been kept: a full disk must not keep a card from its facts. */
export function createLookUpsStore(name: string = LOOK_UPS_DATABASE) {
  const database = new Dexie(name, { autoOpen: false }) as LookUpsDatabase;
  database.version(1).stores({
    answers: '[kind+key], [kind+at]',
    requests: '++nth, at',
    differences: 'entity, at',
    state: 'key',
  });
  const { answers, requests, differences, state } = database;
  const tryTo = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    const done = await attempt(database, work);
    return done.ok ? done.value : otherwise;
  };
  return {
    read: <K extends AnswerKind>(kind: K, key: string): Promise<Kept<K> | undefined> =>
      tryTo(async () => {
        const found = await answers.get([kind, key]);
        return found && { value: found.value as KeptAnswers[K], at: found.at };
      }, undefined),
    write: <K extends AnswerKind>(kind: K, key: string, value: KeptAnswers[K], at: number) =>
      tryTo(
        () =>
          database.transaction('rw', answers, async () => {
            await answers.put({ kind, key, value, at });
            const all = answers
              .where('[kind+at]')
              .between([kind, Dexie.minKey], [kind, Dexie.maxKey]);
            const tooMany = (await all.count()) - MOST[kind];
            if (tooMany > 0) await answers.bulkDelete(await all.limit(tooMany).primaryKeys());
          }),
        undefined,
      ),
    log: (request: { at: number; host: string; sent: readonly string[] }): Promise<void> =>
      tryTo(async () => {
        const nth = await requests.add({ ...request, sent: [...request.sent] });
        await requests
          .where('nth')
          .belowOrEqual(nth - MOST_REQUESTS)
          .delete();
      }, undefined),
    sentSince: (time: number): Promise<number[]> =>
      tryTo(
        async () => (await requests.where('at').above(time).sortBy('at')).map(({ at }) => at),
        [],
      ),
    /** Latest first. */
    requests: (): Promise<{ at: number; host: string; sent: string[] }[]> =>
      tryTo(async () => {
        const all = await requests.orderBy('nth').reverse().toArray();
        return all.map(({ nth: _, ...request }) => request);
      }, []),
    clearRequests: (): Promise<void> => tryTo(() => requests.clear(), undefined),
    noteDifference: (difference: FoundDifference): Promise<void> =>
      tryTo(async () => {
        const { entity, facts, offices } = difference;
        if (facts.length + offices.length === 0) await differences.delete(entity);
        else await differences.put(difference);
      }, undefined),
    /** Latest first. */
    differences: (): Promise<FoundDifference[]> =>
      tryTo(() => differences.orderBy('at').reverse().toArray(), []),
    /** Forgets every answer, and what came of it. */
    clearAnswers: (): Promise<void> =>
      tryTo(async () => {
        await answers.clear();
        await differences.clear();
      }, undefined),
    readPause: (): Promise<number> => tryTo(async () => (await state.get(PAUSE))?.value ?? 0, 0),
    writePause: (until: number): Promise<void> =>
      tryTo(async () => {
        await state.put({ key: PAUSE, value: until });
      }, undefined),
  };
}
