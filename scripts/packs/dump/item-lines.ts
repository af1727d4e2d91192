/** Items that people refer to, a line each on the disk, of which those that are wanted come back into memory. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ItemDescription } from '../../../utils/people/wikidata/description.ts';

/** A line: id, label, country code, country; or id and, behind an arrow, the id it leads to. */
export function writeItemLine(id: string, item: ItemDescription | string): string {
  if (typeof item === 'string') return `${id}\t→${item}`;
  return [id, item.label, item.code ?? '', item.country ?? ''].join('\t');
}

/** Rounds of reading: an office names a state, and the state its country. */
const ROUNDS = 3;

/**
 * What is known of these items, and of the items those lead to. Of two lines of one id, the first holds. Reads the file
 * up to three times and keeps only what is asked for.
 */
export async function readItems(
  file: string,
  wanted: ReadonlySet<string>,
): Promise<(id: string) => ItemDescription | undefined> {
  const items = new Map<string, ItemDescription>();
  const redirects = new Map<string, string>();
  const isKnown = (id: string) => items.has(id) || redirects.has(id);
  let asked = wanted;
  for (let round = 0; round < ROUNDS && asked.size > 0; round++) {
    const further = new Set<string>();
    for await (const line of linesOf(file)) {
      const { id, target, item } = readItemLine(line);
      if (!asked.has(id) || isKnown(id)) continue;
      if (target !== undefined) redirects.set(id, target);
      else items.set(id, item);
      further.add(target ?? item.country ?? id);
    }
    asked = new Set([...further].filter((id) => !isKnown(id)));
  }
  return (id) => items.get(id) ?? items.get(redirects.get(id) ?? '');
}

function readItemLine(line: string): { id: string; target?: string; item: ItemDescription } {
  const [id = '', label = '', code, country] = line.split('\t');
  const item = { label, code: code || undefined, country: country || undefined };
  return label.startsWith('→') ? { id, target: label.slice(1), item } : { id, item };
}

/** Lines of a file of this project's own making. */
export function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file, { highWaterMark: 1 << 20 }) });
}
