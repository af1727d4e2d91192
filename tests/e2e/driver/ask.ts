/** Asks the background as a view does, without its patience: what has no answer is told so. */
import type { Page } from 'puppeteer-core';

interface Extension {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Sends a request of the contract from a view; resolves to its value. */
export function askFromView<T>(view: Page, ask: string, params: unknown): Promise<T> {
  return view.evaluate(
    async (name, given) => {
      const api = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const { runtime } = api.browser ?? api.chrome;
      const answer = (await runtime.sendMessage({ ask: name, params: given })) as
        | { ok: true; value: unknown }
        | { ok: false; failure: unknown };
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.failure)}`);
      return answer.value as never;
    },
    ask,
    params,
  );
}
