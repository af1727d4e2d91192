/** What elements are to a reader of text: whether they break a line, are shown, or hold no story at all. */

import { parentOf } from './tree.ts';

/** How an element takes part in the text around it. */
export type Layout = 'none' | 'inline' | 'block';

/** What only a rendering browser can tell; injected, so that documents without one can be read too. */
export interface PageView {
  layoutOf(element: Element): Layout;
  /** False for what is in the page and not to be seen: `display`, `visibility`, closed `details`. */
  isShown(element: Element): boolean;
  /** The open shadow tree of an element; what is not rendered has none. */
  shadowOf?(element: Element): ShadowRoot | null;
}

const NEVER_TEXT = new Set(
  (
    'script style noscript template nav button input select textarea option datalist code pre kbd samp svg math ' +
    'canvas video audio iframe frame object embed map menu progress meter rt rp head'
  ).split(' '),
);
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q ruby rb s small span strike strong ' +
    'sub sup time tt u var wbr nobr img picture'
  ).split(' '),
);
const NEVER_ROLES = new Set(
  (
    'navigation banner contentinfo search form menu menubar alertdialog alert toolbar button tab tablist ' +
    'listbox combobox textbox tooltip status timer log progressbar'
  ).split(' '),
);

/** True for elements whose text is no part of a story now: controls, code, navigation, what is editable or closed. */
export function holdsNoStory(element: Element): boolean {
  const { localName } = element;
  if (NEVER_TEXT.has(localName) || isShut(element)) return true;
  const role = element.getAttribute('role');
  // Most dialogs ask for something; some show a story over the page.
  if (localName === 'dialog' || role === 'dialog') return element.querySelector('article') === null;
  if (role !== null && NEVER_ROLES.has(role)) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/**
 * Inside a closed `details`. Not left to `isShown`: to ask there for one style empties boxes of the page around it
 * (Chromium 156).
 */
function isShut({ localName, parentElement }: Element): boolean {
  const isInDetails = parentElement?.localName === 'details' && localName !== 'summary';
  return isInDetails && !parentElement.hasAttribute('open');
}

/** Whether an element breaks the line by its name alone; what HTML does not know is inline. */
export function breaksByName(element: Element): boolean {
  return !INLINE.has(element.localName) && !element.localName.includes('-');
}

/** The view of a document that is not rendered: names and attributes only. */
export const markupView: PageView = {
  layoutOf: (element) => {
    if (element.hasAttribute('hidden') || /display\s*:\s*none/i.test(styleOf(element)))
      return 'none';
    return breaksByName(element) ? 'block' : 'inline';
  },
  isShown: (element) =>
    element.closest('[hidden]') === null && !/visibility\s*:\s*hidden/i.test(styleOf(element)),
};

/** Elements that pages hardly ever lay out otherwise, unless by a class. */
const PHRASES = new Set(
  'abbr b cite del em i ins mark q s small strong sub sup time u wbr'.split(' '),
);

/**
 * The view of a rendered page. Asking for styles is what costs most in reading a page, so only elements that are
 * inline by name are asked; what is hidden by other means is told by `isShown`, once a block.
 */
export function createRenderedView(
  window: Pick<Window, 'getComputedStyle'>,
  onShadow: (root: ShadowRoot) => void = () => undefined,
): PageView {
  return {
    layoutOf: (element) => {
      if (
        INLINE.has(element.localName) ? isPlainPhrase(element) : !element.localName.includes('-')
      ) {
        return breaksByName(element) ? 'block' : 'inline';
      }
      const { display, float, position } = window.getComputedStyle(element);
      if (display === 'none') return 'none';
      const isInline =
        display.startsWith('inline') || display.startsWith('ruby') || display === 'contents';
      return isInline && float === 'none' && position !== 'absolute' ? 'inline' : 'block';
    },
    isShown: (element) => isVisible(window, element),
    shadowOf({ shadowRoot }) {
      if (shadowRoot) onShadow(shadowRoot);
      return shadowRoot;
    },
  };
}

/** An element without a box of its own is as visible as what it stands in. */
function isVisible(window: Pick<Window, 'getComputedStyle'>, element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const parentElement = parentOf(element);
  const hasNoBox = window.getComputedStyle(element).display === 'contents';
  return hasNoBox && parentElement !== null && isVisible(window, parentElement);
}

function isPlainPhrase(element: Element): boolean {
  return (
    PHRASES.has(element.localName) &&
    !element.hasAttribute('class') &&
    !element.hasAttribute('style')
  );
}

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}
