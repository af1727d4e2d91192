/** Weights of links, fitted by `npm run train:links`, which writes this file: change it there. */
import type { LinkFeature, LinkKind } from './link-features.ts';

/** What each feature adds to the natural logarithm of a candidate's odds. */
export const LINK_WEIGHTS: Readonly<Record<LinkFeature, number>> = {
  name: 1.46,
  alias: 0.73,
  surname: 0.71,
  short: -0.28,
  loneWord: 0.7,
  titleFits: 0.95,
  titleNow: 0.19,
  titleThen: -1.47,
  titleAlone: 1.59,
  titleConflict: -1.59,
  titleUnfit: -0.19,
  inOffice: 1.71,
  noOffice: 2.23,
  countryNamed: 1.56,
  countryAbsent: 0.07,
  contextNamed: 2.5,
  prominence: 1.52,
  commonAlone: -1.42,
  sharedSurname: -0.83,
  dead: -0.9,
  deadBesideLiving: -0.78,
  times: 1.44,
  share: -0.83,
  readAsOrganisation: -3.8,
  readAsNothing: -4.15,
  thing: -3.5,
  goods: -2.38,
  shortSurname: -0.33,
  unsure: -2.2,
  fellowOffice: 0.03,
  fellowCountry: -0.31,
};

/** Log odds that nobody of the candidates is meant. */
export const NOBODY = 0;

/** Below this probability nobody is chosen: by the kind of name. */
export const LEAST_PROBABILITY: Readonly<Record<LinkKind, number>> = {
  whole: 0.85,
  part: 0.7,
  titled: 0.6,
  wholeOfSeveral: 0.93,
  partOfSeveral: 1,
};
