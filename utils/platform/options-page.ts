/** The options page. */
import { browser } from './browser.ts';

/** Opens it at one of its sections, in a tab of its own. */
export async function openOptionsAt(section: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${section}` });
}

/** Opens it, or comes back to it where it is open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
