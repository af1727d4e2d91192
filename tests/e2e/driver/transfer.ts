/** Notes on their way out of and into the options page, without the browser's own dialogues. */
import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** A file that the page handed to the reader. */
export interface HandedFile {
  name: string;
  /** Base64. */
  content: string;
}

interface Caught {
  files?: HandedFile[];
}

/** Keeps the files that the page hands out, in place of the browser. */
export async function catchFiles(options: Page): Promise<void> {
  await options.evaluate(() => {
    const caught: HandedFile[] = [];
    Object.assign(globalThis, { files: caught });
    HTMLAnchorElement.prototype.click = function () {
      const { href, download: name } = this;
      void (async () => {
        const bytes = new Uint8Array(await (await fetch(href)).arrayBuffer());
        let letters = '';
        for (const byte of bytes) letters += String.fromCharCode(byte);
        caught.push({ name, content: btoa(letters) });
      })();
    };
  });
}

/** The files handed out so far, once there are as many. */
export function awaitFiles(options: Page, count: number): Promise<HandedFile[]> {
  return until(`${count} files`, async () => {
    const files = await options.evaluate(() => (globalThis as Caught).files ?? []);
    return files.length >= count && files;
  });
}

/** Chooses a file of notes. */
export async function putNotesFile(options: Page, { name, content }: HandedFile): Promise<void> {
  await until('the field for a file', () =>
    options.evaluate(
      (letters, called) => {
        const field = document.querySelector<HTMLInputElement>('.import-notes input[type=file]');
        if (field === null) return false;
        const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
        const chosen = new DataTransfer();
        chosen.items.add(new File([bytes], called));
        field.files = chosen.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      content,
      name,
    ),
  );
}

interface Runtime {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> };
  storage: Record<'local' | 'sync' | 'session', { get(key: null): Promise<object> }>;
}

/** Asks the background as the page would. */
export async function askFrom<T>(view: Page, ask: string, params: object): Promise<T> {
  const answer = await view.evaluate(
    (message) => {
      const api = globalThis as { browser?: Runtime; chrome?: Runtime };
      return (api.browser ?? api.chrome)?.runtime.sendMessage(message);
    },
    { ask, params },
  );
  if (answer?.ok !== true) throw new Error(`${ask}: ${JSON.stringify(answer)}`);
  return answer.value as T;
}

/** All that is stored: keys of the browser's own storage, and rows of each table of each database. */
export function listStored(view: Page): Promise<string[]> {
  return view.evaluate(async () => {
    const api = globalThis as { browser?: Runtime; chrome?: Runtime };
    const storage = (api.browser ?? api.chrome)?.storage;
    const found: string[] = [];
    for (const area of ['local', 'sync', 'session'] as const) {
      const keys = Object.keys((await storage?.[area].get(null)) ?? {});
      found.push(...keys.map((key) => `${area}: ${key}`));
    }
    const promised = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await promised(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        const count = await promised(database.transaction(table).objectStore(table).count());
        if (count > 0) found.push(`${name}: ${count} of ${table}`);
      }
      database.close();
    }
    return found;
  });
}
