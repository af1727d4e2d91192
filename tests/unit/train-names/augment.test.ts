/** Copies of labelled texts: other names, other capitals, the same story. */
import { describe, expect, test } from 'vitest';
import type { LabelledText } from '../../../scripts/corpus/labelled.ts';
import { dropAccents, recase, swapNames } from '../../../scripts/train-names/augment.ts';
import type { InventedPerson } from '../../../scripts/train-names/invent-names.ts';

const TEXT = 'Siim Kallas met Åsa Ek. Kallas and his daughter Kaja Kallas left KALLAS in Tartu.';

function nameIn(text: string, name: string, type: 'person' | 'place', from = 0) {
  const start = text.indexOf(name, from);
  return { start, end: start + name.length, type };
}

const STORY: LabelledText = {
  id: 'a',
  text: TEXT,
  names: [
    nameIn(TEXT, 'Siim Kallas', 'person'),
    nameIn(TEXT, 'Åsa Ek', 'person'),
    nameIn(TEXT, 'Kallas', 'person', 20),
    nameIn(TEXT, 'Kaja Kallas', 'person'),
    nameIn(TEXT, 'KALLAS', 'person'),
    nameIn(TEXT, 'Tartu', 'place'),
  ],
  blocks: [{ start: 0, end: TEXT.length, kind: 'paragraph' }],
};

function inventorOf(people: readonly InventedPerson[]) {
  let next = 0;
  return {
    person: () => people[next++ % people.length] ?? { given: '', family: '', familyFirst: false },
    place: () => 'Poti',
    organisation: () => 'Acma',
  };
}

const PEOPLE: readonly InventedPerson[] = [
  { given: 'Jun-ho', family: 'Kim', familyFirst: true },
  { given: 'Ana', family: 'de Sá', familyFirst: false },
  { given: 'Mette', family: 'Vind', familyFirst: false },
];

describe('swapped names', () => {
  const swapped = swapNames(STORY, inventorOf(PEOPLE), () => 0.1);
  const names = swapped.names.map(({ start, end }) => swapped.text.slice(start, end));

  test('each person is somebody else, relatives keep one surname, spans follow', () => {
    expect(names).toEqual(['Kim Jun-ho', 'Ana de Sá', 'Kim', 'Kim Mette', 'KIM', 'Poti']);
    expect(swapped.text).toBe(
      'Kim Jun-ho met Ana de Sá. Kim and his daughter Kim Mette left KIM in Poti.',
    );
  });

  test('blocks move with the text', () => {
    expect(swapped.blocks).toEqual([{ start: 0, end: swapped.text.length, kind: 'paragraph' }]);
  });
});

describe('other capitals', () => {
  test.each([
    ['title', 'the price of “war” in Kyiv', 'The Price of “War” in Kyiv'],
    ['capitals', 'the price of “war” in Kyiv', 'THE PRICE OF “WAR” IN KYIV'],
  ] as const)('%s', (capitals, text, expected) => {
    const whole = [{ start: 0, end: text.length }];
    expect(recase({ id: 'a', text, names: [] }, whole, capitals)?.text).toBe(expected);
  });

  test('a text whose offsets would move is left out', () => {
    const text = 'Die Straße';
    const whole = [{ start: 0, end: text.length }];
    expect(recase({ id: 'a', text, names: [] }, whole, 'capitals')).toBeUndefined();
  });
});

test('accents go, letters stay as many', () => {
  const { text } = dropAccents({ id: 'a', text: 'Åsa Łęcki, Nguyễn', names: [] });
  expect(text).toBe('Asa Łecki, Nguyen');
});
