/** Brings the card into the page: once the page is at rest, or when it is first wanted. */
import type { CardHost } from '@/entrypoints/card.content/card-host.tsx';
import { findCard } from '@/entrypoints/card.content/hand-over.ts';
import type { ask } from '@/utils/platform/ask.ts';

export interface BroughtCard {
  /** The card's host, as soon as its script is here; undefined where it cannot be had. */
  bring(): Promise<CardHost | undefined>;
  /** The same once it has come. */
  host(): CardHost | undefined;
}

/** Brings one card, until the signal aborts; what failed is tried again when next asked for. */
export function createBroughtCard(
  { document, ask: askHere }: { document: Document; ask: typeof ask },
  signal: AbortSignal,
): BroughtCard {
  let host: CardHost | undefined;
  let coming: Promise<CardHost | undefined> | undefined;

  const fetch = async () => {
    if (!findCard()) await askHere('page.card', {}, { signal });
    host = findCard()?.(document);
    coming = undefined;
    return host;
  };
  return {
    host: () => host,
    bring() {
      if (host) return Promise.resolve(host);
      coming ??= fetch();
      return coming;
    },
  };
}
