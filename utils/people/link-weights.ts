/** Weights of links, fitted by `npm run train:links`, which writes this file: change it there. */
import type { LinkFeature, LinkKind } from './link-features.ts';

/** What each feature adds to the natural logarithm of a candidate's odds. */
export const LINK_WEIGHTS: Readonly<Record<LinkFeature, number>> = {
  name: 1.48,
  alias: 0.74,
  surname: 0.74,
  short: -0.1,
  loneWord: 0.72,
  titleFits: 1.08,
  titleNow: -0.04,
  titleThen: -1.45,
  titleAlone: 1.93,
  titleConflict: -1.32,
  titleUnfit: -0.18,
  inOffice: 1.79,
  noOffice: 2.29,
  countryNamed: 1.6,
  countryAbsent: 0.09,
  contextNamed: 2.32,
  prominence: 1.58,
  commonAlone: -1.63,
  sharedSurname: -0.72,
  dead: -0.82,
  deadBesideLiving: -0.91,
  times: -0.08,
  share: -2.17,
  readAsOrganisation: -4.35,
  readAsNothing: -3.63,
  thing: -3.32,
  goods: -2.37,
  shortSurname: 0.05,
  unsure: -1.18,
  fellowOffice: 0.28,
  fellowCountry: -0.78,
};

/** Log odds that nobody of the candidates is meant. */
export const NOBODY = 0;

/** Below this probability nobody is chosen: by the kind of name. */
export const LEAST_PROBABILITY: Readonly<Record<LinkKind, number>> = {
  whole: 0.8,
  part: 0.6,
  titled: 0.75,
  wholeOfSeveral: 0.93,
  partOfSeveral: 1,
};
