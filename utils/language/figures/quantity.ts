/** Reads one quantity: a number with the unit, currency or noun it belongs to. */
import type { Comparator, FigureKind } from '../analysis.ts';
import { readCurrency } from './currency-reader.ts';
import { readMoney } from './money.ts';
import { isPlural, readNouns } from './nouns.ts';
import {
  type Amount,
  type Numeral,
  readNumeral,
  withParts,
  withShortMultiplier,
} from './numeral.ts';
import { readPer } from './per.ts';
import { isJoint, type Scan } from './scan.ts';
import { readUnit } from './unit-reader.ts';
import { unitOfWords } from './units.ts';

/** A quantity as it stands, before ranges, hedges and changes are looked for. */
export interface Quantity {
  kind: FigureKind;
  value: Amount;
  unit: string;
  per?: string | undefined;
  /** Token it begins with, and the first behind it. */
  first: number;
  next: number;
  /** Offset of its end. */
  end: number;
  numeral: Numeral;
  /** What names its unit: nothing at all, a unit of measure or currency, or a noun that is counted. */
  named: 'nothing' | 'unit' | 'noun';
  /** First token of the noun that is counted, and the first behind it. */
  noun?: { first: number; next: number } | undefined;
  /** Whether an article stands for one: "a year". Said of most things, so a figure only where a hedge stands before it. */
  article?: boolean;
  /** What stands between number and unit says: "15-plus years", "200-odd rooms". */
  hedge?: Comparator;
}

export interface QuantityOptions {
  /** Code of a "$" that nothing tells apart. */
  dollar: string;
}

/** Unit of a number that says nothing of what it counts. */
export const NO_UNIT = 'number';
/** Unit of a share that does not say of what. */
const SHARE_UNIT = 'share';

const MINUS = /^(?:minus|[-−–‑])$/;
/** Behind "5m", "20m": metres. */
const OF_LENGTH =
  /^(?:tall|long|high|wide|deep|away|from|above|below|race|sprint|freestyle|breaststroke|hurdles|backstroke|butterfly|final|relay|apart|of|off|up|down|north|south|east|west|ahead)$/;

/** The quantity that begins at a token, if one does. */
export function readQuantity(
  scan: Scan,
  at: number,
  options: QuantityOptions,
): Quantity | undefined {
  return (
    readMoney(scan, at, options) ??
    readNegative(scan, at, options) ??
    readPlain(scan, at) ??
    readArticle(scan, at)
  );
}

/** "a year", "an hour": one of a unit. */
function readArticle(scan: Scan, at: number): Quantity | undefined {
  const unit =
    /^an?$/.test(scan.word(at)) && scan.continues(at + 1)
      ? unitOfWords(scan.word(at + 1))
      : undefined;
  if (unit === undefined || !/^(?:duration|measure)$/.test(unit.kind) || isJoint(scan, at + 2))
    return undefined;
  if (
    isPlural(scan.word(at + 1)) ||
    /^(?:second|point|minute|degree|bit|stone|yard|foot|pint)$/.test(unit.name)
  )
    return undefined;
  const numeral: Numeral = {
    value: 1,
    next: at + 1,
    end: scan.end(at),
    suffix: '',
    form: 'words',
    written: '',
    factor: 1,
  };
  const place = { first: at, next: at + 2, end: scan.end(at + 1) };
  return {
    ...place,
    kind: unit.kind,
    value: 1,
    unit: unit.name,
    numeral,
    named: 'unit',
    article: true,
  };
}

/** "minus five degrees", "-3.5%". */
function readNegative(scan: Scan, at: number, options: QuantityOptions): Quantity | undefined {
  const sign = scan.word(at);
  if (!MINUS.test(sign)) return undefined;
  if (sign !== 'minus' && (scan.isGlued(at) || !scan.isGlued(at + 1))) return undefined;
  const read = readMoney(scan, at + 1, options) ?? readPlain(scan, at + 1);
  if (read === undefined || typeof read.value !== 'number' || read.named !== 'unit')
    return undefined;
  return { ...read, value: -read.value, first: at };
}

function readPlain(scan: Scan, at: number): Quantity | undefined {
  const read = readNumeral(scan, at);
  if (read === undefined || Number.isNaN(read.value)) return undefined;
  const plus = readPlus(scan, read);
  if (plus > 0) {
    const quantity = readBehind(scan, at, { ...read, next: plus });
    if (quantity !== undefined && quantity.named !== 'nothing')
      return { ...quantity, hedge: scan.word(plus - 1) === 'odd' ? '~' : '>' };
  }
  return readBehind(scan, at, read);
}

