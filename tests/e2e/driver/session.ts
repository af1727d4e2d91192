/** A browser with Gloss in it, everything it does wrong written down, and nothing of it reaching the internet. */
import type { Browser, Page, Target } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { builtFolder } from '../../../scripts/builds.ts';
import { runInFirefox } from './bidi.ts';
import { FIREFOX_UUID, type LaunchChoices, launchBrowser } from './launch.ts';
import { type Outside, startOutside } from './outside.ts';

/**
 * What consoles tell that is nobody's fault: a strict page refuses its own icon, which browsers ask for unasked,
 * Firefox notes when a document or background ends while a question is under way, and Chromium when a worker is
 * stopped before its script is loaded.
 */
const NO_FAULT =
  /favicon\.ico|Promise (resolved|rejected) (after context unloaded|while context is inactive)|Failed to load the script unexpectedly/;

export interface SessionChoices extends Omit<LaunchChoices, 'proxyPort'> {
  /** Folder of another build; null for a browser without Gloss. */
  extension?: string | null | undefined;
  /** False lets the browser reach the internet, for a person to use. */
  shut?: boolean | undefined;
  /** Runs before the extension is installed. */
  prepare?: ((browser: Browser) => Promise<void>) | undefined;
}

export interface Session {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://…` without a closing slash; empty in a browser without Gloss. */
  address: string;
  /** Errors in pages and in the extension, and requests to elsewhere, since the last time this was asked. */
  takeProblems(): Promise<string[]>;
  close(): Promise<void>;
}

/** Starts a browser with Gloss installed; the caller closes it. */
export async function openSession(choices: SessionChoices): Promise<Session> {
  const { name, extension = builtFolder(name), shut = true, prepare } = choices;
  const outside = await startOutside();
  const browser = await launchBrowser({ ...choices, ...(shut && { proxyPort: outside.port }) });
  const errors: string[] = [];
  recordErrors(browser, errors);
  if (name === 'chromium') await recordWorkerErrors(browser, errors);
  await prepare?.(browser);
  const id = extension === null ? null : await browser.installExtension(extension);
  return {
    name,
    browser,
    address: addressOf(name, id),
    takeProblems: async () =>
      [
        ...errors.splice(0),
        ...(await takeFirefoxErrors(name, browser)),
        ...outside.asked.splice(0).map((host) => `A request to ${host}.`),
      ].filter((problem) => !NO_FAULT.test(problem)),
    close: () => closeBoth(browser, outside),
  };
}

async function closeBoth(browser: Browser, outside: Outside): Promise<void> {
  await browser.close();
  await outside.close();
}

function addressOf(name: BrowserName, id: string | null): string {
  if (id === null) return '';
  return name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
}

function recordErrors(browser: Browser, errors: string[]): void {
  browser.on('targetcreated', (target: Target) => {
    if (target.type() !== 'page') return;
    void target.page().then(
      (page) => watchPage(page, errors),
      () => {
        // The tab was gone before it could be watched.
      },
    );
  });
}

/**
 * Errors that nobody caught in Chromium's background. They are told to a tab, as a worker that a driver attaches
 * to neither stops nor starts as usual.
 */
async function recordWorkerErrors(browser: Browser, errors: string[]): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  const protocol = await page.createCDPSession();
  protocol.on('ServiceWorker.workerErrorReported', ({ errorMessage }) => {
    errors.push(`background: ${errorMessage.errorMessage}`);
  });
  await protocol.send('ServiceWorker.enable');
}

function watchPage(page: Page | null, errors: string[]): void {
  page?.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
  page?.on('pageerror', (error) => errors.push(`${page.url()}: ${String(error)}`));
}

/** Firefox tells no driver what goes wrong in backgrounds and content scripts, but its own console knows. */
async function takeFirefoxErrors(name: BrowserName, browser: Browser): Promise<string[]> {
  if (name === 'chromium') return [];
  return await runInFirefox<string[]>(
    browser,
    `(() => {
      const messages = Services.console.getMessageArray();
      Services.console.reset();
      return messages
        .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag))
        .filter((m) => m.sourceName.startsWith('moz-extension:'))
        .map((m) => m.sourceName + ': ' + m.errorMessage);
    })()`,
  );
}
