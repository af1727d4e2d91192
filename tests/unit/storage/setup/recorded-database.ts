/** Databases as browsers held them under each version of Gloss, laid down again without the library that reads them. */

/** Its stores with their keys, indexes and rows. An index is written as Dexie does: `*` before many, `[a+b]` for two. */
export interface RecordedDatabase {
  name: string;
  /** Ten times the version of the schema. */
  nativeVersion: number;
  stores: Record<string, RecordedStore>;
}

interface RecordedStore {
  keyPath: string | string[];
  indexes: string[];
  rows: unknown[];
}

/** Makes the database; it must not be there yet. */
export function layDown({ nativeVersion, stores }: RecordedDatabase, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, nativeVersion);
    request.onupgradeneeded = () => {
      for (const [store, recorded] of Object.entries(stores)) {
        makeStore(request.result, store, recorded);
      }
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

function makeStore(database: IDBDatabase, name: string, { keyPath, indexes, rows }: RecordedStore) {
  const made = database.createObjectStore(name, { keyPath });
  for (const index of indexes) {
    const path = index.replace(/^\*/, '');
    const parts = /^\[(.+)\]$/.exec(path)?.[1]?.split('+');
    made.createIndex(path, parts ?? path, { multiEntry: index.startsWith('*') });
  }
  for (const row of rows) made.put(row);
}
