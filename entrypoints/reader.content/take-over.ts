/** Makes sure that one reader at a time works on a page, also across an update of the extension. */

/** Heard by readers of every version, so its name never changes; it says nothing and carries nothing. */
const HANDOVER = 'text:handover';

/**
 * Retires the reader that works on this document, if there is one, and takes its place. The signal aborts when the
 * next one comes; `retire` may be called sooner.
 */
export function takeOver(document: Document): { signal: AbortSignal; retire: () => void } {
  document.dispatchEvent(new Event(HANDOVER));
  const life = new AbortController();
  const retire = () => life.abort();
  document.addEventListener(HANDOVER, retire, { signal: life.signal });
  return { signal: life.signal, retire };
}
