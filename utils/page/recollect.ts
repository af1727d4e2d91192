/** Collects again only those parts of a story that the page has changed. */
import { collectBlocks, type PageBlock } from './collect.ts';
import { breaksByName, holdsNoStory, type PageView } from './element-kinds.ts';
import type { FoundStory } from './read-page.ts';

/** `Node.DOCUMENT_POSITION_FOLLOWING`, also where there is no global `Node`. */
const FOLLOWING = 4;

/**
 * The story's blocks after a change of some elements inside its region. Blocks elsewhere stay the very same
 * objects. A generator, as `collectBlocks` is.
 */
export function* recollect(
  { region, blocks }: FoundStory,
  { changed, view }: { changed: Iterable<Element>; view: PageView },
): Generator<undefined, PageBlock[]> {
  const roots = outermost(changed, region.root);
  const isStale = ({ element, runs }: PageBlock) =>
    runs[0]?.node.isConnected !== true || roots.some((root) => root.contains(element));
  const kept = blocks.filter((block) => !isStale(block));
  const fresh: PageBlock[] = [];
  for (const root of roots) {
    if (isShut(root, region.root)) continue;
    fresh.push(...(yield* collectBlocks(root, view)).filter(region.holds));
  }
  return mergeInOrder(kept, fresh);
}

/** The nearest elements that break lines around what has changed, none inside another, in document order. */
function outermost(changed: Iterable<Element>, root: Element): Element[] {
  const breaking = new Set<Element>();
  for (const element of changed) {
    let owner = element;
    while (owner !== root && !breaksByName(owner) && owner.parentElement)
      owner = owner.parentElement;
    if (root.contains(owner)) breaking.add(owner);
  }
  return [...breaking]
    .filter(
      (element) => ![...breaking].some((other) => other !== element && other.contains(element)),
    )
    .sort((a, b) => (follows(b, a) ? -1 : 1));
}

/** Whether something around an element, up to the story, keeps its text out of the story. */
function isShut(element: Element, root: Element): boolean {
  for (
    let around: Element | null = element;
    around && around !== root;
    around = around.parentElement
  ) {
    if (holdsNoStory(around)) return true;
  }
  return false;
}

function mergeInOrder(kept: readonly PageBlock[], fresh: readonly PageBlock[]): PageBlock[] {
  const merged: PageBlock[] = [];
  let next = 0;
  for (const block of kept) {
    for (let other = fresh[next]; other && comesBefore(other, block); other = fresh[++next])
      merged.push(other);
    merged.push(block);
  }
  return [...merged, ...fresh.slice(next)];
}

function comesBefore(a: PageBlock, b: PageBlock): boolean {
  const [first, second] = [a.runs[0]?.node, b.runs[0]?.node];
  return first !== undefined && second !== undefined && follows(second, first);
}

function follows(node: Node, earlier: Node): boolean {
  return (earlier.compareDocumentPosition(node) & FOLLOWING) !== 0;
}
