/** Answers what cards and the options page ask about look-ups. */
import type { SentRequest } from '@/utils/look-up-messages.ts';
import type { Params } from '@/utils/messages.ts';
import type { LookUpOptions } from '@/utils/options.ts';
import { type Result, succeed } from '@/utils/result.ts';
import type { CardPlace, LookUpDesk } from './look-up-desk.ts';

export interface LookUpAnswerParts {
  desk: LookUpDesk;
  options(): Promise<LookUpOptions>;
  setOptions(options: LookUpOptions): Promise<LookUpOptions>;
  /** Opens the options page at look-ups. */
  showOptions(): Promise<void>;
  log: {
    /** Latest first. */
    requests(): Promise<SentRequest[]>;
    clearRequests(): Promise<void>;
  };
  answers: { clearAnswers(): Promise<void> };
}

type Nothing = Record<never, never>;

/** One handler for each request of the contract that is about look-ups. */
export function answerLookUps({ desk, log, ...parts }: LookUpAnswerParts) {
  return {
    'person.look-up': (request: Params<'person.look-up'>, place: CardPlace) =>
      desk.lookUp(request, place),
    async 'look-up.cancel'(_: Nothing, place: CardPlace): Promise<Result<Nothing>> {
      desk.cancel(place);
      return succeed({});
    },
    async 'look-ups.show'(): Promise<Result<Nothing>> {
      await parts.showOptions();
      return succeed({});
    },
    'look-ups.options': async () => succeed(await parts.options()),
    'look-ups.set-options': async (options: LookUpOptions) =>
      succeed(await parts.setOptions(options)),
    'look-ups.log': async () => succeed({ requests: await log.requests() }),
    async 'look-ups.clear'({ what }: Params<'look-ups.clear'>): Promise<Result<Nothing>> {
      await (what === 'log' ? log.clearRequests() : parts.answers.clearAnswers());
      return succeed({});
    },
  };
}
