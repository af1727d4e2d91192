/** Renders components into a document and works them as a reader does: by keys, by typing, by pressing buttons. */
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect } from 'vitest';

let mounted: HTMLElement | undefined;

afterEach(unmount);

/** Closes the view that is open. */
export async function unmount(): Promise<void> {
  const open = mounted;
  mounted = undefined;
  if (open === undefined) return;
  await act(() => render(null, open));
  open.remove();
}

/** Renders into the body in place of what was there; removed again after the test. */
export async function mount(component: ComponentChild): Promise<HTMLElement> {
  await unmount();
  const container = document.createElement('div');
  document.body.append(container);
  mounted = container;
  await act(() => render(component, container));
  await settle();
  return container;
}

/** Lets everything under way come to rest: promises, renders, effects. */
export async function settle(): Promise<void> {
  // Long chains of promises take several turns of the event loop.
  for (let turn = 0; turn < 5; turn++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  }
}

/** What a reader can see, on one line. */
export function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** A control by its role and the name it is spoken with; throws where there is none. */
export function find(role: string, name: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>(SELECTORS[role] ?? `[role="${role}"]`)];
  const found = all.find((element) => nameOf(element) === name);
  if (found) return found;
  throw new Error(`No ${role} “${name}” among: ${all.map(nameOf).join(' | ')}`);
}

export function has(role: string, name: string): boolean {
  return [...document.querySelectorAll(SELECTORS[role] ?? `[role="${role}"]`)].some(
    (element) => nameOf(element) === name,
  );
}

const SELECTORS: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  link: 'a[href]',
  field: 'textarea, input',
  combobox: 'select',
};

function nameOf(element: Element): string {
  const isLabelled = isField(element) || element instanceof HTMLSelectElement;
  const labels = isLabelled ? [...(element.labels ?? [])] : [];
  return element.getAttribute('aria-label') ?? textOf(labels[0] ?? element);
}

function isField(element: Element | null): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

/** Presses a key on whatever has the focus. */
export async function press(
  key: string,
  modifiers: KeyboardEventInit = {},
): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    ...modifiers,
  });
  await act(() => {
    (document.activeElement ?? document.body).dispatchEvent(event);
  });
  await settle();
  return event;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(() => {
    element.focus();
    element.click();
  });
  await settle();
}

/** Replaces the text of the field that has the focus. */
export async function type(text: string): Promise<void> {
  const field = document.activeElement;
  if (!isField(field)) throw new Error('No field has the focus.');
  await act(() => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await settle();
}

/** Rules that need a layout, which this document has none of, or a whole page. */
const NOT_HERE = [
  'color-contrast',
  'region',
  'page-has-heading-one',
  'target-size',
  'label-content-name-mismatch',
];

/** Fails with what axe finds wrong. */
export async function expectAccessible(container: Element): Promise<void> {
  const rules = Object.fromEntries(NOT_HERE.map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(container, { rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
