/** Pairs offices of one person that two collections call by different words. */
import { foldName } from '../../../utils/language/fold.ts';
import type { DaySpan } from '../../../utils/people/partial-date.ts';
import { readPartialDate } from '../../../utils/people/partial-date.ts';
import type { FactRole } from './fact.ts';

/** Words that name no office. */
const CONNECTING = new Set('a an and at by for from in of on s the to with'.split(' '));
/** Words without which an office is another one; either both have them or neither. */
const RANKS = new Set(
  'acting assistant chief deputy emeritus first former honorary interim junior member permanent pro shadow under vice'.split(
    ' ',
  ),
);
/** What collections of leaders call the two offices, and what stories call them. */
const LEADERS: Readonly<Record<string, RegExp>> = {
  'head of state':
    /^(?:interim )?(?:president|king|queen|emperor|sultan|emir|governor-general|chair)/i,
  'head of government':
    /^(?:acting )?(?:prime minister|president|(?:federal )?chancellor|premier)/i,
};
/** Rows of one office further apart than this are different terms; collections often count from election or oath. */
const NEAR_DAYS = 400;

interface RolePair<A extends FactRole, B extends FactRole> {
  fact: A;
  role: B;
}

/** Each fact with the role it speaks of, those with the nearest starts first; facts without one are left out. */
export function pairRoles<A extends FactRole, B extends FactRole>(
  facts: readonly A[],
  roles: readonly B[],
): RolePair<A, B>[] {
  const possible = facts.flatMap((fact) =>
    roles
      .filter((role) => isSameOffice(fact, role) && isSameTime(fact, role))
      .map((role) => ({ fact, role, distance: distance(fact, role) })),
  );
  const taken = new Set<FactRole>();
  return possible
    .sort((a, b) => a.distance - b.distance)
    .filter(({ fact, role }) => {
      if (taken.has(fact) || taken.has(role)) return false;
      taken.add(fact).add(role);
      return true;
    });
}

/** Whether two rows may be one office: the words of one title are all in the other row, and the ranks agree. */
export function isSameOffice(fact: FactRole, role: FactRole): boolean {
  const leader = LEADERS[fact.title];
  if (leader !== undefined) return leader.test(role.title);
  if (isElsewhere(fact.country, role.country)) return false;
  const [a, b] = [officeWords(fact.title), officeWords(role.title)];
  if (rankOf(a) !== rankOf(b)) return false;
  return isWithin(a, allWords(role)) || isWithin(b, allWords(fact));
}

/** Offices of the world have no country, and collections write that in several ways. */
const COUNTRYLESS = /^(?:EU|UN|X.)$/;

function isElsewhere(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a !== b && !COUNTRYLESS.test(a) && !COUNTRYLESS.test(b);
}

function officeWords(text: string): string[] {
  return foldName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !CONNECTING.has(word))
    .map((word) => word.replace(/^defense$/, 'defence').replace(/(?<=[a-z]{3})s$/, ''));
}

function allWords({ title, organisation }: FactRole): Set<string> {
  return new Set(officeWords(`${title} ${organisation ?? ''}`));
}

function rankOf(words: readonly string[]): string {
  return words
    .filter((word) => RANKS.has(word))
    .sort()
    .join(' ');
}

function isWithin(words: readonly string[], others: ReadonlySet<string>): boolean {
  return words.length > 0 && words.every((word) => others.has(word));
}

function isSameTime(fact: FactRole, role: FactRole): boolean {
  return distance(fact, role) <= NEAR_DAYS || overlaps(fact, role);
}

/** Days between the starts, 0 where they may be one day. Unknown starts are as far as the limit allows. */
function distance(fact: FactRole, role: FactRole): number {
  const [a, b] = [readPartialDate(fact.start), readPartialDate(role.start)];
  if (a === undefined || b === undefined) return overlaps(fact, role) ? NEAR_DAYS : NEAR_DAYS + 1;
  return Math.max(0, a.first - b.last, b.first - a.last);
}

function overlaps(a: FactRole, b: FactRole): boolean {
  const before = (end: DaySpan | undefined, start: DaySpan | undefined) =>
    end !== undefined && start !== undefined && end.last < start.first;
  return (
    !before(readPartialDate(a.end), readPartialDate(b.start)) &&
    !before(readPartialDate(b.end), readPartialDate(a.start))
  );
}
