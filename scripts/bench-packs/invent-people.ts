/** Invents people for measurements: as many as wanted, the same each time, with names that recur as real ones do. */
import type { Person, Role } from '../../utils/people/person.ts';
import { readNameSources } from '../train-names/name-sources.ts';
import { createRandom, type Random } from '../train-names/random.ts';
import { writeInScript } from './other-scripts.ts';

const SEED = 20261122;
/** Day the invented facts are said to be of. */
const AS_OF_YEAR = 2026;

const COUNTRIES =
  'US GB DE FR IT ES PL UA RU CN IN JP KR BR MX AR NG KE EG TR IR SA ZA CA AU'.split(' ');
const DEMONYMS =
  'American British German French Italian Spanish Polish Ukrainian Russian Chinese Indian Japanese Korean Brazilian Mexican Argentine Nigerian Kenyan Egyptian Turkish Iranian Saudi South_African Canadian Australian'
    .split(' ')
    .map((word) => word.replace('_', ' '));
const CALLINGS =
  'politician lawyer diplomat judge economist journalist writer painter actor footballer physicist historian bishop soldier engineer'.split(
    ' ',
  );
const POSTS = [
  'Member',
  'Mayor',
  'Councillor',
  'Deputy',
  'Senator',
  'Secretary',
  'Governor',
  'Minister',
];
const BODIES = ['City Council', 'Regional Assembly', 'Parliament', 'Senate', 'Chamber', 'Ministry'];
/** Native script by the place of the country in the list; the others write in Latin letters. */
const SCRIPTS: ReadonlyMap<string, string> = new Map(
  Object.entries({ UA: 'uk', RU: 'ru', CN: 'zh', JP: 'ja', EG: 'ar', IR: 'fa', SA: 'ar' }),
);
const PARTIES = 300;
/** Share of people whose names are common: some hundreds of a million are one "John Smith", most share theirs with nobody. */
const COMMON = 0.1;
/** Towns whose councils are known: 55,000 politicians of Wikidata share 3,500 offices. */
const TOWNS = 1_000;
/** Share of people, in thousands, of each tier from the highest on; the rest are of tier 1. */
const TIERS: readonly (readonly [tier: number, thousandths: number])[] = [
  [5, 0.5],
  [4, 5],
  [3, 40],
  [2, 200],
];
/** People mean 1.6 offices each, as politicians of Wikidata do. */
const MAX_ROLES = 4;
const LARGEST_STEP = 250;

/** So many people, in the order of their QIDs. */
export function* inventPeople(count: number): Generator<Person> {
  const world = createWorld(createRandom(SEED));
  let qid = 1000;
  for (let nth = 0; nth < count; nth++) {
    qid += 1 + world.below(LARGEST_STEP);
    yield inventPerson(world, qid);
  }
}

interface World {
  below(limit: number): number;
  chance(share: number): boolean;
  /** One of a list in which the first are far commoner than the last, as names and offices are. */
  common(values: readonly string[]): string;
  /** One of a list in which the first are some times commoner than the last, as most people's names are. */
  rare(values: readonly string[]): string;
  given: readonly string[];
  family: readonly string[];
  places: readonly string[];
}

function createWorld(random: Random): World {
  const { given, family, mixed, places } = readNameSources();
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    chance: (share) => random() < share,
    common: (values) => values[Math.floor(values.length ** random()) - 1] ?? '',
    rare: (values) => values[Math.floor(values.length * random() ** 2)] ?? '',
    given,
    family: [...family, ...mixed],
    places: places.slice(0, TOWNS),
  };
}

