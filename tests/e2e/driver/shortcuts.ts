/** The reader's shortcuts. No driver reaches the browser's own keys, so that the page is told as the background tells it. */
import type { Page } from 'puppeteer-core';
import type { PageCommand } from '../../../utils/messages.ts';
import { openView } from './popup.ts';
import type { Session } from './session.ts';

/** Presses shortcuts on a story, one after the other; close it when done. */
export interface Shortcuts {
  press(command: PageCommand): Promise<boolean>;
  /** Zooms the story's tab, as a reader does; 1 is its own size. */
  zoom(factor: number): Promise<void>;
  close(): Promise<void>;
}

interface Tabs {
  query(filter: object): Promise<{ id?: number; url?: string }[]>;
  setZoom(tab: number, factor: number): Promise<void>;
  sendMessage(tab: number, message: unknown): Promise<{ value: { done: boolean } }>;
}

/** Shortcuts for the tab of a story, which stays in front. */
export async function useShortcuts(session: Session, story: Page): Promise<Shortcuts> {
  const view = await openView(session, 'popup.html?tab=-1');
  await story.bringToFront();
  return {
    press: (command) =>
      view.evaluate(
        async (address, message) => {
          const api = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
          const { tabs } = api.browser ?? api.chrome;
          const tab = (await tabs.query({})).findLast(({ url }) => url === address);
          return (await tabs.sendMessage(tab?.id ?? -1, message)).value.done;
        },
        story.url(),
        { question: 'page.command', params: { command } },
      ),
    zoom: (factor) =>
      view.evaluate(
        async (address, by) => {
          const api = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
          const { tabs } = api.browser ?? api.chrome;
          const tab = (await tabs.query({})).findLast(({ url }) => url === address);
          await tabs.setZoom(tab?.id ?? -1, by);
        },
        story.url(),
        factor,
      ),
    close: () => view.close(),
  };
}
