/** The product's own sentences, so that no test repeats their wording. */
import { readFileSync } from 'node:fs';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const CATALOGUE = JSON.parse(
  readFileSync(new URL('../../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Record<string, Message>;

/**
 * A sentence of the English catalogue with its placeholders filled in.
 * @throws {Error} when the catalogue has no such key
 */
export function say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const found = CATALOGUE[key];
  if (found === undefined) throw new Error(`The catalogue has no “${key}”.`);
  return found.message.replace(/\$(\w+)\$/g, (_, name: string) =>
    String(values[name.toLowerCase()]),
  );
}
