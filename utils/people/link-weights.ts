/** Weights of links, fitted by `npm run train:links`, which writes this file: change it there. */
import type { LinkFeature, LinkKind } from './link-features.ts';

/** What each feature adds to the natural logarithm of a candidate's odds. */
export const LINK_WEIGHTS: Readonly<Record<LinkFeature, number>> = {
  name: 1.2,
  alias: 0.7,
  surname: 0.99,
  titled: 0.03,
  short: 0.2,
  loneWord: 0.67,
  titleFits: 1.32,
  titleNow: 0.68,
  titleThen: -1.19,
  titleAlone: 1.3,
  titleConflict: -1.66,
  titleUnfit: -0.04,
  inOffice: 1.68,
  noOffice: 2.27,
  countryNamed: 1.54,
  countryAbsent: 0.08,
  contextNamed: 2.55,
  prominence: 1.31,
  commonAlone: -1.35,
  sharedSurname: -1.09,
  dead: -0.62,
  deadBesideLiving: -1.06,
  times: 0.81,
  share: -0.76,
  readAsOrganisation: -3.77,
  readAsNothing: -4.06,
  thing: -3.66,
  goods: -2.44,
  shortSurname: -0.66,
  unsure: -1.18,
  fellowOffice: 0.28,
  fellowCountry: -0.19,
};

/** Log odds that nobody of the candidates is meant. */
export const NOBODY = 0;

/** Below this probability nobody is chosen: by the kind of name. */
export const LEAST_PROBABILITY: Readonly<Record<LinkKind, number>> = {
  whole: 0.8,
  part: 0.85,
  titled: 0.8,
  wholeOfSeveral: 0.93,
  partOfSeveral: 0.97,
};
