/** Use-cases: people whom the reader writes down, over a store that only the background has. */
import type { OwnPerson, OwnPersonDraft } from '@/utils/notes/own-person.ts';
import type { Result } from '@/utils/result.ts';

/** What the service needs of a store. Every write is on disk when it resolves. */
export interface OwnPeopleStore {
  /** Writes a person; one that was there keeps the day they were first written. */
  put(person: OwnPerson): Promise<Result<OwnPerson>>;
  remove(id: string): Promise<Result<void>>;
  all(): Promise<Result<OwnPerson[]>>;
}

export interface OwnPeopleService {
  keep(draft: OwnPersonDraft): Promise<Result<OwnPerson>>;
  /** Removing whom nobody knows any more is no failure. */
  remove(id: string): Promise<Result<void>>;
  /** By name, as the language of their names sorts them. */
  all(): Promise<Result<OwnPerson[]>>;
}

export interface OwnPeopleParts {
  store: OwnPeopleStore;
  /** Milliseconds since 1970. */
  now(): number;
  /** Called after every change that is on disk; the change is acknowledged when it resolves. */
  changed(): Promise<void>;
}

export function createOwnPeople({ store, now, changed }: OwnPeopleParts): OwnPeopleService {
  const afterwards = async <T>(written: Result<T>): Promise<Result<T>> => {
    if (written.ok) await changed();
    return written;
  };
  return {
    async keep(draft) {
      const time = now();
      const aliases = draft.aliases.map(tidy).filter((alias) => alias !== '');
      const office = tidy(draft.office ?? '');
      const person: OwnPerson = {
        id: draft.id,
        name: tidy(draft.name),
        description: tidy(draft.description),
        aliases: [...new Set(aliases)],
        ...(office === '' ? {} : { office }),
        ...{ created: time, changed: time },
      };
      return afterwards(await store.put(person));
    },
    remove: async (id) => afterwards(await store.remove(id)),
    async all() {
      const found = await store.all();
      if (found.ok) found.value.sort((a, b) => a.name.localeCompare(b.name));
      return found;
    },
  };
}

function tidy(text: string): string {
  return text.toWellFormed().replaceAll(/\s+/g, ' ').trim();
}
