/** What the reader settled on backups, in the browser's own storage; the background is its one writer. */
import { type BackupPlan, NO_BACKUPS } from '@/utils/notes/backup.ts';
import { browser } from './browser.ts';

const KEY = 'backups';

/** The store behind the service of backups; see `BackupPlanStore` there. */
export function createBackupPlanStore() {
  let last: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<BackupPlan> => {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    return { ...NO_BACKUPS, ...(stored as Partial<BackupPlan> | undefined) };
  };
  return {
    read,
    change(edit: (plan: BackupPlan) => BackupPlan): Promise<BackupPlan> {
      const next = last.then(async () => {
        const plan = edit(await read());
        await browser.storage.local.set({ [KEY]: plan });
        return plan;
      });
      last = next.catch(() => undefined);
      return next;
    },
  };
}
