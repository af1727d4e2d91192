/** Options in the browser's own storage; the background is their one writer. */

import { type Options, readOptions } from '@/utils/options.ts';
import { browser } from './browser.ts';

const KEY = 'options';

/** Reads and changes the options. */
export interface OptionsStore {
  read(): Promise<Options>;
  /** Changes are applied one after the other, so that none is lost. */
  change(edit: (options: Options) => Options): Promise<Options>;
}

export function createOptionsStore(): OptionsStore {
  let last: Promise<unknown> = Promise.resolve();
  const read = async () => readOptions((await browser.storage.local.get(KEY))[KEY]);
  return {
    read,
    change(edit) {
      const next = last.then(async () => {
        const options = edit(await read());
        await browser.storage.local.set({ [KEY]: options });
        return options;
      });
      last = next.catch(() => undefined);
      return next;
    },
  };
}
