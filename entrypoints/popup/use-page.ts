/** The page of the popup as it is now: followed while it is being read, and looked at again when notes or corrections change. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '@/utils/notes/note.ts';
import { followPage, type PageState, readPage } from './page-state.ts';
import type { PopupPorts } from './ports.ts';

export interface FollowedPage {
  page: PageState;
  /** False while more may still be found. */
  settled: boolean;
  /** Looks once more and resolves to the notes found. */
  refresh(): Promise<readonly Note[]>;
  /** Follows the page from the start, after something was done that makes a story of it. */
  restart(): void;
}

export function usePage(ports: PopupPorts): FollowedPage {
  const [{ page, settled }, setShown] = useState<{ page: PageState; settled: boolean }>({
    page: { state: 'loading', site: null },
    settled: false,
  });
  const following = useRef(new AbortController());
  const order = useRef({ begun: 0, shown: 0 });
  /** Shows what a look has found, unless a later one is shown already: an earlier one knows less. */
  const present = useCallback((turn: number, page: PageState, settled: boolean) => {
    if (turn < order.current.shown) return;
    order.current.shown = turn;
    // A story on the screen stays there while the background cannot be reached.
    const keeps = (now: PageState) => now.state === 'story' && page.state === 'silent';
    setShown((now) => (keeps(now.page) ? now : { page, settled }));
  }, []);
  const follow = useCallback(
    (expecting: boolean) => {
      following.current.abort();
      following.current = new AbortController();
      const { signal } = following.current;
      let turn = 0;
      const look = () => {
        turn = ++order.current.begun;
        return readPage(ports);
      };
      const show = (page: PageState, settled: boolean) => present(turn, page, settled);
      void followPage(ports, { look, show, expecting, signal });
    },
    [ports, present],
  );
  const refresh = useCallback(async () => {
    const { signal } = following.current;
    const turn = ++order.current.begun;
    const found = await readPage(ports);
    if (!signal.aborted) present(turn, found, true);
    return found.state === 'story' ? found.notes : [];
  }, [ports, present]);
  useEffect(() => {
    const life = new AbortController();
    ports.onNotice(({ notice }) => {
      if (notice === 'settings.changed') follow(false);
      else void refresh();
    }, life.signal);
    follow(false);
    return () => {
      life.abort();
      following.current.abort();
    };
  }, [ports, follow, refresh]);
  const restart = () => {
    const site = 'site' in page ? page.site : null;
    setShown({ page: { state: 'loading', site }, settled: false });
    follow(true);
  };
  return { page, settled, refresh, restart };
}
