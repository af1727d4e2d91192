/** Numbers that are no figures: dates, times, scores, phone numbers, names of things, sections and addresses. */
import { SHAPE } from '../tokens.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../words.ts';
import { EARLIEST_YEAR, endsOrStops, LATEST_YEAR, skipDate } from './calendar-numbers.ts';
import { endsPhrase, isPlural } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { isJoint, type Scan, wordSet } from './scan.ts';

/** What a number in this position counts or names. */
const SERIES = wordSet(`
  section row article chapter part room flight route highway interstate gate platform channel group game week day round phase level tier
  stage grade title type unit block zone district ward pier page line paragraph clause figure table step version no no. nos number
  category class model series volume episode season act scene verse psalm exit junction bus lot suite floor bay dock terminal
  runway sector quarter area camp gp formula apollo boeing airbus falcon soyuz windows iphone galaxy xbox playstation mig su tu
  chromosome covid vol amendment proposition resolution annex appendix rule schedule box pitch court studio studios euro
  seed seeded ranked world-number m-number size heat lane car building apartment apt flat hall prop measure bill hb sb rte
  us-route hwy fm am radio bbc itv fox reactor
`);
const SERIES_BEFORE_COUNT = wordSet(
  'boeing airbus model type series class iphone galaxy section article windows flight no no. number',
);
const SCORE_NOUNS =
  /^(?:win|wins|victory|victories|defeat|defeats|loss|losses|lead|draw|draws|aggregate|thriller|triumph|scoreline|rout|thrashing|vote|ruling|decision|majority|record|margin|up|down|on|in|at|away|against|over|to|after|home|tie|split|hammering|drubbing|mauling|success|deficit|advantage|set|series)$/;
