/** Look-ups as a reader settles them in Options, with a server on this machine in the place of the open sources. */
import type { Page } from 'puppeteer-core';
import { openView, pressKeys } from './popup.ts';
import type { Session } from './session.ts';
import { say } from './texts.ts';
import { until } from './until.ts';

export function openLookUps(session: Session): Promise<Page> {
  return openView(session, 'options.html#look-ups');
}

/** Presses a button, box or choice by the words on it, by the keyboard: browsers ask for leave at a key or press alone. */
export async function pressInOptions(options: Page, label: string, key: 'Enter' | ' ' = 'Enter') {
  await options.bringToFront();
  await until(`“${label}” in Options`, () =>
    options.evaluate((wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('button, summary, label')].find(
        (e) => e.innerText.trim() === wanted,
      );
      const control = found instanceof HTMLLabelElement ? found.control : found;
      control?.scrollIntoView();
      control?.focus();
      return control !== undefined && document.activeElement === control;
    }, label),
  );
  await pressKeys(options, key);
}

/** Types one address into the fields of all servers. */
export async function setServers(options: Page, origin: string): Promise<void> {
  await pressInOptions(options, say('lookUpsServers'));
  for (const server of ['wikidata', 'wikipedia', 'commons', 'pictures']) {
    await options.focus(`input[name=${server}]`);
    await options.keyboard.type(origin);
  }
  await pressKeys(options, 'Enter');
  await until('the servers to be stored', () =>
    options.evaluate(async (wanted) => {
      interface Storage {
        get(key: string): Promise<{ options?: { lookUps: { hosts: Record<string, string> } } }>;
      }
      const api = globalThis as unknown as Record<
        string,
        { storage: { local: Storage } } | undefined
      >;
      const { options: stored } =
        (await (api.browser ?? api.chrome)?.storage.local.get('options')) ?? {};
      return stored?.lookUps.hosts.pictures === wanted;
    }, origin),
  );
}
