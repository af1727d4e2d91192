/** Items that were looked up become records, in the words of the labels that came with them. */
import { describe, expect, it } from 'vitest';
import { draftOf, labelsFor, personOf, pictureOf } from '@/utils/people/look-up/people-of.ts';
import { type Json, readItem, type WikidataItem } from '@/utils/people/wikidata/item.ts';
import { claim, human, ref, time, value } from '../wikidata/setup.ts';

function item(claims: Json): WikidataItem {
  const read = readItem(human(claims));
  if (read === undefined) throw new Error('no item');
  return read;
}

const LABELS = new Map([
  ['Q10', 'minister of finance'],
  ['Q20', 'Kingdom of Denmark'],
  ['Q30', 'United States of America'],
  ['Q31', 'Estonia'],
  ['Q32', 'Atlantis'],
]);

it('an office, a country and a birth, unchecked', () => {
  const draft = draftOf(
    item({
      P39: [claim(ref('Q10'), { P580: [time('2024-01')], P1001: [ref('Q31')] }), claim(ref('Q11'))],
      P27: [claim(ref('Q31'))],
      P569: [claim(time('1970-05-01'))],
    }),
  );
  const fact = { status: 'unchecked', sources: ['Wikidata'] };
  expect(draft && personOf(draft, { labels: LABELS, day: '2026-11-22' })).toMatchObject({
    qid: 'Q7',
    name: 'Jane Roe',
    countries: ['EE'],
    born: { date: '1970-05-01', ...fact },
    roles: [{ title: 'Minister of finance', country: 'EE', start: '2024-01', ...fact }],
  });
});

describe('countries by their labels', () => {
  const cases: [id: string, codes: string[]][] = [
    ['Q20', ['DK']],
    ['Q30', ['US']],
    ['Q31', ['EE']],
    ['Q32', []],
    ['Q33', []],
  ];
  it.each(cases)('%s', (id, codes) => {
    const draft = draftOf(item({ P27: [claim(ref(id))] }));
    const person = draft && personOf(draft, { labels: LABELS, day: '2026-11-22' });
    expect(person?.countries).toEqual(codes);
  });
});

it('of a long life the latest offices are asked for, and never more than one request may', () => {
  const years = Array.from({ length: 80 }, (_, nth) => 1940 + nth);
  const roles = years.map((year) => claim(ref(`Q${year}`), { P580: [time(String(year))] }));
  const draft = draftOf(item({ P39: roles, P27: [claim(ref('Q31'))] }));
  const labels = labelsFor(draft ? [draft] : []);
  expect(labels).toHaveLength(50);
  expect(labels.slice(0, 3)).toEqual(['Q31', 'Q2019', 'Q2018']);
});

describe('pictures', () => {
  const cases: [file: unknown, expected: string | undefined][] = [
    ['Jane Roe, 2024.jpg', 'Jane Roe, 2024.jpg'],
    ['Roe.webm', undefined],
    ['../Roe.jpg', undefined],
    ['Roe|File:Other.jpg', undefined],
    [7, undefined],
  ];
  it.each(cases)('%s', (file, expected) => {
    expect(pictureOf(item({ P18: [claim(value(file))] }))).toBe(expected);
  });
});
