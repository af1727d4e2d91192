/** The four kinds of tests and where each runs: Node, Node with jsdom where a file asks, and real browsers. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { BROWSERS, type BrowserName } from './scripts/browsers.ts';
import { commands } from './tests/browser/setup/commands.ts';
import { installedBrowsers } from './tests/browser/setup/provider.ts';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

/** Two minutes: starting a browser on a slow, busy machine takes tens of seconds. */
const BROWSER_TIMEOUT = 120_000;

/** A minute: a limit against tests that hang, none on how fast a busy machine is. */
const UNIT_TIMEOUT = 60_000;

/** The end-to-end tests of one browser, one file after the other. */
function endToEnd(browser: BrowserName, order: number) {
  return {
    extends: true as const,
    test: {
      name: `e2e (${browser})`,
      include: ['tests/e2e/**/*.test.ts'],
      // Runs where somebody keeps larger sets of stories, and says so.
      exclude: process.env.GLOSS_DATA ? [] : ['tests/e2e/seed-story.test.ts'],
      environment: 'node',
      provide: { browser },
      fileParallelism: false,
      sequence: { groupOrder: order + 1 },
      testTimeout: BROWSER_TIMEOUT,
      hookTimeout: BROWSER_TIMEOUT,
      // Where nobody watches, a browser that stalls once on a busy machine is asked again; a fault shows twice.
      retry: process.env.CI ? 1 : 0,
    },
  };
}

export default defineConfig({
  plugins: [preact()],
  resolve: { alias: { '@': root } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: UNIT_TIMEOUT,
          hookTimeout: UNIT_TIMEOUT,
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: UNIT_TIMEOUT,
        },
      },
      {
        extends: true,
        // Named beforehand: a package found later makes Vite reload the page under the running test.
        optimizeDeps: {
          include: ['@floating-ui/core', 'dexie', 'preact', 'preact/hooks', 'preact/jsx-runtime'],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            provider: installedBrowsers(),
            commands,
            viewport: { width: 1024, height: 768 },
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }, { browser: 'firefox' }],
          },
        },
      },
      ...BROWSERS.map(endToEnd),
    ],
  },
});
