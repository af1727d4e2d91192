/**
 * The figures and dates of `npm run eval`: how many of those in the project's labelled sentences are found, and found
 * right, in the sentences looked at while building and in the unseen fifth. `--errors figures` lists what is wrong in the former.
 */
import type { DateMention, Figure, Span } from '../utils/language/analysis.ts';
import { findDates } from '../utils/language/dates/find-dates.ts';
import { readDocument } from '../utils/language/document.ts';
import { findFigures } from '../utils/language/figures/find-figures.ts';
import {
  type LabelledSentence,
  readSentences,
  type SentenceLabel,
} from './corpus/labelled-sentences.ts';

const FIGURES = new URL('../tests/corpus/figures', import.meta.url).pathname;
const DATES = new URL('../tests/corpus/dates', import.meta.url).pathname;
/** Day the labelled sentences were written, a Saturday. */
const WRITTEN = '2025-04-12';
/** Values this near, by their size, are the same. */
const TOLERANCE = 1e-5;

/** What is asked of a thing found where a label stands, each with all before it. */
type Checks<Found> = readonly [
  name: string,
  holds: (label: string, found: Found, text: string) => boolean,
][];

interface Tally {
  labelled: number;
  found: number;
  right: number[];
}

const FIGURE_CHECKS: Checks<Figure> = [
  ['found', () => true],
  ['value', (label, { value }) => sameAmount(partOf(label, 2), value)],
  [
    'unit',
    (label, { unit, per }) =>
      label.split(' ; ')[0]?.split(' ').slice(3).join(' ') === `${unit}${per ? `/${per}` : ''}`,
  ],
  ['hedge', (label, { comparator }) => partOf(label, 1) === comparator],
  ['kind', (label, { kind }) => partOf(label, 0) === kind],
];
const DATE_CHECKS: Checks<DateMention> = [
  ['found', () => true],
  ['value', (label, { value }) => partOf(label, 1) === value],
  ['type', (label, { type }) => partOf(label, 0) === type],
];

/** Scores and prints both sets. */
export function evaluateFigures(errors: string | undefined): void {
  const figures = readSentences(FIGURES);
  const dates = readSentences(DATES);
  const readFigures = (text: string) => findFigures(readDocument({ text }));
  const readDates = (text: string) => findDates(readDocument({ text }), { date: WRITTEN });
  for (const unseen of [false, true]) {
    const which = unseen ? 'unseen fifth' : 'looked at';
    const some = figures.filter((sentence) => sentence.unseen === unseen);
    const others = dates.filter((sentence) => sentence.unseen === unseen);
    const list = !unseen && errors !== undefined;
    print(
      `figures, ${which}`,
      score(some, { read: readFigures, checks: FIGURE_CHECKS, list: list && errors === 'figures' }),
      FIGURE_CHECKS,
    );
    console.log(`${`what they measure, ${which}`.padEnd(34)}${measured(some, readFigures)}`);
    print(
      `dates, ${which}`,
      score(others, { read: readDates, checks: DATE_CHECKS, list: list && errors === 'dates' }),
      DATE_CHECKS,
    );
  }
}

interface Scoring<Found> {
  read: (text: string) => Found[];
  checks: Checks<Found>;
  list: boolean;
}

function score<Found extends Span>(
  sentences: readonly LabelledSentence[],
  { read, checks, list }: Scoring<Found>,
): Tally {
  const tally: Tally = { labelled: 0, found: 0, right: checks.map(() => 0) };
  for (const { id, text, labels } of sentences) {
    const found = read(text);
    tally.labelled += labels.length;
    tally.found += found.length;
    const wrong: string[] = [];
    for (const label of labels) {
      const match = found.find((one) => overlaps(one, label));
      const held =
        match === undefined ? [] : checks.map(([, holds]) => holds(label.label, match, text));
      checks.forEach((_, nth) => {
        if (held.length > 0 && held.slice(0, nth + 1).every(Boolean))
          tally.right[nth] = (tally.right[nth] ?? 0) + 1;
      });
      if (held.length === 0 || held.includes(false))
        wrong.push(`${text.slice(label.start, label.end)} (${label.label})`);
    }
    const extra = found.filter((one) => !labels.some((label) => overlaps(one, label)));
    if (list && wrong.length + extra.length > 0)
      console.log(
        `  ${id} ${text}\n     wrong: ${wrong.join(' | ')}\n     got: ${JSON.stringify(found)}`,
      );
  }
  return tally;
}

/** Share of the labels that say what is measured for which those words were found. */
function measured(
  sentences: readonly LabelledSentence[],
  read: (text: string) => Figure[],
): string {
  let asked = 0;
  let right = 0;
  for (const { text, labels } of sentences) {
    const found = read(text);
    for (const label of labels) {
      const words = label.label.split(' ; ')[1];
      if (words === undefined) continue;
      asked++;
      const span = found.find((one) => overlaps(one, label))?.measures;
      if (span !== undefined && alike(text.slice(span.start, span.end), words)) right++;
    }
  }
  return `${String(asked).padStart(6)}     right ${((100 * right) / Math.max(1, asked)).toFixed(1)}`;
}

/** One of two phrases holds the other. */
function alike(one: string, other: string): boolean {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  return left.includes(right) || right.includes(left);
}

function print<Found>(
  name: string,
  { labelled, found, right }: Tally,
  checks: Checks<Found>,
): void {
  const columns = checks.map(
    ([check], nth) =>
      `${nth === 0 ? '' : '+ '}${check} ${f1(right[nth] ?? 0, { labelled, found })}`,
  );
  console.log(`${name.padEnd(34)}${String(labelled).padStart(6)}  F1 ${columns.join('  ')}`);
}

function f1(right: number, { labelled, found }: { labelled: number; found: number }): string {
  return ((200 * right) / Math.max(1, labelled + found)).toFixed(1);
}

function overlaps(one: Span, other: Span | SentenceLabel): boolean {
  return one.start < other.end && other.start < one.end;
}

function partOf(label: string, nth: number): string {
  return label.split(' ')[nth] ?? '';
}

function sameAmount(written: string, value: Figure['value']): boolean {
  const ends = written.split('..').map(Number);
  const values = Array.isArray(value) ? value : [value];
  return (
    ends.length === values.length &&
    ends.every(
      (end, nth) =>
        Math.abs(end - (values[nth] ?? Number.NaN)) <= TOLERANCE * Math.max(1, Math.abs(end)),
    )
  );
}
