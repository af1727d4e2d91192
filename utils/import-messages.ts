/**
 * The contract of the connection over which a view has a pack added: it takes too long for a request. The view gives
 * orders, which the background checks with the schema below; the background reports.
 */
import * as v from 'valibot';
import type { KeptPack } from './people/kept-pack.ts';
import type { Result } from './result.ts';

const MAX_ADDRESS = 8_192;

/** Name of the connection over which a view has a pack added; closing it cancels. */
export const IMPORT_CONNECTION = 'packs.import';

/** Where a pack comes from: an http(s) address, or a `blob:` address that a view made of a file. */
const packOrigin = v.object({
  from: v.picklist(['file', 'web']),
  address: v.pipe(v.string(), v.maxLength(MAX_ADDRESS)),
});
export type PackOrigin = v.InferOutput<typeof packOrigin>;

/** What a view says over the connection. */
export const IMPORT_ORDER = v.variant('order', [
  /** Once, and first. */
  v.object({ order: v.literal('begin'), origin: packOrigin }),
  v.object({ order: v.literal('cancel') }),
  /** Now and then, since browsers stop a background to which nobody speaks. */
  v.object({ order: v.literal('stay') }),
]);
export type ImportOrder = v.InferOutput<typeof IMPORT_ORDER>;

export interface ImportProgress {
  /** `checking`: all bytes are here and are read once more. */
  stage: 'receiving' | 'checking';
  /** Bytes. */
  done: number;
  /** Bytes in all, where known. */
  total?: number | undefined;
}

/** What the background says over the connection: how far it is, and at last what came of it. */
export type ImportReport = { progress: ImportProgress } | { result: Result<KeptPack> };
