/** Which offices somebody held on a day, by interval logic over dates of honest precision. */
import type { DaySpan } from './partial-date.ts';
import { calendarDay, readPartialDate } from './partial-date.ts';
import type { PartialDate, Role } from './person.ts';
import type { Tenure, Term } from './terms.ts';
import { compareEnds, compareStarts, isContradictory, mergeTerms } from './terms.ts';

/** Whether an office was held: surely, perhaps (the dates leave it open), or without any date that would tell. */
export type Certainty = 'certain' | 'possible' | 'unknown';

export interface RoleAt {
  role: Role;
  certainty: Certainty;
}

export interface RolesQuestion {
  roles: readonly Role[];
  /** Day asked about; a month or year asks for all of its days at once. */
  day: PartialDate;
  /** Day the facts were last compared with their sources. */
  asOf: PartialDate;
}

type Answer = Certainty | 'impossible';

const LIKELIHOOD: Readonly<Record<Answer, number>> = {
  certain: 3,
  possible: 2,
  unknown: 1,
  impossible: 0,
};

/**
 * The offices held on a day, terms of one office that overlap or follow each other merged into one.
 * Certain answers first, then the more important office, then the more recent one. A day that is no date holds none.
 */
export function rolesAt({ roles, day, asOf }: RolesQuestion): RoleAt[] {
  const asked = readPartialDate(day);
  if (asked === undefined) return [];
  const known = readPartialDate(asOf);
  const held: (RoleAt & { whole: Tenure })[] = [];
  for (const term of mergeTerms(roles)) {
    const certainty = answerTerm(term, asked, known);
    if (certainty !== 'impossible') held.push({ role: term.role, certainty, whole: term.whole });
  }
  return held
    .sort(
      (a, b) =>
        LIKELIHOOD[b.certainty] - LIKELIHOOD[a.certainty] ||
        importance(b.role) - importance(a.role) ||
        compareStarts(b.whole, a.whole),
    )
    .map(({ role, certainty }) => ({ role, certainty }));
}

/** The offices surely given up before a day, merged as `rolesAt` does, latest first. */
export function pastRoles({ roles, day, asOf }: RolesQuestion): Role[] {
  const asked = readPartialDate(day);
  if (asked === undefined) return [];
  const known = readPartialDate(asOf);
  return mergeTerms(roles)
    .filter(({ whole }) => !isContradictory(whole) && isOver(whole, asked, known))
    .sort((a, b) => compareEnds(b.whole, a.whole) || compareStarts(b.whole, a.whole))
    .map(({ role }) => role);
}

/**
 * Age in whole years on a day; a range where the birth or the day is known to the month or year only.
 * Undefined before the birth and where either is no date.
 */
export function ageOn({
  born,
  day,
}: {
  born: PartialDate;
  day: PartialDate;
}): { from: number; to: number } | undefined {
  const birth = readPartialDate(born);
  const asked = readPartialDate(day);
  if (birth === undefined || asked === undefined || asked.last < birth.first) return undefined;
  return {
    from: Math.max(0, wholeYears(birth.last, asked.first)),
    to: wholeYears(birth.first, asked.last),
  };
}

function wholeYears(from: number, to: number): number {
  const a = calendarDay(from);
  const b = calendarDay(to);
  const before = b.month < a.month || (b.month === a.month && b.day < a.day);
  return b.year - a.year - (before ? 1 : 0);
}

function answerTerm({ runs }: Term, asked: DaySpan, known: DaySpan | undefined): Answer {
  return runs
    .map((run) => answerTenure(run, asked, known))
    .reduce((best, answer) => (LIKELIHOOD[answer] > LIKELIHOOD[best] ? answer : best));
}

function answerTenure(tenure: Tenure, asked: DaySpan, known: DaySpan | undefined): Answer {
  const { start, end, open } = tenure;
  if (isContradictory(tenure)) return 'unknown';
  if (start !== undefined && asked.last < start.first) return 'impossible';
  if (isOver(tenure, asked, known)) return 'impossible';
  if (start === undefined) return end === undefined ? 'unknown' : 'possible';
  const begun = start.last <= asked.first;
  const lasts = end === undefined ? open && isChecked(asked, known) : asked.last < end.first;
  return begun && lasts ? 'certain' : 'possible';
}

/** An office nobody saw end is sure only as far as the facts were compared with their sources. */
function isChecked(asked: DaySpan, known: DaySpan | undefined): boolean {
  return known !== undefined && asked.last <= known.last;
}

/** Surely ended before the days asked about. What ended on an unknown day had ended by the as-of day. */
function isOver({ end, open }: Tenure, asked: DaySpan, known: DaySpan | undefined): boolean {
  if (end !== undefined) return asked.first > end.last;
  return !open && known !== undefined && asked.first >= known.first;
}

/** Titles that outrank whatever else their holder is. */
const HEAD =
  /^(?:acting |interim )?(?:president|prime minister|premier|(?:federal )?chancellor(?! of the (?:exchequer|duchy))|king|queen|emperor|empress|pope|emir|sultan|supreme leader|secretary[- ]general|high representative|taoiseach)(?: (?:of|for)\b.*)?$/i;
/** Seats that most who hold an office hold beside it. */
const SEAT =
  /^(?:member|mp|mep|senator|representative|deputy|people's deputy|councillor|candidate)(?: (?:of|for|from|in)\b.*)?$/i;

function importance({ title }: Role): number {
  if (HEAD.test(title)) return 2;
  return SEAT.test(title) ? 0 : 1;
}
