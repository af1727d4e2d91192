/** Corrections in Dexie. */
import type { Correction } from '@/utils/people/correction.ts';
import type { Result } from '@/utils/result.ts';
import type { GlossDatabase, StoredCorrection } from './database.ts';
import { attempt } from './failures.ts';
import { EVERYWHERE, placeOf } from './stored-note.ts';

/** The store behind the corrections service; see `CorrectionsStore` there for what each call promises. */
export function createCorrectionsStore(database: GlossDatabase) {
  const { corrections } = database;
  return {
    put(
      correction: Correction,
      isOverruled: (old: Correction) => boolean,
    ): Promise<Result<Correction>> {
      const place = placeOf(correction);
      return attempt(database, () =>
        database.transaction('rw', corrections, async () => {
          await corrections.where('place').equals(place).filter(isOverruled).delete();
          await corrections.put({ ...correction, place });
          return correction;
        }),
      );
    },
    remove: (id: string): Promise<Result<void>> => attempt(database, () => corrections.delete(id)),
    holdingIn: (key: string): Promise<Result<Correction[]>> =>
      attempt(database, async () =>
        inOrder(await corrections.where('place').anyOf([key, EVERYWHERE]).toArray()),
      ),
    all: (): Promise<Result<Correction[]>> =>
      attempt(database, async () => inOrder(await corrections.toArray())),
  };
}

function inOrder(stored: readonly StoredCorrection[]): Correction[] {
  return stored.map(({ place: _, ...one }) => one).sort((a, b) => a.created - b.created);
}
