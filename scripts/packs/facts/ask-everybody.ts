/** Asks a pack for everybody of a collection, by name and day, and holds the answers against the collection's own rows. */
import { foldName } from '../../../utils/language/fold.ts';
import type { Pack } from '../../../utils/people/pack.ts';
import {
  type DaySpan,
  readPartialDate,
  writePartialDate,
} from '../../../utils/people/partial-date.ts';
import type { PartialDate, Person, Role } from '../../../utils/people/person.ts';
import { type Certainty, rolesAt } from '../../../utils/people/roles.ts';

export interface Answers {
  /** Names looked up, and people not found under theirs. */
  names: number;
  lost: string[];
  /** Questions of who was what when, and those answered otherwise than the rows say. */
  questions: number;
  wrong: string[];
}

/** What a row by itself says of a day; `unclear` where its dates are none or contradict each other. */
type Verdict = 'certain' | 'possible' | 'impossible' | 'unclear';

/** Looks each person up by every name, and asks for each office on the days about its beginning, middle and end. */
export function askEverybody(pack: Pack, people: readonly Person[]): Answers {
  const answers: Answers = { names: 0, lost: [], questions: 0, wrong: [] };
  for (const person of people) {
    for (const name of [person.name, ...person.aliases]) {
      answers.names++;
      const found = pack.named(foldName(name)).some((index) => pack.entity(index).id === person.id);
      if (!found) answers.lost.push(`${person.id} ${name}`);
    }
    const kept = pack.entity(pack.indexOf(person.id));
    if (kept.kind === 'person') askOffices({ person, kept, asOf: pack.info.asOf }, answers);
  }
  return answers;
}

function askOffices(
  { person, kept, asOf }: { person: Person; kept: Person; asOf: PartialDate },
  answers: Answers,
): void {
  const known = readPartialDate(asOf)?.last ?? 0;
  const offices = Map.groupBy(person.roles, officeOf);
  const days = new Set(person.roles.flatMap(telling));
  for (const day of days) {
    const asked = writePartialDate(day, 'day');
    const held = rolesAt({ roles: kept.roles, day: asked, asOf });
    for (const [office, rows] of offices) {
      const answer = held.find(({ role }) => officeOf(role) === office)?.certainty;
      const verdicts = rows.map((row) => judge(row, day, known));
      answers.questions++;
      if (!fits(answer, verdicts))
        answers.wrong.push(`${person.id} ${office} on ${asked}: ${answer} for ${verdicts}`);
    }
  }
}

function officeOf({ title, country }: Role): string {
  return `${title}, ${country}`.toLowerCase();
}

/** Days on which a row must be read right: before it, its first and last, one between, behind it. */
function telling({ start, end }: Role): number[] {
  const [first, last] = [readPartialDate(start), readPartialDate(end)];
  const days = [
    ...(first === undefined ? [] : [first.first - 1, first.first, first.last + 1]),
    ...(last === undefined ? [] : [last.first - 1, last.last, last.last + 1]),
  ];
  if (first !== undefined && last !== undefined) days.push((first.last + last.first) >> 1);
  return [...new Set(days)];
}

function judge({ start, end }: Role, day: number, known: number): Verdict {
  const [first, last] = [readPartialDate(start), readPartialDate(end)];
  if (first === undefined && last === undefined) return 'unclear';
  if (first !== undefined && last !== undefined && last.last < first.first) return 'unclear';
  if ((first !== undefined && day < first.first) || (last !== undefined && day > last.last))
    return 'impossible';
  return isWithin(day, { first, last, known }) ? 'certain' : 'possible';
}

/** Surely begun, and surely not over: the last day in office may be the successor's first. */
function isWithin(
  day: number,
  { first, last, known }: { first: DaySpan | undefined; last: DaySpan | undefined; known: number },
): boolean {
  return (
    first !== undefined &&
    day >= first.last &&
    (last === undefined ? day <= known : day < last.first)
  );
}

/** Rows together may say more than each: two that follow each other make a vague day between them certain. */
function fits(answer: Certainty | undefined, verdicts: readonly Verdict[]): boolean {
  if (verdicts.includes('certain')) return answer === 'certain';
  if (verdicts.includes('possible'))
    return answer === 'possible' || (answer === 'certain' && verdicts.length > 1);
  return answer === undefined || (answer === 'unknown' && verdicts.includes('unclear'));
}
