/** The options page. */
import { browser } from './browser.ts';

/** Opens it, or comes back to it where it is open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
