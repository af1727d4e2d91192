/** Sets the figures of a story's claims beside each other. */
import type { Claim, Comparison, ComparisonSide, DateMention } from '../analysis.ts';
import type { Document } from '../document.ts';
import { createScan, type Scan } from '../figures/scan.ts';
import { spanAt } from '../text.ts';
import { findCandidates } from './candidates.ts';
import { isConversion } from './conversions.ts';
import { judgeFigures } from './judge-figures.ts';
import { createListing, type Listing, sideKey } from './listing.ts';
import { type Measurement, readMeasurement } from './measurement.ts';
import { type ComparisonReason, sayComparison } from './reasons.ts';
import { areTwoVoices } from './speakers.ts';
import { findProperWords } from './word-keys.ts';
import { type Zone, zoneOf } from './zones.ts';

/** A measurement and where it stands in the analysis. */
export interface PlacedMeasurement {
  measurement: Measurement;
  side: ComparisonSide;
  claim: Claim;
}

/** Comparisons of figures, in the order of the text. */
export function compareFigures(
  document: Document,
  claims: readonly Claim[],
  dates: readonly DateMention[],
): Comparison[] {
  const scan = createScan(document);
  const placed = placeMeasurements({ document, scan, claims, dates });
  const conversions = joinConversions(scan, placed);
  const joined = new Set(conversions.flatMap(({ a, b }) => [sideKey(a), sideKey(b)]));
  const pairs = findCandidates(placed.map(({ measurement }) => groupsOf(measurement)));
  const listing = createListing();
  const compared = pairs.flatMap(([one, other]) => {
    const pair = [placed[one], placed[other]] as const;
    return comparePair({ document, pair, joined, listing }) ?? [];
  });
  return [...conversions, ...compared];
}

/** Measurements of all figures, each once: as a part of the shortest claim it is in. */
export function placeMeasurements({
  document,
  scan,
  claims,
  dates,
}: {
  document: Document;
  scan: Scan;
  claims: readonly Claim[];
  dates: readonly DateMention[];
}): PlacedMeasurement[] {
  const proper = findProperWords(scan);
  const seen = new Set<number>();
  const placed: PlacedMeasurement[] = [];
  const shortestFirst = [...claims.entries()].sort(
    ([, one], [, other]) => one.end - one.start - (other.end - other.start),
  );
  for (const [nth, claim] of shortestFirst) {
    for (const [place, figure] of claim.figures.entries()) {
      if (seen.has(figure.start)) continue;
      const measurement = measure({ document, scan, claim, place, dates, proper });
      if (measurement === undefined) continue;
      seen.add(figure.start);
      placed.push({ measurement, claim, side: { claim: nth, figure: place } });
    }
  }
  return placed.sort((one, other) => one.measurement.figure.start - other.measurement.figure.start);
}

function measure({
  document,
  scan,
  claim,
  place,
  dates,
  proper,
}: {
  document: Document;
  scan: Scan;
  claim: Claim;
  place: number;
  dates: readonly DateMention[];
  proper: ReadonlySet<string>;
}): Measurement | undefined {
  const figure = claim.figures[place];
  const sentence = figure && spanAt(document.sentences, figure.start);
  if (figure === undefined || sentence === undefined) return undefined;
  const zone = zoneOf({ scan, claim, sentence, figures: claim.figures, nth: place });
  if (zone === undefined) return undefined;
  return readMeasurement({ scan, claim, figure, zone, dates: datesOf(scan, zone, dates), proper });
}

/** Dates among the words of a zone. */
function datesOf(scan: Scan, { tokens }: Zone, dates: readonly DateMention[]): DateMention[] {
  const from = scan.start(tokens[0] ?? 0);
  const to = scan.end(tokens.at(-1) ?? -1);
  const inside: DateMention[] = [];
  const first = spanAt(dates, from);
  for (let at = first === undefined ? 0 : dates.indexOf(first); at < dates.length; at++) {
    const date = dates[at];
    if (date === undefined || date.start >= to) break;
    if (tokens.some((token) => scan.start(token) === date.start)) inside.push(date);
  }
  return inside;
}

/** Gives the second amount of a conversion what the first measures. */
function joinConversions(scan: Scan, placed: PlacedMeasurement[]): Comparison[] {
  const found: Comparison[] = [];
  for (let nth = 1; nth < placed.length; nth++) {
    const [one, other] = [placed[nth - 1], placed[nth]];
    if (!one || !other || !isConversion(scan, one.measurement, other.measurement)) continue;
    const { figure, amount, said } = other.measurement;
    other.measurement = {
      ...one.measurement,
      figure,
      said,
      amount: { ...amount, hedge: one.measurement.amount.hedge },
    };
    const reason: ComparisonReason = {
      code: 'two-currencies',
      one: one.measurement.said,
      other: said,
    };
    found.push({ a: one.side, b: other.side, verdict: 'same', reason: sayComparison(reason) });
  }
  return found;
}

/** Keys under which a measurement meets others: by kind of unit with each word, and by its very amount. */
export function groupsOf({ amount, figure, keys }: Measurement): string[] {
  const kind = figure.kind === 'money' ? 'money' : amount.dimension;
  const groups = [...keys].map((key) => `${kind} ${key}`);
  groups.push(`${kind} = ${amount.low} ${figure.unit}`);
  return groups;
}

function comparePair({
  document: { text },
  pair: [one, other],
  joined,
  listing,
}: {
  document: Document;
  pair: readonly [PlacedMeasurement | undefined, PlacedMeasurement | undefined];
  joined: ReadonlySet<string>;
  listing: Listing;
}): Comparison | undefined {
  if (one === undefined || other === undefined) return undefined;
  if (one.measurement.sentence === other.measurement.sentence) return undefined;
  if (isToldOtherwise(one, other, joined)) return undefined;
  const judged = judgeFigures({
    one: one.measurement,
    other: other.measurement,
    twoVoices: areTwoVoices({ text, one: one.claim, other: other.claim }),
  });
  if (judged === undefined) return undefined;
  const { verdict, reason } = judged;
  if (!listing.admits(verdict, [one.side, other.side])) return undefined;
  return { a: one.side, b: other.side, verdict, reason: sayComparison(reason) };
}

/** An amount told in two currencies is compared in the one that the other figure has, but for one number in both. */
function isToldOtherwise(
  one: PlacedMeasurement,
  other: PlacedMeasurement,
  joined: ReadonlySet<string>,
): boolean {
  const [mine, theirs] = [one.measurement.figure, other.measurement.figure];
  if (mine.unit === theirs.unit || mine.value === theirs.value) return false;
  return joined.has(sideKey(one.side)) || joined.has(sideKey(other.side));
}
