/** Copies of everything the reader has written, kept apart from the database: which there are, and which of them to keep. */
import type { Note } from './note.ts';
import type { OwnPerson } from './own-person.ts';

/** All that is in a copy. Corrections travel as they are stored; notes know nothing of them. */
export interface SnapshotContent {
  notes: readonly Note[];
  people: readonly OwnPerson[];
  corrections: readonly unknown[];
}

/** What is known of a copy without reading it. */
export interface SnapshotHead {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  /** The database it is a copy of. */
  origin: string;
  /** Changes of notes there had been. */
  sequence: number;
  /** Notes in it, those in the bin too. */
  notes: number;
}

/** Copies kept; more would take room and help nobody. */
export const MAX_SNAPSHOTS = 5;
/** Changes after which a copy is made. */
export const CHANGES_PER_SNAPSHOT = 20;
const DAY_MS = 86_400_000;
/** Days after which a copy goes: what left the bin for good shall not live on for ever. */
const MAX_AGE_DAYS = 30;
/** The newest copies, which stay whatever their age. */
const NEWEST = 2;

/** Whether a copy is due: after twenty changes, or a day after the last one if there was any change. */
export function isSnapshotDue(
  newest: SnapshotHead | undefined,
  { sequence, now }: { sequence: number; now: number },
): boolean {
  if (newest === undefined) return sequence > 0;
  const changes = sequence - newest.sequence;
  // A clock that was set back makes the last copy of unknown age.
  const isOld = Math.abs(now - newest.at) >= DAY_MS;
  return changes >= CHANGES_PER_SNAPSHOT || (changes > 0 && isOld);
}

/**
 * The copies to keep, newest first: those that stand closest to their neighbours for their age go first, so that what
 * stays reaches back some hours, some days and some weeks.
 */
export function keptSnapshots(heads: readonly SnapshotHead[], now: number): SnapshotHead[] {
  const kept = heads
    .toSorted((a, b) => b.sequence - a.sequence || b.at - a.at)
    .filter(({ at }, nth) => nth < NEWEST || now - at < MAX_AGE_DAYS * DAY_MS);
  while (kept.length > MAX_SNAPSHOTS) kept.splice(closest(kept, now), 1);
  return kept;
}

function closest(heads: readonly SnapshotHead[], now: number): number {
  let best = NEWEST;
  let least = Number.POSITIVE_INFINITY;
  for (let nth = NEWEST; nth < heads.length - 1; nth += 1) {
    const gap = Math.abs((heads[nth - 1]?.at ?? now) - (heads[nth + 1]?.at ?? 0));
    const closeness = gap / Math.max(1, Math.abs(now - (heads[nth]?.at ?? now)));
    if (closeness < least) [best, least] = [nth, closeness];
  }
  return best;
}
