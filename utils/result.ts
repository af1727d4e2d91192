/** Failures a reader can meet travel as values; each code has a sentence of its own in the message catalogue. */

export type FailureCode =
  /** The disk or the browser's quota is full; nothing was stored. */
  | 'storage-full'
  /** The database could not be opened or was closed under us. */
  | 'storage-unavailable'
  /** The database was written by a newer Gloss; it is left untouched. */
  | 'storage-newer'
  /** Somebody else changed the same note meanwhile. */
  | 'conflict'
  | 'not-found'
  /** The request does not fit the contract, or its sender may not ask it. */
  | 'refused'
  /** No answer in time, also after the retry. */
  | 'no-answer'
  /** The extension was updated or removed under this page. */
  | 'retired'
  /** The tab shows a page that no extension may read, or one that Gloss does not read. */
  | 'no-story'
  | 'unexpected';

export interface Failure {
  code: FailureCode;
  /** For a bug report, never shown as the message itself; holds no page text and no note. */
  detail?: string | undefined;
}

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: FailureCode, detail?: string): Result<never> {
  return { ok: false, failure: detail === undefined ? { code } : { code, detail } };
}
