/** How much a claim is worth checking: a sum of named reasons, which rank it and never hide it. */
import type { Figure } from '../analysis.ts';

/** What the score is summed of. */
export type WorthReason =
  | 'figure'
  | 'many-people'
  | 'comparison'
  | 'cause'
  | 'law-or-vote'
  | 'record'
  | 'denial'
  | 'prediction'
  | 'opinion'
  | 'experience'
  | 'question';

/** Points of each; a claim without any has `BASE`. Chosen so that a plain statement of fact stands in the middle. */
const POINTS: Readonly<Record<WorthReason, number>> = {
  figure: 0.25,
  'many-people': 0.15,
  comparison: 0.15,
  cause: 0.1,
  'law-or-vote': 0.1,
  record: 0.1,
  denial: 0.05,
  prediction: -0.1,
  opinion: -0.15,
  experience: -0.1,
  question: -0.2,
};
const BASE = 0.3;

/** In words for readers. */
const WORDING: Readonly<Record<WorthReason, string>> = {
  figure: 'It gives a figure.',
  'many-people': 'It speaks of many people.',
  comparison: 'It compares.',
  cause: 'It names a cause.',
  'law-or-vote': 'It speaks of a law, a vote or a court.',
  record: 'It says what has been done or not.',
  denial: 'It denies something.',
  prediction: 'It speaks of what is to come, which cannot be checked yet.',
  opinion: 'It is an opinion.',
  experience: 'It tells of somebody’s own experience.',
  question: 'It asks.',
};

/** Words of a claim that bear each reason out. */
const SIGNS: readonly (readonly [WorthReason, RegExp])[] = [
  [
    'many-people',
    /\b(?:millions?|billions?|thousands|everyone|everybody|all|every|most|nobody|no one|americans|citizens|families|workers|voters|women|children|taxpayers|people|population|nation|public|patients|students|households)\b/i,
  ],
  [
    'comparison',
    /\b(?:more|less|fewer|most|least|higher|lower|highest|lowest|largest|biggest|smallest|worst|best|first|only|than|double|doubled|twice|record|increase|increased|rise|rose|risen|fall|fell|fallen|drop|dropped|grew|grown|up from|down from|surpassed|exceeds?|unprecedented)\b/i,
  ],
  [
    'cause',
    /\b(?:because|caused?|causes|led to|leads to|due to|result(?:s|ed)? (?:in|from|of)|thanks to|responsible for|blamed?|since|why|therefore|so that|behind)\b/i,
  ],
  [
    'law-or-vote',
    /\b(?:laws?|bills?|act|legislation|voted?|votes|ballots?|courts?|judge|ruling|ruled|congress|senate|parliament|constitution|illegal|legal|tax(?:es)?|budget|deficit|policy|treaty|sanctions|truce|ceasefire|agreement)\b/i,
  ],
  ['record', /\b(?:has|have|had|did|does|never|not|n['’]t|was|were)\b/i],
  [
    'denial',
    /\b(?:den(?:y|ied|ies)|reject(?:s|ed)?|not true|false|no evidence|never|did not|didn['’]t)\b/i,
  ],
  [
    'opinion',
    /\b(?:think|believe|feel|felt|hope|wish|should|great|terrible|wonderful|beautiful|amazing|awful|disgraceful|shame|love|hate|good|bad|nice|proud|important|tragic|pointless|brave|ridiculous|incredible)\b/i,
  ],
  ['experience', /\b(?:I|my|me|we|our|mine)\b/],
];

/** Longest text looked at, in characters: what is long says the rest again. */
const MAX_TEXT = 600;

export interface Worth {
  /** 0–1 */
  score: number;
  reasons: string[];
}

/** Worth of the words of a claim. */
export function weighWorth(
  words: string,
  { figures, isPrediction }: { figures: readonly Figure[]; isPrediction: boolean },
): Worth {
  const text = words.slice(0, MAX_TEXT);
  const found = SIGNS.filter(([, sign]) => sign.test(text)).map(([reason]) => reason);
  if (figures.length > 0) found.unshift('figure');
  if (isPrediction) found.push('prediction');
  if (/\?["”’]?$/.test(text)) found.push('question');
  const score = found.reduce((sum, reason) => sum + POINTS[reason], BASE);
  return {
    score: Math.min(1, Math.max(0, Math.round(score * 100) / 100)),
    reasons: found.map((reason) => WORDING[reason]),
  };
}
