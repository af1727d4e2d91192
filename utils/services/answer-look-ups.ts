/** Answers what cards and the options page ask about look-ups. */
import type { FoundDifference, SentRequest } from '@/utils/look-up-messages.ts';
import type { Params } from '@/utils/messages.ts';
import type { LookUpOptions } from '@/utils/options.ts';
import { type Result, succeed } from '@/utils/result.ts';
import type { PeopleService } from './describe-person.ts';
import { type CardPlace, createLookUpDesk } from './look-up-desk.ts';
import type { LookUpSources } from './look-up-sources.ts';

export interface LookUpAnswerParts {
  people: Pick<PeopleService, 'seek' | 'describe'>;
  lookUps: Pick<LookUpSources, 'lookUp' | 'clearAnswers'>;
  log: {
    /** Latest first. */
    requests(): Promise<SentRequest[]>;
    clearRequests(): Promise<void>;
    noteDifference(difference: FoundDifference): Promise<void>;
    /** Latest first; people on whom packs and look-up agree are left out. */
    differences(): Promise<FoundDifference[]>;
  };
  /** Milliseconds since 1970. */
  now(): number;
  options(): Promise<LookUpOptions>;
  setOptions(options: LookUpOptions): Promise<LookUpOptions>;
  /** Opens the options page at look-ups. */
  showOptions(): Promise<void>;
}

type Nothing = Record<never, never>;

/** One handler for each request of the contract that look-ups have a part in. */
export function answerLookUps(parts: LookUpAnswerParts) {
  const { people, lookUps, log, options, showOptions, now } = parts;
  const desk = createLookUpDesk({
    ...{ options, people, lookUps, now },
    askForLeave: showOptions,
    noteDifference: log.noteDifference,
  });
  return {
    async 'person.describe'(request: Params<'person.describe'>, place: CardPlace) {
      return succeed(await people.describe({ ...request, terms: await desk.terms(place) }));
    },
    'person.look-up': desk.lookUp,
    async 'look-up.cancel'(_: Nothing, place: CardPlace): Promise<Result<Nothing>> {
      desk.cancel(place);
      return succeed({});
    },
    async 'look-ups.show'(): Promise<Result<Nothing>> {
      await showOptions();
      return succeed({});
    },
    'look-ups.options': async () => succeed(await options()),
    'look-ups.set-options': async (wanted: LookUpOptions) =>
      succeed(await parts.setOptions(wanted)),
    'look-ups.log': async () => succeed({ requests: await log.requests() }),
    'look-ups.differences': async () => succeed({ people: await log.differences() }),
    async 'look-ups.clear'({ what }: Params<'look-ups.clear'>): Promise<Result<Nothing>> {
      await (what === 'log' ? log.clearRequests() : lookUps.clearAnswers());
      return succeed({});
    },
  };
}
