/** The entry of ours in the menu that a press on selected words opens. */
import { browser } from './browser.ts';

const ADD_NOTE = 'add-note';

/** Puts the entry there; browsers keep it until the extension is updated. */
export async function addNoteToMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ADD_NOTE,
    title,
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Hears the entry being chosen; must be registered while the background starts. */
export function onNoteMenu(listener: (tab: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ADD_NOTE && tab?.id !== undefined) listener(tab.id);
  });
}
