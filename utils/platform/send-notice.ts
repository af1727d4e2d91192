/** Sends notices from the background. */
import type { Notice } from '@/utils/messages.ts';
import { browser } from './browser.ts';

/** Milliseconds after which a tab that has not taken the notice is frozen by the browser and will not soon. */
const PATIENCE_MS = 1_000;

/**
 * Tells every view and every page that listens; most tabs do not, which is no failure. Resolves when all that are
 * awake have heard it.
 */
export async function sendNotice(notice: Notice): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const told = Promise.allSettled([
    browser.runtime.sendMessage(notice),
    ...tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.tabs.sendMessage(id, notice, { frameId: 0 });
    }),
  ]);
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}
