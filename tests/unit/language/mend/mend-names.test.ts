/** What the document as a whole makes of tagged names, case by case. */
import { describe, expect, test } from 'vitest';
import type { MentionType } from '@/utils/language/analysis.ts';
import { readDocument } from '@/utils/language/document.ts';
import { mendNames } from '@/utils/language/mend/mend-names.ts';
import type { TaggedName } from '@/utils/language/tagger/tagger.ts';

const TYPES: Readonly<Record<string, MentionType>> = {
  '⟦': 'person',
  '⦃': 'organisation',
  '⦅': 'place',
};

/** A text as tagged: ⟦people⟧, ⦃organisations⦄ and ⦅places⦆; headlines begin with "# ". */
function readTagged(marked: string) {
  const names: TaggedName[] = [];
  let text = '';
  for (const character of marked) {
    const type = TYPES[character];
    if (type !== undefined) names.push({ start: text.length, end: -1, type, confidence: 0.95 });
    else if ('⟧⦄⦆'.includes(character))
      names[names.length - 1] = { ...last(names), end: text.length };
    else text += character;
  }
  return { text, names };
}

function last(names: readonly TaggedName[]): TaggedName {
  const name = names.at(-1);
  if (name === undefined) throw new Error('A bracket closes that nothing opened.');
  return name;
}

