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
  /** The file or the answer of a server is no pack of people. */
  | 'not-a-pack'
  /** The pack has a format that this Gloss does not know. */
  | 'pack-version'
  /** The pack is cut short, or its content does not fit its checksum. */
  | 'pack-damaged'
  | 'pack-too-large'
  /** The reader has a newer version of the same pack. */
  | 'pack-older'
  /** Another pack is being added. */
  | 'busy'
  /** The background was stopped before the end; nothing was changed. */
  | 'interrupted'
  /** The reader stopped it. */
  | 'cancelled'
  /** No http(s) address. */
  | 'not-an-address'
  /** The reader, or the browser, does not let Gloss ask the server. */
  | 'access-denied'
  /** No server answered. */
  | 'unreachable'
  /** The server answered that it has no such file. */
  | 'server-refused'
  /** A copy of the notes can no longer be read. */
  | 'snapshot-damaged'
  /** The reader wants nobody asked. */
  | 'look-ups-off'
  /** No server answered a look-up. */
  | 'offline'
  /** The network answered in place of the server: "sign in to go online". */
  | 'captive-portal'
  /** The server asks to be left alone for a while. */
  | 'server-busy'
  /** The server answered a look-up with an error. */
  | 'server-failed'
  /** What came is no answer to what was asked. */
  | 'not-an-answer'
  | 'answer-too-large'
  | 'timed-out'
  /** The browser did not put a file into the folder of downloads. */
  | 'not-downloaded'
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

/** A result under a name, as the contract's answers have theirs. */
export function named<K extends string, T>(name: K, result: Result<T>): Result<{ [N in K]: T }> {
  return result.ok ? succeed({ [name]: result.value } as { [N in K]: T }) : result;
}

/** The answer to what has nothing to answer but that it is done. */
export function done(result: Result<unknown>): Result<Record<never, never>> {
  return result.ok ? succeed({}) : result;
}
