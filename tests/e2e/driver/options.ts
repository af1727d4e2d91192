/** The options page: packs from files and addresses, as a reader adds and removes them. */

import type { Page } from 'puppeteer-core';
import { awaitInView, clickInView, openView, pressKeys } from './popup.ts';
import type { Session } from './session.ts';
import { say } from './texts.ts';
import { until } from './until.ts';

export function openOptions(session: Session): Promise<Page> {
  return openView(session, 'options.html');
}

/** Chooses a file, without the browser's dialogue, which no driver opens in both browsers. */
export async function choosePackFile(options: Page, file: Uint8Array): Promise<void> {
  await awaitInView(options, say('chooseFile'));
  await options.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const chosen = new DataTransfer();
    chosen.items.add(new File([bytes], 'test.glosspack'));
    if (field) field.files = chosen.files;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  }, Buffer.from(file).toString('base64'));
}

/** Types the address of a pack and presses Enter: a browser lets nobody ask for leave without a key or a press. */
export async function askForPack(options: Page, address: string): Promise<void> {
  await awaitInView(options, say('packAddress'));
  await options.bringToFront();
  await options.focus('input[type=url]');
  await options.keyboard.type(address);
  await pressKeys(options, 'Enter');
}

/** Removes a pack, once it is listed, and answers the question. */
export async function removePack(options: Page, name: string): Promise<void> {
  await until(`a button that removes ${name}`, () =>
    options.evaluate(
      (label) => {
        const button = document.querySelector<HTMLElement>(`button[aria-label="${label}"]`);
        button?.click();
        return button !== null;
      },
      say('removePack', { name }),
    ),
  );
  await awaitInView(options, say('removePackQuestion', { name }));
  await clickInView(options, say('remove'));
  await awaitInView(options, say('packRemoved', { name }));
}

export interface StoredRows {
  packs: number;
  blocks: number;
  /** Packs that are not, or no more, there. */
  litter: number;
}

/** Rows of the database. */
export function countStored(options: Page): Promise<StoredRows> {
  return options.evaluate(
    () =>
      new Promise<StoredRows>((resolve, reject) => {
        const opening = indexedDB.open('gloss');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const read = database.transaction(['packs', 'packBlocks']);
          const packs = read.objectStore('packs').getAll();
          const blocks = read.objectStore('packBlocks').count();
          read.oncomplete = () => {
            database.close();
            const litter = packs.result.filter(({ state }) => state !== 'here').length;
            resolve({ packs: packs.result.length, blocks: blocks.result, litter });
          };
        };
      }),
  );
}
