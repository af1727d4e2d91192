/** How much a figure says, as an interval in one unit for all units of its kind, and how two such amounts stand to each other. */
import type { Figure } from '../analysis.ts';

/** Amounts of one dimension can be compared: "currency EUR", "percent", "time", "length", "count". */
export interface Amount {
  dimension: string;
  /** Ends of what is stated, `low` ≤ `high`, in the base unit of the dimension. */
  low: number;
  high: number;
  /** Half of the last digit written: what rounding may have taken or given. */
  rounding: number;
  hedge: '=' | '~' | '>' | '<';
  /** A number word without a number: "dozens". */
  vague: boolean;
  /** Unit as written, by its name. */
  unit: string;
}

/**
 * `agree`: both can be right. `near`: so close that rounding or a hedge may explain it. `far`: one is only a bound,
 * and the other is far beyond it. `apart`: they cannot both be right.
 */
export type Relation = 'agree' | 'near' | 'far' | 'apart';

/** Units of each dimension in its base unit. */
const SCALES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  time: {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    fortnight: 1_209_600,
    month: 2_629_746,
    quarter: 7_889_238,
    year: 31_556_952,
    decade: 315_569_520,
    century: 3_155_695_200,
  },
  length: {
    nanometre: 1e-9,
    micrometre: 1e-6,
    millimetre: 1e-3,
    centimetre: 0.01,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    metre: 1,
    kilometre: 1000,
    mile: 1609.344,
    'nautical mile': 1852,
  },
  mass: {
    milligram: 1e-6,
    gram: 1e-3,
    ounce: 0.0283,
    pound: 0.4536,
    kilogram: 1,
    stone: 6.35,
    tonne: 1000,
    kiloton: 1e6,
    megaton: 1e9,
    gigaton: 1e12,
  },
  area: {
    'square metre': 1,
    'square foot': 0.0929,
    'square yard': 0.836,
    acre: 4046.86,
    hectare: 10_000,
    'square kilometre': 1e6,
    'square mile': 2.59e6,
  },
  speed: {
    'kilometre per hour': 1,
    'mile per hour': 1.609344,
    knot: 1.852,
    'metre per second': 3.6,
  },
  power: {
    watt: 1,
    horsepower: 745.7,
    kilowatt: 1e3,
    megawatt: 1e6,
    gigawatt: 1e9,
    terawatt: 1e12,
  },
  energy: {
    'watt hour': 1,
    'kilowatt hour': 1e3,
    'megawatt hour': 1e6,
    'gigawatt hour': 1e9,
    'terawatt hour': 1e12,
  },
  volume: { millilitre: 1e-3, pint: 0.568, litre: 1, gallon: 3.785, 'cubic metre': 1000 },
};
const BASES: ReadonlyMap<string, Base> = new Map(
  Object.entries(SCALES).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, size]) => [unit, { dimension, size }]),
  ),
);
/** Digits looked at for how far a number was rounded. */
const MAX_DIGITS = 9;
/** "About" covers so much of the amount, and may cover so much. */
const ABOUT = 0.08;
const ABOUT_AT_MOST = 0.25;
/** A bound is a hedge of amounts up to so many times as large: "over four hours" may be four and a half. */
const REACH = 1.5;
const REACH_OF_SHARES = 1.1;
/** Two bounds of one direction are one within this. */
const SAME_BOUND = 0.05;
/** Rounding is at most this share of an amount. */
const MAX_ROUNDING = 0.05;
/** Shares are rounded to whole percents. */
const WHOLE_PERCENT = 0.5;
/** Plain numbers below are counted, not rounded. */
const COUNTED = 100;
/** Amounts in two units are written as rounded in one of them. */
const CONVERTED = 0.04;
/** Amounts this near by their size may be one, told in two ways. */
const NEAR = 0.03;

/** Hedges of a figure that is also a change, whose comparator says only that. */
const MORE = /^(?:more than|over|at least|above|no less than|in excess of)\b/i;
const LESS =
  /^(?:less than|under|at most|below|up to|fewer than|no more than|as much as|as many as)\b/i;
const NEARLY = /^(?:about|around|roughly|nearly|almost|some|approximately|an estimated)\b/i;

/** The amount a figure states, written as `words`; undefined where it is no finite number. */
export function readAmount(figure: Figure, words: string): Amount | undefined {
  const { kind, value, unit } = figure;
  const base = BASES.get(unit) ?? baseOf({ kind, unit });
  const ends = (Array.isArray(value) ? value : [value]).map(
    (end) => base.toBase?.(end) ?? end * (base.size ?? 1),
  );
  const [low = Number.NaN, high = Number.NaN] = [Math.min(...ends), Math.max(...ends)];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  const written = Array.isArray(value) ? value[0] : value;
  return {
    dimension: base.dimension,
    low,
    high,
    rounding: Array.isArray(value)
      ? 0
      : lastDigit(written) * 0.5 * (low === 0 ? 1 : Math.abs(low / written)),
    hedge: hedgeOf(figure, words),
    vague: isVague(value),
    unit,
  };
}

