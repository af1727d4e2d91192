/** The reader's leave to ask a server. */
import { browser } from './browser.ts';

/**
 * Has the browser ask the reader whether Gloss may ask the server of an http(s) address; at once true where it may
 * already. Only right after a press or a key, as browsers demand.
 */
export async function requestAccess(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  try {
    // Firefox knows no ports in such patterns, and Chromium takes one without a port for all of them.
    return await browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
  } catch {
    return false;
  }
}
