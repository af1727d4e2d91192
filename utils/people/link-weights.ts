/** Weights of links, fitted by `npm run train:links`, which writes this file: change it there. */
import type { LinkFeature, LinkKind } from './link-features.ts';

/** What each feature adds to the natural logarithm of a candidate's odds. */
export const LINK_WEIGHTS: Readonly<Record<LinkFeature, number>> = {
  name: 1.54,
  alias: 0.73,
  surname: 0.81,
  short: -0.09,
  loneWord: 0.72,
  titleFits: 1.07,
  titleNow: -0.02,
  titleThen: -1.41,
  titleAlone: 1.93,
  titleConflict: -1.31,
  titleUnfit: -0.16,
  inOffice: 1.79,
  noOffice: 2.3,
  countryNamed: 1.67,
  countryAbsent: 0.11,
  contextNamed: 2.18,
  prominence: 1.59,
  commonAlone: -1.61,
  sharedSurname: -0.8,
  dead: -0.97,
  deadBesideLiving: -0.76,
  times: 0,
  share: -2.23,
  readAsOrganisation: -4.01,
  readAsNothing: -3.94,
  thing: -3.32,
  goods: -2.27,
  shortSurname: 0.32,
  unsure: -2.45,
  fellowOffice: 0.25,
  fellowCountry: -0.84,
};

/** Log odds that nobody of the candidates is meant. */
export const NOBODY = 0;

/** Below this probability nobody is chosen: by the kind of name. */
export const LEAST_PROBABILITY: Readonly<Record<LinkKind, number>> = {
  whole: 0.8,
  part: 0.5,
  titled: 0.8,
  wholeOfSeveral: 0.93,
  partOfSeveral: 1,
};
