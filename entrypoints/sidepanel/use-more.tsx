/** A long list a page at a time, so that it is on the screen at once. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/translation.tsx';

/** Rows put on the screen at a time: more than any screen shows. */
const PAGE_SIZE = 50;
/** Rows of names alone, which are drawn quickly, and read by the alphabet. */
export const MANY = 500;
/** Rows of what was searched for, which change with every letter. */
export const FEW = 20;

/** The part of a list to show, and the button that shows more; begins anew with every other `of`. */
export function useMore<T>(
  all: readonly T[],
  of: unknown,
  size = PAGE_SIZE,
): { shown: readonly T[]; more: ComponentChildren } {
  const translate = useTranslate();
  const [opened, setOpened] = useState({ of, count: size });
  const count = opened.of === of ? opened.count : size;
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
