/** What the reader says of people, brought into Dexie from outside and taken out again. */
import type { OwnPerson } from '@/utils/notes/own-person.ts';
import type { Correction } from '@/utils/people/correction.ts';
import type { Result } from '@/utils/result.ts';
import type { GlossDatabase, StoredCorrection } from './database.ts';
import { attempt } from './failures.ts';
import { placeOf } from './stored-note.ts';

interface Word {
  corrections: readonly Correction[];
  people: readonly OwnPerson[];
}

interface Undo {
  corrections: string[];
  people: string[];
  replaced: OwnPerson[];
}

/** The store behind the service of the reader's own word; see `OwnWordStore` there for what each call promises. */
export function createOwnWordStore(database: GlossDatabase) {
  const { corrections, people } = database;
  return {
    bringIn: (
      word: Word,
      contradicts: (one: Correction, other: Correction) => boolean,
    ): Promise<Result<Undo>> =>
      attempt(database, () =>
        database.transaction('rw', corrections, people, async () => {
          const said = newCorrections(word.corrections, await corrections.toArray(), contradicts);
          const known = new Map((await people.toArray()).map((one) => [one.id, one]));
          const later = word.people.filter(
            ({ id, changed }) => changed > (known.get(id)?.changed ?? -1),
          );
          await corrections.bulkPut(said);
          await people.bulkPut(later);
          return {
            corrections: said.map(({ id }) => id),
            people: later.flatMap(({ id }) => (known.has(id) ? [] : [id])),
            replaced: later.flatMap(({ id }) => known.get(id) ?? []),
          };
        }),
      ),
    takeOut: (undo: Undo): Promise<Result<void>> =>
      attempt(database, () =>
        database.transaction('rw', corrections, people, async () => {
          await corrections.bulkDelete(undo.corrections);
          await people.bulkDelete(undo.people);
          await people.bulkPut(undo.replaced);
        }),
      ),
  };
}

function newCorrections(
  incoming: readonly Correction[],
  stored: readonly StoredCorrection[],
  contradicts: (one: Correction, other: Correction) => boolean,
): StoredCorrection[] {
  const byPlace = Map.groupBy(stored, ({ place }) => place);
  const ids = new Set(stored.map(({ id }) => id));
  const added = new Map<string, StoredCorrection>();
  for (const correction of incoming) {
    const place = placeOf(correction);
    const others = byPlace.get(place) ?? [];
    if (ids.has(correction.id) || others.some((one) => contradicts(one, correction))) continue;
    added.set(correction.id, { ...correction, place });
  }
  return [...added.values()];
}
