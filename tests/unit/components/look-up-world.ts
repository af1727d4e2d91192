/** Look-ups as a background in memory answers views about them. */
import type { FoundDifference, LookUpAnswers, SentRequest } from '@/utils/look-up-messages.ts';
import type { Params } from '@/utils/messages.ts';
import { DEFAULT_OPTIONS, type LookUpOptions } from '@/utils/options.ts';

export interface LookUpWorld {
  lookUps: LookUpOptions;
  /** What look-ups have sent. */
  sent: SentRequest[];
  differences: FoundDifference[];
}

export const NO_LOOK_UPS: LookUpWorld = {
  lookUps: DEFAULT_OPTIONS.lookUps,
  sent: [],
  differences: [],
};

export function handleLookUps(world: LookUpWorld) {
  return {
    'look-ups.options': (): LookUpAnswers['look-ups.options'] => world.lookUps,
    'look-ups.set-options'(wanted: LookUpOptions): LookUpAnswers['look-ups.set-options'] {
      world.lookUps = wanted;
      return wanted;
    },
    'look-ups.log': (): LookUpAnswers['look-ups.log'] => ({ requests: world.sent }),
    'look-ups.differences': (): LookUpAnswers['look-ups.differences'] => ({
      people: world.differences,
    }),
    'look-ups.clear'({ what }: Params<'look-ups.clear'>): LookUpAnswers['look-ups.clear'] {
      if (what === 'log') world.sent = [];
      return {};
    },
  };
}
