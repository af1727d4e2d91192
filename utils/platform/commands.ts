/** The reader's shortcuts, as the browser tells the background of them. */
import { browser } from './browser.ts';

/** Where a shortcut was pressed. */
export interface PressedIn {
  tab: number;
  /** Address of the tab's page; absent where the browser hides it. */
  address?: string | undefined;
}

/** Hears shortcuts by their names in the manifest; must be registered while the background starts. */
export function onCommand(listener: (command: string, pressed: PressedIn) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) listener(command, { tab: tab.id, address: tab.url });
  });
}
