/** Notices: how the background tells pages and views that something changed. */
import { browser } from 'wxt/browser';
import type { Notice } from '@/utils/messages.ts';

/** Hears notices until the signal aborts. */
export function onNotice(listener: (notice: Notice) => void, signal: AbortSignal): void {
  const hear = (message: unknown): undefined => {
    if (isNotice(message)) listener(message);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear), {
    once: true,
  });
}

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

function isNotice(message: unknown): message is Notice {
  return typeof message === 'object' && message !== null && 'notice' in message;
}
