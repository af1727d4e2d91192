/** Finds the figures of a story, in one pass over its tokens. */
import type { Comparator, Figure, Span } from '../analysis.ts';
import type { Document } from '../document.ts';
import { SHAPE } from '../tokens.ts';
import { findChange } from './changes.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_REGIONS, DOLLARS } from './currencies.ts';
import { findHedge, findTrailingHedge } from './hedges.ts';
import { isNameOfThing, skipNumber } from './left-alone.ts';
import { findMeasured, quantifiedNoun } from './measured.ts';
import { isPlural, toSingular } from './nouns.ts';
import { FEW, PARTS, SIGNS, SMALL, TENS, VAGUE } from './number-words.ts';
import { NO_UNIT, type Quantity, type QuantityOptions, readQuantity } from './quantity.ts';
import { joinQuantities } from './ranges.ts';
import { createScan, isLetters, type Scan } from './scan.ts';

/** A figure with the tokens it was read from. */
interface Found {
  figure: Figure;
  quantity: Quantity;
  next: number;
  hedged: boolean;
}

/** Words a figure may begin with. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...SIGNS.keys(),
  ...CURRENCY_SIGNS.keys(),
  ...DOLLARS.keys(),
  ...[...CURRENCY_CODES.keys()].map((code) => code.toLowerCase()),
  ...FEW,
  ...PARTS.keys(),
  ...'a an some tens minus - − – musd meur mgbp maud ringgit dollar rupee rupees mcad mchf'.split(
    ' ',
  ),
]);
/** Words a figure of age follows: "aged 62", "at age 21", "over the age of 21". */
const AGED = /^(?:aged|age|ages|aging|turned|turns|turning)$/;
/** Digits without separators that are too many to be read: numbers of accounts, stamps of time. */
const SERIAL = /^\d{8,}$/;
const PLAUSIBLE_AGE = 120;

/**
 * Figures of a story in the order of the text, spans in its normalised text. A figure's span holds its hedge, what it
 * goes by and the noun it counts. `lang` tells whose dollar a plain "$" is.
 */
export function findFigures(
  document: Document,
  { lang }: { lang?: string | undefined } = {},
): Figure[] {
  const scan = createScan(document);
  const region = /-([A-Z]{2})$/i.exec(lang ?? '')?.[1]?.toUpperCase() ?? '';
  const options: QuantityOptions = { dollar: DOLLAR_REGIONS.get(region) ?? 'USD' };
  const figures: Figure[] = [];
  let before: Found | undefined;
  for (let at = 0; at < scan.count; ) {
    const skipped = mayBegin(scan, at) ? skipNumber(scan, at) : at + 1;
    const found = skipped > 0 ? undefined : readFigure(scan, { at, before }, options);
    if (found !== undefined) {
      figures.push(found.figure);
      before = found;
    }
    at = Math.max(at + 1, found?.next ?? skipped);
  }
  return figures;
}

function mayBegin(scan: Scan, at: number): boolean {
  const unit = scan.text.charCodeAt(scan.start(at));
  if (unit >= 48 && unit <= 57) return true;
  const word = scan.word(at);
  return BEGINNINGS.has(word) || (/^[a-z]{1,4}\d/.test(word) && word.length > 2);
}

function readFigure(
  scan: Scan,
  { at, before }: { at: number; before: Found | undefined },
  options: QuantityOptions,
): Found | undefined {
  const read = readQuantity(scan, at, options);
  if (read === undefined || isNameOfThing(scan, read)) return undefined;
  const { quantity, first } = joinQuantities(scan, read, options);
  const aged = readAged(scan, { quantity, before });
  const hedge = findHedge(scan, { first, kind: quantity.kind, unit: quantity.unit });
  const trailing = findTrailingHedge(scan, quantity.next);
  const isRange = Array.isArray(quantity.value) && quantity.numeral.form !== 'vague';
  const level = /^(?:below|above)$/.test(scan.word(hedge?.first ?? -1));
  const change = level
    ? undefined
    : findChange(scan, {
        before: hedge?.first ?? first,
        kind: quantity.kind,
        unit: quantity.unit,
        isRange,
      });
  const inherited = inheritance(scan, { quantity: aged ?? quantity, before });
  const own = change ?? hedge?.comparator ?? trailing?.comparator ?? quantity.hedge;
  const hedged = own !== undefined;
  if (isNothing(scan, { quantity: aged ?? quantity, hedged, inherited })) return undefined;
  const whole = aged ?? quantity;
  const start = scan.start(hedge?.within ? Math.min(hedge.first, first) : first);
  const next = trailing?.next ?? whole.next;
  const figure = describe(scan, {
    quantity: whole,
    span: { start, end: trailing === undefined ? whole.end : scan.end(next - 1) },
    comparator: own ?? inherited?.figure.comparator ?? '=',
    measures: inherited?.figure.measures ?? findMeasured(scan, whole),
  });
  return { figure, quantity: whole, next, hedged };
}

