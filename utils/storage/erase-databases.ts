/** Removes every database of the extension, whatever its name. */
import type Dexie from 'dexie';
import { fail, type Result, succeed } from '@/utils/result.ts';

/** The open one is closed first; it opens again, empty, with the next thing that is asked of it. */
export async function eraseDatabases(open: Dexie): Promise<Result<void>> {
  open.close();
  const all = await indexedDB.databases();
  const erased = await Promise.all(all.flatMap(({ name }) => (name ? [erase(name)] : [])));
  return erased.every(Boolean) ? succeed(undefined) : fail('storage-unavailable', 'not erased');
}

function erase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    // Blocked: another document has it open; it goes as soon as that is closed, but it has not gone yet.
    for (const event of ['error', 'blocked']) request.addEventListener(event, () => resolve(false));
  });
}
