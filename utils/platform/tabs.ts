/** Tabs and addresses, as views need them. */
import { storyKey } from '@/utils/notes/note.ts';
import { browser } from './browser.ts';

/** Parameter that names a story's tab in the address of a view opened beside it. */
const TAB_PARAMETER = 'tab';

export interface CurrentTab {
  id: number;
  url?: string | undefined;
  /** Whether the browser keeps nothing of it. */
  isPrivate: boolean;
}

/**
 * The tab this view speaks of: the one its own address names (a popup opened as a window), else the
 * active tab of the window. Null when there is none any more.
 */
export async function currentTab(): Promise<CurrentTab | null> {
  const named = Number(new URLSearchParams(location.search).get(TAB_PARAMETER) ?? Number.NaN);
  try {
    const tab = Number.isInteger(named)
      ? await browser.tabs.get(named)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url, isPrivate: tab.incognito };
  } catch {
    return null;
  }
}

/** Opens an http(s) address in a new tab; anything else is refused. */
export async function openAddress(address: string): Promise<boolean> {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return false;
  await browser.tabs.create({ url: address });
  return true;
}

/**
 * Opens the popup for a tab: as the toolbar's own popup where the browser allows it without a press on the
 * button, else as a small window of its own.
 */
export async function openPopup(tab: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.windows.create({
      url: `${browser.runtime.getURL('/popup.html')}?${TAB_PARAMETER}=${tab}`,
      type: 'popup',
      width: 400,
      height: 620,
    });
  }
}

/** The tab that shows a story, by any of its keys: the one before the reader, if it is one of several. */
export async function storyTab(keys: readonly string[]): Promise<number | null> {
  const tabs = await browser.tabs.query({ discarded: false });
  const found = tabs
    .filter(({ url }) => url !== undefined && keys.includes(storyKey(url)))
    .sort((a, b) => Number(b.active) - Number(a.active));
  return found[0]?.id ?? null;
}

/** Brings a tab and its window before the reader. */
export async function showTab(tab: number): Promise<void> {
  const { windowId } = await browser.tabs.update(tab, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

/** Whether this view is in a tab, not beside one. */
export async function isInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

/** Opens the notebook in a tab of its own. */
export async function openNotebookTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}
