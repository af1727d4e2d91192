/** What a looked-up record says beyond that of the packs, and where the two contradict each other. */
import { foldName } from '../../language/fold.ts';
import { readPartialDate } from '../partial-date.ts';
import type { PartialDate, Person, Role } from '../person.ts';
import { fitTitle } from '../role-words.ts';
import { pastRoles, rolesAt } from '../roles.ts';

/** One fact; `instead` is what the packs say, where that is something else. */
export interface FactFound {
  kind: 'born' | 'died' | 'party' | 'country' | 'native';
  value: string;
  instead?: string | undefined;
}

export interface OfficeFound {
  role: Role;
  instead?: Role | undefined;
}

export interface Differences {
  facts: FactFound[];
  offices: OfficeFound[];
}

/** Two records of one person, each with the day it is true of. */
export interface Compared {
  found: Person;
  foundOn: PartialDate;
  known: Person;
  knownOn: PartialDate;
}

/** Share of an office's words that another's must bear out to be the same: its noun and some of the rest. */
const SAME_OFFICE = 0.7;

/** Facts on which both agree are left out. */
export function compareRecords(compared: Compared): Differences {
  const { found, known } = compared;
  const facts: (FactFound | undefined)[] = [
    differ('born', [found.born?.date, known.born?.date], mayBeOneDay),
    differ('died', [found.died?.date, known.died?.date], mayBeOneDay),
    differ('party', [found.party?.name, known.party?.name], isSameName),
    differ('country', [found.countries[0], known.countries[0]], () =>
      found.countries.some((code) => known.countries.includes(code)),
    ),
    known.native === undefined
      ? differ('native', [found.native?.text, undefined], isSameName)
      : undefined,
  ];
  return { facts: facts.filter((fact) => fact !== undefined), offices: compareOffices(compared) };
}

function differ(
  kind: FactFound['kind'],
  [value, instead]: readonly [found: string | undefined, known: string | undefined],
  agree: (a: string, b: string) => boolean,
): FactFound | undefined {
  if (value === undefined || (instead !== undefined && agree(value, instead))) return undefined;
  return { kind, value, instead };
}

function mayBeOneDay(a: string, b: string): boolean {
  const [one, other] = [readPartialDate(a), readPartialDate(b)];
  return (
    one !== undefined && other !== undefined && one.first <= other.last && other.first <= one.last
  );
}

/** "Labour" and "Labour Party" are one. */
function isSameName(a: string, b: string): boolean {
  const [one, other] = [foldName(a), foldName(b)];
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

/**
 * Offices held on the day of the look-up that the packs do not have, those the packs take for held that are over, and
 * those whose beginnings differ.
 */
function compareOffices({ found, foundOn, known, knownOn }: Compared): OfficeFound[] {
  const day = { day: foundOn, asOf: foundOn };
  const now = rolesAt({ roles: found.roles, ...day }).map(({ role }) => role);
  const over = pastRoles({ roles: found.roles, ...day });
  const told = rolesAt({ roles: known.roles, day: knownOn, asOf: knownOn }).map(({ role }) => role);
  const held = now.flatMap((role): OfficeFound[] => {
    const same = told.find((one) => isSameOffice(found, role, one));
    if (same === undefined) return [{ role }];
    const { start } = role;
    const agree = start === undefined || same.start === undefined || mayBeOneDay(start, same.start);
    return agree ? [] : [{ role, instead: same }];
  });
  const ended = told.flatMap((one): OfficeFound[] => {
    if (now.some((role) => isSameOffice(found, role, one))) return [];
    const role = over.find((past) => isSameOffice(found, past, one));
    return role === undefined ? [] : [{ role, instead: one }];
  });
  return [...held, ...ended];
}

/** Wikidata and the packs name offices in words of their own. */
function isSameOffice(person: Person, a: Role, b: Role): boolean {
  if (foldName(a.title) === foldName(b.title)) return true;
  return bearsOut(person, a, b) || bearsOut(person, b, a);
}

function bearsOut(person: Person, role: Role, { title }: Role): boolean {
  return (
    fitTitle({ ...person, roles: [role], description: '', context: [] }, title).fit >= SAME_OFFICE
  );
}
