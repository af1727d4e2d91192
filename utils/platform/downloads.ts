/** The browser's folder of downloads: asked for when the reader wants files there, written and tidied. */
import { fail, type Result, succeed } from '@/utils/result.ts';
import { lendAddress } from './blob-address.ts';
import { browser } from './browser.ts';

const LEAVE = { permissions: ['downloads' as const] };

/** Has the browser ask the reader, unless it did already; only right after a press or a key. */
export async function requestDownloads(): Promise<boolean> {
  try {
    return await browser.permissions.request(LEAVE);
  } catch {
    return false;
  }
}

/** Milliseconds in which a file of this size is on disk, or never. */
const PATIENCE_MS = 60_000;
/** Milliseconds between two looks whether it is. */
const LOOK_MS = 100;

/** The folder behind the service of backups; see `DownloadsFolder` there for what each call promises. */
export const DOWNLOADS = {
  async save(file: {
    name: string;
    type: string;
    bytes: Uint8Array<ArrayBuffer>;
  }): Promise<Result<{ download: number; name: string }>> {
    if (!(await browser.permissions.contains(LEAVE))) return fail('access-denied');
    const address = await lendAddress(file);
    try {
      const download = await browser.downloads.download({
        url: address.url,
        filename: file.name,
        conflictAction: 'uniquify',
        saveAs: false,
      });
      const path = await awaitEnd(download);
      if (path === null) return fail('not-downloaded');
      return succeed({ download, name: path.replace(/^.*[\\/]/, '') });
    } catch (error) {
      return fail('not-downloaded', error instanceof Error ? error.message : undefined);
    } finally {
      await address.giveBack();
    }
  },

  async remove(download: number): Promise<void> {
    try {
      await browser.downloads.removeFile(download);
      await browser.downloads.erase({ id: download });
    } catch {
      // Moved or removed by the reader, or forgotten by the browser.
    }
  },
};

/** Waits for the last byte; where the file is then, or null where it is not. */
async function awaitEnd(download: number): Promise<string | null> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const [item] = await browser.downloads.search({ id: download });
    if (item === undefined || item.state === 'interrupted') return null;
    if (item.state === 'complete') return item.filename;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return null;
}