function mend(lines: string): string[] {
  const parts = lines.split('\n').map((line) => readTagged(line.replace(/^# /, '')));
  const kinds = lines.split('\n').map((line) => (line.startsWith('# ') ? 'headline' : 'paragraph'));
  let start = 0;
  const names = parts.flatMap((part) => {
    const moved = part.names.map((name) => ({
      ...name,
      start: name.start + start,
      end: name.end + start,
    }));
    start += part.text.length + 1;
    return moved;
  });
  const blocks = parts.map(({ text }, nth) => ({
    text,
    kind: kinds[nth] as 'headline' | 'paragraph',
  }));
  const document = readDocument({ blocks, lang: 'en' });
  return mendNames(document, names, { people: [], others: [] })
    .filter(({ type }) => type === 'person')
    .map((name) => document.text.slice(name.start, name.end));
}

describe('words that are not the person’s', () => {
  test.each([
    ['an opener', '⟦For Alice Moran⟧, it was the end.', ['Alice Moran']],
    ['a form of address', 'They met ⟦Otunba Femi Ladele⟧ at noon.', ['Femi Ladele']],
    ['a platform', 'He posted it on ⟦X. Ladele⟧ said nothing.', ['Ladele']],
    ['a disease', 'A drug against ⟦Parkinson⟧’s was shown.', []],
    ['a seat', 'Rep. ⟦Ann Moran⟧, ⟦D-Ashville⟧, voted no.', ['Ann Moran']],
    ['a bridge', 'Cars queue on the ⟦Ann Moran⟧ Bridge.', []],
    ['shares', 'The ⟦Moran⟧ shares fell.', []],
    ['a ship', 'The frigate ⟦Ann Moran⟧ sailed.', []],
    ['a saint’s town', 'He lives in St. ⟦Moran⟧ now.', []],
    ['a team in brackets', '1. ⟦A. Moran⟧ (⟦Ladele⟧) 1:02', ['A. Moran']],
    ['a title of a work', 'She sang in “⟦Ada Moran⟧” last year.', []],
    [
      'a person between marks and without them',
      '“⟦Ada Moran⟧”, said the card. ⟦Ada Moran⟧ sat down.',
      ['Ada Moran', 'Ada Moran'],
    ],
    ['a state', 'WELCH, ⟦W.Va⟧. — The stools are new.', []],
  ])('%s', (_name, text, expected) => {
    expect(mend(text)).toEqual(expected);
  });
});

describe('parts of one name', () => {
  test.each([
    ['a nickname', 'Then ⟦Ana⟧ "Lulu" ⟦Prado⟧ sang.', ['Ana "Lulu" Prado']],
    [
      'a nickname and a name that opens the sentence',
      'Ana “Lulu” ⟦Prado⟧ sang.',
      ['Ana “Lulu” Prado'],
    ],
    ['an apostrophe', 'Minister ⟦Hadi Shia⟧’ ⟦Al Rubai⟧ left.', ['Hadi Shia’ Al Rubai']],
    ['a short form', 'President ⟦Páll Th⟧. ⟦Jónsson⟧ left.', ['Páll Th. Jónsson']],
    ['a full stop that ends a sentence', 'They met ⟦Moran⟧. ⟦Ladele⟧ left.', ['Moran', 'Ladele']],
    ['a father’s name', '⟦Ravi Menon⟧ s/o Selvam, a teacher, came.', ['Ravi Menon s/o Selvam']],
    ['a small prefix', 'The lecturer ⟦Okot⟧ p’Lalam came.', ['Okot p’Lalam']],
    ['a Dutch article', 'It was Floor ’t ⟦Veld⟧ who wrote.', ['Floor ’t Veld']],
    ['an initial that a list took', '1. C. ⟦Moreau⟧ won.', ['C. Moreau']],
  ])('%s', (_name, text, expected) => {
    expect(mend(text)).toEqual(expected);
  });
});

describe('people whom the words beside them show', () => {
  test.each([
    ['a form of address', 'They asked Ms. Hope about it.', ['Hope']],
    ['a form of address before a firm', 'They asked Dr ⦃Lilly⦄ about it.', ['Lilly']],
    ['a chair', 'Thank you, Mr. Speaker.', []],
    ['an age', 'Gift Wanjala, 27, a nurse, came.', ['Gift Wanjala']],
    ['a people and an age', 'The Serb, 29, fell out with nobody.', []],
    ['a calling', 'At noon the midwife Gift Mukibi came.', ['Gift Mukibi']],
    ['a calling and one word', 'At noon the prop France needed came.', []],
    ['kin', 'Her grandson Anbu had an answer.', ['Anbu']],
    ['a name told', 'It is by a poet named Thuza, of the delta.', ['Thuza']],
    ['words told', '“Come in,” said Nanda-Piri.', ['Nanda-Piri']],
    ['a day', '“Come in,” they said Tuesday.', []],
    ['who', 'Dailon Sacramento, who was born here, scored.', ['Dailon Sacramento']],
    ['a raincoat', 'It is called Mrs Moran’s Raincoat.', []],
  ])('%s', (_name, text, expected) => {
    expect(mend(text)).toEqual(expected);
  });
});

describe('names by which somebody goes', () => {
  test.each([
    [
      'known as',
      '⟦Gjon Mira⟧, known in the valley as “Kapi”, waits. Kapi is old.',
      ['Gjon Mira', 'Kapi', 'Kapi'],
    ],
    [
      'goes by',
      'The painter is from here, and goes by Rocky. Then Rocky left.',
      ['Rocky', 'Rocky'],
    ],
    ['called so', 'The mayor, whom the whole town calls Balen, came.', ['Balen']],
    ['as everybody calls her', 'Sigga, as the neighbours call her, came.', ['Sigga']],
    ['part of a word', '⟦Ann Moran⟧, known as Ana, saw Anatolia.', ['Ann Moran', 'Ana']],
    ['a thing', 'The hospital, better known as Barts, closed.', []],
  ])('%s', (_name, text, expected) => {
    expect(mend(text)).toEqual(expected);
  });
});

describe('parts of names that stand alone', () => {
  test.each([
    [
      'a first name',
      '⟦Beauden Moran⟧ kicked. It was to Beauden that they looked.',
      ['Beauden Moran', 'Beauden'],
    ],
    ['a surname', '⟦Lwazi Gift⟧ spoke. It was Gift who left.', ['Lwazi Gift', 'Gift']],
    [
      'a firm of that name',
      '⟦Ada Lilly⟧ works near ⦃Eli Lilly⦄. There Lilly sells drugs.',
      ['Ada Lilly'],
    ],
    ['a longer name', '⟦Ada Moran⟧ works near Moran Hills now.', ['Ada Moran']],
    ['a month', '⟦April May⟧ left in May again.', ['April May']],
    ['nobody in full', 'It was to Beauden that they looked.', []],
  ])('%s', (_name, text, expected) => {
    expect(mend(text)).toEqual(expected);
  });
});

describe('headlines, told by the story below', () => {
  test.each([
    ['a verb', '# ⟦Gaga Sings⟧ in Venice\n⟦Gaga⟧ sings. Everybody came to hear.', ['Gaga', 'Gaga']],
    [
      'a name nobody tagged',
      '# Letter of Vijay Seen in Town\nThen ⟦Vijay⟧ wrote a letter.',
      ['Vijay', 'Vijay'],
    ],
    ['a word', '# ⟦Biathletes⟧ Told to Expect Him\nThe biathletes were told.', []],
    [
      'a surname that is a word',
      '# Hope Wins Again in Town\nThere is hope, said ⟦Ann Hope⟧.',
      ['Ann Hope'],
    ],
    ['a headline in small letters', '# They ⟦Sing⟧ again in the town of his\nThey sing.', ['Sing']],
  ])('%s', (_name, text, expected) => {
    expect(mend(text)).toEqual(expected);
  });
});

test('takes time linear in the text, whatever is in it', () => {
  const pieces = [
    '⟦Ann Moran⟧, known as ',
    'Mr. ',
    '“',
    '’',
    'said A',
    ' "B" C',
    ' s/o ',
    ', 27, ',
  ];
  for (const piece of pieces) expect(() => mend(piece.repeat(5_000))).not.toThrow();
});

test('looks for no more aliases than a story can have', () => {
  const name = (nth: number) =>
    [...String(nth)].map((digit) => 'BCDFGHJKLM'[Number(digit)]).join('');
  const told = Array.from(
    { length: 80 },
    (_, nth) => `The painter goes by Q${name(nth).toLowerCase()}x. `,
  );
  expect(mend(told.join('')).length).toBe(50);
});
