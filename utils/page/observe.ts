/** Watches the page for changes of the story: cheap while it changes, quiet while it does not. */

import { isWithin } from './tree.ts';

/** Milliseconds without a change after which the page counts as settled. */
const QUIET_MS = 250;
/** Longest wait for that while it keeps changing, in milliseconds. */
const PATIENCE_MS = 1_000;
/** Milliseconds between two looks at the whole page: what keeps changing outside the story is rarely the story. */
const WHOLE_GAP_MS = 2_000;
/** Text added outside the story from which the whole page is looked at again, in UTF-16 units: a paragraph. */
const MUCH_TEXT = 200;
/** Less text at once is no sentence of a story, but a clock or a counter, and is not added up. */
const SENTENCE = 40;
/** Attributes that show or hide text by themselves; styles and classes change far too often to be watched. */
const SHOWING = ['open', 'hidden'];
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: SHOWING,
};
/** More changed elements are looked at as one whole. */
const MANY = 40;

/** What watching needs. */
export interface ObservePorts {
  window: Window & typeof globalThis;
  /** Where the story stands; undefined while there is none. */
  root(): Element | undefined;
  /** Our own elements, whose coming and going is no change. */
  isOwn(node: Node): boolean;
  /** The page has written itself anew (`document.open`), and taken every listener away. */
  onReplaced(): void;
  /** Words of the story have gone: called at once. */
  onRemoved(): void;
  /** The page has settled: these elements of the story have changed, or, if undefined, maybe everything. */
  onSettled(changed: ReadonlySet<Element> | undefined): void;
}

/** Observes until the signal aborts; the answer observes a shadow tree, too. */
export function observeStory(ports: ObservePorts, signal: AbortSignal): (root: ShadowRoot) => void {
  const { window } = ports;
  const changed = new Set<Element>();
  let isWhole = false;
  /** Text added outside the story since the whole page was looked at. */
  let outside = 0;
  const settle = createSettling(ports, {
    signal,
    isUrgent: () => !isWhole,
    onSettled: () => {
      const elements = isWhole || changed.size > MANY ? undefined : new Set(changed);
      if (isWhole) outside = 0;
      isWhole = false;
      changed.clear();
      ports.onSettled(elements);
    },
  });
  const observer = new window.MutationObserver((records) => {
    const change = readRecords(records, ports);
    for (const element of change.elements) changed.add(element);
    outside += change.outside;
    isWhole ||= change.isWhole || outside >= MUCH_TEXT;
    if (change.isRemoved || isWhole) ports.onRemoved();
    if (isWhole || changed.size > 0) settle();
  });
  const watch = (root: Node) => observer.observe(root, WATCHED);
  watch(window.document);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return watch;
}

interface Change {
  elements: Element[];
  isRemoved: boolean;
  isWhole: boolean;
  /** Text added outside the story, in UTF-16 units. */
  outside: number;
}

function readRecords(records: readonly MutationRecord[], ports: ObservePorts): Change {
  const { window } = ports;
  const root = ports.root();
  const change: Change = {
    elements: [],
    isRemoved: false,
    isWhole: root?.isConnected === false,
    outside: 0,
  };
  for (const record of records) {
    const { target } = record;
    if (isOwnDoing(record, ports)) continue;
    if (target === window.document) ports.onReplaced();
    if (root && isWithin(target, root)) {
      const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
      if (element) change.elements.push(element);
      change.isRemoved ||= record.removedNodes.length > 0 || record.type === 'characterData';
    } else change.outside += textBrought(record);
  }
  return change;
}

function isOwnDoing({ target, addedNodes, removedNodes }: MutationRecord, { isOwn }: ObservePorts) {
  if (isOwn(target)) return true;
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(isOwn);
}

function textBrought({ addedNodes }: MutationRecord): number {
  const lengths = [...addedNodes].map((node) => node.textContent?.length ?? 0);
  return lengths.filter((length) => length >= SENTENCE).reduce((sum, length) => sum + length, 0);
}

interface Settling {
  signal: AbortSignal;
  /** A change inside the story cannot wait as long as one anywhere. */
  isUrgent(): boolean;
  onSettled(): void;
}

/** Calls back once the page has been quiet for a while, and is idle; in the long run also when it never is. */
function createSettling(
  { window }: ObservePorts,
  { signal, isUrgent, onSettled }: Settling,
): () => void {
  let since: number | undefined;
  let lastWhole = Number.NEGATIVE_INFINITY;
  let timer: number | undefined;

  const finish = () => {
    since = undefined;
    if (signal.aborted) return;
    if (!isUrgent()) lastWhole = window.performance.now();
    onSettled();
  };
  signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });
  return () => {
    const now = window.performance.now();
    since ??= now;
    const patience = Math.max(0, Math.min(QUIET_MS, since + PATIENCE_MS - now));
    const gap = isUrgent() ? 0 : lastWhole + WHOLE_GAP_MS - now;
    window.clearTimeout(timer);
    timer = window.setTimeout(
      () => window.requestIdleCallback(finish, { timeout: PATIENCE_MS }),
      Math.max(patience, gap),
    );
  };
}
