/** A view's question to the reader's page in a tab. */

import type { QuestionName, Questions } from '@/utils/messages.ts';
import { fail, type Result } from '@/utils/result.ts';
import { sendOnce } from './ask.ts';
import { browser } from './browser.ts';

/** What travels to a page. */
export interface QuestionEnvelope {
  question: string;
  params: unknown;
}

/** Asks the page in a tab; `no-story` when Gloss reads nothing there. Never rejects. */
export async function askPage<Q extends QuestionName>(
  tab: number,
  question: Q,
  params: Questions[Q]['params'],
): Promise<Result<Questions[Q]['answer']>> {
  const envelope: QuestionEnvelope = { question, params };
  const answer = await sendOnce<Questions[Q]['answer']>(() =>
    browser.tabs.sendMessage(tab, envelope, { frameId: 0 }),
  );
  return answer.ok || answer.failure.code !== 'no-answer'
    ? answer
    : fail('no-story', answer.failure.detail);
}
