/** Use-case: adds a pack of people from a stream of bytes, all or nothing, over a store that only the background has. */
import type { ImportProgress } from '@/utils/import-messages.ts';
import { type KeptPack, orderOf } from '@/utils/people/kept-pack.ts';
import type { PackInfo } from '@/utils/people/pack.ts';
import type { PackSource } from '@/utils/people/pack-bytes.ts';
import type { OpenedPack } from '@/utils/people/pack-reader.ts';
import type { FailureCode, Result } from '@/utils/result.ts';
import { fail, succeed } from '@/utils/result.ts';
import { createKeptSource } from './pack-source.ts';
import { receivePack } from './receive-pack.ts';

/** What the import needs of a store. Every write is on disk when it resolves. */
export interface PacksStore {
  /** Bytes of every block but the last. */
  blockBytes: number;
  /** Makes room for a pack that nobody sees yet. */
  begin(id: string): Promise<Result<void>>;
  /** Writes a block; `interrupted` where the room is gone. */
  write(id: string, block: number, bytes: ArrayBuffer): Promise<Result<void>>;
  /** Shows the pack and hides those it replaces in one transaction. */
  publish(kept: KeptPack, replaced: readonly string[]): Promise<Result<void>>;
  /** Hides a pack at once and then removes its blocks, a few in each transaction. */
  remove(id: string): Promise<Result<void>>;
  /** Removes what was never published or not wholly removed; resolves to how many packs. */
  sweep(): Promise<Result<number>>;
  /** The packs that are here, in order. */
  all(): Promise<Result<KeptPack[]>>;
  /** Gives packs other places, by id. */
  arrange(orders: ReadonlyMap<string, number>): Promise<Result<void>>;
  /** Bytes of a pack's file. */
  read(id: string, offset: number, length: number): Promise<Result<ArrayBuffer>>;
}

/** The bytes of a file on their way. */
export interface IncomingPack {
  bytes: ReadableStream<Uint8Array>;
  /** Bytes in all, where somebody said so. */
  size?: number | undefined;
}

export interface ImportRequest {
  /** Asks for the bytes; called once, and not before there is room for them. */
  open(signal: AbortSignal): Promise<Result<IncomingPack>>;
  onProgress(progress: ImportProgress): void;
  signal: AbortSignal;
}

export interface PacksService {
  /** Adds a pack. Nothing of it stays after a failure, nor after the signal aborts (`cancelled`). */
  add(request: ImportRequest): Promise<Result<KeptPack>>;
  remove(id: string): Promise<Result<void>>;
  /** Puts packs into the order of these ids; those before `core` win over the core pack. */
  arrange(ids: readonly string[], core: string): Promise<Result<void>>;
  all(): Promise<Result<KeptPack[]>>;
  /** Removes what a background left that was stopped half-way; never while a pack is being added. */
  sweep(): Promise<void>;
}

export interface PacksServiceParts {
  store: PacksStore;
  /** Opens a pack after reading all of it; rejects where that fails. */
  verify(source: PackSource): Promise<OpenedPack>;
  newId(): string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Called after every change that is on disk; the change is acknowledged when it resolves. */
  changed(): Promise<void>;
}

/** UTF-16 units of what a pack says of itself: it is shown in one line. */
const MAX_WORDS = 300;

export function createPacksService(parts: PacksServiceParts): PacksService {
  const { store, changed } = parts;
  let isBusy = false;
  const afterwards = async <T>(written: Result<T>): Promise<Result<T>> => {
    if (written.ok) await changed();
    return written;
  };
  return {
    async add(request) {
      if (isBusy) return fail('busy');
      isBusy = true;
      try {
        return await afterwards(await addPack(parts, request));
      } finally {
        // Takes away what is not wanted; where that fails, the next import or the next start tries again.
        await store.sweep();
        isBusy = false;
      }
    },
    remove: async (id) => afterwards(await store.remove(id)),
    arrange: async (ids, core) => afterwards(await store.arrange(ordersOf(ids, core))),
    all: () => store.all(),
    async sweep() {
      if (!isBusy) await store.sweep();
    },
  };
}

function ordersOf(ids: readonly string[], core: string): Map<string, number> {
  const middle = ids.indexOf(core);
  return new Map(ids.map((id, at) => [id, at - middle]));
}

async function addPack(
  parts: PacksServiceParts,
  request: ImportRequest,
): Promise<Result<KeptPack>> {
  const { store, newId } = parts;
  await store.sweep();
  const id = newId();
  const begun = await store.begin(id);
  if (!begun.ok) return begun;
  const incoming = await request.open(request.signal);
  if (!incoming.ok) return incoming;
  const received = await receivePack({ ...request, ...incoming.value, store, id });
  if (!received.ok) return received;
  const { size, checksum } = received.value;
  request.onProgress({ stage: 'checking', done: 0, total: size });
  const verified = await verifyPack(parts, id, size);
  if (request.signal.aborted) return fail('cancelled');
  if (!verified.ok) return verified;
  return await publish(parts, { ...verified.value, id, size, checksum });
}

const PROBLEMS: Readonly<Record<string, FailureCode>> = {
  'not-a-pack': 'not-a-pack',
  'newer-version': 'pack-version',
};

async function verifyPack(
  { verify, store }: PacksServiceParts,
  id: string,
  size: number,
): Promise<Result<PackInfo>> {
  const opened = await verify(createKeptSource(store, { id, size })).catch(() => undefined);
  if (opened === undefined) return fail('storage-unavailable', 'read back');
  if (!opened.ok) {
    return fail(PROBLEMS[opened.problem.code] ?? 'pack-damaged', opened.problem.message);
  }
  const { info } = opened.pack;
  const { name, asOf, licence, source } = info;
  const isSane =
    name.trim() !== '' &&
    /^\d{4}-\d\d-\d\d$/.test(asOf) &&
    [name, licence, source].every(({ length }) => length <= MAX_WORDS);
  return isSane ? succeed(info) : fail('pack-damaged', 'what it says of itself');
}

async function publish(
  { store, now }: PacksServiceParts,
  pack: PackInfo & Pick<KeptPack, 'id' | 'size' | 'checksum'>,
): Promise<Result<KeptPack>> {
  const all = await store.all();
  if (!all.ok) return all;
  const same = all.value.filter(({ name }) => name === pack.name);
  if (same.some(({ asOf }) => asOf > pack.asOf)) return fail('pack-older');
  const kept = { ...pack, imported: now(), order: orderOf(pack, all.value) };
  const published = await store.publish(
    kept,
    same.map(({ id }) => id),
  );
  return published.ok ? succeed(kept) : published;
}
