/** Wikidata's JSON, piece by piece, with everything a real dump repeats in each: hashes, types, references. */
import type { Random } from '../train-names/random.ts';

export type JsonObject = Record<string, unknown>;

const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';
const JULIAN = 'http://www.wikidata.org/entity/Q1985786';

/** Hexadecimal digits, as hashes have. */
export function hash(random: Random, length = 40): string {
  let digits = '';
  while (digits.length < length)
    digits += Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return digits.slice(0, length);
}

/** Rows of before 2016 have the number of an item and not its id. */
export function itemValue(id: string, isOld = false): JsonObject {
  const number = { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)) };
  return { value: isOld ? number : { ...number, id }, type: 'wikibase-entityid' };
}

export interface Time {
  year: number;
  month?: number;
  day?: number;
  julian?: boolean;
  /** As old dumps write years: eleven digits. */
  padded?: boolean;
}

export function timeValue({
  year,
  month = 0,
  day = 0,
  julian = false,
  padded = false,
}: Time): JsonObject {
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    value: {
      time: `+${String(year).padStart(padded ? 11 : 4, '0')}-${two(month)}-${two(day)}T00:00:00Z`,
      timezone: 0,
      before: 0,
      after: 0,
      precision: day > 0 ? 11 : month > 0 ? 10 : 9,
      calendarmodel: julian ? JULIAN : GREGORIAN,
    },
    type: 'time',
  };
}

export function stringValue(value: string): JsonObject {
  return { value, type: 'string' };
}

const DATATYPES: Readonly<Record<string, string>> = {
  'wikibase-entityid': 'wikibase-item',
  time: 'time',
  string: 'external-id',
  monolingualtext: 'monolingualtext',
};

/** A snak of a value, or of `somevalue` or `novalue`. */
export function snak(
  property: string,
  value: JsonObject | 'somevalue' | 'novalue',
  random: Random,
): JsonObject {
  if (typeof value === 'string')
    return { snaktype: value, property, hash: hash(random), datatype: 'time' };
  const datatype = DATATYPES[String(value.type)];
  return { snaktype: 'value', property, hash: hash(random), datavalue: value, datatype };
}

export interface StatementParts {
  rank?: 'normal' | 'preferred' | 'deprecated';
  qualifiers?: Record<string, JsonObject[]>;
}

/** A statement with its references. */
export function statement(
  { main, owner }: { main: JsonObject; owner: string },
  { rank = 'normal', qualifiers = {} }: StatementParts,
  random: Random,
): JsonObject {
  const order = Object.keys(qualifiers);
  const at = hash(random, 32);
  return {
    mainsnak: main,
    type: 'statement',
    ...(order.length > 0 && { qualifiers, 'qualifiers-order': order }),
    id: `${owner}$${at.slice(0, 8)}-${at.slice(8, 12)}-${at.slice(12, 16)}-${at.slice(16, 20)}-${at.slice(20)}`,
    rank,
    ...(random() < 0.7 && { references: [reference(random)] }),
  };
}

function reference(random: Random): JsonObject {
  const from = snak('P143', itemValue('Q328'), random);
  const seen = snak('P813', timeValue({ year: 2020, month: 3, day: 14 }), random);
  return {
    hash: hash(random),
    snaks: { P143: [from], P813: [seen] },
    'snaks-order': ['P143', 'P813'],
  };
}
