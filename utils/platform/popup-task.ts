/** What a press on a card opened the popup for, until the popup of that tab has asked. */

import type { PopupTask } from '@/utils/messages.ts';
import { browser } from './browser.ts';

/** Remembers across a stop of the background, forgets with the browser session. */
export interface PopupTasks {
  set(tab: number, task: PopupTask): Promise<void>;
  /** Hands the task over once. */
  take(tab: number): Promise<PopupTask | null>;
}

export function createPopupTasks(): PopupTasks {
  const keyOf = (tab: number) => `popup-task:${tab}`;
  return {
    async set(tab, task) {
      await browser.storage.session.set({ [keyOf(tab)]: task });
    },
    async take(tab) {
      const key = keyOf(tab);
      const { [key]: task } = await browser.storage.session.get(key);
      await browser.storage.session.remove(key);
      return (task as PopupTask | undefined) ?? null;
    },
  };
}
