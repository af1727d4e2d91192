/** Small facts of a card: initials, regions, and links that lead only where they say. */
import { describe, expect, test } from 'vitest';
import { initialsOf, regionName, safeLinks } from '@/components/person-card/person-facts.ts';

describe('initialsOf', () => {
  test.each([
    ['two names', 'Kaja Kallas', 'KK'],
    ['a particle in between', 'Ursula von der Leyen', 'UL'],
    ['one name', 'Lula', 'L'],
    ['a particle with an apostrophe', 'Éamon Ó Cuív', 'ÉC'],
    ['surname first', 'Xi Jinping', 'XJ'],
    ['another script', 'Дмитрий Песков', 'ДП'],
    ['a letter outside the basic plane', '𐐔ohn 𐐝mith', '𐐔𐐝'],
    ['a number at the end', 'Charles 3', 'C'],
    ['no letter at all', '…', ''],
  ])('%s', (_, name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('regionName', () => {
  test.each([
    ['a country', 'EE', 'Estonia'],
    ['the European Union', 'EU', 'European Union'],
    ['the United Nations', 'UN', 'United Nations'],
    ['a code nobody knows', 'XQ', 'XQ'],
    ['no code', 'Estonia', 'Estonia'],
  ])('%s', (_, code, name) => {
    expect(regionName(code, 'en-GB')).toBe(name);
  });
});

describe('safeLinks', () => {
  test.each([
    ['Wikipedia', 'https://en.wikipedia.org/wiki/Kaja_Kallas', true],
    ['Wikidata', 'https://www.wikidata.org/wiki/Q11869065', true],
    ['not encrypted', 'http://en.wikipedia.org/wiki/Kaja_Kallas', false],
    ['a look-alike', 'https://en.wikipedia.org.example/wiki/Kaja_Kallas', false],
    ['a look-alike with a prefix', 'https://notwikipedia.org/', false],
    ['a user name before the host', 'https://en.wikipedia.org@evil.example/', false],
    ['a user name and the true host', 'https://me@en.wikipedia.org/', false],
    ['a script', 'javascript:alert(1)//wikipedia.org', false],
    ['no address', 'Kaja Kallas', false],
  ])('%s', (_, address, kept) => {
    expect(safeLinks({ wikipedia: address })).toEqual(kept ? [{ site: 'Wikipedia', address }] : []);
  });
});
