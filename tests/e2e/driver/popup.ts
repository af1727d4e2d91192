/** The popup, opened as a document of its own that speaks of a given tab, and worked by keys. */
import type { KeyInput, Page } from 'puppeteer-core';
import { runInFirefox } from './bidi.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** CSS pixels; browsers give popups about this much. */
const POPUP_SIZE = { width: 400, height: 600 };

/** The popup for the tab that shows a page. */
export async function openPopup(session: Session, story: Page): Promise<Page> {
  const popup = await openView(session, 'popup.html?tab=-1');
  const tab = await until('the tab of the story', () => tabOf(popup, story.url()));
  await popup.close();
  const view = await openView(session, `popup.html?tab=${tab}`);
  await view.setViewport(POPUP_SIZE);
  return view;
}

/** Opens a document of the extension in a tab. */
export async function openView(session: Session, path: string): Promise<Page> {
  const page = await session.browser.newPage();
  const address = `${session.address}/${path}`;
  const gone = page.goto(address);
  if (session.name === 'chromium') await gone;
  // Firefox never tells a driver that such a page has loaded, so nothing waits for that.
  else void gone.catch(() => undefined);
  await until(`${path} to open`, () =>
    page.evaluate(
      (wanted) => location.href === wanted && document.readyState === 'complete',
      address,
    ),
  );
  if (session.name === 'firefox') await runInFirefox(session.browser, FOCUS_TAB);
  return page;
}

/** Firefox leaves the focus in its address bar when a tab goes to such a page; then no key presses a button. */
const FOCUS_TAB = `(() => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  window.focus();
  window.gBrowser.selectedBrowser.focus();
})()`;

interface Tabs {
  query(filter: object): Promise<{ id?: number; url?: string }[]>;
}

function tabOf(view: Page, address: string): Promise<number | undefined> {
  return view.evaluate(async (wanted) => {
    const api = globalThis as { browser?: { tabs: Tabs }; chrome?: { tabs: Tabs } };
    const tabs = await (api.browser ?? api.chrome)?.tabs.query({});
    return tabs?.findLast(({ url }) => url === wanted)?.id;
  }, address);
}

/** All a view says, as a reader sees it; what is typed in its fields included. */
export function readView(view: Page): Promise<string> {
  return view.evaluate(() => {
    const fields = [...document.querySelectorAll('textarea, input')] as HTMLInputElement[];
    return [document.body.innerText, ...fields.map(({ value }) => value)].join('\n');
  });
}

/** What a view says, as soon as it says all of these. */
export function awaitInView(view: Page, ...says: readonly string[]): Promise<string> {
  return until(`a view that says ${says.join(', ')}`, async () => {
    const text = await readView(view);
    return says.every((words) => text.includes(words)) && text;
  });
}

/** Presses keys one after the other: `Tab`, `ArrowDown`, `Control+Enter`. */
export async function pressKeys(view: Page, ...keys: readonly string[]): Promise<void> {
  for (const chord of keys) {
    const parts = chord.split('+') as KeyInput[];
    const last = parts.pop();
    if (last === undefined) continue;
    for (const key of parts) await view.keyboard.down(key);
    await view.keyboard.press(last);
    for (const key of parts.reverse()) await view.keyboard.up(key);
  }
}

/**
 * Moves the focus by Tab, or by Shift+Tab, until it rests on something that says these words. It must not pass
 * the end of the document, where the browser's own buttons would take it.
 */
export async function tabTo(
  view: Page,
  words: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  /** More stops than any view has between two places. */
  const stops = 20;
  for (let stop = 0; stop < stops; stop++) {
    if ((await focusedWords(view)).includes(words)) return;
    await pressKeys(view, key);
  }
  throw new Error(`${key} never reaches “${words}”.`);
}

/** Words of what has the focus: its text, or the label it is known by. */
export function focusedWords(view: Page): Promise<string> {
  return view.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return '';
    const labels = 'labels' in focused ? [...(focused.labels as NodeListOf<HTMLElement>)] : [];
    return [focused.ariaLabel ?? '', focused.innerText, ...labels.map((l) => l.innerText)].join(
      '\n',
    );
  });
}

/** Clicks a button of a view by its words, or by how they begin. */
export async function clickInView(view: Page, label: string, begins = false): Promise<void> {
  await until(`“${label}” in the view`, () =>
    view.evaluate(
      (wanted, prefix) => {
        const found = [...document.querySelectorAll<HTMLElement>('button, a')].find((e) => {
          const words = e.innerText.trim() || (e.ariaLabel ?? '');
          return prefix ? words.startsWith(wanted) : words === wanted;
        });
        if (!found || (found instanceof HTMLButtonElement && found.disabled)) return false;
        found.click();
        return true;
      },
      label,
      begins,
    ),
  );
}
