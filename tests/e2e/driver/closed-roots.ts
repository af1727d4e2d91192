/** Looks into closed shadow roots from outside the page, as a reader's eyes do and no page can. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { contextOf, type Evaluated, type RemoteValue, resultOf, sendBidi } from './bidi.ts';

/** A closed shadow root of a page. */
export interface ClosedRoot {
  /** Runs a function, given as source, on the root; its answer travels as JSON. */
  evaluate<T>(look: string): Promise<T>;
}

/** Every closed shadow root of a page's own document, in document order. */
export function findClosedRoots(browser: BrowserName, page: Page): Promise<ClosedRoot[]> {
  return browser === 'chromium' ? findByProtocol(page) : findByBidi(page);
}

async function findByProtocol(page: Page): Promise<ClosedRoot[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return closedRootsBelow(root).map(({ backendNodeId }) => ({
    evaluate: <T>(look: string) => evaluateOn<T>(session, { backendNodeId, look }),
  }));
}

function closedRootsBelow(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const roots = node.shadowRoots ?? [];
  return [
    ...roots.filter(({ shadowRootType }) => shadowRootType === 'closed'),
    ...[...roots, ...(node.children ?? [])].flatMap(closedRootsBelow),
  ];
}

async function evaluateOn<T>(
  session: CDPSession,
  { backendNodeId, look }: { backendNodeId: number; look: string },
): Promise<T> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
    functionDeclaration: `function () { return JSON.stringify((${look})(this) ?? null) }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return JSON.parse(String(result.value)) as T;
}

interface SerializedNode extends RemoteValue {
  value: { shadowRoot?: (RemoteValue & { value: { mode?: string } }) | null };
}

async function findByBidi(page: Page): Promise<ClosedRoot[]> {
  const target = { context: contextOf(page) };
  const found = resultOf(
    await sendBidi<Evaluated>(page.browser(), 'script.evaluate', {
      // What has an open root, or may have none, is no business of ours.
      expression: `[...document.querySelectorAll('*')].filter((e) => !e.shadowRoot && (e.popover || e.localName.includes('-')))`,
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    }),
  );
  return (found.value as SerializedNode[])
    .map(({ value }) => value.shadowRoot)
    .filter((root) => root !== null && root !== undefined)
    .map((root) => ({
      evaluate: async <T>(look: string) => {
        const evaluated = await sendBidi<Evaluated>(page.browser(), 'script.callFunction', {
          functionDeclaration: `(root) => JSON.stringify((${look})(root) ?? null)`,
          arguments: [{ sharedId: root.sharedId }],
          target,
          awaitPromise: false,
        });
        return JSON.parse(String(resultOf(evaluated).value)) as T;
      },
    }));
}
