/** Everything the reader has written, read and brought back as a whole. */
import type { Note } from '@/utils/notes/note.ts';
import type { SnapshotContent } from '@/utils/notes/snapshot.ts';
import type { Result } from '@/utils/result.ts';
import type { GlossDatabase, Ledger, StoredCorrection } from './database.ts';
import { attempt } from './failures.ts';
import { LEDGER, NO_LEDGER, toNote } from './stored-note.ts';

/** The database behind the snapshots service; see `SnapshotSource` there for what each call promises. */
export function createContentsStore(database: GlossDatabase) {
  const { notes, people, corrections, meta } = database;
  const ledgerOf = async () => (await meta.get(LEDGER)) ?? NO_LEDGER;
  return {
    state: () =>
      attempt(database, () =>
        database.transaction('r', notes, meta, async () => {
          const { origin, sequence, notes: expected } = await ledgerOf();
          return { origin, sequence, expected, present: await notes.count() };
        }),
      ),
    read: (): Promise<Result<SnapshotContent & Pick<Ledger, 'origin' | 'sequence'>>> =>
      attempt(database, async () => ({
        ...pick(await ledgerOf()),
        notes: await readSlowly(notes),
        people: await people.toArray(),
        corrections: await corrections.toArray(),
      })),
    noteIds: (): Promise<Result<string[]>> =>
      attempt(database, () => notes.toCollection().primaryKeys()),
    addMissing: (content: SnapshotContent): Promise<Result<void>> =>
      attempt(database, () =>
        database.transaction('rw', people, corrections, async () => {
          const known = new Set(await people.toCollection().primaryKeys());
          const said = new Set(await corrections.toCollection().primaryKeys());
          // As they were read from this very table.
          const stored = content.corrections as readonly StoredCorrection[];
          await people.bulkPut(content.people.filter(({ id }) => !known.has(id)));
          await corrections.bulkPut(stored.filter(({ id }) => !said.has(id)));
        }),
      ),
    accept: (copy: Pick<Ledger, 'origin' | 'sequence'>): Promise<Result<void>> =>
      attempt(database, () =>
        database.transaction('rw', notes, meta, async () => {
          const ledger = await ledgerOf();
          const sequence = Math.max(ledger.sequence, copy.sequence);
          await meta.put({ ...ledger, ...pick(copy), sequence, notes: await notes.count() });
        }),
      ),
    discard: (): Promise<Result<void>> => removeDatabase(database.name, () => database.close()),
  };
}

/** Notes in one transaction: no save waits longer for it than for another save. */
const AT_ONCE = 500;

async function readSlowly(table: GlossDatabase['notes']): Promise<Note[]> {
  const all: Note[] = [];
  for (let last = ''; ; ) {
    const some = await table.where('id').above(last).limit(AT_ONCE).toArray();
    all.push(...some.map(toNote));
    if (some.length < AT_ONCE) return all;
    last = some.at(-1)?.id ?? last;
  }
}

function pick({ origin, sequence }: Pick<Ledger, 'origin' | 'sequence'>) {
  return { origin, sequence };
}

/** Without a look into it, since it cannot be opened. */
function removeDatabase(name: string, close: () => void): Promise<Result<void>> {
  close();
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    const fail = (): void =>
      resolve({
        ok: false,
        failure: { code: 'storage-unavailable', detail: request.error?.name },
      });
    request.onsuccess = () => resolve({ ok: true, value: undefined });
    request.onerror = fail;
    request.onblocked = fail;
  });
}
