/** The core people pack as the extension ships it. */
import { browser } from './browser.ts';

/** Bytes of the shipped pack. Rejects when the installation is damaged. */
export async function readCorePack(): Promise<ArrayBuffer> {
  const address = browser.runtime.getURL('/packs/core.glosspack');
  const response = await fetch(address);
  if (!response.ok) throw new Error(`core pack: status ${response.status}`);
  return await response.arrayBuffer();
}
