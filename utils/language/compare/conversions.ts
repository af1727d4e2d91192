/** One amount told in two currencies: "€21 billion ($24 billion)". */
import type { Scan } from '../figures/scan.ts';
import type { Measurement } from './measurement.ts';
import { tokenFrom } from './zones.ts';

/** Tokens that may stand between the two. */
const MAX_BETWEEN = 4;
/** A currency is worth at most so many of another; more is no conversion. */
const MAX_RATE = 100_000;

/** Whether the second figure stands in brackets behind the first, in another currency. */
export function isConversion(scan: Scan, one: Measurement, other: Measurement): boolean {
  if (one.figure.kind !== 'money' || other.figure.kind !== 'money') return false;
  if (one.figure.per !== other.figure.per || !/^[A-Z]{3}$/.test(other.figure.unit)) return false;
  if (one.figure.unit === other.figure.unit || other.figure.start < one.figure.end) return false;
  const from = tokenFrom(scan, one.figure.end);
  const first = tokenFrom(scan, other.figure.start);
  if (first - from > MAX_BETWEEN) return false;
  const between = scan.text.slice(one.figure.end, other.figure.start);
  if (!/[([]|\bor\b|\bequivalent\b|\babout\b.*$/.test(between)) return false;
  const rate = one.amount.high / other.amount.high;
  return rate > 1 / MAX_RATE && rate < MAX_RATE;
}
