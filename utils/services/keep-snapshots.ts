/** Use-cases of the copies kept beside the database: made in time, offered when notes are missing, brought back. */
import {
  isSnapshotDue,
  keptSnapshots,
  type SnapshotContent,
  type SnapshotHead,
} from '@/utils/notes/snapshot.ts';
import { type Result, succeed } from '@/utils/result.ts';
import type { NotesService } from './keep-note.ts';

/** What a database says of itself. */
export interface SourceState {
  /** Tells it from one made anew after it was lost. */
  origin: string;
  /** Changes so far. */
  sequence: number;
  /** Notes there should be. */
  expected: number;
  /** Notes there are. */
  present: number;
}

/** The database, as far as copies need it. */
export interface SnapshotSource {
  state(): Promise<Result<SourceState>>;
  /** Everything that has been there since before it was asked for; what changes meanwhile may come in either form. */
  read(): Promise<Result<SnapshotContent & Pick<SourceState, 'origin' | 'sequence'>>>;
  /** Ids of all notes, those in the bin too. */
  noteIds(): Promise<Result<string[]>>;
  /** Adds the people and corrections that are not there. */
  addMissing(content: SnapshotContent): Promise<Result<void>>;
  /** Takes the database as it is for whole, as the successor of the one that a copy was made of. */
  accept(copy: Pick<SnapshotHead, 'origin' | 'sequence'>): Promise<Result<void>>;
  /** Removes a database that cannot be opened. */
  discard(): Promise<Result<void>>;
}

/** Where copies are kept; not in the database, whose end they must survive. */
export interface SnapshotsStore {
  heads(): Promise<Result<SnapshotHead[]>>;
  /** Writes a copy and keeps only these others. */
  write(
    head: SnapshotHead,
    content: SnapshotContent,
    kept: readonly SnapshotHead[],
  ): Promise<Result<void>>;
  /** Fails with `snapshot-damaged` where it cannot be read any more. */
  read(id: string): Promise<Result<SnapshotContent>>;
}

/** What is wrong with the database: `missing` notes that a copy has, or it is `damaged` and does not open. */
export type Trouble = 'missing' | 'damaged';

export interface ListedSnapshots {
  /** Newest first. */
  snapshots: SnapshotHead[];
  /** The copy to bring back, where something is wrong. */
  offer: { snapshot: SnapshotHead; trouble: Trouble } | null;
}

export interface Restored {
  /** Notes that came back. */
  restored: number;
  undo: string | null;
}

export interface SnapshotsService {
  /** Makes a copy if one is due; true if it did. Never while the database looks incomplete. */
  takeIfDue(): Promise<Result<boolean>>;
  /** The same in a moment, once for many changes, so that no save waits for it. */
  takeSoon(): void;
  list(): Promise<Result<ListedSnapshots>>;
  /** Adds from a copy what is not in the database, and changes nothing that is. */
  restore(id: string): Promise<Result<Restored>>;
  /** The reader wants the database as it is. */
  decline(): Promise<Result<void>>;
}

export interface SnapshotsServiceParts {
  source: SnapshotSource;
  store: SnapshotsStore;
  notes: Pick<NotesService, 'mergeNotes'>;
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
}

/** Milliseconds in which further changes come under the same look. */
const SOON_MS = 1_000;

export function createSnapshotsService(parts: SnapshotsServiceParts): SnapshotsService {
  const { source, store } = parts;
  const list = () => listSnapshots(parts);
  let taking: Promise<Result<boolean>> | undefined;
  let isWaiting = false;
  const take = () => {
    taking ??= takeIfDue(parts).finally(() => {
      taking = undefined;
    });
    return taking;
  };
  return {
    takeIfDue: take,
    takeSoon() {
      if (isWaiting) return;
      isWaiting = true;
      setTimeout(() => {
        isWaiting = false;
        void take();
      }, SOON_MS);
    },
    list,
    async restore(id) {
      const listed = await list();
      if (!listed.ok) return listed;
      const content = await store.read(id);
      if (!content.ok) return content;
      const { offer } = listed.value;
      if (offer?.trouble === 'damaged') {
        const discarded = await source.discard();
        if (!discarded.ok) return discarded;
      }
      const restored = await restore(parts, content.value);
      const [newest] = listed.value.snapshots;
      if (restored.ok && newest) await source.accept(newest);
      return restored;
    },
    async decline() {
      const listed = await list();
      if (!listed.ok) return listed;
      if (listed.value.offer?.trouble === 'damaged') await source.discard();
      const [newest] = listed.value.snapshots;
      return newest ? await source.accept(newest) : succeed(undefined);
    },
  };
}

async function takeIfDue(parts: SnapshotsServiceParts): Promise<Result<boolean>> {
  const { source, store, now, newId } = parts;
  const listed = await listSnapshots(parts);
  if (!listed.ok) return listed;
  const { snapshots, offer } = listed.value;
  if (offer !== null) return succeed(false);
  const state = await source.state();
  if (!state.ok) return state;
  const at = now();
  if (!isSnapshotDue(snapshots[0], { sequence: state.value.sequence, now: at })) {
    return succeed(false);
  }
  const content = await source.read();
  if (!content.ok) return content;
  const { origin, sequence, ...everything } = content.value;
  const head = { id: newId(), at, origin, sequence, notes: everything.notes.length };
  const kept = keptSnapshots([head, ...snapshots], at);
  const written = await store.write(head, everything, kept);
  return written.ok ? succeed(true) : written;
}

async function listSnapshots({
  source,
  store,
}: SnapshotsServiceParts): Promise<Result<ListedSnapshots>> {
  const heads = await store.heads();
  if (!heads.ok) return heads;
  const snapshots = heads.value.toSorted((a, b) => b.sequence - a.sequence || b.at - a.at);
  const [snapshot] = snapshots;
  if (snapshot === undefined) return succeed({ snapshots, offer: null });
  const state = await source.state();
  // A disk that is full, or notes of a newer Gloss, are no damage.
  if (!state.ok && state.failure.code !== 'storage-unavailable') return state;
  const trouble = state.ok ? troubleOf(state.value, snapshot) : 'damaged';
  return succeed({ snapshots, offer: trouble && { snapshot, trouble } });
}

/** A database of another origin than its newest copy was made after the first was lost. */
function troubleOf(
  { origin, expected, present }: SourceState,
  newest: SnapshotHead,
): Trouble | null {
  return present < expected || (origin !== newest.origin && newest.notes > 0) ? 'missing' : null;
}

async function restore(
  { source, notes }: SnapshotsServiceParts,
  content: SnapshotContent,
): Promise<Result<Restored>> {
  const ids = await source.noteIds();
  if (!ids.ok) return ids;
  const present = new Set(ids.value);
  const merged = await notes.mergeNotes(content.notes.filter(({ id }) => !present.has(id)));
  if (!merged.ok) return merged;
  const added = await source.addMissing(content);
  if (!added.ok) return added;
  return succeed({ restored: merged.value.added, undo: merged.value.undo });
}
