/** Numbers of the calendar, which are no figures: days of months and years. */
import { SHAPE } from '../tokens.ts';
import { endsPhrase, isPlural } from './nouns.ts';
import { isJoint, type Scan } from './scan.ts';

/** Four digits between these may be a year. */
export const EARLIEST_YEAR = 1000;
export const LATEST_YEAR = 2199;
const MONTH =
  /^(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|jun\.|july?|jul\.|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)$/;
/** Before four digits: a year follows. */
const YEAR_CUES =
  /^(?:in|since|by|from|until|till|to|of|during|before|after|between|and|through|around|circa|early|late|mid|the|fiscal|summer|autumn|fall|winter|spring|year|for|this|that|election|a\.d\.|ad|bc|or|than|about)$/;
/** Behind four digits: what they count. */
const YEAR_TAILS =
  /^(?:people|troops|men|women|children|soldiers|students|workers|homes|jobs|employees|feet|dead|tonnes|houses|cases|deaths|residents|refugees|migrants|protesters|members|fans|spectators|cars|vehicles|miles|km|times|words|staff|police|personnel|officers|customers|patients|civilians|families|others|animals|sheep|birds|votes|seats|beds|units|points|metres|meters|megawatts|calories|hours|days|participants|delegates|passengers|schools|companies|flights|rpm|years|hectares|acres|candidates|inmates|prisoners|pages|nurses|doctors|teachers|firefighters|guests|visitors|hectare|applicants|respondents|adults|users)$/;
/** Before four digits: a number of a thing, and no year. */
const NUMBERED =
  /^(?:flight|room|route|highway|section|article|page|no|no\.|number|gate|channel|building|bill|rule|model)$/;
/** Years from here on are years unless what they count is plain. */
const MODERN_YEAR = 1700;

/** The token behind a day of a month or a year that begins at a token, 0 where none does. */
export function skipDate(scan: Scan, at: number): number {
  const word = scan.word(at);
  if (!/^\d{1,4}$/.test(word) || /^[$€£¥₹]$/.test(scan.word(at - 1))) return 0;
  if (word.length <= 2 && Number(word) <= 31 && isDayOfMonth(scan, at)) return at + 1;
  return isYear(scan, at) ? at + 1 : 0;
}

function isDayOfMonth(scan: Scan, at: number): boolean {
  const before = isJoint(scan, at - 1) ? scan.word(at - 2) : scan.word(at - 1);
  if (isMonth(scan, at - 1, before)) return true;
  const dash = /^[-–—‑]$/.test(before) && /^\d{1,2}$/.test(scan.word(at - 2));
  if (dash && isMonth(scan, at - 3, scan.word(at - 3))) return true;
  const behind = scan.word(at + 1) === 'of' ? at + 2 : at + 1;
  return (
    isMonth(scan, behind, scan.word(behind)) ||
    (before === '.' && isMonth(scan, at - 2, scan.word(at - 2)))
  );
}

/** The name of a month with its capital: "may" alone is a verb. */
function isMonth(scan: Scan, at: number, word: string): boolean {
  return MONTH.test(word) && scan.shape(at) !== SHAPE.lower;
}

/** Whether four digits are a year, by what stands around them. */
export function isYear(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  const year = Number(word);
  if (word.length !== 4 || year < EARLIEST_YEAR || year > LATEST_YEAR) return false;
  if (NUMBERED.test(scan.word(at - 1))) return false;
  const behind = scan.word(at + 1);
  const before = scan.word(at - 1);
  if (
    /^(?:[%°]|percent|per|million|billion|dollars|euros|pounds|yen|yuan|rupees|kroner|hundred)$/.test(
      behind,
    ) ||
    CURRENCY.test(behind)
  )
    return false;
  if (scan.isGlued(at + 1) && isJoint(scan, at + 1)) return !isUnitLike(scan.word(at + 2));
  if (YEAR_TAILS.test(behind) && before !== 'the') return false;
  if (year >= MODERN_YEAR && year <= 2100)
    return !isHedgedCount(scan, at) || YEAR_CUES.test(before);
  return (
    YEAR_CUES.test(before) &&
    !/^(?:of|to|for|about|than|and|or|the|around)$/.test(before) &&
    endsOrStops(scan, at + 1)
  );
}

const CURRENCY = /^[$€£¥₹₽]$/;

function isUnitLike(word: string): boolean {
  return /^(?:year|mile|foot|metre|meter|km|kilometre|kilometer|seat|page|man|strong|square|pound|acre|hectare|megawatt|tonne|ton|member|room)$/.test(
    word,
  );
}

function isHedgedCount(scan: Scan, at: number): boolean {
  return (
    /^(?:than|least|nearly|roughly|approximately|some|to|over|under)$/.test(scan.word(at - 1)) &&
    isPlural(scan.word(at + 1))
  );
}

/** Whether a line or noun phrase ends before a token. */
export function endsOrStops(scan: Scan, at: number): boolean {
  return !scan.continues(at) || endsPhrase(scan.word(at)) || scan.shape(at) > SHAPE.number;
}
