/** Browsers are found in the places where each system keeps them. */
import { expect, test } from 'vitest';
import { explainMissing, findBrowser, type Surroundings } from '../../../scripts/browsers.ts';

interface Case {
  name: string;
  browser: 'chromium' | 'firefox';
  platform: NodeJS.Platform;
  env?: Record<string, string>;
  files: readonly string[];
  found: string | undefined;
}

const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const EDGE = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';

const CASES: readonly Case[] = [
  {
    name: 'nothing there',
    browser: 'chromium',
    platform: 'linux',
    files: ['/usr/bin/firefox'],
    found: undefined,
  },
  {
    name: 'the variable wins',
    browser: 'chromium',
    platform: 'linux',
    env: { CHROMIUM: '/opt/own' },
    files: ['/usr/bin/chromium', '/opt/own'],
    found: '/opt/own',
  },
  {
    name: 'an empty variable says nothing',
    browser: 'firefox',
    platform: 'linux',
    env: { FIREFOX: '' },
    files: ['/usr/bin/firefox-esr'],
    found: '/usr/bin/firefox-esr',
  },
  {
    name: 'on the search path',
    browser: 'firefox',
    platform: 'linux',
    env: { PATH: '/nowhere:/opt/bin' },
    files: ['/opt/bin/firefox'],
    found: '/opt/bin/firefox',
  },
  {
    name: 'Chromium before Chrome',
    browser: 'chromium',
    platform: 'linux',
    files: ['/usr/bin/google-chrome', '/snap/bin/chromium'],
    found: '/snap/bin/chromium',
  },
  {
    name: 'a Mac',
    browser: 'chromium',
    platform: 'darwin',
    env: { HOME: '/Users/a' },
    files: [MAC_CHROME],
    found: MAC_CHROME,
  },
  {
    name: 'a Mac, in the folder of its reader',
    browser: 'firefox',
    platform: 'darwin',
    env: { HOME: '/Users/a' },
    files: ['/Users/a/Applications/Firefox.app/Contents/MacOS/firefox'],
    found: '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox',
  },
  {
    name: 'Windows with nothing but Edge',
    browser: 'chromium',
    platform: 'win32',
    env: { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    files: [EDGE],
    found: EDGE,
  },
];

function around({
  platform,
  env = {},
  files,
}: Omit<Case, 'name' | 'browser' | 'found'>): Surroundings {
  return { platform, env, exists: (path) => files.includes(path) };
}

test.each(CASES)('finds a browser: $name', ({ browser, found, ...rest }) => {
  expect(findBrowser(browser, around(rest))).toBe(found);
});

test('a variable that names no file is a mistake to be told of', () => {
  const wrong = around({
    platform: 'linux',
    env: { CHROMIUM: '/opt/own' },
    files: ['/usr/bin/chromium'],
  });
  expect(() => findBrowser('chromium', wrong)).toThrow('CHROMIUM names /opt/own');
});

test.each([
  {
    name: 'with apt-get',
    files: ['/usr/bin/apt-get'],
    says: 'apt-get install chromium firefox-esr',
  },
  { name: 'without', files: [], says: 'set FIREFOX to its program' },
])('says what to install, $name', ({ files, says }) => {
  const here = around({ platform: 'linux', files });
  expect(explainMissing(['chromium', 'firefox'], here)).toContain(says);
});