const CLOCK =
  /^(?:a\.?m\.?|p\.?m\.?|o'clock|o’clock|gmt|bst|est|edt|et|pt|pst|pdt|cet|utc|hrs|noon|a\.m|p\.m)$/i;

/**
 * Whether a number that begins at a token is left alone, and the token to go on from: 0 where it is a figure.
 * Looks at the number itself and what stands around it, before its unit is read.
 */
export function skipNumber(scan: Scan, at: number): number {
  if (!/^\d/.test(scan.word(at))) return skipWord(scan, at);
  return (
    skipClock(scan, at) ||
    skipOdds(scan, at) ||
    skipChain(scan, at) ||
    skipDate(scan, at) ||
    skipListNumber(scan, at) ||
    skipHung(scan, at)
  );
}

/** "Phase Two", "Air Force One", "number one", "no one". */
function skipWord(scan: Scan, at: number): number {
  const before = scan.word(at - 1);
  if (
    isJoint(scan, at - 1) &&
    !/^(?:to|and|sub|mid|over|under|some|pre|all|\d.*)$/.test(scan.word(at - 2)) &&
    scan.shape(at - 2) !== SHAPE.number
  )
    return at + 1;
  if (SERIES.has(before) && scan.continues(at) && isNameNumber(scan, at)) return at + 1;
  const capital = scan.shape(at) === SHAPE.capital && scan.shape(at - 1) === SHAPE.capital;
  if (
    capital &&
    !scan.isTitled(at) &&
    !scan.opens(at - 1) &&
    isNameNumber(scan, at) &&
    !isPlural(scan.word(at + 1))
  )
    return at + 1;
  return scan.word(at) === 'one' ? skipOne(scan, at) : 0;
}

/** "Day Two", "day one", but not "the group two men" or "gate four people passed". */
function isNameNumber(scan: Scan, at: number): boolean {
  return (
    scan.shape(at) === SHAPE.capital ||
    endsPhrase(scan.word(at + 1)) ||
    !scan.continues(at + 1) ||
    scan.shape(at + 1) > SHAPE.number
  );
}

const BEFORE_ONE =
  /^(?:no|the|this|that|each|every|any|another|which|other|only|number|some|and|as|day|first|last|next|good|bad|big|loved|little|for|a|right|wrong|new|old)$/;
const BEHIND_ONE =
  /^(?:another|else|hand|way|thing|point|day|stage|time|more|last|final|can|must|should|might|may|could|would|will|such|side|step|off|another's|by|or|where|who|that|which|is|was|has|had|who's|could've|direction|another,|go|fell|piece|word|reason)$/;

/** "one" as a pronoun, an article or part of a phrase. */
function skipOne(scan: Scan, at: number): number {
  const before = scan.word(at - 1);
  const behind = scan.word(at + 1);
  if (isJoint(scan, at + 1))
    return /^(?:off|sided|way|time|party|on|to|size|stop|upmanship|act)$/.test(scan.word(at + 2))
      ? at + 1
      : 0;
  if (
    /^(?:million|billion|hundred|thousand|trillion|dozen|in|out|third|quarter|half|fifth|tenth|percent|per|lakh|crore)$/.test(
      behind,
    )
  )
    return 0;
  if (behind === 'of') return /^(?:no|any|every|each|this|the)$/.test(before) ? at + 1 : 0;
  if (
    BEHIND_ONE.test(behind) &&
    !(
      /^(?:day|point|hand|side|more|time)$/.test(behind) &&
      /^(?:in|than|least|just|only|for|about|by|nearly|almost)$/.test(before) &&
      behind !== 'point'
    )
  )
    return at + 1;
  if (BEFORE_ONE.test(before) && !/^(?:the|only|for|and|as)$/.test(before)) return at + 1;
  return before === 'the' && endsPhrase(behind) ? at + 1 : 0;
}

/** "They split 4 to 1": odds and scores in words, unless a word before makes them a range or a unit follows. */
function skipOdds(scan: Scan, at: number): number {
  if (
    scan.word(at + 1) !== 'to' ||
    !/^\d{1,2}$/.test(scan.word(at)) ||
    !/^\d{1,2}$/.test(scan.word(at + 2))
  )
    return 0;
  if (/^(?:from|between|ages?|aged|about|around)$/.test(scan.word(at - 1))) return 0;
  const margin = SCORE_NOUNS.test(scan.word(at + 3));
  return (margin || endsOrStops(scan, at + 3)) &&
    !/^[%°]$/.test(scan.word(at + 3)) &&
    !isJoint(scan, at + 3)
    ? at + 3
    : 0;
}

/** "5:30", "10.45pm", "11 a.m.", "0600 GMT", "5 o'clock". */
function skipClock(scan: Scan, at: number): number {
  if (/^\d{1,2}(?:\.\d\d)?[ap]m$/.test(scan.word(at))) return at + 1;
  if (
    scan.word(at + 1) === ':' &&
    scan.isGlued(at + 1) &&
    scan.isGlued(at + 2) &&
    /^\d/.test(scan.word(at + 2))
  ) {
    let next = at + 3;
    while (scan.word(next) === ':' && /^\d/.test(scan.word(next + 1)) && scan.isGlued(next))
      next += 2;
    return next;
  }
  return /^\d{1,4}(?:\.\d\d)?$/.test(scan.word(at)) && CLOCK.test(scan.word(at + 1)) ? at + 2 : 0;
}

/** Phone numbers, scores, seasons and serial numbers: digits joined by hyphens, dashes or slashes. */
function skipChain(scan: Scan, at: number): number {
  let next = at;
  let links = 0;
  while (
    /^[-–—‑/.]$/.test(scan.word(next + 1)) &&
    scan.isGlued(next + 1) &&
    scan.isGlued(next + 2) &&
    /^\d+(?:[.,]\d+)*$/.test(scan.word(next + 2))
  ) {
    next += 2;
    links++;
  }
  if (links > 1) return next + 1;
  if (links === 0) return skipPhone(scan, at);
  return isScore(scan, at) ? next + 1 : 0;
}

/** "+44 20 7946", "(555) 123-4567". */
function skipPhone(scan: Scan, at: number): number {
  if (
    scan.word(at - 1) === '+' &&
    scan.isGlued(at) &&
    !scan.isGlued(at - 1) &&
    /^\d{1,3}$/.test(scan.word(at))
  ) {
    let next = at + 1;
    while (/^\d+$/.test(scan.word(next)) || /^[-()]$/.test(scan.word(next))) next++;
    return next > at + 1 ? next : 0;
  }
  const bracketed =
    scan.word(at - 1) === '(' &&
    scan.word(at + 1) === ')' &&
    /^\d{3}-$/.test(scan.word(at + 2) + scan.word(at + 3));
  return bracketed ? at + 2 : 0;
}

/** Two numbers joined: a score, a season or a code, unless a unit or plural behind them makes them a range. */
function isScore(scan: Scan, at: number): boolean {
  const left = Number(scan.word(at).replaceAll(',', ''));
  const right = Number(scan.word(at + 2).replaceAll(',', ''));
  const behind = scan.word(at + 3);
  if (scan.word(at + 1) === '/')
    return (
      !/^(?:of|inch|inches|mile|miles|hour|hours|cup|pound|pounds|teaspoon|an|a|percent|per|day|h)$/.test(
        behind,
      ) && !isJoint(scan, at + 3)
    );
  if (/^[$€£¥₹]$/.test(scan.word(at - 1))) return false;
  if (!scan.continues(at + 3) || SCORE_NOUNS.test(behind)) return !isHedged(scan, at);
  return right <= left || (left >= EARLIEST_YEAR && right <= LATEST_YEAR && left <= LATEST_YEAR);
}

function isHedged(scan: Scan, at: number): boolean {
  return /^(?:about|around|some|between|roughly|approximately|nearly|by)$/.test(scan.word(at - 1));
}

/** "1. Buy bread" at the start of a line. */
function skipListNumber(scan: Scan, at: number): number {
  if (scan.continues(at) || !/^\d{1,3}$/.test(scan.word(at))) return 0;
  const mark = scan.word(at + 1);
  return (mark === '.' || mark === ')') && scan.isGlued(at + 1) && !scan.isGlued(at + 2)
    ? at + 2
    : 0;
}

/** Digits that hang on a word or name a thing of a series: "F-16", "Covid-19", "Section 427", ".500". */
function skipHung(scan: Scan, at: number): number {
  const before = scan.word(at - 1);
  if (
    isJoint(scan, at - 1) &&
    !/^(?:to|and|sub|mid|pre|the|a|an|and|or|\d.*)$/.test(scan.word(at - 2))
  )
    return at + 1;
  if ((before === '.' || before === '#' || before === '/') && scan.isGlued(at)) return at + 1;
  if (!scan.continues(at)) return 0;
  if (before === '.' && /^nos?$/.test(scan.word(at - 2))) return at + 1;
  if (!SERIES.has(before)) return 0;
  if (SERIES_BEFORE_COUNT.has(before)) return at + 1;
  return isPlural(scan.word(at + 1)) ||
    /^[%°]$/.test(scan.word(at + 1)) ||
    (scan.isGlued(at + 1) && isJoint(scan, at + 1))
    ? 0
    : at + 1;
}

/**
 * Whether a quantity read is the number of a name: "Boeing 737", "Downing Street 10", "10 Downing Street", "Fortune 100".
 * Only bare digits are, or those that count one capitalised thing.
 */
export function isNameOfThing(scan: Scan, quantity: Quantity): boolean {
  const { first, numeral, named } = quantity;
  if (numeral.form !== 'digits' || numeral.factor > 1 || /[.,]\d/.test(numeral.written))
    return false;
  if (named === 'unit') return false;
  if (named === 'nothing') return followsName(scan, first) || precedesName(scan, numeral.next);
  return false;
}

/** "Big 12", "S&P 500": a capitalised word that is neither the first of its sentence nor one that only opens it. */
function followsName(scan: Scan, at: number): boolean {
  if (!scan.continues(at) || scan.isGlued(at)) return false;
  const shape = scan.shape(at - 1);
  if (shape < SHAPE.capital || shape > SHAPE.dotted) return false;
  const before = scan.word(at - 1);
  if (scan.isTitled(at) || CALENDAR_WORDS.has(before)) return false;
  return !scan.opens(at - 1) || !(FUNCTION_WORDS.has(before) || /(?:ed|ing)$/.test(before));
}

/** "10 Downing Street", "787 Dreamliner". */
function precedesName(scan: Scan, at: number): boolean {
  const shape = scan.shape(at);
  if (!scan.continues(at) || scan.isTitled(at) || scan.opens(at)) return false;
  return shape >= SHAPE.capital && shape <= SHAPE.dotted && !CALENDAR_WORDS.has(scan.word(at));
}
