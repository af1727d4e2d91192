/**
 * Copies of what the reader has written, in the browser's own storage of the extension: Chromium keeps all databases of
 * an extension in one place on disk, so that a second database would be lost with the first.
 */
import type { SnapshotContent, SnapshotHead } from '@/utils/notes/snapshot.ts';
import { fail, type Result, succeed } from '@/utils/result.ts';
import { toLetters } from './base64.ts';
import { browser } from './browser.ts';

const HEADS = 'snapshots';

/** As much of the browser's storage as is needed. */
export interface SnapshotStorage {
  get(key: string): Promise<Record<string, unknown>>;
  /** All keys or none. */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

interface StoredHead extends SnapshotHead {
  /** Number of the place its content is in; one more than there are copies, so that no copy is written over another. */
  place: number;
}

/** The store behind the snapshots service; see `SnapshotsStore` there for what each call promises. */
export function createSnapshotsStore(storage: SnapshotStorage = browser.storage.local) {
  const readHeads = async () => ((await storage.get(HEADS))[HEADS] ?? []) as StoredHead[];
  return {
    heads: (): Promise<Result<SnapshotHead[]>> =>
      attempt(async () => (await readHeads()).map(({ place: _, ...head }) => head)),
    write: (
      head: SnapshotHead,
      content: SnapshotContent,
      kept: readonly SnapshotHead[],
    ): Promise<Result<void>> =>
      attempt(async () => {
        const before = await readHeads();
        const place = freePlace(before);
        const ids = new Set(kept.map(({ id }) => id));
        const others = before.filter(({ id }) => ids.has(id));
        const heads: StoredHead[] = [{ ...head, place }, ...others];
        await storage.set({ [keyOf(place)]: await pack(content), [HEADS]: heads });
        const gone = before.filter(({ id }) => !ids.has(id));
        await storage.remove(gone.map((old) => keyOf(old.place)));
      }),
    async read(id: string): Promise<Result<SnapshotContent>> {
      const heads = await attempt(readHeads);
      if (!heads.ok) return heads;
      const head = heads.value.find((one) => one.id === id);
      if (head === undefined) return fail('not-found');
      try {
        return succeed(await unpack((await storage.get(keyOf(head.place)))[keyOf(head.place)]));
      } catch (error) {
        return fail('snapshot-damaged', error instanceof Error ? error.name : undefined);
      }
    },
  };
}

function keyOf(place: number): string {
  return `snapshot:${place}`;
}

function freePlace(heads: readonly StoredHead[]): number {
  const taken = new Set(heads.map(({ place }) => place));
  let place = 0;
  while (taken.has(place)) place += 1;
  return place;
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await work());
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return fail(/quota/i.test(words) ? 'storage-full' : 'storage-unavailable');
  }
}

/** Compressed text as letters, since the browser's storage holds nothing but JSON. */
async function pack(content: SnapshotContent): Promise<string> {
  const text = new Blob(await write(content)).stream();
  const bytes = await readAll(text.pipeThrough(new CompressionStream('gzip')));
  return toLetters(new Uint8Array(bytes));
}

/** Notes written without a break: what the background is asked meanwhile must not wait for all of them. */
const AT_ONCE = 500;

async function write({ notes, people, corrections }: SnapshotContent): Promise<string[]> {
  const parts: string[] = ['{"notes":['];
  for (let start = 0; start < notes.length; start += AT_ONCE) {
    const some = JSON.stringify(notes.slice(start, start + AT_ONCE)).slice(1, -1);
    parts.push(start === 0 ? some : `,${some}`);
    await new Promise((resolve) => setTimeout(resolve));
  }
  parts.push(`],"people":${JSON.stringify(people)},"corrections":${JSON.stringify(corrections)}}`);
  return parts;
}

async function unpack(stored: unknown): Promise<SnapshotContent> {
  if (typeof stored !== 'string') throw new TypeError('no snapshot');
  const bytes = Uint8Array.from(atob(stored), (letter) => letter.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const found: unknown = JSON.parse(new TextDecoder().decode(await readAll(text)));
  if (!isContent(found)) throw new TypeError('no snapshot');
  return found;
}

function readAll(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<ArrayBuffer> {
  return new Response(stream).arrayBuffer();
}

function isContent(found: unknown): found is SnapshotContent {
  return (
    typeof found === 'object' &&
    found !== null &&
    ['notes', 'people', 'corrections'].every((key) => Array.isArray(Reflect.get(found, key)))
  );
}