function hedgeOf({ comparator }: Figure, words: string): Amount['hedge'] {
  if (comparator !== 'up' && comparator !== 'down') return comparator;
  if (MORE.test(words)) return '>';
  if (LESS.test(words)) return '<';
  return NEARLY.test(words) ? '~' : '=';
}

interface Base {
  dimension: string;
  size?: number;
  toBase?: (value: number) => number;
}

function baseOf({ kind, unit }: Pick<Figure, 'kind' | 'unit'>): Base {
  if (kind === 'temperature') {
    const toBase = (value: number) => (unit === 'fahrenheit' ? ((value - 32) * 5) / 9 : value);
    return { dimension: 'temperature', toBase };
  }
  if (unit === 'basis point') return { dimension: 'points', size: 0.01 };
  if (unit === 'percentage point') return { dimension: 'points', size: 1 };
  if (kind === 'percent') return { dimension: 'percent', size: 1 };
  if (kind === 'ratio') return { dimension: 'percent', size: 100 };
  if (kind === 'money') return { dimension: `currency ${unit}` };
  if (kind === 'age') return { dimension: 'time', size: 31_556_952 };
  return { dimension: kind === 'count' ? 'count' : `measure ${unit}` };
}

/** Size of the last digit of a number that is not zero: 0.1 of 4.5, 1000 of 12,000. */
function lastDigit(value: number): number {
  const text = Math.abs(value).toExponential(MAX_DIGITS);
  const [digits = '', exponent = '0'] = text.split('e');
  const used = digits.replace('.', '').replace(/0+$/, '').length;
  return 10 ** (Number(exponent) - Math.max(0, used - 1));
}

/** "Thousands" is [1000, 10000], "dozens" [12, 120]. */
function isVague(value: Figure['value']): boolean {
  if (!Array.isArray(value)) return false;
  const [low, high] = value;
  return low > 0 && Math.abs(high / low - 10) < 1e-6;
}

/** How two amounts of one dimension stand to each other. */
export function relate(one: Amount, other: Amount): Relation {
  if (one.vague || other.vague)
    return one.low < other.high && other.low < one.high ? 'agree' : 'near';
  const slack = slackOf(one, other);
  if (isBound(one) || isBound(other)) return relateBounds(one, other, slack);
  if (meet(one, other, slack)) return 'agree';
  const hedged = one.hedge === '~' || other.hedge === '~';
  return meet(one, other, sizeOf(one, other) * (hedged ? ABOUT_AT_MOST : NEAR)) ? 'near' : 'apart';
}

function isBound({ hedge }: Amount): boolean {
  return hedge === '>' || hedge === '<';
}

/** By how much two amounts may miss each other and still be one. */
function slackOf(one: Amount, other: Amount): number {
  const size = sizeOf(one, other);
  const ranges = one.low < one.high && other.low < other.high;
  const about = (one.hedge === '~' || other.hedge === '~') && !ranges ? size * ABOUT : 0;
  const converted = one.unit === other.unit ? 0 : size * CONVERTED;
  return Math.max(about, converted, roundingOf(one, other));
}

/** Rounding both ways: 52 and 52.3 are one, 12 and 13 dead are not. */
function roundingOf(one: Amount, other: Amount): number {
  const size = sizeOf(one, other);
  if (one.dimension === 'count' && size < COUNTED) return 0;
  if (one.rounding === other.rounding) return 0;
  const whole = one.dimension === 'percent' ? WHOLE_PERCENT : Number.POSITIVE_INFINITY;
  return Math.min(Math.max(one.rounding, other.rounding), size * MAX_ROUNDING, whole);
}

function sizeOf(one: Amount, other: Amount): number {
  return Math.max(Math.abs(one.high), Math.abs(other.high));
}

function meet(one: Amount, other: Amount, slack: number): boolean {
  return one.low <= other.high + slack && other.low <= one.high + slack;
}

/** "Over four hours" beside 4.5 hours, 74 hours and two hours. */
function relateBounds(one: Amount, other: Amount, slack: number): Relation {
  if (one.hedge === other.hedge)
    return meet(one, other, Math.max(slack, sizeOf(one, other) * SAME_BOUND)) ? 'agree' : 'far';
  if (meet(one, other, slack)) return 'agree';
  if (one.hedge === '>' && other.hedge === '<') return relateBounds(other, one, slack);
  const [lower, upper] = one.high < other.low ? [one, other] : [other, one];
  // An upper bound on the higher amount, or a lower bound on the lower one, leaves room for the other.
  if (lower.hedge === '>' || upper.hedge === '<') {
    const opposed = lower.hedge === '>' && upper.hedge === '<';
    const reach = one.dimension === 'percent' ? REACH_OF_SHARES : REACH;
    return !opposed && upper.low <= lower.high * reach ? 'agree' : 'far';
  }
  return meet(one, other, sizeOf(one, other) * NEAR) ? 'near' : 'apart';
}
