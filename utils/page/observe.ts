/** Watches the page for changes of the story: cheap while it changes, quiet while it does not. */

/** Milliseconds without a change after which the page counts as settled. */
const QUIET_MS = 250;
/** Longest wait for that while it keeps changing, in milliseconds. */
const PATIENCE_MS = 1_000;
/** Milliseconds between two looks at the whole page: what keeps changing outside the story is rarely the story. */
const WHOLE_GAP_MS = 2_000;
/** Added text outside the story from which the whole page is looked at again, in UTF-16 units: a paragraph. */
const MUCH_TEXT = 200;
/** Attributes that show or hide text by themselves; styles and classes change far too often to be watched. */
const SHOWING = ['open', 'hidden'];
/** More changed elements are looked at as one whole. */
const MANY = 40;

/** What watching needs. */
export interface ObservePorts {
  window: Window & typeof globalThis;
  /** Where the story stands; undefined while there is none. */
  root(): Element | undefined;
  /** Our own elements, whose coming and going is no change. */
  isOwn(node: Node): boolean;
  /** Words of the story have gone: called at once. */
  onRemoved(): void;
  /** The page has settled: these elements of the story have changed, or, if undefined, maybe everything. */
  onSettled(changed: ReadonlySet<Element> | undefined): void;
}

/** Observes until the signal aborts. */
export function observeStory(ports: ObservePorts, signal: AbortSignal): void {
  const { window } = ports;
  const changed = new Set<Element>();
  let isWhole = false;
  const settle = createSettling(ports, {
    signal,
    isUrgent: () => !isWhole,
    onSettled: () => {
      const elements = isWhole || changed.size > MANY ? undefined : new Set(changed);
      isWhole = false;
      changed.clear();
      ports.onSettled(elements);
    },
  });
  const observer = new window.MutationObserver((records) => {
    const change = readRecords(records, ports);
    if (change.isRemoved) ports.onRemoved();
    for (const element of change.elements) changed.add(element);
    isWhole ||= change.isWhole;
    if (isWhole || changed.size > 0) settle();
  });
  observer.observe(window.document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: SHOWING,
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

interface Change {
  elements: Element[];
  isRemoved: boolean;
  isWhole: boolean;
}

function readRecords(records: readonly MutationRecord[], ports: ObservePorts): Change {
  const root = ports.root();
  const change: Change = { elements: [], isRemoved: false, isWhole: root?.isConnected === false };
  for (const record of records) {
    const { target } = record;
    if (isOwnDoing(record, ports)) continue;
    if (root?.contains(target)) {
      const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
      if (element) change.elements.push(element);
      change.isRemoved ||= record.removedNodes.length > 0 || record.type === 'characterData';
    } else change.isWhole ||= bringsText(record);
  }
  change.isRemoved ||= change.isWhole;
  return change;
}

function isOwnDoing({ target, addedNodes, removedNodes }: MutationRecord, { isOwn }: ObservePorts) {
  if (isOwn(target)) return true;
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(isOwn);
}

function bringsText({ addedNodes }: MutationRecord): boolean {
  let length = 0;
  for (const node of addedNodes) length += node.textContent?.length ?? 0;
  return length >= MUCH_TEXT;
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
