/** Reads the unit behind a number: a unit of measure, a percentage, a currency, a span of time, an age. */
import type { FigureKind } from '../analysis.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './currencies.ts';
import { type CurrencyRead, readCurrency } from './currency-reader.ts';
import { isMeasuring, readNouns } from './nouns.ts';
import type { Amount, Numeral } from './numeral.ts';
import { readPer } from './per.ts';
import { isJoint, type Scan, stepOver } from './scan.ts';
import { type Unit, unitOfSign, unitOfSuffix, unitOfWords } from './units.ts';

export interface UnitRead {
  kind: FigureKind;
  unit: string;
  value: Amount;
  per?: string | undefined;
  next: number;
  end: number;
}

interface Place {
  unit: Unit;
  next: number;
  end: number;
}

/** Words between a number and its unit of time: "two more weeks". */
const BETWEEN =
  /^(?:more|additional|extra|further|consecutive|straight|whole|full|long|solid|short|business|working|calendar|successive|other|fewer|less|gruelling|tense|chaotic|difficult|separate|intense|statute|nautical|imperial|us)$/;
/** Behind a hyphen these leave a unit what it is: "two-day-long". */
const ENDINGS = /^(?:old|long|a|an|per|plus|high|wide|deep|tall|thick|olds)$/;
const AGES = /^(?:old|olds)$/;
/** "a 5,000-strong force", "a 7.1-magnitude quake". */
const ODD_MEASURES: ReadonlyMap<string, Unit> = new Map([
  ['strong', { name: 'person', kind: 'count' }],
  ['magnitude', { name: 'magnitude', kind: 'measure' }],
]);
const HUNG: ReadonlyMap<string, string> = new Map([
  ['p', 'penny'],
  ['c', 'cent'],
]);
const AGE_UNITS = /^(?:year|month|week|day)$/;
const SPEEDS = /^(?:kilometre|mile|metre|megabit|gigabit)$/;

/** The unit of a number, with its value where the unit changes it; undefined where what follows is none. */
export function readUnit(scan: Scan, numeral: Numeral): UnitRead | undefined {
  const { value } = numeral;
  const money = readCurrencyBehind(scan, numeral);
  if (money !== undefined)
    return finish(scan, { ...money, kind: 'money', value: times(value, money.factor ?? 1) });
  const place = readPlace(scan, numeral);
  if (place === undefined) return undefined;
  const { unit, next, end } = place;
  if (AGE_UNITS.test(unit.name)) return readAge(scan, { place, value });
  if (unit.name === 'fortnight') {
    return finish(scan, { kind: 'duration', unit: 'week', value: times(value, 2), next, end });
  }
  return finish(scan, { kind: unit.kind, unit: unit.name, value, next, end });
}

function times(value: Amount, factor: number): Amount {
  return typeof value === 'number' ? value * factor : [value[0] * factor, value[1] * factor];
}

/** A unit read, with the period or thing it goes by. */
export function finish(scan: Scan, read: UnitRead): UnitRead {
  const by = readPer(scan, { at: read.next, money: read.kind === 'money', unit: read.unit });
  if (by === undefined) return read;
  const { per, next } = by;
  const whole = { ...read, next, end: scan.end(next - 1) };
  if (SPEEDS.test(read.unit) && /^(?:hour|second|minute)$/.test(per))
    return { ...whole, unit: `${read.unit} per ${per}` };
  return { ...whole, per };
}

/** "62-year-old", "62 years old", "12 years of age"; anything else is a span of time. */
function readAge(scan: Scan, { place, value }: { place: Place; value: Amount }): UnitRead {
  const read: UnitRead = {
    kind: 'duration',
    unit: place.unit.name,
    value,
    next: place.next,
    end: place.end,
  };
  const after = stepOver(scan, place.next);
  if (after >= 0 && AGES.test(scan.word(after)))
    return { ...read, kind: 'age', next: after + 1, end: scan.end(after) };
  if (scan.word(place.next) === 'of' && scan.word(place.next + 1) === 'age')
    return { ...read, kind: 'age', next: place.next + 2, end: scan.end(place.next + 1) };
  return finish(scan, read);
}

function readCurrencyBehind(
  scan: Scan,
  { suffix, next, end }: Numeral,
): (CurrencyRead & { end: number }) | undefined {
  if (suffix !== '') {
    const unit = HUNG.get(suffix) ?? CURRENCY_SIGNS.get(suffix) ?? CURRENCY_CODES.get(suffix);
    return unit === undefined ? undefined : { unit, next, end: end + suffix.length };
  }
  const sign = scan.continues(next) ? CURRENCY_SIGNS.get(scan.word(next)) : undefined;
  if (sign !== undefined && !/^\d/.test(scan.isGlued(next) ? '' : scan.word(next + 1)))
    return { unit: sign, next: next + 1, end: scan.end(next) };
  const at = placeOfUnit(scan, next);
  if (at < 0) return undefined;
  const read: CurrencyRead | undefined = readCurrency(scan, at);
  if (read === undefined) return undefined;
  return { ...read, end: scan.end(read.next - 1) };
}

