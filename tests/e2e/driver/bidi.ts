/** The parts of WebDriver BiDi that puppeteer keeps to itself: raw commands, and Firefox's own scripts. */
import type { Browser, Page } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/**
 * Sends a command of WebDriver BiDi to Firefox.
 * @throws {Error} when the browser speaks another protocol or refuses
 */
export async function sendBidi<T>(browser: Browser, method: string, params: object): Promise<T> {
  if (!('connection' in browser)) throw new Error('This browser does not speak WebDriver BiDi.');
  const { result } = await (browser.connection as Connection).send(method, params);
  return result as T;
}

/** The name BiDi gives to the document of a page. */
export function contextOf(page: Page): string {
  const frame = page.mainFrame();
  if (!('_id' in frame) || typeof frame._id !== 'string') throw new Error('A frame without an id.');
  return frame._id;
}

/** What BiDi hands out for a JavaScript value; only the parts used here. */
export interface RemoteValue {
  type: string;
  sharedId?: string;
  value?: unknown;
}

/** What came of running a script. */
export type Evaluated =
  | { type: 'success'; result: RemoteValue }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** @throws {Error} what the script threw */
export function resultOf(evaluated: Evaluated): RemoteValue {
  if (evaluated.type === 'success') return evaluated.result;
  throw new Error(evaluated.exceptionDetails.text);
}

/** Runs an expression with the rights of Firefox itself; its value travels as JSON. */
export async function runInFirefox<T>(browser: Browser, expression: string): Promise<T> {
  const { contexts } = await sendBidi<{ contexts: { context: string }[] }>(
    browser,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const evaluated = await sendBidi<Evaluated>(browser, 'script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression}) ?? null))()`,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  return JSON.parse(String(resultOf(evaluated).value)) as T;
}
