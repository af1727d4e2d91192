/** Rows of one office joined into the terms readers speak of, whatever gaps and repeats the data has. */
import type { DaySpan } from './partial-date.ts';
import { readPartialDate } from './partial-date.ts';
import type { Role } from './person.ts';

/** One stretch in office. A bound that is absent is not known. */
export interface Tenure {
  start: DaySpan | undefined;
  end: DaySpan | undefined;
  /** No end is known: held until the as-of day as far as anybody knows. */
  open: boolean;
}

/** Rows of one office that touch each other, shown as one; `runs` are the stretches surely without a gap. */
export interface Term {
  role: Role;
  whole: Tenure;
  runs: Tenure[];
}

/**
 * The terms of every office: rows that overlap or follow each other become one, and rows that say no more
 * than a dated row of the same office are dropped.
 */
export function mergeTerms(roles: readonly Role[]): Term[] {
  const offices = new Map<string, Role[]>();
  for (const role of roles) {
    const key = [role.title, role.organisation, role.country].join('\n').toLowerCase();
    const rows = offices.get(key);
    if (rows === undefined) offices.set(key, [role]);
    else rows.push(role);
  }
  return [...offices.values()].flatMap(mergeOffice);
}

/** An end before the start: real data has such rows, and neither date can be trusted then. */
export function isContradictory({ start, end }: Tenure): boolean {
  return start !== undefined && end !== undefined && end.last < start.first;
}

export function compareStarts(a: Tenure, b: Tenure): number {
  return compare(
    a.start?.first ?? Number.NEGATIVE_INFINITY,
    b.start?.first ?? Number.NEGATIVE_INFINITY,
  );
}

export function compareEnds(a: Tenure, b: Tenure): number {
  return compare(lastDay(a), lastDay(b));
}

/** Latest day a tenure is known to reach: an end on an unknown day may have come at once. */
function lastDay({ start, end, open }: Tenure): number {
  if (open) return Number.POSITIVE_INFINITY;
  return end?.last ?? start?.last ?? Number.NEGATIVE_INFINITY;
}

/** Subtraction would make NaN of two infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function readTerm(role: Role): Term {
  const end = readPartialDate(role.end);
  const open = end === undefined && role.ended !== true;
  const whole = { start: readPartialDate(role.start), end, open };
  return { role, whole, runs: [whole] };
}

/** The terms of one office: dated rows chained, the rest kept only where they add something. */
function mergeOffice(rows: readonly Role[]): Term[] {
  const terms = rows.map(readTerm);
  const isDated = ({ whole }: Term) => whole.start !== undefined && !isContradictory(whole);
  const dated = terms.filter(isDated);
  const undated = terms.filter((term) => !isDated(term));
  const chained = chainTerms(dated.sort((a, b) => compareStarts(a.whole, b.whole)));
  const endings = undated.filter(
    ({ whole }) =>
      isKnownEndOnly(whole) && !chained.some((term) => coversEnd(term.whole, whole.end)),
  );
  const telling = [...chained, ...endings];
  return telling.length > 0 ? telling : undated.slice(0, 1);
}

function isKnownEndOnly(tenure: Tenure): tenure is Tenure & { end: DaySpan } {
  return tenure.start === undefined && tenure.end !== undefined;
}

/** A row that knows only its end, inside a term that knows its start, is that term once more. */
function coversEnd(whole: Tenure, end: DaySpan | undefined): boolean {
  if (end === undefined || whole.start === undefined) return false;
  return whole.start.first <= end.last && end.first <= lastDay(whole) + 1;
}

function chainTerms(sorted: readonly Term[]): Term[] {
  const chained: Term[] = [];
  for (const term of sorted) {
    const last = chained.at(-1);
    if (last !== undefined && touches(last.whole, term.whole)) joinTerm(last, term);
    else chained.push(term);
  }
  return chained;
}

/** Adjacent or overlapping as far as the precision of the dates lets anybody say. */
function touches(earlier: Tenure, later: Tenure): boolean {
  return later.start !== undefined && later.start.first <= lastDay(earlier) + 1;
}

/**
 * Without a gap, whatever the exact days were. A row that ended on an unknown day touches only rows that
 * begin as it does, and those know more of the same stretch.
 */
function continues(earlier: Tenure, later: Tenure): boolean {
  if (earlier.end === undefined || later.start === undefined) return true;
  return later.start.last <= earlier.end.first + 1;
}

function joinTerm(earlier: Term, later: Term): void {
  const ending = compareEnds(later.whole, earlier.whole) >= 0 ? later.role : earlier.role;
  earlier.role = joinRoles(earlier.role, later.role, ending);
  earlier.whole = joinTenures(earlier.whole, later.whole);
  const run = earlier.runs.pop();
  if (run === undefined) return;
  if (continues(run, later.whole)) earlier.runs.push(joinTenures(run, later.whole));
  else earlier.runs.push(run, later.whole);
}

/**
 * One stretch that is certain wherever one of the two is, and possible likewise: a row that knows the year and one that
 * knows the day begin possibly with the year and certainly with the day.
 */
function joinTenures(earlier: Tenure, later: Tenure): Tenure {
  const [ending, other] = compareEnds(later, earlier) >= 0 ? [later, earlier] : [earlier, later];
  return {
    start: narrow(earlier.start, (start) => ({
      last: Math.min(start.last, later.start?.last ?? start.last),
    })),
    end: narrow(ending.end, (end) => ({
      first: Math.max(end.first, other.end?.first ?? end.first),
    })),
    open: ending.open,
  };
}

function narrow(
  span: DaySpan | undefined,
  to: (span: DaySpan) => Partial<DaySpan>,
): DaySpan | undefined {
  return span === undefined ? undefined : { ...span, ...to(span) };
}

/** One role from the start of the earlier row to the end of the `ending` one. */
function joinRoles(earlier: Role, later: Role, ending: Role): Role {
  const { end: _end, ended: _ended, endStatus: _endStatus, ...begun } = earlier;
  const { end, ended, endStatus } = ending;
  return {
    ...begun,
    ...(end === undefined ? {} : { end }),
    ...(ended === undefined ? {} : { ended }),
    ...(endStatus === undefined ? {} : { endStatus }),
    sources: [...new Set([...earlier.sources, ...later.sources])],
  };
}
