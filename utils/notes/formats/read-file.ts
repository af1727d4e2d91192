/** Reads a file of notes, of whatever kind it turns out to be: what can be used of it, and why the rest cannot. */
import type { Placed } from './belongings.ts';
import { readHighlights, rowsIn } from './csv.ts';
import { readText } from './file-text.ts';
import { readJson } from './json.ts';
import { annotationsIn, isNewer, readAnnotation } from './read-annotations.ts';
import { hasManyAuthors, hypothesisRowsIn, readHypothesis } from './read-hypothesis.ts';
import { MAX_FILE_BYTES, type Reading, read, refuse } from './refusal.ts';
import { isSealed, open } from './seal.ts';
import { isZip, readFromZip } from './zip.ts';

/** Name of the file that an exported zip holds beside its Markdown, so that it can come back too. */
export const NOTES_IN_ZIP = 'gloss-notes.jsonld';

/** Entries read before others get their turn: the page that waits stays alive. */
const AT_ONCE = 500;

/** Everything in a file, in its order. A sealed one wants its passphrase. */
export async function readNotesFile(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase?: string,
): Promise<Reading<Placed[]>> {
  if (bytes.length > MAX_FILE_BYTES) return refuse('too-large');
  if (!isSealed(bytes)) return await readOpen(bytes);
  if (passphrase === undefined) return refuse('sealed');
  const opened = await open(bytes, passphrase);
  return opened.ok ? await readOpen(opened.value) : opened;
}

async function readOpen(bytes: Uint8Array): Promise<Reading<Placed[]>> {
  if (!isZip(bytes)) return await readBytes(bytes);
  const inside = readFromZip(
    bytes,
    (name) => name === NOTES_IN_ZIP || name.endsWith(`/${NOTES_IN_ZIP}`),
  );
  return inside.ok ? await readBytes(inside.value) : inside;
}

async function readBytes(bytes: Uint8Array): Promise<Reading<Placed[]>> {
  const text = readText(bytes);
  if (!text.ok) return text;
  const [first = ''] = /\S/.exec(text.value) ?? [];
  if (first === '<') return refuse('web-page');
  if (first === '{' || first === '[') return await readJsonFile(text.value);
  const rows = rowsIn(text.value);
  return rows === undefined ? refuse('not-notes') : read(await readHighlights(rows));
}

async function readJsonFile(text: string): Promise<Reading<Placed[]>> {
  const json = readJson(text);
  if (!json.ok) return json;
  if (isNewer(json.value)) return refuse('newer');
  const annotations = annotationsIn(json.value);
  if (annotations !== undefined) return read(await readEach(annotations, readAnnotation));
  const rows = hypothesisRowsIn(json.value);
  if (rows === undefined) return refuse('not-notes');
  const namesAuthors = hasManyAuthors(rows);
  return read(await readEach(rows, async (row) => [await readHypothesis(row, namesAuthors)]));
}

async function readEach(
  entries: readonly unknown[],
  readOne: (entry: unknown) => Promise<readonly Omit<Placed, 'place'>[]>,
): Promise<Placed[]> {
  const found: Placed[] = [];
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const some = await Promise.all(entries.slice(from, from + AT_ONCE).map(readOne));
    for (const [nth, all] of some.entries()) {
      found.push(...all.map((one) => ({ ...one, place: from + nth + 1 }) as Placed));
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return found;
}
