/** Waiting for something to become true, with words for what was awaited when it does not. */

/** Milliseconds between two looks. */
const PAUSE = 50;
/** Milliseconds; a slow, busy machine starts a background in several seconds. */
const PATIENCE = 20_000;

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * The first answer that is neither undefined, null nor false. An error counts as "not yet".
 * @param what completes "waited for …" in the error
 * @throws {Error} after 20 s, with the last error as its cause
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | null | false>,
): Promise<T> {
  const end = Date.now() + PATIENCE;
  let cause: unknown;
  do {
    try {
      const found = await look();
      if (found !== undefined && found !== null && found !== false) return found;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await pause(PAUSE);
  } while (Date.now() < end);
  throw new Error(`Waited for ${what}, in vain.`, { cause });
}
