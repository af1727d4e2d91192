/** Notices that a page has become another one without loading: single-page navigation. */

/** Milliseconds a framework gets to draw the new page before it is looked at. */
const DRAWING_MS = 1_000;

/** The Navigation API as far as it is needed (Firefox before 147 lacks it and is told by `popstate` alone). */
type NavigatingWindow = Window & { navigation?: EventTarget };

/** Calls back some time after the address has changed in more than its fragment, until the signal aborts. */
export function watchAddress(
  window: NavigatingWindow,
  onChanged: () => void,
  signal: AbortSignal,
): void {
  let address = pageAddress(window);
  let timer: number | undefined;
  const look = () => {
    if (pageAddress(window) === address) return;
    address = pageAddress(window);
    window.clearTimeout(timer);
    timer = window.setTimeout(onChanged, DRAWING_MS);
  };
  window.navigation?.addEventListener('currententrychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
  signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });
}

/** The address without its fragment: what tells one page from another. */
export function pageAddress({ location }: Pick<Window, 'location'>): string {
  return location.href.replace(/#.*$/s, '');
}
