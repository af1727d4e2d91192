/** Puts what was measured of pages into lines: a table, the bars, and those who do the same in other ways. */
import type { PageMeasures } from './measure.ts';
import type { PageScores } from './real-pages.ts';

/** The value below which this share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const MEGABYTE_PAGE = 'long';

export function report(measures: readonly PageMeasures[]): string[] {
  const marked = measures.filter(({ marks }) => marks > 0);
  return [
    ...measures.map(line),
    '',
    ...bars(marked, measures),
    '',
    ...['mark.js', 'compromise'].map((name) => rivalLine(name, marked)),
  ];
}

function line({
  page,
  marks,
  same,
  moved,
  script,
  longest,
  firstMark,
  heap,
  cards,
  hovers,
}: PageMeasures) {
  return [
    page.padEnd(24),
    `${marks} marks`.padStart(10),
    same ? 'same' : 'CHANGED',
    `${moved} moved`,
    `${script.toFixed(1)} ms`.padStart(9),
    `longest ${longest.toFixed(1)}`.padStart(13),
    `first mark ${firstMark?.toFixed(0) ?? '–'}`.padStart(15),
    `heap ${heap.toFixed(2)} MB`.padStart(13),
    `cards ${cards.length}/${hovers}: ${cards.map((ms) => ms.toFixed(0)).join(' ')}`,
  ].join('  ');
}

function bars(marked: readonly PageMeasures[], all: readonly PageMeasures[]): string[] {
  const of = (pick: (page: PageMeasures) => number) => marked.map(pick);
  const cards = marked.flatMap((page) => page.cards);
  const hovers = of(({ hovers }) => hovers).reduce((sum, count) => sum + count, 0);
  const firstMarks = marked.flatMap(({ firstMark }) => firstMark ?? []);
  const usual = marked.filter(({ page }) => page !== MEGABYTE_PAGE);
  const longest = Math.max(0, ...usual.map((page) => page.longest));
  const mega = marked.find(({ page }) => page === MEGABYTE_PAGE)?.longest ?? 0;
  return [
    bar('pages changed', all.filter(({ same }) => !same).length, 0),
    bar(
      'boxes moved',
      all.reduce((sum, { moved }) => sum + moved, 0),
      0,
    ),
    bar(
      'script, median, ms',
      quantile(
        of(({ script }) => script),
        0.5,
      ),
      15,
    ),
    bar(
      'script, p95, ms',
      quantile(
        of(({ script }) => script),
        0.95,
      ),
      50,
    ),
    bar('longest task, ms', longest, 20),
    bar('longest task, 1 MB story, ms', mega, 50),
    bar(
      'heap, median, MB',
      quantile(
        of(({ heap }) => heap),
        0.5,
      ),
      2,
    ),
    bar('first mark, warm, median, ms', quantile(firstMarks, 0.5), 150),
    bar('rest to card beyond the intent, p95, ms', quantile(cards, 0.95), 50),
    bar('hovers missed, %', hovers === 0 ? 0 : (100 * (hovers - cards.length)) / hovers, 2),
  ];
}

function bar(what: string, measured: number, most: number): string {
  const verdict = measured <= most ? 'kept' : 'MISSED';
  return `${what.padEnd(42)} ${measured.toFixed(1).padStart(8)}   at most ${String(most).padStart(3)}   ${verdict}`;
}

function rivalLine(name: string, marked: readonly PageMeasures[]): string {
  const found = marked.flatMap(({ rivals }) => rivals[name] ?? []);
  const tasks = found.map(({ task }) => task);
  const changed = found.filter(({ same }) => !same).length;
  const moved = found.reduce((sum, rival) => sum + rival.moved, 0);
  return `${name}: one task of ${quantile(tasks, 0.5).toFixed(0)} ms median, ${Math.max(0, ...tasks).toFixed(0)} ms at most; ${changed} of ${found.length} pages changed, ${moved} boxes moved`;
}

export function reportScores(scores: PageScores): string[] {
  const share = (count: number, of: number) => `${((100 * count) / Math.max(1, of)).toFixed(0)} %`;
  const { declared, automatic, suggested, falseAlarms, controls, body, dated, dates } = scores;
  return [
    '',
    `declared news that opens automatically   ${automatic} of ${declared}, ${share(automatic, declared)}; at least 85 %`,
    `… or as a suggestion                     ${suggested} of ${declared}, ${share(suggested, declared)}; at least 95 %`,
    `controls that open automatically         ${falseAlarms} of ${controls}; at most 0`,
    `region, mean F1 of its words             ${body.toFixed(3)}; at least 0.88`,
    `date of the story                        ${dates} of ${dated}, ${share(dates, dated)}`,
  ];
}
