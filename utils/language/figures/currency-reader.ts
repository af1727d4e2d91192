/** Reads the name or code of a currency in words: "Swiss francs", "US dollars", "EUR". */
import { CURRENCY_CODES, currencyOfCountry, currencyOfName, mayNameCountry } from './currencies.ts';
import { MULTIPLIERS } from './number-words.ts';
import { isJoint, type Scan, stepOver } from './scan.ts';

export interface CurrencyRead {
  unit: string;
  next: number;
  /** What it multiplies its number by: a million in "30 MUSD" and "75 USD million". */
  factor?: number;
}

/** Names of currencies that mostly mean something else. */
const AMBIGUOUS =
  /^(?:won|real|marks?|crowns?|sol|soles|soms?|ether|rand|dong|leks?|drams?|kip|lev|lei|colon|sterling|quid|kina)$/;
/** Around "pounds" these words tell of weight. */
const WEIGHT =
  /^(?:weigh\w*|weight|heav\w*|overweight|lighter|kilograms?|kg|thrust|force|pressure|bomb|baby|cocaine|heroin|fentanyl|meth\w*|marijuana|cannabis|meat|beef|fish|fat|muscle|explosives?|trash|waste|plastic|catch|warhead)$/;
const WEIGHT_REACH = 6;
export const MILLION = 1e6;
const SMALL_CODE = /^(?:usd|eur|gbp|cny|inr|aud|cad|chf|jpy|hkd|nzd|sgd)$/;

/** The currency named at a token, if one is. */
export function readCurrency(scan: Scan, at: number): CurrencyRead | undefined {
  const code = codeOf(scan.written(at));
  if (code !== undefined && !isJoint(scan, at + 1))
    return withMillions(scan, { unit: code, next: at + 1 });
  const millions = codeOfMillions(scan.written(at));
  if (millions !== undefined) return { unit: millions, next: at + 1, factor: MILLION };
  return readOfCountry(scan, at) ?? readName(scan, at);
}

/** "MUSD", as companies of the north write it. */
export function codeOfMillions(written: string): string | undefined {
  return /^M[A-Z]{3}$/.test(written) ? CURRENCY_CODES.get(written.slice(1)) : undefined;
}

function withMillions(scan: Scan, read: CurrencyRead): CurrencyRead {
  const factor = scan.continues(read.next) ? MULTIPLIERS.get(scan.word(read.next)) : undefined;
  return factor === undefined ? read : { ...read, next: read.next + 1, factor };
}

/** The currency of a code, written small where no word is written alike. */
function codeOf(written: string): string | undefined {
  if (written.length < 2) return undefined;
  return CURRENCY_CODES.get(SMALL_CODE.test(written) ? written.toUpperCase() : written);
}

/** "Hong Kong dollars", "US dollars". */
function readOfCountry(scan: Scan, at: number): CurrencyRead | undefined {
  if (!mayNameCountry(scan.word(at))) return undefined;
  let country = scan.word(at);
  for (let name = at + 1; name <= at + 2 && scan.continues(name); name++) {
    const unit = currencyOfCountry(country, scan.word(name));
    if (unit !== undefined) {
      const sterling = scan.word(name + 1) === 'sterling';
      return { unit, next: sterling ? name + 2 : name + 1 };
    }
    country += ` ${scan.word(name)}`;
  }
  return undefined;
}

function readName(scan: Scan, at: number): CurrencyRead | undefined {
  const name = scan.word(at);
  const unit = currencyOfName(name);
  if (
    unit === undefined ||
    (isJoint(scan, at + 1) && /^(?:feet|foot|force|mass)$/.test(scan.word(at + 2)))
  )
    return undefined;
  if (AMBIGUOUS.test(name) && !isLarge(scan, at)) return undefined;
  if (/^pounds?$/.test(name)) return readPounds(scan, { at, unit });
  const joint = stepOver(scan, at + 1) === at + 2 && scan.word(at + 2) === 'denominated';
  return joint ? undefined : { unit, next: at + 1 };
}

/** Whether the number before an ambiguous name is one of money: "500 crowns", "20 billion won". */
function isLarge(scan: Scan, at: number): boolean {
  return /^(?:\d[\d,]*\d\d|thousand|million|billion|trillion|bn|mn|hundred)$/.test(
    scan.word(at - 1),
  );
}

/** Money, unless the words around speak of weight. */
function readPounds(
  scan: Scan,
  { at, unit }: { at: number; unit: string },
): CurrencyRead | undefined {
  if (scan.word(at + 1) === 'sterling') return { unit, next: at + 2 };
  if (/^(?:million|billion|trillion|bn|mn)$/.test(scan.word(at - 1))) return { unit, next: at + 1 };
  for (let near = at - WEIGHT_REACH; near <= at + WEIGHT_REACH; near++)
    if (WEIGHT.test(scan.word(near))) return { unit: 'pound', next: at + 1 };
  return { unit, next: at + 1 };
}
