/** The people whom the reader has written down, in Dexie. */
import type { OwnPerson } from '@/utils/notes/own-person.ts';
import type { Result } from '@/utils/result.ts';
import type { GlossDatabase } from './database.ts';
import { attempt } from './failures.ts';

/** The store behind the service of the reader's own people; see `OwnPeopleStore` there. */
export function createPeopleStore(database: GlossDatabase) {
  const { people } = database;
  return {
    put: (person: OwnPerson): Promise<Result<OwnPerson>> =>
      attempt(database, () =>
        database.transaction('rw', people, async () => {
          const old = await people.get(person.id);
          const stored = { ...person, created: old?.created ?? person.created };
          await people.put(stored);
          return stored;
        }),
      ),
    remove: (id: string): Promise<Result<void>> => attempt(database, () => people.delete(id)),
    all: (): Promise<Result<OwnPerson[]>> => attempt(database, () => people.toArray()),
  };
}
