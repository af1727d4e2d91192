/** Hears notices: what the background tells pages and views of changes. */
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

function isNotice(message: unknown): message is Notice {
  return typeof message === 'object' && message !== null && 'notice' in message;
}
