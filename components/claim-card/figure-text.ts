/** Writes a figure as readers write it, with its hedge in words: "more than €21bn", "about 4.5 hours". */
import type { SavedFigure } from '@/utils/notes/saved-claim.ts';
import { languageOf, type MessageKey, type Translate } from '../translate.ts';

/** A figure with the story's words for it, where there are any. */
export interface WordedFigure extends SavedFigure {
  words?: string | undefined;
}

/** Numbers from here on are written as "21 million". */
const LARGE = 1_000_000;
/** Digits behind the point that a reader can make use of. */
const DECIMALS = 2;

/** Names of units that `Intl` calls otherwise. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  kph: 'kilometer-per-hour',
  mph: 'mile-per-hour',
  mpg: 'mile-per-gallon',
};

/** The figure in the reader's language; the story's own words where there is no better way to write it. */
export function formatFigure(figure: WordedFigure, translate: Translate): string {
  const amount = formatAmount(figure, languageOf(translate));
  if (amount === undefined) return figure.words ?? String(figure.value);
  const hedge = HEDGES[hedgeOf(figure)];
  const hedged = hedge ? translate(hedge, { figure: amount }) : amount;
  return figure.per ? translate('figurePer', { figure: hedged, period: figure.per }) : hedged;
}

type Hedge = 'none' | 'about' | 'more' | 'least' | 'less' | 'most' | 'up' | 'down';

const HEDGES: Readonly<Record<Hedge, MessageKey | undefined>> = {
  none: undefined,
  about: 'figureAbout',
  more: 'figureMoreThan',
  least: 'figureAtLeast',
  less: 'figureLessThan',
  most: 'figureUpTo',
  up: 'figureUp',
  down: 'figureDown',
};
/** Words that set the bound itself within the claim. */
const AT_LEAST = /\b(?:at least|or more|no (?:less|fewer)|minimum)\b/i;
const AT_MOST = /\b(?:up to|at most|no more|or (?:less|fewer)|maximum)\b/i;

/** One sign stands for "more than" and "at least"; the story's words tell which. */
function hedgeOf({ comparator, words = '' }: WordedFigure): Hedge {
  switch (comparator) {
    case '=':
      return 'none';
    case '~':
      return 'about';
    case '>':
      return AT_LEAST.test(words) ? 'least' : 'more';
    case '<':
      return AT_MOST.test(words) ? 'most' : 'less';
    default:
      return comparator;
  }
}

/** The number with its unit; undefined where `Intl` has no form for it. */
function formatAmount({ value, unit, kind }: WordedFigure, language: string): string | undefined {
  const numbers = typeof value === 'number' ? [value] : value;
  if (!numbers.every(Number.isFinite)) return undefined;
  const isShare = kind === 'ratio' && numbers.every((number) => Math.abs(number) <= 1);
  const isPercent = unit === 'percent' || isShare;
  const form = isPercent ? { style: 'percent' as const } : formOf(unit, kind);
  if (form === undefined) return undefined;
  const [from = 0, to] = isPercent && !isShare ? numbers.map((number) => number / 100) : numbers;
  const isLarge = numbers.some((number) => Math.abs(number) >= LARGE);
  const format = new Intl.NumberFormat(language, {
    ...form,
    maximumFractionDigits: DECIMALS,
    trailingZeroDisplay: 'stripIfInteger',
    ...(isLarge && { notation: 'compact', compactDisplay: kind === 'money' ? 'short' : 'long' }),
  });
  return to === undefined ? format.format(from) : format.formatRange(from, to);
}

function formOf(unit: string, kind: SavedFigure['kind']): Intl.NumberFormatOptions | undefined {
  if (kind === 'money') {
    return /^[A-Z]{3}$/.test(unit) ? { style: 'currency', currency: unit } : undefined;
  }
  if (kind === 'count' || kind === 'ratio') return {};
  const name = UNIT_NAMES[unit] ?? unit.replaceAll(/(metre|litre)\b/g, americanOf);
  const known = name.split('-per-').every((part) => UNITS.has(part));
  return known ? { style: 'unit', unit: name, unitDisplay: 'long' } : undefined;
}

function americanOf(unit: string): string {
  return unit.replace(/re$/, 'er');
}

const UNITS: ReadonlySet<string> = new Set(Intl.supportedValuesOf('unit'));
