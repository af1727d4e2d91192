/** Moments in the life of the extension itself. */
import { browser } from './browser.ts';

/** Runs once after Gloss is installed or updated; must be registered while the background starts. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') listener();
  });
}

/** Runs once each time the browser starts; must be registered while the background starts. */
export function onBrowserStarted(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}
