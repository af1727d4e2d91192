/** Notes in Dexie, with the log of their changes. */
import type {
  ChangeKind,
  CurrentNotes,
  LoggedChange,
  NoteChange,
} from '@/utils/notes/change-log.ts';
import type { Rivals } from '@/utils/notes/judge.ts';
import type { Note, NoteSelector } from '@/utils/notes/note.ts';
import { PRINT } from '@/utils/notes/quote-prints.ts';
import type { Result } from '@/utils/result.ts';
import type { GlossDatabase, Ledger, StoredNote } from './database.ts';
import { attempt, Refusal } from './failures.ts';
import { LEDGER, NO_LEDGER, toNote, toStored } from './stored-note.ts';

/** Changes that can be taken back: a day's work of a diligent reader. */
const LOG_LENGTH = 200;
/** Changes between two looks at what of the log is too old. */
const LOG_SLACK = 20;

/** What the notes service asks to be written; see `NotesWrite` there. */
interface Write<T> {
  kind: ChangeKind;
  ids: readonly string[];
  now: number;
  decide(current: CurrentNotes, stamp: number): Result<Decided<T>>;
}

interface Decided<T> {
  put: readonly Note[];
  remove?: readonly string[];
  states?: ReadonlyMap<string, number>;
  answer: T;
}

interface Point {
  sequence: number;
  id: string;
}

/** The store behind the notes service; see `NotesStore` there for what each call promises. */
export function createNotesStore(database: GlossDatabase) {
  const { notes, changes, meta } = database;
  const live = (found: StoredNote[]) => found.filter(isLive).map(toNote);
  return {
    write: <T>(write: Write<T>): Promise<Result<{ answer: T; undo: string | null }>> =>
      attempt(database, () =>
        database.transaction('rw', notes, changes, meta, () => writeIn(database, write)),
      ),
    logged: (undo: string): Promise<Result<LoggedChange | undefined>> =>
      attempt(database, () => changes.get(Number(undo))),
    lastEdit: (id: string): Promise<Result<LoggedChange | undefined>> =>
      attempt(database, async () => {
        const stored = await notes.get(id);
        return stored && (await changes.get(stored.state));
      }),
    ofStory: (keys: readonly string[]) =>
      attempt(database, async () =>
        live(await notes.where('storyKeys').anyOf(keys).distinct().toArray()),
      ),
    knowsWords: () =>
      attempt(
        database,
        async () => (await notes.where('storyKeys').startsWith(PRINT).limit(1).count()) > 0,
      ),
    withIds: (ids: readonly string[]) =>
      attempt(database, async () =>
        live((await notes.bulkGet([...ids])).filter((stored) => stored !== undefined)),
      ),
    /** No change of the reader's: nothing is logged, and nobody is told. */
    learn: (id: string, selector: NoteSelector, rivals: Rivals): Promise<Result<void>> =>
      attempt(database, async () => {
        await notes.where({ id }).modify((note) => {
          const { subject } = note;
          if ('selector' in subject && isSame(subject.selector, selector)) note.rivals = rivals;
        });
      }),
    onPeople: (keys: readonly string[]) =>
      attempt(database, async () => live(await notes.where('personKey').anyOf(keys).toArray())),
    countOnPerson: (key: string) =>
      attempt(database, () => notes.where('personKey').equals(key).filter(isLive).count()),
    latest: (count?: number) =>
      attempt(database, async () => {
        const found = notes.orderBy('created').reverse().filter(isLive);
        return (await (count === undefined ? found : found.limit(count)).toArray()).map(toNote);
      }),
    since: (point: Point, limit: number) =>
      attempt(database, () =>
        database.transaction('r', notes, async () => {
          const found = await notes
            .where('[sequence+id]')
            .above([point.sequence, point.id])
            .limit(limit)
            .toArray();
          const last = found.at(-1);
          return {
            notes: found.map(toNote),
            upTo: last ? { sequence: last.sequence, id: last.id } : point,
            more: found.length === limit,
            total: await notes.count(),
          };
        }),
      ),
    empty: (before: number) =>
      attempt(database, () =>
        database.transaction('rw', notes, meta, async () => {
          const emptied = await notes.where('deleted').below(before).delete();
          const ledger = (await meta.get(LEDGER)) ?? NO_LEDGER;
          if (emptied > 0) await meta.put({ ...ledger, notes: await notes.count() });
          return emptied;
        }),
      ),
  };
}

/** In a transaction: whatever happens, all of it or nothing is on disk. */
async function writeIn<T>(
  { notes, changes, meta }: GlossDatabase,
  { kind, ids, now, decide }: Write<T>,
): Promise<{ answer: T; undo: string | null }> {
  const ledger = (await meta.get(LEDGER)) ?? NO_LEDGER;
  const old = (await notes.bulkGet([...ids])).filter((stored) => stored !== undefined);
  const current: CurrentNotes = {
    notes: new Map(old.map((stored) => [stored.id, toNote(stored)])),
    states: new Map(old.map(({ id, state }) => [id, state])),
  };
  // A clock that was set back still gives later changes later times.
  const stamp = Math.max(now, ledger.stamp + 1);
  const decision = decide(current, stamp);
  if (!decision.ok) throw new Refusal(decision.failure);
  const { put, remove = [], states, answer } = decision.value;
  if (put.length + remove.length === 0) return { answer, undo: null };
  const sequence = ledger.sequence + 1;
  /** What goes to the bin, or comes out, says what it said. */
  const stateOf = ({ id, revision }: Note) =>
    states?.get(id) ??
    (current.notes.get(id)?.revision === revision ? current.states.get(id) : undefined) ??
    sequence;
  const stored = put.map((note) => toStored(note, { sequence, state: stateOf(note) }));
  await notes.bulkPut(stored);
  if (remove.length > 0) await notes.bulkDelete([...remove]);
  await changes.put({ sequence, at: stamp, kind, notes: changesOf(current, stored, remove) });
  if (sequence % LOG_SLACK === 0) {
    await changes
      .where('sequence')
      .below(sequence - LOG_LENGTH)
      .delete();
  }
  const added = put.filter(({ id }) => !current.notes.has(id)).length;
  const next: Ledger = { ...ledger, sequence, stamp, notes: ledger.notes + added - remove.length };
  await meta.put(next);
  return { answer, undo: String(sequence) };
}

function changesOf(
  { notes, states }: CurrentNotes,
  put: readonly StoredNote[],
  remove: readonly string[],
): NoteChange[] {
  const earlier = (id: string) => ({
    id,
    before: notes.get(id) ?? null,
    from: states.get(id) ?? 0,
  });
  return [
    ...put.map(({ id, state, revision, deleted }) => ({
      ...earlier(id),
      ...{ to: state, revision, isInBin: deleted !== undefined },
    })),
    ...remove.map((id) => ({ ...earlier(id), to: 0, revision: 0, isInBin: false })),
  ];
}

function isSame(one: NoteSelector, other: NoteSelector): boolean {
  return (
    one.position.start === other.position.start &&
    one.position.end === other.position.end &&
    one.quote.exact === other.quote.exact
  );
}

function isLive({ deleted }: StoredNote): boolean {
  return deleted === undefined;
}
