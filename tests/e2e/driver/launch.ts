/** Starts a browser the same way for every test: quiet, headless unless asked, and driven by puppeteer. */
import process from 'node:process';
import type { Browser, LaunchOptions } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { type BrowserName, requireBrowsers } from '../../../scripts/browsers.ts';

/** Firefox gives each installed extension an address of its own; tests need one they know. */
export const FIREFOX_UUID = '5d1a7c3e-0b5b-4a57-9a0e-3f1f2d9c0001';
export const GECKO_ID = 'gloss@gloss.example';

export interface LaunchChoices {
  name: BrowserName;
  /** Folder of a profile that outlives the browser; a fresh one otherwise. */
  profile?: string | undefined;
  /** Default: headless. */
  headed?: boolean | undefined;
  /** Port of a proxy that takes everything but loopback. */
  proxyPort?: number | undefined;
  /** Size of pages in CSS pixels; the window's own where absent. */
  viewport?: { width: number; height: number } | undefined;
  /** Firefox preferences beside the usual ones. */
  preferences?: Readonly<Record<string, unknown>> | undefined;
}

/** A browser that may load extensions; the caller closes it. */
export function launchBrowser(choices: LaunchChoices): Promise<Browser> {
  const executablePath = requireBrowsers([choices.name])[choices.name];
  return puppeteer.launch({
    executablePath,
    headless: choices.headed !== true,
    defaultViewport: choices.viewport ?? null,
    ...(choices.profile === undefined ? {} : { userDataDir: choices.profile }),
    ...(choices.name === 'chromium' ? chromiumOptions(choices) : firefoxOptions(choices)),
  });
}

function chromiumOptions({ headed, proxyPort }: LaunchChoices): LaunchOptions {
  // Chromium refuses to run its sandbox as root; elsewhere a person's own browsing keeps it.
  const sandboxed = headed === true && process.getuid?.() !== 0;
  return {
    pipe: true,
    enableExtensions: true,
    args: [
      ...(sandboxed ? [] : ['--no-sandbox']),
      '--disable-gpu',
      '--disable-quic',
      '--disable-component-update',
      '--no-default-browser-check',
      '--lang=en-US',
      ...(proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`]),
    ],
  };
}

function firefoxOptions({ proxyPort, preferences }: LaunchChoices): LaunchOptions {
  return {
    browser: 'firefox',
    // Without it no test may look into extension pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      // A temporary add-on counts as uninstalled when the browser closes; a reader's does not.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.accept_languages': 'en-US',
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...(proxyPort === undefined ? {} : proxyPreferences(proxyPort)),
      ...preferences,
    },
  };
}

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}
