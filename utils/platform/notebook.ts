/** The notebook's own place: the side panel in Chromium, the sidebar in Firefox. */
import { browser } from './browser.ts';

/** What either browser has and the other lacks, which the polyfill hands through but does not describe. */
interface PanelApis {
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the notebook beside a tab; only at once after a press or a key, as browsers demand. True if it is open. */
export async function openNotebook(tab: number): Promise<boolean> {
  try {
    const { sidePanel, sidebarAction } = browser as PanelApis;
    await (sidePanel ? sidePanel.open({ tabId: tab }) : sidebarAction?.open());
    return sidePanel !== undefined || sidebarAction !== undefined;
  } catch {
    return false;
  }
}
