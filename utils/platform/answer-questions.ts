/** The page's end of the contract: answers what views ask of it. */
import { browser } from 'wxt/browser';
import type { QuestionName, Questions } from '@/utils/messages.ts';
import { fail, type Result, succeed } from '@/utils/result.ts';
import type { QuestionEnvelope } from './ask-page.ts';

/** One handler per question. */
export type QuestionHandlers = {
  [Q in QuestionName]: (
    params: Questions[Q]['params'],
  ) => Questions[Q]['answer'] | Promise<Questions[Q]['answer']>;
};

/** Answers questions until the signal aborts. Only the extension itself can send to a content script. */
export function answerQuestions(handlers: QuestionHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    _sender: unknown,
    respond: (answer: unknown) => void,
  ): boolean => {
    if (!isQuestion(message) || !Object.hasOwn(handlers, message.question)) return false;
    const handle = handlers[message.question as QuestionName] as (params: unknown) => unknown;
    void answer(() => handle(message.params)).then(respond);
    // "The answer comes later": the one form that both browsers know without the polyfill.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), {
    once: true,
  });
}

async function answer(handle: () => unknown): Promise<Result<unknown>> {
  try {
    return succeed(await handle());
  } catch (error) {
    return fail('unexpected', error instanceof Error ? error.message : undefined);
  }
}

function isQuestion(message: unknown): message is QuestionEnvelope {
  return typeof message === 'object' && message !== null && 'question' in message;
}
