/** Invents a person as Wikidata would have it: as many facts missing, vague or odd as real ones. */
import { createRandom, pick, type Random } from '../train-names/random.ts';
import {
  hash,
  itemValue,
  type JsonObject,
  type StatementParts,
  snak,
  statement,
  stringValue,
  type Time,
  timeValue,
} from './snaks.ts';
import { item, texts, type World } from './world.ts';

export interface NamePool {
  given: readonly string[];
  family: readonly string[];
}

/**
 * Shares measured on 181 recorded humans and their 374 offices: 41 % of offices without qualifiers, 44 % without a start,
 * 52 % without an end, 12 % of dates by year or month, a third of people without an English label, 30 % without a birth.
 */
const SHARE = {
  english: 0.67,
  born: 0.7,
  died: 0.25,
  bare: 0.41,
  ended: 0.8,
  coarse: 0.12,
  alias: 0.3,
  party: 0.4,
  family: 0.6,
  office: 0.7,
  description: 0.85,
  old: 0.1,
  odd: 0.02,
} as const;
const FIRST_ID = 1_000_000;
const LANGUAGES = ['de', 'fr', 'es', 'nl', 'it', 'sv', 'ru', 'ar', 'ast', 'sl'];
const SITES = ['en', 'de', 'fr', 'ru', 'es', 'it', 'pl', 'zh', 'ja', 'ar', 'pt', 'fa'];
/** External identifiers, which real items have more of than of anything else. */
const IDENTIFIERS = ['P214', 'P244', 'P213', 'P646', 'P227', 'P269', 'P268', 'P2002'];
const YEARS = { first: 1880, last: 2000, youngest: 25, now: 2026 };

/** One person's making: everything comes from the number, so that any of a million can be made alone. */
interface Making {
  id: string;
  random: Random;
  world: World;
  /** Before 2016 and not touched since. */
  isOld: boolean;
}

/** Person number `nth` of a seed. */
export function inventPerson(
  { seed, nth }: { seed: number; nth: number },
  { world, names }: { world: World; names: NamePool },
): JsonObject {
  const random = createRandom(seed * 7_919 + nth);
  const making = { id: `Q${FIRST_ID + nth}`, random, world, isOld: random() < SHARE.old };
  const family = Math.floor(random() ** 2 * names.family.length);
  const name = `${pick(names.given, random)} ${names.family[family] ?? 'Roe'}`;
  const isEnglish = random() < SHARE.english;
  const languages = LANGUAGES.filter(() => random() < 0.4);
  const labelled = isEnglish ? ['en', ...languages] : ['de', ...languages];
  return item(making.id, {
    labels: texts(labelled, name),
    descriptions: describe(making, languages),
    aliases: random() < SHARE.alias ? aliases(name, random) : making.isOld ? [] : {},
    claims: Object.fromEntries(claimsOf(making, family)),
    sitelinks: sitelinks({ title: name, isEnglish }, random),
  });
}

function describe({ random, world, isOld }: Making, languages: readonly string[]): JsonObject | [] {
  if (random() >= SHARE.description) return isOld ? [] : {};
  const text = `${pick(world.countries, random).label} ${pick(world.occupations, random).label}`;
  return texts(['en', ...languages], text);
}

function aliases(name: string, random: Random): JsonObject {
  const [given = '', family = ''] = name.split(' ');
  const value =
    random() < 0.5 ? `${given.charAt(0)}. ${family}` : `${given} ${given.charAt(0)}. ${family}`;
  return { en: [{ language: 'en', value }] };
}

function sitelinks(
  { title, isEnglish }: { title: string; isEnglish: boolean },
  random: Random,
): JsonObject {
  const count = Math.floor(1 / (random() + 0.006));
  const sites = SITES.slice(isEnglish ? 0 : 1, count);
  const extra = Array.from({ length: Math.max(0, count - sites.length) }, (_, nth) => `x${nth}`);
  return Object.fromEntries(
    [...sites, ...extra].map((site) => [`${site}wiki`, { site: `${site}wiki`, title, badges: [] }]),
  );
}

