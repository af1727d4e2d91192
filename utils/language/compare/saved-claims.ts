/** Sets the claims a reader saved beside those of a later story. */
import type { Claim, ComparisonSide, DateMention, Figure, Verdict } from '../analysis.ts';
import { findDates } from '../dates/find-dates.ts';
import { type Document, readDocument } from '../document.ts';
import { findFigures } from '../figures/find-figures.ts';
import { createScan } from '../figures/scan.ts';
import { foldName } from '../fold.ts';
import { groupsOf, type PlacedMeasurement, placeMeasurements } from './compare-figures.ts';
import { type Judgement, judgeFigures } from './judge-figures.ts';
import type { Measurement } from './measurement.ts';
import { relatePeriods } from './periods.ts';
import { type ComparisonReason, sayComparison } from './reasons.ts';

/** A claim as the notebook keeps it. */
export interface SavedClaim {
  /** Words of the claim as its story has them, the figure among them. */
  words: string;
  /** Name of who says it. */
  speaker?: string | undefined;
  figure: Pick<Figure, 'value' | 'unit' | 'comparator'>;
  /** Day its story was written, `YYYY-MM-DD`. */
  date?: string | undefined;
}

/** A saved claim, read once for all stories it is compared with. */
export interface ReadSavedClaim {
  saved: SavedClaim;
  measurement: Measurement;
}

/** `saved` indexes the saved claims given. */
export interface SavedComparison {
  saved: number;
  side: ComparisonSide;
  verdict: Verdict;
  reason: string;
}

/** What is compared: a story's claims and what was read of the saved ones. */
export interface SavedQuestion {
  document: Document;
  claims: readonly Claim[];
  dates: readonly DateMention[];
  /** Day the story was written. */
  date?: string | undefined;
  saved: readonly ReadSavedClaim[];
}

/** Amounts of these do not change from one day to the next. */
const LASTING = new Set(['length', 'time', 'mass', 'speed', 'power', 'volume']);
/** A story's figure is listed beside so many saved ones at most. */
const MAX_SAVED = 20;

/** Undefined where the words have no such figure. */
export function readSavedClaim(saved: SavedClaim): ReadSavedClaim | undefined {
  const document = readDocument({ text: saved.words });
  const figures = findFigures(document).filter(
    ({ value, unit }) => unit === saved.figure.unit && String(value) === String(saved.figure.value),
  );
  const [figure] = figures;
  if (figure === undefined) return undefined;
  const claim: Claim = {
    ...{
      start: 0,
      end: document.text.length,
      kind: 'assertion',
      sources: [],
      score: 0,
      reasons: [],
    },
    figures: findFigures(document),
  };
  const [placed] = placeMeasurements({
    document,
    scan: createScan(document),
    claims: [claim],
    dates: findDates(document, { date: saved.date }),
  }).filter(({ measurement }) => measurement.figure.start === figure.start);
  if (placed === undefined) return undefined;
  return { saved, measurement: placed.measurement };
}

/**
 * Comparisons of a story's figures with saved ones on the same measure. Numbers that change with time never "differ"
 * between two days: the later one is said to be later. Linear in the size of both.
 */
export function compareSavedClaims(question: SavedQuestion): SavedComparison[] {
  const { document, claims, dates, saved } = question;
  const holders = indexOf(saved);
  const placed = placeMeasurements({ document, scan: createScan(document), claims, dates });
  return placed.flatMap((own) => {
    const met = new Set(groupsOf(own.measurement).flatMap((group) => holders.get(group) ?? []));
    return [...met].slice(0, MAX_SAVED).flatMap((nth) => {
      const other = saved[nth];
      const judged = other && judgeSaved(question, own, other);
      return judged === undefined ? [] : [{ saved: nth, side: own.side, ...judged }];
    });
  });
}

function indexOf(saved: readonly ReadSavedClaim[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [nth, { measurement }] of saved.entries())
    for (const group of groupsOf(measurement)) {
      const list = holders.get(group) ?? [];
      // The newest are looked at first.
      list.unshift(nth);
      holders.set(group, list);
    }
  return holders;
}

function judgeSaved(
  { document: { text }, date }: SavedQuestion,
  own: PlacedMeasurement,
  { saved, measurement }: ReadSavedClaim,
): { verdict: Verdict; reason: string } | undefined {
  const judged = judgeFigures({
    one: measurement,
    other: own.measurement,
    twoVoices: date !== saved.date || !isSpeaker(text, own.claim, saved.speaker),
  });
  if (judged === undefined) return undefined;
  const days = { saved: saved.date, story: date };
  const { verdict, reason } = withTime(judged, { own: own.measurement, saved: measurement, days });
  return { verdict, reason: [sayComparison(reason), sayDays(days)].filter(Boolean).join(' ') };
}

function isSpeaker(text: string, { speaker }: Claim, name: string | undefined): boolean {
  if (speaker === undefined || name === undefined) return false;
  const last = (words: string) => foldName(words.split(/\s+/).at(-1) ?? '');
  return last(text.slice(speaker.start, speaker.end)) === last(name);
}

interface Days {
  saved: string | undefined;
  story: string | undefined;
}

/** What cannot be the same number on two days is a later figure, not another one. */
function withTime(
  judged: Judgement,
  { own, saved, days }: { own: Measurement; saved: Measurement; days: Days },
): Judgement {
  if (judged.verdict !== 'differs' && judged.verdict !== 'unclear') return judged;
  if (days.saved === days.story || own.ahead || saved.ahead || isFixed(own, saved)) return judged;
  const [earlier = '', later = ''] = [days.saved, days.story];
  const reason: ComparisonReason =
    earlier === '' || later === ''
      ? { code: 'period-not-told' }
      : { code: 'later-figure', earlier, later };
  return { verdict: reason.code === 'later-figure' ? 'not-comparable' : 'unclear', reason };
}

/** Both are for one and the same time that is told, or for what time does not change. */
function isFixed(one: Measurement, other: Measurement): boolean {
  if (LASTING.has(one.amount.dimension) && one.figure.kind !== 'age' && !one.keys.has('fire'))
    return true;
  return one.periods.some((mine) =>
    other.periods.some((theirs) => relatePeriods(mine, theirs) === 'equal'),
  );
}

function sayDays({ saved, story }: Days): string {
  if (saved === undefined || story === undefined || saved === story) return '';
  return sayComparison({ code: 'two-days', saved, story });
}
