/** Copies of everything in the folder of downloads: how often, how many, and when the next one is due. */
import type { SealingKey } from './formats/seal.ts';

export type BackupRhythm = 'never' | 'daily' | 'weekly';

/** What the reader has settled, and what came of it. */
export interface BackupPlan {
  every: BackupRhythm;
  /** Copies that stay in the folder. */
  keep: number;
  /** Seals the copies. */
  key?: SealingKey | undefined;
  /** The copies there are, latest first. */
  made: readonly BackupFile[];
}

export interface BackupFile {
  /** The browser's number of the download. */
  download: number;
  /** As the browser called it, without its folder. */
  name: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Tells what was in it from what there is now. */
  content: string;
}

/** As much of it as a view shows. */
export interface BackupStatus {
  every: BackupRhythm;
  keep: number;
  isSealed: boolean;
  last?: { name: string /** `YYYY-MM-DD` */; day: string } | undefined;
}

export const NO_BACKUPS: BackupPlan = { every: 'never', keep: 7, made: [] };

const HOUR_MS = 3_600_000;
/** Milliseconds between copies: an hour less than a day, or a week, so that they do not wander through the day. */
const PAUSES = { daily: 23 * HOUR_MS, weekly: (7 * 24 - 1) * HOUR_MS };

/** Whether a copy is due: it is time, and something has changed since the last one. */
export function isBackupDue(
  { every, made: [last] }: BackupPlan,
  { now, content }: { now: number; content: string },
): boolean {
  if (every === 'never' || last?.content === content) return false;
  // A clock that was set back makes the last copy of unknown age.
  return last === undefined || Math.abs(now - last.at) >= PAUSES[every];
}
