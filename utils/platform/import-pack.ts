/** The view's end of the connection over which it has a pack added. */
import {
  IMPORT_CONNECTION,
  type ImportOrder,
  type ImportProgress,
  type ImportReport,
  type PackOrigin,
} from '@/utils/import-messages.ts';
import type { KeptPack } from '@/utils/people/kept-pack.ts';
import { fail, type Result } from '@/utils/result.ts';
import { browser } from './browser.ts';

export interface Importing {
  onProgress(progress: ImportProgress): void;
  signal: AbortSignal;
}

/** Milliseconds; browsers stop a background to which nobody has spoken for thirty seconds. */
const STAY_MS = 10_000;

/**
 * Has the background add a pack; the view must stay open until it is done. `interrupted` when the background was
 * stopped, `cancelled` when the signal aborts; nothing is changed then. Never rejects.
 */
export function importPack(
  source: File | string,
  { onProgress, signal }: Importing,
): Promise<Result<KeptPack>> {
  const isFile = typeof source !== 'string';
  const origin: PackOrigin = isFile
    ? { from: 'file', address: URL.createObjectURL(source) }
    : { from: 'web', address: source };
  const port = browser.runtime.connect({ name: IMPORT_CONNECTION });
  const say = (order: ImportOrder) => port.postMessage(order);
  const over = new AbortController();
  const stay = setInterval(() => say({ order: 'stay' }), STAY_MS);
  const { promise, resolve } = Promise.withResolvers<Result<KeptPack>>();
  port.onMessage.addListener((message: unknown) => {
    const report = message as ImportReport;
    if ('progress' in report) onProgress(report.progress);
    else resolve(report.result);
  });
  port.onDisconnect.addListener(() => resolve(fail('interrupted')));
  signal.addEventListener('abort', () => say({ order: 'cancel' }), { signal: over.signal });
  say({ order: 'begin', origin });
  if (signal.aborted) say({ order: 'cancel' });
  return promise.finally(() => {
    over.abort();
    clearInterval(stay);
    port.disconnect();
    if (isFile) URL.revokeObjectURL(origin.address);
  });
}
