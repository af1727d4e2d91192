/** The background's end of the contract: checks every request and its sender before a handler sees it. */
import * as v from 'valibot';
import { type Answers, type Params, REQUESTS, type RequestName } from '@/utils/messages.ts';
import { fail, type Result } from '@/utils/result.ts';
import type { RequestEnvelope } from './ask.ts';
import { browser } from './browser.ts';

/** Where a request comes from, as the browser vouches for it. */
export interface Origin {
  /** Tab of the asking page or view, where it has one. */
  tab?: number | undefined;
  /** Number of the asking frame in its tab; 0 is the page itself. */
  frame?: number | undefined;
  /** The browser's name for the asking document, where it gives one. */
  document?: string | undefined;
  /** Host of the asking page; empty for views. */
  host: string;
  /** Whether the browser keeps nothing of that tab. */
  isPrivate: boolean;
}

/** One handler per request; it may rely on parameters that fit the schema. */
export type RequestHandlers = {
  [N in RequestName]: (params: Params<N>, origin: Origin) => Promise<Result<Answers[N]>>;
};

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  documentId?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

/**
 * Registers the handlers; must run while the background starts, or a message that woke it is lost.
 * Whatever does not fit the contract is refused in words; a handler that throws answers `unexpected`.
 */
export function answerRequests(handlers: RequestHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (!isEnvelope(message)) return undefined;
    return answer(handlers, message, sender);
  });
}

async function answer(
  handlers: RequestHandlers,
  { ask, params }: RequestEnvelope,
  sender: Sender,
): Promise<Result<unknown>> {
  if (!Object.hasOwn(REQUESTS, ask)) return fail('refused', `unknown request ${ask.slice(0, 60)}`);
  const name = ask as RequestName;
  const { asker, params: schema } = REQUESTS[name];
  if (sender.id !== browser.runtime.id) return fail('refused', 'foreign sender');
  if (asker === 'view' && !isView(sender)) return fail('refused', `${name} is for views`);
  const checked = v.safeParse(schema, params);
  if (!checked.success) return fail('refused', `${name}: ${v.summarize(checked.issues)}`);
  const handle = handlers[name] as (params: unknown, origin: Origin) => Promise<Result<unknown>>;
  try {
    return await handle(checked.output, originOf(sender));
  } catch (error) {
    return fail(
      'unexpected',
      error instanceof Error ? `${error.name}: ${error.message}` : undefined,
    );
  }
}

/** Extension documents only; a content script's address is that of its page. */
function isView({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}

function originOf(sender: Sender): Origin {
  const { url = '' } = sender;
  return {
    tab: sender.tab?.id,
    frame: sender.frameId,
    document: sender.documentId,
    isPrivate: sender.tab?.incognito === true,
    host: !isView(sender) && URL.canParse(url) ? new URL(url).hostname : '',
  };
}

function isEnvelope(message: unknown): message is RequestEnvelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'ask' in message &&
    typeof message.ask === 'string'
  );
}
