/** Ways through a page's tree that do not end at open shadow roots. */

/** The element around a node; around a shadow tree stands its host. */
export function parentOf({ parentElement, parentNode }: Node): Element | null {
  return parentElement ?? hostOf(parentNode);
}

/** Whether a node is an element, or inside it, in its own tree or in a shadow tree below. */
export function isWithin(node: Node, element: Element): boolean {
  if (element.contains(node)) return true;
  const host = hostOf(node.getRootNode());
  return host !== null && isWithin(host, element);
}

/** The nearest element around a node, or the node itself, that fits a selector. */
export function closestAcross(node: Node, selector: string): Element | null {
  const element = node.nodeType === 1 ? (node as Element) : parentOf(node);
  if (element === null) return null;
  const host = hostOf(element.getRootNode());
  return element.closest(selector) ?? (host && closestAcross(host, selector));
}

function hostOf(root: Node | null): Element | null {
  // Of nodes without a parent element only shadow roots have a host.
  return root && 'host' in root && root.nodeType === 11 ? (root as ShadowRoot).host : null;
}
