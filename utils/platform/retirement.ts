/** Notices that the extension was updated, reloaded, switched off or removed under a page that is open. */
import { browser } from 'wxt/browser';

/** Milliseconds between two looks; the browser tells such a script nothing. */
const LOOK_MS = 700;

/** Whether this script has outlived its extension: Chromium takes its id away, Firefox the object behind it. */
export function isRetired(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

/** Calls back once the extension has gone, until the signal aborts. */
export function onRetired(retire: () => void, signal: AbortSignal): void {
  const look = setInterval(() => isRetired() && retire(), LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(look), { once: true });
}
