/** Tabs and addresses, as views need them. */
import { browser } from './browser.ts';

/** Parameter that names a story's tab in the address of a view opened beside it. */
const TAB_PARAMETER = 'tab';

/**
 * The tab this view speaks of: the one its own address names (a popup opened as a window), else the
 * active tab of the window. Null when there is none any more.
 */
export async function currentTab(): Promise<{ id: number; url?: string | undefined } | null> {
  const named = Number(new URLSearchParams(location.search).get(TAB_PARAMETER) ?? Number.NaN);
  try {
    const tab = Number.isInteger(named)
      ? await browser.tabs.get(named)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
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
