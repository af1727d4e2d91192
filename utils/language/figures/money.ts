/** Reads money whose currency stands before the number: "$5m", "US$ 3.2 billion", "Rs 20", "EUR 125". */
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLARS } from './currencies.ts';
import { codeOfMillions, MILLION, readCurrency } from './currency-reader.ts';
import { type Numeral, readDigits, readNumeral, withShortMultiplier } from './numeral.ts';
import type { Quantity, QuantityOptions } from './quantity.ts';
import { type Scan, stepOver } from './scan.ts';
import { finish } from './unit-reader.ts';

interface Prefix {
  code: string;
  /** Token the number begins in, and its offset. */
  at: number;
  from: number;
  factor?: number;
}

/** A code right before digits in one word: "Rs20", "USD3.14", "PS2.7m". */
const CODED = /^([a-z]{1,4})\d/i;
/** Before this the name of a currency is a prefix: "ringgit 42". */
const NAMED = /^(?:ringgit|dollar|rupee|rupees|rs|rm|rmb|usd|eur|euro)$/;

/** Money that begins at a token with its currency. */
export function readMoney(scan: Scan, at: number, options: QuantityOptions): Quantity | undefined {
  const prefix = readPrefix(scan, at, options);
  if (prefix === undefined) return undefined;
  const read = readAmount(scan, prefix);
  if (read === undefined || typeof read.value !== 'number') return undefined;
  const code = skipCode(scan, read.next, prefix.code);
  const { value, per, next, end } = finish(scan, {
    kind: 'money',
    unit: prefix.code,
    value: read.value * (prefix.factor ?? 1),
    next: code.next,
    end: code.next === read.next ? read.end : scan.end(code.next - 1),
  });
  const money: Quantity = {
    kind: 'money',
    unit: code.unit,
    value,
    per,
    first: at,
    next,
    end,
    numeral: read,
    named: 'unit',
  };
  return prefix.code === 'cent' ? undefined : money;
}

/** "$5 USD", "€10 euros", "$ 10.5 million Canadian": the currency said again. */
function skipCode(scan: Scan, next: number, code: string): { next: number; unit: string } {
  const at = stepOver(scan, next);
  const again = at < 0 || scan.word(at) === 'of' ? undefined : readCurrency(scan, at);
  return again === undefined ? { next, unit: code } : again;
}

function readPrefix(scan: Scan, at: number, options: QuantityOptions): Prefix | undefined {
  const sign = CURRENCY_SIGNS.get(scan.word(at));
  if (sign !== undefined)
    return behindSign(scan, { at, code: sign === 'USD' ? options.dollar : sign });
  const written = scan.written(at);
  if (written === '') return undefined;
  const country = DOLLARS.get(written.toLowerCase());
  const spaced = scan.isGlued(at + 1) || /^(?:us|hk|c|usd|nz|nt|u\.s\.)$/i.test(written);
  if (country !== undefined && scan.word(at + 1) === '$' && spaced && scan.continues(at + 1))
    return behindSign(scan, { at: at + 1, code: country });
  const coded = CODED.exec(written)?.[1];
  if (coded !== undefined) {
    const code = coded === 'R' ? 'ZAR' : (CURRENCY_CODES.get(coded) ?? undefined);
    return code === undefined ? undefined : { code, at, from: scan.start(at) + coded.length };
  }
  return behindCode(scan, at);
}

/** "EUR 125", "Rs. 20", "ringgit 42", "MUSD 30". */
function behindCode(scan: Scan, at: number): Prefix | undefined {
  const written = scan.written(at);
  const millions = codeOfMillions(written);
  const named = NAMED.test(scan.word(at)) ? readCurrency(scan, at)?.unit : undefined;
  const code = CURRENCY_CODES.get(written) ?? millions ?? named;
  if (code === undefined || written.length < 2) return undefined;
  let next = at + 1;
  if (scan.word(next) === '.' && scan.isGlued(next)) next++;
  return scan.continues(next) && /^\d/.test(scan.word(next))
    ? { code, at: next, from: scan.start(next), factor: millions === undefined ? 1 : MILLION }
    : undefined;
}

/** The number behind a sign, and the country that may hang on it: "$US113". */
function behindSign(scan: Scan, { at, code }: { at: number; code: string }): Prefix | undefined {
  const next = at + 1;
  if (next >= scan.count || !scan.continues(next)) return undefined;
  const hung = /^(us|au|a|nz|c|hk)(?=\d|$)/i.exec(scan.isGlued(next) ? scan.word(next) : '')?.[1];
  if (hung === undefined) return { code, at: next, from: scan.start(next) };
  const own = DOLLARS.get(hung) ?? code;
  return hung.length < scan.word(next).length
    ? { code: own, at: next, from: scan.start(next) + hung.length }
    : { code: own, at: next + 1, from: scan.start(next + 1) };
}

/** The number of money; "m", "bn", "k", "b" and "t" multiply it. */
function readAmount(scan: Scan, { at, from }: Prefix): Numeral | undefined {
  const inside = from > scan.start(at) || /^\d/.test(scan.word(at));
  const read = inside ? readDigits(scan, { at, from }) : readNumeral(scan, at);
  if (read === undefined || Number.isNaN(read.value)) return undefined;
  if (read.suffix === '') return read.form === 'digits' ? read : undefined;
  return withShortMultiplier(read);
}
