/** Makes sure that one script of a kind at a time works on a page, without a word that the page could hear. */

/** What scripts of one extension share in a page: their global object, which the page's own scripts never see. */
type Scope = Record<symbol, (() => void) | undefined>;

/**
 * Retires the script of this kind that works on the page, if there is one, and takes its place. The signal aborts when
 * the next one comes; `retire` may be called sooner. A script of an earlier version of the extension has another
 * global object and notices by itself that its extension has gone. A symbol, since a page can name an element after
 * any property.
 */
export function takeOver(
  kind: 'gate' | 'reader',
  scope: object = globalThis,
): { signal: AbortSignal; retire: () => void } {
  const key = Symbol.for(kind);
  const shared = scope as Scope;
  shared[key]?.();
  const life = new AbortController();
  const retire = () => life.abort();
  shared[key] = retire;
  return { signal: life.signal, retire };
}
