/** Claims for views to show. */
import type { ClaimCard, ClaimOnPage, MeasuredFigure } from '@/utils/claim-messages.ts';

export function figureOf(given: Partial<MeasuredFigure> = {}): MeasuredFigure {
  return {
    value: 21e9,
    unit: 'EUR',
    kind: 'money',
    comparator: '>',
    words: 'more than €21 billion',
    measure: 'new military aid',
    ...given,
  };
}

export function cardOf(given: Partial<ClaimCard> = {}): ClaimCard {
  return {
    kind: 'indirect',
    words: 'allies had pledged more than €21 billion in new military aid',
    speaker: { name: 'John Healey', chain: 2 },
    cue: 'said',
    sources: [],
    figures: [figureOf()],
    others: [],
    recalled: [],
    reasons: [],
    ...given,
  };
}

export function claimOnPage(id: number, given: Partial<ClaimOnPage> = {}): ClaimOnPage {
  return { id, kind: 'indirect', words: `Claim ${id}`, figures: [], alike: [], ...given };
}
