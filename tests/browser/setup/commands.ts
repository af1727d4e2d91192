/** What browser tests may ask of the outside: a true pointer, true keys, and how the screen presents itself. */
import type { KeyInput, Page } from 'puppeteer-core';
import type { BrowserCommand, BrowserCommandContext } from 'vitest/node';

/** A place in the tested document, in CSS pixels of its viewport. */
export interface Place {
  x: number;
  y: number;
}

declare module 'vitest/internal/browser' {
  interface BrowserCommands {
    /** Moves the pointer to a place, in as many steps as asked (one if not said). */
    movePointer: (place: Place & { steps?: number }) => Promise<void>;
    pressPointer: () => Promise<void>;
    releasePointer: () => Promise<void>;
    clickPointer: (place: Place) => Promise<void>;
    /** Touches the screen for a moment. */
    tap: (place: Place) => Promise<void>;
    /** Turns the wheel, in CSS pixels. */
    turnWheel: (by: Place) => Promise<void>;
    /** Presses and releases one key: `Escape`, `Tab`, `a`. */
    pressKey: (key: string) => Promise<void>;
    typeText: (text: string) => Promise<void>;
  }
}

/** The commands, as `browser.commands` of the Vitest configuration wants them. */
export const commands = {
  movePointer: command(async (tested, { x, y, steps = 1 }: Place & { steps?: number }) => {
    const place = await tested.onPage({ x, y });
    await tested.page.mouse.move(place.x, place.y, { steps });
  }),
  pressPointer: command(({ page }) => page.mouse.down()),
  releasePointer: command(({ page }) => page.mouse.up()),
  clickPointer: command(async (tested, to: Place) => {
    const { x, y } = await tested.onPage(to);
    await tested.page.mouse.click(x, y);
  }),
  tap: command(async (tested, at: Place) => {
    const { x, y } = await tested.onPage(at);
    await tested.page.touchscreen.tap(x, y);
  }),
  turnWheel: command(({ page }, by: Place) => page.mouse.wheel({ deltaX: by.x, deltaY: by.y })),
  pressKey: command(({ page }, key: string) => page.keyboard.press(key as KeyInput)),
  typeText: command(({ page }, text: string) => page.keyboard.type(text)),
  /** Vitest's own name for what `page.viewport()` asks of a provider. */
  __vitest_viewport: command(({ page }, size: { width: number; height: number }) =>
    page.setViewport(size),
  ),
};

interface Tested {
  page: Page;
  /** The same place in the page that frames the tested document. */
  onPage: (place: Place) => Promise<Place>;
}

function command<Payload extends unknown[]>(
  act: (tested: Tested, ...payload: Payload) => Promise<void>,
): BrowserCommand<Payload> {
  return async (context: BrowserCommandContext, ...payload) => {
    if (!hasPage(context)) throw new Error('The tested page is closed.');
    const { page } = context;
    await act({ page, onPage: (place) => placeOnPage(page, place) }, ...payload);
  };
}

function hasPage<C extends object>(context: C): context is C & { page: Page } {
  return 'page' in context && context.page !== undefined;
}

async function placeOnPage(page: Page, { x, y }: Place): Promise<Place> {
  const frame = await page.$('iframe');
  const box = await frame?.boundingBox();
  return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) };
}
