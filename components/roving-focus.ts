/** Arrow keys in a list: one stop for Tab, and from there up, down, to either end, or by first letter. */

/** Marks the elements of a list that arrow keys move between. */
const ROVING_ITEM = 'data-roving';

/**
 * Moves the focus for a key pressed inside `list`, and keeps only the focused item in the tab order.
 * Keys pressed in a field or on a button inside an item are left alone. True if the key was used.
 */
export function moveFocus(list: HTMLElement, event: KeyboardEvent): boolean {
  const items = itemsOf(list);
  const current = event.target instanceof HTMLElement ? items.indexOf(event.target) : -1;
  if (current < 0 || event.altKey || event.ctrlKey || event.metaKey) return false;
  const next = items[nextIndex(items, current, event.key)];
  if (next === undefined) return false;
  makeStop(items, next);
  next.focus();
  event.preventDefault();
  return true;
}

/** Keeps an item that took the focus by other means, such as after its neighbour went, in the tab order. */
export function followFocus(list: HTMLElement, { target }: FocusEvent): void {
  const items = itemsOf(list);
  const focused = items.find((item) => item === target);
  if (focused) makeStop(items, focused);
}

function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(`[${ROVING_ITEM}]`)];
}

function makeStop(items: readonly HTMLElement[], stop: HTMLElement): void {
  for (const item of items) item.tabIndex = item === stop ? 0 : -1;
}

function nextIndex(items: readonly HTMLElement[], current: number, key: string): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, items.length - 1);
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return items.length - 1;
    default:
      return isLetter(key) ? nextStartingWith(items, current, key) : -1;
  }
}

function isLetter(key: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(key);
}

/** Position of the next item whose text begins with a letter, from the one after the current round to itself. */
function nextStartingWith(items: readonly HTMLElement[], current: number, letter: string): number {
  const round = [...items.keys()].map((step) => (current + 1 + step) % items.length);
  const begins = (index: number) =>
    items[index]?.textContent.trim().toLocaleLowerCase().startsWith(letter.toLocaleLowerCase());
  return round.find(begins) ?? -1;
}
