/** Builds the extension for both browsers, or sees that the last build is still as new as the source. */
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers.ts';
import { type Ran, runTool } from './run-tool.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What a build is made of. */
const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'packs',
  'modules',
  'public',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];

const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Folder of the extension built for a browser. */
export function builtFolder(name: BrowserName): string {
  return `${ROOT}.output/${TARGETS[name]}-mv3`;
}

export function buildExtension(name: BrowserName): Promise<Ran> {
  return runTool('wxt', ['build', '-b', TARGETS[name], '--mv3']);
}

/**
 * Builds unless nothing changed since the last time.
 * @throws {Error} with what the build said, when it fails
 */
export async function buildIfStale(name: BrowserName): Promise<void> {
  if (isFresh(name)) return;
  const { passed, output } = await buildExtension(name);
  if (!passed) throw new Error(`The extension does not build for ${name}.\n${output}`);
}

function isFresh(name: BrowserName): boolean {
  const built = lastChange(`${builtFolder(name)}/manifest.json`);
  return SOURCES.every((source) => lastChange(ROOT + source) < built);
}

/** Milliseconds since 1970 of the latest change at or below a path; 0 where there is nothing. */
export function lastChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(path).map((name) => lastChange(`${path}/${name}`));
  return Math.max(found.mtimeMs, ...inside);
}
