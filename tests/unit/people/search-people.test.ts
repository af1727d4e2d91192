/** People are found by what somebody types of their names. */
import { describe, expect, test } from 'vitest';
import { searchPeople } from '@/utils/people/search-people.ts';
import { organisation, packOf, person } from '../analyze/setup/small-pack.ts';

const PACK = packOf(
  person({ id: 'kaja', name: 'Kaja Kallas', tier: 4 }),
  person({ id: 'siim', name: 'Siim Kallas', tier: 2 }),
  person({ id: 'kallasmaa', name: 'Ants Kallasmaa', tier: 5 }),
  person({ id: 'barrot', name: 'Jean-Noël Barrot' }),
  person({ id: 'putin', name: 'Vladimir Putin', native: { lang: 'ru', text: 'Владимир Путин' } }),
  person({ id: 'vance', name: 'JD Vance', aliases: ['James Bowman'] }),
  organisation({ id: 'kallas-ltd', name: 'Kallas Ltd' }),
);

function found(text: string, limit = 8): string[] {
  return searchPeople([PACK], { text, limit }).map(({ id }) => id);
}

describe('what is typed', () => {
  test.each<[name: string, text: string, ids: string[]]>([
    ['a whole surname first, then by prominence', 'Kallas', ['kaja', 'siim', 'kallasmaa']],
    ['the beginning of a word', 'kal', ['kallasmaa', 'kaja', 'siim']],
    ['two beginnings in any order', 'kal si', ['siim']],
    ['without accents', 'noel', ['barrot']],
    ['in another script', 'пут', ['putin']],
    ['an alias', 'bowman', ['vance']],
    ['no middle of a word', 'alla', []],
    ['nothing', '', []],
    ['no letters', ' .', []],
  ])('%s', (_, text, ids) => {
    expect(found(text)).toEqual(ids);
  });
});

test('no more than asked for', () => {
  expect(found('k', 2)).toHaveLength(2);
});

test('somebody in two packs once, as the first has them', () => {
  const other = packOf(person({ id: 'kaja', name: 'Kaja Kallas', description: 'Later.' }));
  const people = searchPeople([PACK, other], { text: 'kaja', limit: 8 });
  expect(people.map(({ id, description }) => [id, description])).toEqual([['kaja', '']]);
});
