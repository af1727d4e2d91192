/** Only views have packs added, by orders that fit the contract, from addresses that are the web's or their own. */
import { expect, test } from 'vitest';
import { countStored, openOptions } from './driver/options.ts';
import { awaitMarks } from './driver/story-page.ts';
import { useGloss } from './driver/use-gloss.ts';

const gloss = useGloss();

interface Port {
  postMessage(message: unknown): void;
  onMessage: { addListener(hear: (message: unknown) => void): void };
  onDisconnect: { addListener(hear: () => void): void };
}

interface Extension {
  runtime: { connect(info: { name: string }): Port };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> };
}

/** Gives orders over the connection and tells what was reported until a result came, or "cut off". */
function giveOrders(orders: unknown[]): Promise<unknown> {
  const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const port = (scope.browser ?? scope.chrome).runtime.connect({ name: 'packs.import' });
  return new Promise((resolve) => {
    port.onMessage.addListener((told) => {
      if (typeof told === 'object' && told !== null && 'result' in told) resolve(told.result);
    });
    port.onDisconnect.addListener(() => resolve('cut off'));
    for (const order of orders) port.postMessage(order);
  });
}

function begin(from: string, address: string): unknown {
  return { order: 'begin', origin: { from, address } };
}

const REFUSED = { ok: false, failure: { code: 'not-an-address' } };

test.each<[name: string, orders: unknown[], outcome: unknown]>([
  ['no order', ['hello'], 'cut off'],
  ['an order nobody knows', [{ order: 'explode' }], 'cut off'],
  ['a beginning of nothing', [{ order: 'begin' }], 'cut off'],
  ['an endless address', [begin('web', `https://a/${'a'.repeat(9_000)}`)], 'cut off'],
  ['a file of the disk', [begin('web', 'file:///etc/hostname')], REFUSED],
  ['data', [begin('web', 'data:text/plain,x')], REFUSED],
  ['a script', [begin('web', 'javascript:1')], REFUSED],
  ['an address in place of a file', [begin('file', 'https://elsewhere.example/')], REFUSED],
  ['somebody else’s file', [begin('file', 'blob:https://elsewhere.example/1')], REFUSED],
])('%s is refused', async (_, orders, outcome) => {
  const options = await openOptions(gloss.session);
  const came = await options.evaluate(giveOrders, orders);
  if (typeof outcome === 'string') expect(came).toBe(outcome);
  else expect(came).toMatchObject(outcome as object);
  expect(await countStored(options)).toEqual({ packs: 0, blocks: 0, litter: 0 });
});

test('a content script is cut off', async () => {
  const story = await gloss.open('/demo.html');
  await awaitMarks(story, 'Dmitry Peskov');
  const options = await openOptions(gloss.session);
  const came = await options.evaluate(
    async (address, order) => {
      const api = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const { scripting, tabs } = api.browser ?? api.chrome;
      const tab = (await tabs.query({})).findLast(({ url }) => url === address);
      const [run] = await scripting.executeScript({
        target: { tabId: tab?.id },
        args: [order],
        func: (given: unknown) => {
          const own = globalThis as unknown as { browser?: Extension; chrome: Extension };
          const port = (own.browser ?? own.chrome).runtime.connect({ name: 'packs.import' });
          return new Promise((resolve) => {
            port.onMessage.addListener(resolve);
            port.onDisconnect.addListener(() => resolve('cut off'));
            port.postMessage(given);
          });
        },
      });
      return run?.result;
    },
    story.url(),
    begin('web', story.url()),
  );
  expect(came).toBe('cut off');
});