function describe(
  scan: Scan,
  {
    quantity,
    span,
    comparator,
    measures,
  }: { quantity: Quantity; span: Span; comparator: Comparator; measures: Span | undefined },
): Figure {
  const { kind, value, per } = quantity;
  const noun =
    quantity.unit === NO_UNIT && quantity.numeral.form === 'vague'
      ? quantifiedNoun(scan, quantity.first)
      : undefined;
  const unit = noun === undefined ? quantity.unit : toSingular(scan.word(noun));
  const told = noun === undefined ? measures : { start: scan.start(noun), end: scan.end(noun) };
  return {
    ...span,
    kind,
    value,
    unit,
    ...(per && { per }),
    comparator,
    ...(told && { measures: told }),
  };
}

/** "aged 62", and ", 44," behind a name. */
function readAged(
  scan: Scan,
  { quantity, before: found }: { quantity: Quantity; before: Found | undefined },
): Quantity | undefined {
  const { first, next, value, named, numeral } = quantity;
  const plain =
    named === 'nothing' && numeral.factor === 1 && (Array.isArray(value) || value < PLAUSIBLE_AGE);
  if (!plain) return undefined;
  const before = scan.word(first - 1);
  const of = before === 'of' && scan.word(first - 2) === 'age';
  const between =
    /^(?:between|over|under|above|below|of)$/.test(before) && AGED.test(scan.word(first - 2));
  if (AGED.test(before) || of || between) return { ...quantity, kind: 'age', unit: 'year' };
  if (before === 'magnitude') return { ...quantity, kind: 'measure', unit: 'magnitude' };
  const listed =
    found?.figure.kind === 'age' && found.next === first - 1 && /^(?:and|or|,)$/.test(before);
  if (listed || isSaidOfSomebody(scan, quantity)) return { ...quantity, kind: 'age', unit: 'year' };
  const commas =
    before === ',' &&
    /^[,.;)―–—]$/.test(scan.word(next)) &&
    /^\d\d?$/.test(numeral.written) &&
    Number(value) > 3;
  const name = scan.shape(first - 2) >= SHAPE.capital && scan.shape(first - 2) <= SHAPE.dotted;
  const described =
    scan.word(next) === ',' && isLetters(scan, first - 2) && !isPlural(scan.word(first - 2));
  return commas && (name || described) ? { ...quantity, kind: 'age', unit: 'year' } : undefined;
}

/** "who is 70", "she was 44 when": the age of somebody. */
function isSaidOfSomebody(scan: Scan, { first, next, numeral }: Quantity): boolean {
  if (!/^(?:is|was|were|turned)$/.test(scan.word(first - 1)) || !/^\d\d?$/.test(numeral.written))
    return false;
  const who = scan.word(first - 2);
  if (!/^(?:who|he|she|they|both)$/.test(who)) return false;
  return !scan.continues(next) || /^(?:[,.;)―–—]|when|at|and|years)$/.test(scan.word(next));
}

/** "half" alone, "the first half", "the top quarter". */
function isPartOfNothing(
  scan: Scan,
  { first, hedged, of }: { first: number; hedged: boolean; of: boolean },
): boolean {
  if (
    /^(?:first|second|third|fourth|last|other|top|bottom|better|final|latter|early|later)$/.test(
      scan.word(first - 1),
    )
  )
    return true;
  return scan.word(first) === 'half' && !hedged && !of;
}

/** The figure before, where this one only says it again: "€21 billion ($24 billion)", "190 points, or 0.6%". */
function inheritance(
  scan: Scan,
  { quantity, before }: { quantity: Quantity; before: Found | undefined },
): Found | undefined {
  if (before === undefined) return undefined;
  const { first } = quantity;
  const mark = scan.word(first - 1);
  const restates =
    (mark === '(' && before.next === first - 1) ||
    (mark === '/' && before.next === first - 1 && before.figure.kind === quantity.kind) ||
    (mark === 'or' &&
      before.next >= first - 2 &&
      before.figure.kind !== quantity.kind &&
      scan.word(first - 2) === ',');
  return restates ? before : undefined;
}

/** Numbers that stand alone and say nothing, and articles read as one. */
function isNothing(
  scan: Scan,
  {
    quantity,
    hedged,
    inherited,
  }: { quantity: Quantity; hedged: boolean; inherited: Found | undefined },
): boolean {
  const { numeral, named, kind, value, first, next } = quantity;
  if (Number.isNaN(value) || (quantity.article && !hedged)) return true;
  if (named !== 'nothing' || kind === 'age') return false;
  if (numeral.form === 'part')
    return isPartOfNothing(scan, { first, hedged, of: scan.word(next) === 'of' });
  if (numeral.form === 'digits') return (value === 0 && !hedged) || SERIAL.test(numeral.written);
  if (numeral.form === 'vague') return false;
  if (value === 1 || value === 0) return true;
  if (numeral.factor > 1) return false;
  return (
    !hedged && inherited === undefined && scan.word(next) !== 'of' && scan.word(first - 1) !== 'all'
  );
}
