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
  const looks = useRef(0);
  const follow = useCallback(
    (expecting: boolean) => {
      following.current.abort();
      following.current = new AbortController();
      const { signal } = following.current;
      const show = (found: PageState, done: boolean) => setShown({ page: found, settled: done });
      void followPage(ports, { show, expecting, signal });
    },
    [ports],
  );
  const refresh = useCallback(async () => {
    const { signal } = following.current;
    const look = ++looks.current;
    const found = await readPage(ports);
    // A story on the screen stays there while the background cannot be reached.
    const keeps = ({ state }: PageState) => state === 'story' && found.state === 'silent';
    // An earlier look may take longer than a later one, and knows less.
    if (!signal.aborted && look === looks.current) {
      setShown((now) => (keeps(now.page) ? now : { page: found, settled: true }));
    }
    return found.state === 'story' ? found.notes : [];
  }, [ports]);
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
