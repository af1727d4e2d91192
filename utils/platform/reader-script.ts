/** Puts the gate, the reader and its card into pages. */
import { browser } from './browser.ts';

const GATE = '/content-scripts/gate.js';
const READER = '/content-scripts/reader.js';
const CARD = '/content-scripts/card.js';
const READER_STYLES = '/content-scripts/reader.css';

/** A document of a tab: by the browser's own name for it, or else by its frame, the top one if not said. */
export interface PlaceInTab {
  document?: string | undefined;
  frame?: number | undefined;
}

/**
 * Runs the reader in a document of a tab; a reader already there is replaced. False where no script may run, and
 * where the document named has given way to another: the next page has a gate of its own.
 */
export async function runReader(tab: number, place: PlaceInTab = {}): Promise<boolean> {
  const target = targetOf(tab, place);
  try {
    await browser.scripting.insertCSS({ target, files: [READER_STYLES] });
    await browser.scripting.executeScript({ target, files: [READER] });
    return true;
  } catch {
    return false;
  }
}

/** Runs the card's script where a reader asks for it; false where the document has gone meanwhile. */
export async function runCard(tab: number, place: PlaceInTab): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: targetOf(tab, place), files: [CARD] });
    return true;
  } catch {
    return false;
  }
}

function targetOf(tab: number, { document, frame = 0 }: PlaceInTab) {
  return document === undefined
    ? { tabId: tab, frameIds: [frame] }
    : { tabId: tab, documentIds: [document] };
}

/** Id under which the browser keeps the script of one site the reader wants read always. */
const alwaysId = (site: string) => `always:${site}`;

/**
 * Has the browser itself run the reader on these sites from now on, also on pages whose gate stays shut and
 * never wakes the background; replaces the sites named before.
 */
export async function registerAlwaysRead(sites: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const wanted = new Set(sites.map(alwaysId));
  const present = new Set(registered.map(({ id }) => id));
  const stale = [...present].filter((id) => !wanted.has(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  await browser.scripting.registerContentScripts(
    sites
      .filter((site) => !present.has(alwaysId(site)))
      .map((site) => ({
        id: alwaysId(site),
        matches: [`*://${site}/*`, `*://www.${site}/*`],
        js: [READER],
        css: [READER_STYLES],
        runAt: 'document_idle' as const,
      })),
  );
}

/** Lets the gate decide again in a tab, as it does when a page opens. */
export async function runGate(tab: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [GATE] });
  } catch {
    // The browser's own pages and the stores admit no script; there is nothing to read there.
  }
}

/** Pages that were open before Gloss came or was updated have no gate yet; Firefox adds it itself. */
export async function runGateEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(tabs.map(async ({ id }) => id !== undefined && (await runGate(id))));
}
