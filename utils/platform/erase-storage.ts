/** Removes all that the browser itself keeps for the extension. */
import { browser } from './browser.ts';

/** The storage areas, alarms, and what else was allowed beside what Gloss has from the start. */
export async function eraseBrowserStorage(): Promise<void> {
  const { local, session, sync } = browser.storage;
  await Promise.all([local, session, sync].map((area) => area.clear()));
  await browser.alarms.clearAll();
  await browser.permissions.remove({ permissions: ['downloads'] });
}
