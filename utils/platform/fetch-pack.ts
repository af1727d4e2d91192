/** Fetches the file of a pack as a stream: from a web address, or from the file a view has chosen. */
import type { PackOrigin } from '@/utils/import-messages.ts';
import { fail, type Result, succeed } from '@/utils/result.ts';
import { browser } from './browser.ts';

/** A stream of bytes, and how many there are in all where that is known. */
export interface FetchedPack {
  bytes: ReadableStream<Uint8Array>;
  size?: number | undefined;
}

/**
 * Asks for the bytes, with nothing that tells the server who asks. What comes back is handed on as bytes and is never
 * run, shown or parsed here.
 */
export async function fetchPack(
  { from, address }: PackOrigin,
  signal: AbortSignal,
): Promise<Result<FetchedPack>> {
  const isFit = from === 'web' ? isWebAddress(address) : isOwnBlob(address);
  if (!isFit) return fail('not-an-address');
  try {
    const response = await fetch(address, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    if (!response.ok) return fail('server-refused', `status ${response.status}`);
    if (response.body === null) return fail('not-a-pack');
    return succeed({ bytes: response.body, size: sizeOf(response) });
  } catch (error) {
    if (signal.aborted) return fail('cancelled');
    return fail('unreachable', error instanceof Error ? error.name : undefined);
  }
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** Only documents of the extension itself can make such an address. */
function isOwnBlob(address: string): boolean {
  return address.startsWith(`blob:${browser.runtime.getURL('/')}`);
}

/** A compressed answer has another length than what it unfolds to. */
function sizeOf({ headers }: Response): number | undefined {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? undefined : Number(length);
}
