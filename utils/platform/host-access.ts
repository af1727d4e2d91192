/** The reader's leave to ask a server. */
import { browser } from './browser.ts';

/**
 * Has the browser ask the reader whether Gloss may ask the servers of http(s) addresses; at once true where it may
 * already. Only right after a press or a key, as browsers demand.
 */
export async function requestAccess(...addresses: readonly string[]): Promise<boolean> {
  const origins = addresses.map((address) => {
    const { protocol, hostname } = new URL(address);
    // Firefox knows no ports in such patterns, and Chromium takes one without a port for all of them.
    return `${protocol}//${hostname}/*`;
  });
  try {
    return await browser.permissions.request({ origins });
  } catch {
    return false;
  }
}