/** First token behind a "+" or "-plus" that hangs on a number, 0 where none does. */
function readPlus(scan: Scan, { next, suffix }: Numeral): number {
  if (suffix !== '') return 0;
  if (scan.word(next) === '+' && scan.isGlued(next)) return next + 1;
  return isJoint(scan, next) && /^(?:plus|odd)$/.test(scan.word(next + 1)) ? next + 2 : 0;
}

/** A number with what stands behind it. */
function readBehind(scan: Scan, at: number, read: Numeral): Quantity | undefined {
  const numeral = withParts(scan, read) ?? read;
  if (numeral.form === 'part' && numeral.factor === 1 && isHalfOfWord(scan, numeral.next))
    return undefined;
  const scaled = numeral.suffix === '' ? numeral : scaleSuffix(scan, numeral);
  const found = readUnit(scan, scaled);
  if (found !== undefined) {
    const { kind, unit, per, next, end, value } = found;
    return { kind, value, unit, per, first: at, next, end, numeral: scaled, named: 'unit' };
  }
  if (scaled.suffix !== '') return undefined;
  return readCount(scan, at, scaled);
}

/** "half-staff", "third-party": no share of anything; "half-hour" and "quarter-mile" are. */
function isHalfOfWord(scan: Scan, at: number): boolean {
  return isJoint(scan, at) && unitOfWords(scan.word(at + 1)) === undefined;
}

/** "1.2m people" counts millions, "a 5m wall" measures metres; "k" and "b" always multiply. */
function scaleSuffix(scan: Scan, numeral: Numeral): Numeral {
  const letter = numeral.suffix;
  if (!/^[mkb]$/i.test(letter)) return numeral;
  const scaled = withShortMultiplier(numeral) ?? numeral;
  if (letter !== 'm') return scaled;
  if (readCurrency(scan, numeral.next) !== undefined) return scaled;
  if (OF_LENGTH.test(scan.word(numeral.next))) return numeral;
  return readNouns(scan, { at: numeral.next, one: false }) === undefined ? numeral : scaled;
}

/** A number and the noun behind it, or the number alone. */
function readCount(scan: Scan, at: number, numeral: Numeral): Quantity {
  const base = { value: numeral.value, first: at, next: numeral.next, end: numeral.end, numeral };
  const share = numeral.form === 'part' && numeral.factor === 1;
  const kind: FigureKind = share ? 'ratio' : 'count';
  const place = nounPlace(scan, numeral);
  const one = numeral.value === 1 && !place.whole;
  const nouns = readNouns(scan, { at: place.at, one });
  const whole =
    share && place.whole && nouns === undefined
      ? readNouns(scan, { at: place.at, one: true })
      : nouns;
  if (whole === undefined || (share && !place.whole))
    return byPeriod(scan, {
      ...base,
      kind,
      unit: share ? SHARE_UNIT : NO_UNIT,
      named: place.whole && share ? 'noun' : 'nothing',
    });
  const { next, unit, first } = whole;
  return byPeriod(scan, {
    ...base,
    kind,
    unit,
    next,
    end: scan.end(next - 1),
    named: 'noun',
    noun: { first, next },
  });
}

const WHOLE =
  /^(?:the|most|first|last|few|only|these|those|all|its|their|his|her|our|my|your|some|other|more|about|them|us|every|any|an?)$/;

/** "thousands each week", "three people a day". */
function byPeriod(scan: Scan, quantity: Quantity): Quantity {
  const by = readPer(scan, { at: quantity.next, money: false, unit: quantity.unit });
  return by === undefined ? quantity : { ...quantity, ...by, end: scan.end(by.next - 1) };
}

/** Where the noun of a number may begin: behind it, or behind "of the". */
function nounPlace(scan: Scan, { next, form, value }: Numeral): { at: number; whole: boolean } {
  let at = next;
  const half = form === 'part' && WHOLE.test(scan.word(at));
  if (scan.word(at) !== 'of' && !half) return { at, whole: false };
  if (form === 'digits' && value !== 1) return { at, whole: false };
  if (!half) at++;
  while (WHOLE.test(scan.word(at)) && scan.continues(at)) at++;
  return { at, whole: true };
}
