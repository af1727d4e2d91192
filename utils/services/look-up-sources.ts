/** Look-ups from their parts: one line of requests, answers at hand and stored, and the hosts that the reader has settled. */
import type { LookUpOptions } from '@/utils/options.ts';
import { readHosts } from '@/utils/people/look-up/hosts.ts';
import { createLookUps, type LookUps } from './look-up.ts';
import type { QuestionParts } from './look-up-questions.ts';
import { createRecentAnswers, type RecentAnswers } from './recent-answers.ts';
import { createRequestLine, type LineMemory, type LineParts } from './request-line.ts';

export interface LookUpSourceParts
  extends Pick<QuestionParts, 'fetchJson' | 'fetchPicture' | 'now'>,
    Pick<LineParts, 'wait' | 'random'> {
  store: RecentAnswers & LineMemory;
  options(): Promise<LookUpOptions>;
}

export interface LookUpSources extends LookUps {
  /** Forgets every answer. */
  clearAnswers(): Promise<void>;
}

export function createLookUpSources({
  store,
  options,
  ...parts
}: LookUpSourceParts): LookUpSources {
  const answers = createRecentAnswers(store);
  const lookUps = createLookUps({
    ...parts,
    line: createRequestLine({ ...parts, memory: store }),
    store: answers,
    hosts: async () => readHosts((await options()).hosts),
    wantsPortraits: async () => (await options()).portraits,
  });
  return { ...lookUps, clearAnswers: answers.clearAnswers };
}
