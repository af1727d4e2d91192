/** Whom an "Add note" press on a card chose, until the popup of that tab has asked for them. */

import type { PersonReference } from '@/utils/notes/note.ts';
import { browser } from './browser.ts';

/** Remembers across a stop of the background, forgets with the browser session. */
export interface ChosenPerson {
  choose(tab: number, person: PersonReference): Promise<void>;
  /** Hands the choice over once. */
  take(tab: number): Promise<PersonReference | null>;
}

export function createChosenPerson(): ChosenPerson {
  const keyOf = (tab: number) => `chosen:${tab}`;
  return {
    async choose(tab, person) {
      await browser.storage.session.set({ [keyOf(tab)]: person });
    },
    async take(tab) {
      const key = keyOf(tab);
      const { [key]: person } = await browser.storage.session.get(key);
      await browser.storage.session.remove(key);
      return (person as PersonReference | undefined) ?? null;
    },
  };
}
