/** The trained name tagger as the extension ships it. */
import { browser } from './browser.ts';

/** Bytes of the weights; rejects where the installation lacks them. */
export async function readNameWeights(): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL('/packs/names.glosstagger'));
  if (!response.ok) throw new Error(`name weights: status ${response.status}`);
  return await response.arrayBuffer();
}
