/** What every view needs of the browser and the background. */
import type {
  Answers,
  Notice,
  Params,
  QuestionName,
  Questions,
  RequestName,
} from '@/utils/messages.ts';
import type { Result } from '@/utils/result.ts';
import type { Drafts } from './notes-desk/notes-desk.ts';
import type { Translate } from './translate.ts';

export interface ViewPorts {
  ask<N extends RequestName>(name: N, params: Params<N>): Promise<Result<Answers[N]>>;
  askPage<Q extends QuestionName>(
    tab: number,
    question: Q,
    params: Questions[Q]['params'],
  ): Promise<Result<Questions[Q]['answer']>>;
  onNotice(listener: (notice: Notice) => void, signal: AbortSignal): void;
  /** The tab the view speaks of. */
  currentTab(): Promise<{ id: number; url?: string | undefined; isPrivate?: boolean } | null>;
  drafts: Drafts;
  newId(): string;
  translate: Translate;
}
