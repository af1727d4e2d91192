/** The packs there are, those that win first: what each says of itself, its place, and the way to be rid of it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListedPack } from '@/utils/messages.ts';
import { useTranslate } from '../translation.tsx';
import { PackItem } from './PackItem.tsx';

export interface PackListProps {
  packs: readonly ListedPack[];
  /** The ids in the order the reader wants. */
  onArrange(ids: readonly string[]): void;
  onRemove(pack: ListedPack): void;
}

export function PackList({ packs, onArrange, onRemove }: PackListProps) {
  const translate = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  const [moved, setMoved] = useState<{ id: string; isUp: boolean } | null>(null);
  useLayoutEffect(() => {
    // A row that moves loses the focus of its button.
    if (moved) list.current?.querySelector<HTMLElement>(toolOf(moved))?.focus();
  }, [packs, moved]);
  const ids = packs.map(({ id }) => id);
  const move = (at: number, isUp: boolean) => {
    setMoved({ id: ids[at] ?? '', isUp });
    onArrange(swapped(ids, isUp ? at - 1 : at));
  };
  return (
    <ul class="packs" aria-label={translate('packsTitle')} ref={list}>
      {packs.map((pack, at) => (
        <PackItem
          key={pack.id}
          pack={pack}
          onUp={at > 0 ? () => move(at, true) : undefined}
          onDown={at < ids.length - 1 ? () => move(at, false) : undefined}
          onRemove={() => onRemove(pack)}
        />
      ))}
    </ul>
  );
}

/** The button by which a pack was moved. */
function toolOf({ id, isUp }: { id: string; isUp: boolean }): string {
  return `[data-pack="${id}"] .tool:nth-of-type(${isUp ? 1 : 2})`;
}

/** The ids with the one at a place and the next one changed about. */
function swapped(ids: readonly string[], at: number): string[] {
  return [...ids.slice(0, at), ...ids.slice(at, at + 2).reverse(), ...ids.slice(at + 2)];
}
