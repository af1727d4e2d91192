/** Use-cases of backups in the folder of downloads: settled by the reader, made in time, the oldest removed. */
import {
  type BackupFile,
  type BackupPlan,
  type BackupRhythm,
  type BackupStatus,
  isBackupDue,
} from '@/utils/notes/backup.ts';
import type { Belongings } from '@/utils/notes/formats/belongings.ts';
import type { ExportWords } from '@/utils/notes/formats/markdown.ts';
import type { SealingKey } from '@/utils/notes/formats/seal.ts';
import { type Result, succeed } from '@/utils/result.ts';
import { type ExportedFile, writeExport } from './write-export.ts';

/** Where it is kept what the reader settled. */
export interface BackupPlanStore {
  read(): Promise<BackupPlan>;
  /** Changes are applied one after the other. */
  change(edit: (plan: BackupPlan) => BackupPlan): Promise<BackupPlan>;
}

/** The folder of downloads. */
export interface DownloadsFolder {
  /** Resolves once the file is there; `access-denied` without leave. */
  save(file: ExportedFile): Promise<Result<Pick<BackupFile, 'download' | 'name'>>>;
  /** What the reader has removed or moved already is no failure. */
  remove(download: number): Promise<void>;
}

export interface BackupChange {
  every: BackupRhythm;
  keep: number;
  /** Null takes it away; absent leaves it as it is. */
  key?: SealingKey | null | undefined;
}

export interface BackupsService {
  status(): Promise<Result<BackupStatus>>;
  set(change: BackupChange): Promise<Result<BackupStatus>>;
  /** Makes a copy if one is due; true if it did. */
  makeIfDue(): Promise<Result<boolean>>;
  makeNow(): Promise<Result<BackupStatus>>;
}

export interface BackupsParts {
  plans: BackupPlanStore;
  folder: DownloadsFolder;
  /** Everything, the bin included. */
  read(): Promise<Result<Belongings>>;
  /** Has `makeIfDue` called now and then, or no more. */
  schedule(isOn: boolean): Promise<void>;
  words(): ExportWords;
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
}

/** Folder in that of downloads, and what names of backups begin with. */
const NAME = 'Gloss/gloss-backup';

export function createBackups(parts: BackupsParts): BackupsService {
  const { plans, schedule } = parts;
  const status = async () => succeed(statusOf(await plans.read()));
  return {
    status,
    async set({ every, keep, key }) {
      const plan = await plans.change(({ key: old, ...rest }) => {
        const kept = key === undefined ? old : (key ?? undefined);
        return { ...rest, every, keep, ...(kept && { key: kept }) };
      });
      await schedule(every !== 'never');
      return succeed(statusOf(plan));
    },
    makeIfDue: () => make(parts, false),
    async makeNow() {
      const made = await make(parts, true);
      return made.ok ? await status() : made;
    },
  };
}

async function make(parts: BackupsParts, isForced: boolean): Promise<Result<boolean>> {
  const { plans, folder, now } = parts;
  const plan = await plans.read();
  if (plan.every === 'never' && !isForced) return succeed(false);
  const found = await parts.read();
  if (!found.ok) return found;
  const content = markOf(found.value);
  // A copy of nothing would push out the copies of something, and nobody wants it back.
  const isEmpty = found.value.notes.length + found.value.people.length === 0;
  if (!isForced && (isEmpty || !isBackupDue(plan, { now: now(), content }))) return succeed(false);
  const file = await write(parts, plan, found.value);
  const saved = await folder.save(file);
  if (!saved.ok) return saved;
  await remember(parts, { ...saved.value, at: now(), content });
  return succeed(true);
}

async function write(
  { newId, now, words }: BackupsParts,
  { key }: BackupPlan,
  what: Belongings,
): Promise<ExportedFile> {
  const order = { format: 'annotations', name: NAME, now: new Date(now()) } as const;
  return await writeExport({ ...order, what, key, newId, words: words() });
}

/** The new copy is in its place before an old one goes. */
async function remember({ plans, folder }: BackupsParts, file: BackupFile): Promise<void> {
  const { made, keep } = await plans.change((plan) => ({ ...plan, made: [file, ...plan.made] }));
  const gone = made.slice(keep);
  for (const { download } of gone) await folder.remove(download);
  await plans.change((plan) => ({ ...plan, made: plan.made.filter((one) => !gone.includes(one)) }));
}

/** Another mark, another content: enough to see that something was written since. */
function markOf({ notes, people, corrections }: Belongings): string {
  const latest = (times: readonly number[]) => times.reduce((a, b) => Math.max(a, b), 0);
  return [
    ...[notes.length, people.length, corrections.length],
    latest(notes.flatMap(({ changed, deleted = 0 }) => [changed, deleted])),
    notes.reduce((sum, { revision }) => sum + revision, 0),
    notes.filter(({ deleted }) => deleted !== undefined).length,
    latest(people.map(({ changed }) => changed)),
    latest(corrections.map(({ created }) => created)),
  ].join(':');
}

function statusOf({ every, keep, key, made: [last] }: BackupPlan): BackupStatus {
  const day = last && new Date(last.at).toISOString().slice(0, 10);
  return {
    ...{ every, keep, isSealed: key !== undefined },
    ...(last && day && { last: { name: last.name, day } }),
  };
}
