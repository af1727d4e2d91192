/** Lets Vitest's browser mode run tests in the installed Chromium and Firefox, by way of puppeteer. */
import { defineBrowserProvider } from '@vitest/browser';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserProvider, BrowserProviderOption, TestProject } from 'vitest/node';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { launchBrowser } from '../../e2e/driver/launch.ts';

/** The provider for `browser.provider` of the Vitest configuration. */
export function installedBrowsers(): BrowserProviderOption {
  return defineBrowserProvider({
    name: 'installed',
    supportedBrowser: ['chromium', 'firefox'] satisfies BrowserName[],
    providerFactory: createProvider,
  });
}

function createProvider(project: TestProject): BrowserProvider {
  const name = project.config.browser.name as BrowserName;
  const pages = new Map<string, Page>();
  let running: Promise<Browser> | undefined;
  return {
    name: 'installed',
    supportsParallelism: false,
    getCommandsContext: (sessionId) => ({ page: pages.get(sessionId) }),
    async openPage(sessionId, url) {
      running ??= launchBrowser({ name });
      const page = await (await running).newPage();
      pages.set(sessionId, page);
      await page.setViewport(project.config.browser.viewport);
      await page.goto(url);
    },
    async close() {
      pages.clear();
      await (await running)?.close();
    },
  };
}
