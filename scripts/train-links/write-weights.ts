/** Writes the weights of links as the module that the linker reads. */
import { LINK_FEATURES, LINK_KINDS } from '../../utils/people/link-features.ts';
import { NOBODY, type Weights } from './fit.ts';
import type { Margins } from './margin.ts';

/** Digits kept: a further one moves no probability by a thousandth. */
const DIGITS = 2;

export function writeWeights(weights: Weights, margins: Margins): string {
  const rows = LINK_FEATURES.map((feature) => `  ${feature}: ${tidy(weights[feature])},`);
  return `/** Weights of links, fitted by \`npm run train:links\`, which writes this file: change it there. */
import type { LinkFeature, LinkKind } from './link-features.ts';

/** What each feature adds to the natural logarithm of a candidate's odds. */
export const LINK_WEIGHTS: Readonly<Record<LinkFeature, number>> = {
${rows.join('\n')}
};

/** Log odds that nobody of the candidates is meant. */
export const NOBODY = ${NOBODY};

/** Below this probability nobody is chosen: by the kind of name. */
export const LEAST_PROBABILITY: Readonly<Record<LinkKind, number>> = {
${LINK_KINDS.map((kind) => `  ${kind}: ${margins[kind]},`).join('\n')}
};
`;
}

/** Without a minus before nought. */
function tidy(weight: number): string {
  return String(Number(weight.toFixed(DIGITS)) + 0);
}
