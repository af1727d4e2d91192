/** What a press on a card opened the popup for, until the popup of that tab has asked. */

import type { PopupTask } from '@/utils/message-fields.ts';
import { browser } from './browser.ts';

/** Milliseconds; a popup that opens later was not opened by that press. */
const LIFE_MS = 30_000;

/** Remembers across a stop of the background, forgets with the browser session. */
export interface PopupTasks {
  set(tab: number, task: PopupTask): Promise<void>;
  /** Hands the task over to one view, which may ask again where the answer was lost. */
  take(tab: number, view: string): Promise<PopupTask | null>;
}

interface StoredTask {
  task: PopupTask;
  /** Milliseconds since 1970. */
  set: number;
  /** The view that has it. */
  view?: string;
}

/** Where tasks are kept: as much of the browser's storage as is needed. */
export interface TaskStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export function createPopupTasks(
  now: () => number,
  storage: TaskStorage = browser.storage.session,
): PopupTasks {
  const keyOf = (tab: number) => `popup-task:${tab}`;
  return {
    async set(tab, task) {
      await storage.set({ [keyOf(tab)]: { task, set: now() } satisfies StoredTask });
    },
    async take(tab, view) {
      const key = keyOf(tab);
      const stored = (await storage.get(key))[key] as StoredTask | undefined;
      if (stored === undefined || now() - stored.set > LIFE_MS) return null;
      if (stored.view !== undefined && stored.view !== view) return null;
      await storage.set({ [key]: { ...stored, view } satisfies StoredTask });
      return stored.task;
    },
  };
}