function placeOfUnit(scan: Scan, next: number): number {
  const at = stepOver(scan, next);
  return at >= 0 && scan.word(at) === 'of' ? at + 1 : at;
}

function readPlace(scan: Scan, numeral: Numeral): Place | undefined {
  const { suffix, next, end } = numeral;
  if (suffix !== '') return readGlued(scan, numeral);
  if (!scan.continues(next)) return undefined;
  const degree = readDegrees(scan, next);
  if (degree !== undefined) return degree;
  const place = stepOver(scan, next);
  const sign = place < 0 ? undefined : unitOfSign(scan.sign(place));
  if (sign !== undefined && !isWordInstead(scan, place)) {
    const speed = readSlashed(scan, { at: place, sign: scan.sign(place) });
    return speed ?? { unit: sign, next: place + 1, end: endOfSign(scan, place) };
  }
  const at = unitStart(scan, numeral);
  return at < 0 ? undefined : (readWords(scan, at) ?? readMeasuring(scan, { at, end }));
}

/** "A", "m" and other signs that may be letters of something else. */
function isWordInstead(scan: Scan, at: number): boolean {
  return (isJoint(scan, at + 1) && !ENDINGS.test(scan.word(at + 2))) || scan.word(at + 1) === "'s";
}

/** "5km", "80km/h", "20°C" where the sign of degrees is a letter. */
function readGlued(scan: Scan, { suffix, next, end }: Numeral): Place | undefined {
  const at = next - 1;
  const speed = readSlashed(scan, { at, sign: suffix });
  if (speed !== undefined) return speed;
  if (suffix === 's' && !scan.written(at).includes('.')) return undefined;
  const unit = unitOfSuffix(suffix);
  return unit === undefined ? undefined : { unit, next, end: end + suffix.length };
}

function endOfSign(scan: Scan, at: number): number {
  return scan.start(at) + scan.sign(at).length;
}

/** "km/h" in three tokens. */
function readSlashed(scan: Scan, { at, sign }: { at: number; sign: string }): Place | undefined {
  if (scan.word(at + 1) !== '/' || !scan.isGlued(at + 1) || !scan.isGlued(at + 2)) return undefined;
  const unit = unitOfSuffix(`${sign}/${scan.sign(at + 2)}`);
  return unit === undefined ? undefined : { unit, next: at + 3, end: endOfSign(scan, at + 2) };
}

/** "20°C", "20 °", "20 degrees Celsius". */
function readDegrees(scan: Scan, at: number): Place | undefined {
  if (!/^[°º˚]$/.test(scan.word(at))) return undefined;
  const scale = scan.isGlued(at + 1) ? unitOfSuffix(`°${scan.sign(at + 1)}`) : undefined;
  if (scale !== undefined) return { unit: scale, next: at + 2, end: endOfSign(scan, at + 1) };
  const unit = unitOfSign('°');
  return unit && { unit, next: at + 1, end: scan.end(at) };
}

/** Where the words of a unit may begin: behind "more", behind "of", and behind "an" where half of it is meant. */
function unitStart(scan: Scan, { next, form, factor }: Numeral): number {
  const at = stepOver(scan, next);
  if (at < 0) return -1;
  const word = scan.word(at);
  if (form === 'part' && /^an?$/.test(word)) return at + 1;
  if (word === 'of') {
    const article = /^an?$/.test(scan.word(at + 1));
    if (form === 'part') return article ? at + 2 : -1;
    return form === 'vague' || factor > 1 ? at + 1 : -1;
  }
  if (!BETWEEN.test(word)) return at;
  const behind = stepOver(scan, at + 1);
  const unit = behind < 0 ? undefined : unitOfWords(scan.word(behind));
  return unit === undefined ? at : behind;
}

/** Units of one to three words, joined by spaces or hyphens. */
function readWords(scan: Scan, at: number): Place | undefined {
  let words = scan.sign(at).toLowerCase();
  let found: Place | undefined;
  let last = at;
  for (let length = 1; length <= 3; length++) {
    const unit = unitOfWords(words);
    const joint = isJoint(scan, last + 1) && !ENDINGS.test(scan.word(last + 2));
    if (unit !== undefined && !joint) found = { unit, next: last + 1, end: endOfSign(scan, last) };
    const following = stepOver(scan, last + 1);
    if (following < 0) break;
    words +=
      (isJoint(scan, last + 1) && /^(?:pound|foot|lb)$/.test(words) ? '-' : ' ') +
      scan.sign(following).toLowerCase();
    last = following;
  }
  return found;
}

/** "a 12 page report", "two-man crew": a noun that measures the one behind it. */
function readMeasuring(scan: Scan, { at }: { at: number; end: number }): Place | undefined {
  const word = scan.word(at);
  const joint = isJoint(scan, at - 1);
  if (
    !isMeasuring(word) ||
    scan.word(at - 1) === 'of' ||
    (!joint && readNouns(scan, { at: at + 1, one: true }) === undefined)
  )
    return undefined;
  const unit = ODD_MEASURES.get(word) ?? { name: word, kind: 'count' };
  return { unit, next: at + 1, end: scan.end(at) };
}
