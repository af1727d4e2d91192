/** Tabs of a view; arrow keys move between them and show the one they reach. */
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
}

export interface TabsProps<Id extends string> {
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose(id: Id): void;
  /** Names the group for assistive technology. */
  label: string;
  /** The panel of the chosen tab. */
  children: ComponentChildren;
}

export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { tabs, chosen, onChoose, label, children } = props;
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const choose = (index: number) => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (tab === undefined) return;
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#${base}-${tab.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const current = tabs.findIndex(({ id }) => id === chosen);
    const target = targetOf(event, current, tabs.length);
    if (target === undefined) return;
    event.preventDefault();
    choose(target);
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            aria-selected={id === chosen}
            aria-controls={`${base}-panel`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div class="panel" role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${chosen}`}>
        {children}
      </div>
    </>
  );
}

/** Forward is to the left where writing runs to the left. */
function targetOf(event: KeyboardEvent, current: number, count: number): number | undefined {
  const leftward = event.target instanceof Element && isRightToLeft(event.target);
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return count - 1;
  if (event.key === (leftward ? 'ArrowLeft' : 'ArrowRight')) return current + 1;
  if (event.key === (leftward ? 'ArrowRight' : 'ArrowLeft')) return current - 1;
  return undefined;
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
