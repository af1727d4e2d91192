/** Why a file cannot be read at all, and what reading one leads to. */

export type Refusal =
  /** More bytes than `MAX_FILE_BYTES`. */
  | 'too-large'
  /** Neither UTF-8 nor UTF-16 with its mark. */
  | 'encoding'
  /** A web page, which is for eyes and printers. */
  | 'web-page'
  /** No kind of file that holds notes. */
  | 'not-notes'
  /** JSON that is cut short or is no JSON. */
  | 'damaged'
  /** JSON nested deeper than any notes are. */
  | 'too-deep'
  /** A zip file without the notes of an export in it. */
  | 'zip-without-notes'
  /** A zip file whose notes unfold to more than `MAX_FILE_BYTES`. */
  | 'zip-too-large'
  | 'zip-damaged'
  /** An export by a Gloss that knows more than this one. */
  | 'newer'
  /** Sealed, and no passphrase was given. */
  | 'sealed'
  /** The passphrase does not fit, or the file was changed since it was sealed: nobody can tell which. */
  | 'wrong-passphrase';

export type Reading<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export function read<T>(value: T): Reading<T> {
  return { ok: true, value };
}

export function refuse(refusal: Refusal): Reading<never> {
  return { ok: false, refusal };
}

/** Bytes of a file, or of what a zip file unfolds to: ten times the notes of a busy decade, and browsers can hold it. */
export const MAX_FILE_BYTES = 100_000_000;
