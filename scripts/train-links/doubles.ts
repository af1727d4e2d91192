/** Invents namesakes of the people a story names, so that there are enough of those who are not meant. */
import type { Pack } from '../../utils/people/pack.ts';
import { openPack } from '../../utils/people/pack-reader.ts';
import { writePack } from '../../utils/people/pack-writer.ts';
import type { Person, Role } from '../../utils/people/person.ts';
import { pick, type Random } from '../train-names/random.ts';

/**
 * `stranger`: another person of the pack under this name. `countryman`: the same, of one country. `elder`: somebody of
 * the same offices a generation before, such as a father.
 */
export type DoubleKind = 'stranger' | 'countryman' | 'elder';

/** Years between somebody and the elder of the same offices. */
export const GENERATION_YEARS = 24;
/** How many strangers are tried before one of the same country is given up. */
const TRIES = 200;

/** Id of somebody's double. */
export function doubleId(id: string): string {
  return `${id}-double`;
}

/** A pack of doubles of these people. `others` are those they are made from. */
export function inventDoubles(
  people: readonly Person[],
  { kind, others, random }: { kind: DoubleKind; others: readonly Person[]; random: Random },
): Pack {
  const doubles = people.map((person) => {
    if (kind === 'elder') return makeElder(person, random);
    return rename(findOther(person, { kind, others, random }), person, random);
  });
  const head = { name: 'Doubles', asOf: '2026-11-01', licence: 'CC0', source: 'Invented' };
  const opened = openPack(writePack(head, doubles));
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.pack;
}

function findOther(
  person: Person,
  { kind, others, random }: { kind: DoubleKind; others: readonly Person[]; random: Random },
): Person {
  for (let tries = 0; tries < TRIES; tries++) {
    const other = pick(others, random);
    const isShared = other.countries.some((code) => person.countries.includes(code));
    if (other.id !== person.id && (isShared || kind === 'stranger')) return other;
  }
  return pick(others, random);
}

/** Who one person is under the name of another. */
function rename(other: Person, named: Person, random: Random): Person {
  const { name, aliases, surname, surnameShared, surnameFirst, fullName, native } = named;
  const { qid: _, ...rest } = other;
  return {
    ...rest,
    ...{ id: doubleId(named.id), name, aliases, native },
    ...{ surname, surnameShared, surnameFirst, fullName },
    tier: Math.max(1, other.tier - Math.floor(random() * 3)),
  };
}

function makeElder(person: Person, random: Random): Person {
  const { qid: _, died: __, born, roles, ...rest } = person;
  const isDead = random() < 1 / 2;
  return {
    ...{ ...rest, id: doubleId(person.id), tier: Math.max(1, person.tier - 1) },
    born: born && { ...born, date: shift(born.date) },
    ...(isDead && { died: { date: '2015-06-01', status: 'unchecked', sources: [] } }),
    roles: roles.map(endEarlier),
  };
}

function endEarlier(role: Role): Role {
  const start = role.start === undefined ? undefined : shift(role.start);
  return { ...role, start, end: shift(role.end ?? '2030-01-01'), ended: undefined };
}

/** A date a generation before. */
function shift(date: string): string {
  return `${Number(date.slice(0, 4)) - GENERATION_YEARS}${date.slice(4)}`.replace(
    '-02-29',
    '-02-28',
  );
}

/** A pack without some of its people. */
export function withoutPeople(pack: Pack, ids: ReadonlySet<string>): Pack {
  const hidden = new Set([...ids].map((id) => pack.indexOf(id)));
  const isShown = (index: number) => !hidden.has(index);
  return {
    ...pack,
    indexOf: (id) => (ids.has(id) ? -1 : pack.indexOf(id)),
    named: (folded) => pack.named(folded).filter(isShown),
    surnamed: (folded) => pack.surnamed(folded).filter(isShown),
  };
}
