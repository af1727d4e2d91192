/** What a reader does with notes in the popup, by the keyboard alone. */
import type { Page } from 'puppeteer-core';
import { awaitInView, clickInView, focusedWords, pressKeys } from './popup.ts';
import { say } from './texts.ts';
import { until } from './until.ts';

/** Resolves when the popup has put the focus where it wants it to begin. */
export async function awaitFirstFocus(popup: Page): Promise<void> {
  await until('the popup to choose its focus', async () => (await focusedWords(popup)) !== '');
}

/** Chooses somebody of the popup's list, so that a note on them can be typed. */
export async function choosePerson(popup: Page, person: string): Promise<void> {
  await until(
    'the list of people to take the focus',
    async () => (await focusedWords(popup)) !== '',
  );
  await pressKeys(popup, 'Home');
  await until(`${person} in the list`, async () => {
    if ((await focusedWords(popup)).includes(person)) return true;
    await pressKeys(popup, 'ArrowDown');
    return false;
  });
  await pressKeys(popup, 'Enter');
  const label = say('noteOn', { name: person });
  await until(`the field “${label}” to take the focus`, async () =>
    (await focusedWords(popup)).toLowerCase().includes(label.toLowerCase()),
  );
}

/** Types into the field that has the focus. */
export async function typeNote(popup: Page, text: string): Promise<void> {
  await popup.keyboard.type(text);
}

/** Saves by the keys a reader would use, and waits until the popup says that it is done. */
export async function saveNote(popup: Page): Promise<void> {
  await pressKeys(popup, 'Control+Enter');
  await awaitInView(popup, say('saved'));
}

/** Writes a note on somebody, from the choice to the acknowledged save. */
export async function writeNote(popup: Page, person: string, text: string): Promise<void> {
  await choosePerson(popup, person);
  await typeNote(popup, text);
  await saveNote(popup);
}

/** Shows the popup's notes, as soon as they say all of these. */
export async function showNotes(popup: Page, ...says: readonly string[]): Promise<string> {
  await clickInView(popup, say('notesTab', { count: '' }), true);
  return await awaitInView(popup, ...says);
}

/** Presses a button of the note that says some words. */
export async function pressOnNote(popup: Page, words: string, label: string): Promise<void> {
  await until(`“${label}” on the note “${words}”`, () =>
    popup.evaluate(
      (wanted, name) => {
        const notes = [...document.querySelectorAll('li')];
        const note = notes.find(({ textContent }) => textContent.includes(wanted));
        const buttons = [...(note?.querySelectorAll('button') ?? [])];
        const button = buttons.find(({ textContent }) => textContent.trim() === name);
        button?.click();
        return button !== undefined;
      },
      words,
      label,
    ),
  );
}
