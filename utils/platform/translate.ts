/** Words for the reader from the browser's own message catalogue, in the reader's language. */
import { browser } from 'wxt/browser';

/**
 * The message of a key with its placeholders filled; the key itself if the catalogue lacks it, so that a
 * missing translation is seen rather than blank. The browser numbers placeholders; the catalogue numbers
 * them in the alphabetical order of their names, which is how they are handed over here.
 */
export function translate(
  key: string,
  substitutions: Readonly<Record<string, string | number>> = {},
): string {
  const values = Object.entries(substitutions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => String(value));
  return browser.i18n.getMessage(key as never, values) || key;
}
