/** A long list a page at a time, so that it is on the screen at once. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/translation.tsx';

/** Rows put on the screen at a time: more than any screen shows. */
const PAGE_SIZE = 50;

/** The part of a list to show, and the button that shows more; begins anew with every other `of`. */
export function useMore<T>(
  all: readonly T[],
  of: unknown,
): { shown: readonly T[]; more: ComponentChildren } {
  const translate = useTranslate();
  const [opened, setOpened] = useState({ of, count: PAGE_SIZE });
  const count = opened.of === of ? opened.count : PAGE_SIZE;
  return {
    shown: all.slice(0, count),
    more: all.length > count && (
      <button
        type="button"
        class="more"
        onClick={() => setOpened({ of, count: count + PAGE_SIZE })}
      >
        {translate('showMore')}
      </button>
    ),
  };
}
