/** Records made from a seed, with everything a pack can hold: rare fields, odd letters, shared texts. */
import type { Entity, Person, Provenance, Role } from '@/utils/people/person.ts';

/** A generator of numbers below a limit; the same seed gives the same numbers (mulberry32). */
export function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const SYLLABLES = [
  'ka',
  'lás',
  'Ø',
  '習',
  'ß',
  'ren',
  '𝒜',
  '-',
  ' ',
  'é',
  '’',
  'Ж',
  'ي',
  '\uFEFF',
  'o',
  'mir',
  '.',
  'Ł',
];
const DATES = [
  '0000-01-01',
  '0001',
  '0987-02',
  '1066-10-14',
  '1969-12-31',
  '1970',
  '1970-01-01',
  '2024-02-29',
  '2024-12',
  '9999-12-31',
];

/** So many records with different ids, in no order. */
export function makeEntities(count: number, seed: number): Entity[] {
  const random = createRandom(seed);
  const pick = <T>(values: readonly T[]): T => values[random(values.length)] as T;
  const maybe = <T>(make: () => T): T | undefined => (random(2) === 0 ? make() : undefined);
  const list = <T>(most: number, make: () => T): T[] =>
    Array.from({ length: random(most + 1) }, make);
  const text = () =>
    pick(SYLLABLES) + list(random(20) === 0 ? 300 : 6, () => pick(SYLLABLES)).join('');
  const provenance = (): Provenance => ({
    status: pick(['checked', 'unchecked'] as const),
    sources: list(3, () => `source ${random(40)}`),
  });
  const role = (): Role =>
    present({
      title: text(),
      organisation: maybe(text),
      country: maybe(() => pick(['RU', 'EU'])),
      start: maybe(() => pick(DATES)),
      end: maybe(() => pick(DATES)),
      ended: maybe(() => true as const),
      endStatus: maybe(() => pick(['checked', 'unchecked'] as const)),
      ...provenance(),
    });
  const shared = (nth: number) => ({
    id: `${pick(['q', 'ab-', 'z'])}${(nth * 7919) % 1_000_003}-${nth}`,
    qid: maybe(() => `Q${1 + random(4_294_967_295)}`),
    name: text(),
    native: maybe(() => ({ lang: pick(['ru', 'fa', 'zh']), text: text() })),
    aliases: list(4, text),
    description: maybe(text) ?? '',
    countries: list(3, () => pick(['US', 'EU', 'UA', 'KR'])),
    wikipedia: maybe(text),
    tier: random(6),
    context: list(3, text),
  });
  return Array.from({ length: count }, (_, nth): Entity => {
    if (random(5) === 0) return present({ kind: 'organisation' as const, ...shared(nth) });
    return present<Person>({
      kind: 'person',
      ...shared(nth),
      fullName: maybe(text),
      surname: maybe(text),
      surnameShared: maybe(() => true as const),
      surnameFirst: maybe(() => true as const),
      born: maybe(() => ({ date: pick(DATES), ...provenance() })),
      died: maybe(() => ({ date: pick(DATES), ...provenance() })),
      party: maybe(() => ({ name: text(), ...provenance() })),
      roles: list(4, role),
    });
  });
}

/** A record as packs give it back: without the properties that have no value. */
export function present<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