function claimsOf(making: Making, family: number): [string, JsonObject[]][] {
  const { random, world } = making;
  const born = YEARS.first + Math.floor(random() * (YEARS.last - YEARS.first));
  const one = (
    property: string,
    value: JsonObject | 'somevalue' | 'novalue',
    parts: StatementParts = {},
  ) => [property, [claim(making, { property, value, ...parts })]] as [string, JsonObject[]];
  const refer = (id: string) => itemValue(id, making.isOld);
  return [
    one('P31', refer('Q5')),
    one('P21', refer(random() < 0.5 ? 'Q6581097' : 'Q6581072')),
    one('P27', refer(pick(world.countries, random).id)),
    one('P106', refer(pick(world.occupations, random).id)),
    ...(random() < SHARE.born ? [one('P569', timeValue(inventTime(born, making)))] : []),
    ...(random() < SHARE.died ? [one('P570', inventDeath(born, making))] : []),
    ...(random() < SHARE.family ? [one('P734', refer(world.families[family]?.id ?? 'Q1'))] : []),
    ...(random() < SHARE.party ? [one('P102', refer(pick(world.parties, random).id))] : []),
    ...(random() < SHARE.office ? [inventOffices(born, making)] : []),
    ...IDENTIFIERS.filter(() => random() < 0.35).map((property) =>
      one(property, stringValue(hash(random, 9))),
    ),
  ];
}

function claim(
  { id, random }: Making,
  {
    property,
    value,
    ...parts
  }: StatementParts & { property: string; value: JsonObject | 'somevalue' | 'novalue' },
): JsonObject {
  return statement({ main: snak(property, value, random), owner: id }, parts, random);
}

function inventTime(year: number, { random, isOld }: Making): Time {
  const padded = isOld && random() < SHARE.odd;
  if (random() < SHARE.coarse)
    return random() < 0.5 ? { year, padded } : { year, month: 6, padded };
  const month = 1 + Math.floor(random() * 12);
  const julian = year < 1918 && random() < SHARE.odd;
  return { year, month, day: 1 + Math.floor(random() * 28), julian, padded };
}

function inventDeath(born: number, making: Making): JsonObject | 'somevalue' {
  if (making.random() < SHARE.odd) return 'somevalue';
  const age = 30 + Math.floor(making.random() * 65);
  return timeValue(inventTime(Math.min(YEARS.now - 1, born + age), making));
}

function inventOffices(born: number, making: Making): [string, JsonObject[]] {
  const { random, world } = making;
  const count = 1 + Math.floor(random() ** 2 * 5);
  let year = born + YEARS.youngest + Math.floor(random() * 15);
  const offices = Array.from({ length: count }, () => {
    const office = pick(world.offices, random);
    const id = office.oldId !== undefined && random() < 0.5 ? office.oldId : office.id;
    const begun = year;
    year += 1 + Math.floor(random() * 8);
    const rank = random() < SHARE.odd ? 'deprecated' : random() < 0.05 ? 'preferred' : 'normal';
    return claim(making, {
      property: 'P39',
      value: itemValue(id, making.isOld),
      rank,
      qualifiers: termOf({ begun, over: year }, making),
    });
  });
  return ['P39', offices];
}

/** Years that lie ahead are left out, and a few ends come before their starts, as in the real data. */
function termOf(
  { begun, over }: { begun: number; over: number },
  making: Making,
): Record<string, JsonObject[]> {
  const { random, world } = making;
  if (random() < SHARE.bare) return {};
  const qualifiers: Record<string, JsonObject[]> = {};
  const time = (property: string, year: number) =>
    snak(property, timeValue(inventTime(year, making)), random);
  if (begun < YEARS.now && random() < 0.95) qualifiers.P580 = [time('P580', begun)];
  if (over < YEARS.now && random() < SHARE.ended) {
    const isOdd = random() < SHARE.odd;
    qualifiers.P582 = [isOdd ? snak('P582', 'somevalue', random) : time('P582', over)];
  } else if (random() < SHARE.odd) qualifiers.P582 = [snak('P582', 'novalue', random)];
  if (random() < 0.1)
    qualifiers.P642 = [snak('P642', itemValue(pick(world.parties, random).id), random)];
  return qualifiers;
}
