/** What Dexie and IndexedDB throw, as failures a reader understands. */
import Dexie from 'dexie';
import { type Failure, fail, type Result, succeed } from '@/utils/result.ts';

/** A decision not to write, made inside a transaction; rolls it back. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** Errors after which the database may work again once reopened. */
const CLOSED = new Set(['DatabaseClosedError', 'InvalidStateError', 'UnknownError']);
const UNAVAILABLE = new Set([
  ...CLOSED,
  'OpenFailedError',
  'MissingAPIError',
  'VersionError',
  'TimeoutError',
]);

/**
 * Runs a storage operation. A connection the browser has closed (it does so when the disk runs low, or when a
 * reader clears data) is opened again and the operation tried once more.
 */
export async function attempt<T>(database: Dexie, work: () => Promise<T>): Promise<Result<T>> {
  const first = await settle(database, work);
  if (first.ok || !CLOSED.has(first.name)) return first.result;
  database.close();
  return (await settle(database, work)).result;
}

/** Dexie multiplies its version numbers by ten for IndexedDB. */
const NATIVE_VERSIONS = 10;

/**
 * Opens the database unless it is open. Dexie would open one of a higher version too, and mend its schema;
 * an older extension must not touch what a newer one wrote.
 */
async function open(database: Dexie): Promise<void> {
  if (database.isOpen()) return;
  const present = await indexedDB.databases();
  const version = present.find(({ name }) => name === database.name)?.version ?? 0;
  if (version > database.verno * NATIVE_VERSIONS) throw new Refusal({ code: 'storage-newer' });
  await database.open();
}

type Settled<T> =
  | { ok: true; result: Result<T> }
  | { ok: false; name: string; result: Result<never> };

async function settle<T>(database: Dexie, work: () => Promise<T>): Promise<Settled<T>> {
  try {
    await open(database);
    return { ok: true, result: succeed(await work()) };
  } catch (error) {
    if (error instanceof Refusal) {
      return { ok: false, name: error.name, result: { ok: false, failure: error.failure } };
    }
    const name = rootName(error);
    return { ok: false, name, result: failureOf(name) };
  }
}

function failureOf(name: string): Result<never> {
  if (name === 'QuotaExceededError') return fail('storage-full', name);
  return fail(UNAVAILABLE.has(name) ? 'storage-unavailable' : 'unexpected', name);
}

/** An aborted transaction carries the reason inside: a full disk shows as AbortError around QuotaExceededError. */
function rootName(error: unknown): string {
  if (error instanceof Dexie.DexieError && error.inner) return rootName(error.inner);
  return error instanceof Error || error instanceof DOMException ? error.name : 'unknown';
}