function inventPerson(world: World, number: number): Person {
  const { below, chance, common } = world;
  const country = below(COUNTRIES.length);
  const code = COUNTRIES[country] ?? '';
  const draw = chance(COMMON) ? common : world.rare;
  const [given, surname] = [draw(world.given), draw(world.family)];
  const name = `${given} ${surname}`;
  const lang = SCRIPTS.get(code);
  const second = chance(0.25) ? common(world.given) : undefined;
  const born = 1920 + below(85);
  const died = chance(0.25) ? Math.min(AS_OF_YEAR, born + 40 + below(50)) : undefined;
  const provenance = { status: 'unchecked', sources: ['Wikidata'] } as const;
  return {
    kind: 'person',
    id: `Q${number}`,
    qid: `Q${number}`,
    name,
    surname,
    ...(second !== undefined && { fullName: `${given} ${second} ${surname}` }),
    ...(lang !== undefined && { native: { lang, text: writeInScript(name, lang) } }),
    aliases: inventAliases(world, { given, second, surname }),
    description: describe(world, { country, born, died }),
    countries: [code],
    ...(chance(0.4) && { wikipedia: chance(0.8) ? name : `${name} (politician)` }),
    tier: inventTier(world),
    context: [],
    ...(chance(0.8) && { born: { date: inventDay(world, born), ...provenance } }),
    ...(died !== undefined && { died: { date: inventDay(world, died), ...provenance } }),
    ...(chance(0.5) && { party: { name: `Party ${common(PARTY_NAMES)}`, ...provenance } }),
    roles: Array.from({ length: below(MAX_ROLES) + (chance(0.1) ? 1 : 0) }, () =>
      inventRole(world, { country, year: born + 30 + below(30) }),
    ),
  };
}

const PARTY_NAMES = Array.from({ length: PARTIES }, (_, nth) => `of List ${nth}`);

function inventAliases(
  { below, chance }: World,
  { given, second, surname }: { given: string; second: string | undefined; surname: string },
): string[] {
  const aliases: string[] = [];
  if (second !== undefined && chance(0.5)) aliases.push(`${given} ${second.charAt(0)}. ${surname}`);
  if (chance(0.1)) aliases.push(`${given.charAt(0)}. ${surname}`);
  if (chance(0.05)) aliases.push(`${given} ${surname}-${surname.slice(0, 3)}${below(9)}`);
  if (chance(0.15)) aliases.push(writeInScript(`${given} ${surname}`, chance(0.5) ? 'ru' : 'ar'));
  return aliases;
}

/** Half say the years, which makes them their own. */
function describe(
  { below, chance, common }: World,
  { country, born, died }: { country: number; born: number; died: number | undefined },
): string {
  if (chance(0.05)) return '';
  const calling = chance(0.5) ? CALLINGS[0] : common(CALLINGS);
  const text = `${DEMONYMS[country]} ${calling}`;
  if (chance(0.6)) return text;
  const years = died === undefined ? `born ${born}` : `${born}–${died}`;
  return below(5) === 0 ? `${text} and ${common(CALLINGS)} (${years})` : `${text} (${years})`;
}

function inventTier({ below }: World): number {
  let at = below(1_000_000) / 1000;
  for (const [tier, thousandths] of TIERS) {
    if (at < thousandths) return tier;
    at -= thousandths;
  }
  return 1;
}

/** Most days are known, some months and years only. */
function inventDay({ below }: World, year: number): string {
  const precision = below(10);
  const [month, day] = [below(12), below(28)].map((part) => String(part + 1).padStart(2, '0'));
  if (precision === 0) return String(year);
  return precision === 1 ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/** Two in three are of the whole country, which many share, the others of one of its towns. */
function inventRole(world: World, { country, year }: { country: number; year: number }): Role {
  const { chance, common, below } = world;
  const isNational = chance(0.66);
  const area = isNational ? (DEMONYMS[country] ?? '') : common(world.places);
  const home = isNational ? country : area.length % COUNTRIES.length;
  const body = common(BODIES);
  const post = common(POSTS);
  return {
    title: `${post} of the ${area} ${body}`,
    ...(POSTS.indexOf(post) % 2 === 0 && { organisation: `${area} ${body}` }),
    country: COUNTRIES[home] ?? '',
    ...(chance(0.6) && { start: inventDay(world, year) }),
    ...(chance(0.5) && { end: inventDay(world, year + 1 + below(8)) }),
    status: 'unchecked',
    sources: ['Wikidata'],
  };
}
