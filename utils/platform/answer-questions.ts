/** The page's end of the contract: answers what views ask of it. */
import { browser } from 'wxt/browser';
import type { QuestionName, Questions } from '@/utils/messages.ts';
import { succeed } from '@/utils/result.ts';
import type { QuestionEnvelope } from './ask-page.ts';

/** One handler per question. */
export type QuestionHandlers = {
  [Q in QuestionName]: (
    params: Questions[Q]['params'],
  ) => Questions[Q]['answer'] | Promise<Questions[Q]['answer']>;
};

/** Answers questions until the signal aborts. Only the extension itself can send to a content script. */
export function answerQuestions(handlers: QuestionHandlers, signal: AbortSignal): void {
  const listener = (message: unknown): Promise<unknown> | undefined => {
    if (!isQuestion(message) || !Object.hasOwn(handlers, message.question)) return undefined;
    const handle = handlers[message.question as QuestionName] as (params: unknown) => unknown;
    return Promise.resolve(handle(message.params)).then(succeed);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), {
    once: true,
  });
}

function isQuestion(message: unknown): message is QuestionEnvelope {
  return typeof message === 'object' && message !== null && 'question' in message;
}
