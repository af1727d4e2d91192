/** Sends notices from the background. */
import type { Notice } from '@/utils/messages.ts';
import { browser } from './browser.ts';

/** Tells every view and every page that listens; most tabs do not, which is no failure. */
export async function sendNotice(notice: Notice): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled([
    browser.runtime.sendMessage(notice),
    ...tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.tabs.sendMessage(id, notice, { frameId: 0 });
    }),
  ]);
}
