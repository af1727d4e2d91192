/** Finds the browsers that tests, tour and start drive, and installs them where one plain command can. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** What finding a browser depends on; given by tests, taken from the process otherwise. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists: (path: string) => boolean;
}

interface Browser {
  /** Environment variable that names the program and wins over every usual place. */
  variable: string;
  /** Programs on the search path of Linux, best first. */
  commands: readonly string[];
  /** Below `/Applications`, or the same folder of the reader's home. */
  mac: readonly string[];
  /** Below each folder Windows keeps programs in. */
  windows: readonly string[];
  debianPackage: string;
  download: string;
}

const KNOWN: Readonly<Record<BrowserName, Browser>> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debianPackage: 'chromium',
    download: 'Chrome (google.com/chrome), Edge or Chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
    debianPackage: 'firefox-esr',
    download: 'Firefox 140 or later (firefox.com)',
  },
};

const HERE: Surroundings = { platform: process.platform, env: process.env, exists: existsSync };

/**
 * The program of a browser, or undefined where none is found.
 * @throws {Error} when the environment variable names a file that is not there
 */
export function findBrowser(name: BrowserName, around: Surroundings = HERE): string | undefined {
  const { variable } = KNOWN[name];
  const chosen = around.env[variable];
  if (chosen !== undefined && chosen !== '') {
    if (around.exists(chosen)) return chosen;
    throw new Error(`${variable} names ${chosen}, and there is no such file.`);
  }
  return usualPlaces(KNOWN[name], around).find(around.exists);
}

function usualPlaces(browser: Browser, { platform, env }: Surroundings): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env.HOME ?? ''}/Applications`];
    return folders.flatMap((folder) => browser.mac.map((app) => `${folder}/${app}`));
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => browser.windows.map((program) => `${folder}\\${program}`));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return browser.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * The programs of the browsers asked for. What is missing is installed where this is root on Debian or Ubuntu.
 * @throws {Error} saying what to install, where that is not possible
 */
export function requireBrowsers(names: readonly BrowserName[]): Record<BrowserName, string> {
  const missing = names.filter((name) => findBrowser(name) === undefined);
  if (missing.length > 0 && mayInstall()) install(missing.map((name) => KNOWN[name].debianPackage));
  const still = missing.filter((name) => findBrowser(name) === undefined);
  if (still.length > 0) throw new Error(explainMissing(still));
  return Object.fromEntries(names.map((name) => [name, findBrowser(name)])) as Record<
    BrowserName,
    string
  >;
}

/** What somebody whose machine lacks these browsers should do. */
export function explainMissing(names: readonly BrowserName[], around: Surroundings = HERE): string {
  const debian = names.map((name) => KNOWN[name].debianPackage).join(' ');
  const byHand = names
    .map((name) => `install ${KNOWN[name].download}, or set ${KNOWN[name].variable} to its program`)
    .join('; ');
  const advice = around.exists('/usr/bin/apt-get')
    ? `as root: apt-get install ${debian}; where the system has no such package, ${byHand}`
    : byHand;
  return `Not found: ${names.join(' and ')}. Please ${advice}.`;
}

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(packages: readonly string[]): void {
  console.error(`Installing ${packages.join(' and ')} with apt-get, as this machine has none …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    // Standard output is ours; what apt-get says goes beside it.
    const { status } = spawnSync('apt-get', step, { env, stdio: ['ignore', 2, 2] });
    if (status !== 0) return;
  }
}
